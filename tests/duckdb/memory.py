# SPDX-License-Identifier: Apache-2.0
"""Five million rows from Parquet to Parquet stay below a gigabyte."""
import resource

from engines import FOLDER, Program, canbao, check, main

ROWS = 5_000_000
MOST_KB = 1_000_000


def test_parquet(engine):
    if engine is not Program:
        return  # a process of its own can be measured
    canbao("generate", "--policy", "hunan-2023", "--rows", ROWS, "--seed", 2, "-o", "r.csv")
    engine(loads=False).run(f"COPY (FROM read_csv('{FOLDER}/r.csv', all_varchar = true)) TO "
                            f"'{FOLDER}/r.parquet';")
    (FOLDER / "r.csv").unlink()
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    engine().run(f"COPY (FROM canbao('{FOLDER}/r.parquet', 'hunan-2023')) TO '{FOLDER}/out.parquet';")
    used = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    print(f"{used} kB; before {before} kB")
    check("rows", engine().one(f"SELECT count(*) FROM '{FOLDER}/out.parquet' WHERE status IS NOT NULL"),
          str(ROWS))
    check("memory", used < MOST_KB, True)
    for name in ("r", "out"):
        (FOLDER / f"{name}.parquet").unlink()


main(globals())
