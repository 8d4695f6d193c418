# SPDX-License-Identifier: Apache-2.0
"""Two ways from a roster in Spark to assessments, rejects and ledgers, which are written as Parquet."""
import compare

KEYS = ["policy", "status", "reason", "route", "subsidy_category", "fund"]


class SQL:
    """By the query of `canbao sql`: workers need nothing of Python's. A ledger is made of what was
    assessed."""

    ledgers = ("outcome",)

    def __init__(self, program, policy):
        self.query = compare.query_of(program, policy, "spark")
        self.columns = compare.columns_read(self.query)

    def assessed(self, roster):
        roster.createOrReplaceTempView("roster")
        return roster.sparkSession.sql(self.query)

    def ledger(self, by, behind, roster, assessed):
        from pyspark.sql import functions
        sums = [functions.sum(name).alias(name) for name in ("due", "subsidy", "fiscal")]
        return (behind(assessed).filter("problem IS NULL").groupBy(KEYS)
                .agg(functions.count("*").alias("persons"), *sums).orderBy(KEYS))


class Arrow:
    """By canbao.spark: the engine, in the Python of workers. Each row is of the policy that it names."""

    ledgers = ("outcome", "payer")
    columns = None

    def assessed(self, roster):
        import canbao.spark
        outputs = [one for one in compare.COLUMNS if one not in ("id", "policy")]
        outputs.insert(-1, "bill")
        return canbao.spark.assess(roster, outputs=outputs, keep=["id", "policy"])

    def ledger(self, by, behind, roster, assessed):
        import canbao.spark
        return canbao.spark.ledger(behind(roster), by=by)


def compared(road, roster, frame, folder, behind=lambda frame, name: frame):
    """Goes a road with a frame of a roster, and tells some of the differences to the program's files;
    how many there are. `behind` puts something in the way to the assessed rows and to each ledger."""
    folders = {}

    def write(name, made):
        folders[name] = str(folder / name)
        made.write.parquet(folders[name])

    write("assessed", road.assessed(behind(frame, "assessed")))
    assessed = frame.sparkSession.read.parquet(folders.pop("assessed"))
    write("assessments", assessed.filter("problem IS NULL").drop("problem"))
    write("rejects", assessed.filter("problem IS NOT NULL").select("id", "problem"))
    for by in road.ledgers:
        write(by, road.ledger(by, lambda rows, name=by: behind(rows, name), frame, assessed))
    wrong = list(roster.differences(folders))
    print(f"{folder.name}: {roster.rows} rows, {len(wrong)} differences", *wrong[:5], sep="\n    ",
          flush=True)
    return len(wrong)
