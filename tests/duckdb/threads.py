# SPDX-License-Identifier: Apache-2.0
"""Several threads give what one gives."""
from engines import FOLDER, canbao, check, main

ROWS = 250_000  # more than two pieces that threads take


def test_threads(engine):
    canbao("generate", "--policy", "fuling-2023", "--rows", ROWS, "--seed", 2, "-o", "r.csv")
    made = (f"CREATE TABLE r AS FROM read_csv('{FOLDER}/r.csv', all_varchar = true);\n"
            "CREATE TYPE groups AS ENUM (SELECT DISTINCT categories FROM r WHERE categories IS NOT NULL);\n"
            "CREATE TABLE e AS SELECT * REPLACE (categories::groups AS categories) FROM r;\n")
    ask = ("SELECT count(*), sum(hash(a::VARCHAR)), sum(a.due), sum(hash(t::VARCHAR)) FROM (SELECT "
           "canbao_assess('fuling-2023', r) AS a, canbao_texts('fuling-2023', r) AS t FROM {} r)")
    results = [engine().ask(f"{made}SET threads = {threads};\n{ask.format(table)}")
               for threads in (1, 7) for table in "re"]
    check("rows", results[0][0][0], str(ROWS))
    check("all", results, results[:1] * len(results))


main(globals())
