# SPDX-License-Identifier: Apache-2.0
"""Translation units whose cost is measured: published policies, and generated ones.

`python3 units.py ten` prints one; without a name it lists them.
"""

import datetime
import random
import sys

CATEGORIES = """destitute orphan unsupported_child severely_disabled subsistence_allowance
    subsistence_margin monitored returned_to_poverty stably_lifted entitled_group entitled_hardship
    demobilised_veteran work_incapacitated mental_disorder family_planning_reward
    family_planning_special family_planning_special_child family_planning_complication
    family_planning_hardship needy_student""".split()
DELEGATED = "hardship_veteran child_in_difficulty local_hardship".split()
FUNDS = "medical_assistance district_finance health_commission bridging_funds".split()

PREAMBLE = """#include <canbao/canbao.hpp>
using namespace canbao;
using namespace canbao::categories;
using namespace canbao::circumstances;
using namespace std::chrono_literals;
"""
EVENTS = ["discharge, events::release", "spouse_discharge", "new_employment",
          "graduate_unemployed", "institution_entry"]


def day(base, days):
    return '"%s"' % (datetime.date.fromisoformat(base) + datetime.timedelta(days))


def open_between(seed, place):
    """Windows that follow one another, so that each route serves somebody."""
    first = 2 * seed + 12 * place
    return "window<%s, %s>" % (day("2025-07-01", first), day("2025-07-12", first))


def route(seed, place, students):
    """One of six kinds of route, with days and lengths that no other has."""
    length = 20 + 3 * seed + place
    section = 'section<"%d.%d">' % (seed + 1, place + 1)
    window = open_between(seed, place)
    options = [
        [window],
        [window, "given<area_extension>", "waiting_period<after<%d_days>>" % length],
        ["within<%d_days, events::birth>" % length, "waiting_period<from_event>"],
        ["later_than<%d_days, events::employee_lapse>" % length, "missed_in_insured_year",
         "open_in_insured_year", "charges<full_funding>", "waiting_period<nth_month<1>>"],
        ["within<%d_days, events::%s>" % (length, EVENTS[place // 6 % len(EVENTS)]), "event_in_insured_year",
         "unless_all<insured_last_year, parent_insured>", "waiting_period<from_payment>"],
        [window, "either<when<upon<events::moved_in>, waiting_period<from_the_start>>, "
         "when<given<graduating>, covers<%s, %s>>>" % (day("2025-09-01", length),
                                                      day("2026-08-31", length))],
    ][place % 6]
    if students and place % 6 == 5:
        options.append("on_plan<plans::student>")
    return "route<route_%d, %s>" % (place, ", ".join(options + [section]))


def subsidy(seed, place, whom, tier, tiers):
    amount = ["percent<%d>" % (10 + (seed * 7 + place * 3) % 90),
              "amounts<%d.%02d_yuan>" % (100 + place, seed % 100),
              "amounts<%d.50_yuan%s>" % (50 + seed, ", %d_yuan" % (60 + seed + place)
                                         if tier != 1 and tiers > 1 else "")][place % 3]
    options = [amount, "to<%s>" % ", ".join(whom), "paid_by<funds::%s>" % FUNDS[place % 4]]
    if tier:
        options.append("tier<%d>" % tier)
    return "subsidy<%s>" % ", ".join(options + ['section<"%d.%d.1">' % (seed + 1, place + 1)])


def policy(seed, fees=1, subsidies=4, routes=5):
    """A sound policy of 5 + fees + subsidies + routes components that shares no figure with one of
    another seed, and its use."""
    tiers = fees if fees <= 4 else fees // 2
    parts = ['policy_id<"generated-%d">' % seed, "insured_year<2026>", "counting<civil_code>",
             "fiscal_standard<%d_yuan>" % (600 + seed),
             'delegated<to<%s>, section<"%d.9">>' % (DELEGATED[seed % 3], seed + 1)]
    if subsidies > 4:  # then some are equally high
        parts.append("equal_aid<by_vocabulary>")
    for place in range(fees):
        plan = ", on_plan<plans::student>" if place >= tiers else ""
        tier = place % tiers + 1
        parts.append("fee<%d_yuan, tier<%d>%s>" % (300 + seed + 110 * place, tier, plan))
    groups = min(subsidies, len(CATEGORIES))
    order = random.Random(seed).sample(CATEGORIES, len(CATEGORIES))
    for place in range(subsidies):
        tier = place // groups + 1 if subsidies > groups else 0
        parts.append(subsidy(seed, place, order[place % groups :: groups], tier, tiers))
    parts += [route(seed, place, fees > tiers) for place in range(routes)]
    paid_on = day("2025-07-01", 2 * seed)[1:-1].replace("-0", "-").replace("-", "y/", 1)
    return """
struct p%d : policy<
    %s> {};
static_assert(assess<p%d>({.paid_on = %s}).due == %d_yuan);
""" % (seed, ",\n    ".join(parts), seed, paid_on.replace("-", "/"), 300 + seed)


def doubtful():
    """A policy twice the size of fuling-2023 in which only a walk shows that a route is taken: in
    the two months that two others leave to it, by those who are no locals."""
    text = generated([0], fees=8, subsidies=18, routes=25)
    return text.replace("> {};\nstatic_assert", """,
    route<routes::early_year, window<"2026-01-01", "2026-05-31">, given<migrant_worker>>,
    route<routes::summer, window<"2026-08-01", "2026-12-31">, given<migrant_worker>>,
    route<routes::late_interrupted, open_in_insured_year, given<migrant_worker>,
          unless_all<local_household, objective_miss>>> {};
static_assert""")


def generated(seeds, **sizes):
    names = "".join('struct route_%d : route_name<"route-%d", "途径"> {};\n' % (place, place)
                    for place in range(sizes.get("routes", 5)))
    return PREAMBLE + names + "".join(policy(seed, **sizes) for seed in seeds)


def including(*headers):
    return "".join("#include <%s>\n" % header for header in headers)


def units():
    """Name, what it is, and text."""
    one = including("canbao/policies/hunan_2023.hpp", "canbao/canbao.hpp") + """
using namespace std::chrono_literals;
static_assert(canbao::assess<canbao::policies::hunan_2023>({.paid_on = 2022y / 10 / 1}).due ==
              canbao::operator""_yuan<'3', '5', '0'>());
"""
    made = {
        "empty": ("an empty file", ""),
        "chrono": ("<chrono> alone", including("chrono")),
        "umbrella": ("<canbao/canbao.hpp> alone", including("canbao/canbao.hpp")),
        "one": ("one published policy, used once", one),
        "five": ("the five published policies", including("canbao/policies/registry.hpp")),
        "double_fuling": ("one policy twice the size of fuling-2023",
                          generated([0], fees=8, subsidies=18, routes=25)),
    }
    made["doubtful"] = ("the same, with a route of which only a walk shows that it is taken",
                        doubtful())
    for size, fees, subsidies, routes in ((20, 2, 6, 7), (40, 4, 17, 14), (80, 8, 40, 27)):
        made["components_%d" % size] = (
            "one generated policy of %d components" % size,
            generated([0], fees=fees, subsidies=subsidies, routes=routes))
    for count in (10, 20, 40, 100):
        made["policies_%d" % count] = ("%d generated policies of 15 components" % count,
                                       generated(range(count)))
    return made


if __name__ == "__main__":
    for name, (what, text) in units().items():
        if len(sys.argv) == 1:
            print("%-14s %s" % (name, what))
        elif name == sys.argv[1]:
            print(text, end="")
