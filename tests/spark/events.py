# SPDX-License-Identifier: Apache-2.0
"""What Spark's log of an application's events says that happened."""
import json


def task_of(event):
    return event["Stage ID"], event["Task Info"]["Partition ID"]


class Events:
    def __init__(self, log):
        with open(log, encoding="utf-8") as lines:
            self.all = [json.loads(line) for line in lines]

    def of(self, kind):
        return [one for one in self.all if one["Event"] == f"SparkListener{kind}"]

    def ended(self, reason):
        """Attempts at tasks that ended so, in order."""
        return [one for one in self.of("TaskEnd") if one["Task End Reason"]["Reason"] == reason]

    def sizes_of_stages(self):
        return {one["Stage Info"]["Number of Tasks"] for one in self.of("StageCompleted")}

    def successes_of(self, attempt):
        """Attempts at the same task that succeeded."""
        return [one for one in self.ended("Success") if task_of(one) == task_of(attempt)]

    def in_the_middle(self, failed):
        """Whether other tasks of a stage succeeded before an attempt failed, and this one did later."""
        place = self.all.index(failed)
        return any(one["Stage ID"] == failed["Stage ID"] and self.all.index(one) < place
                   for one in self.ended("Success")) and any(
                       self.all.index(one) > place for one in self.successes_of(failed))
