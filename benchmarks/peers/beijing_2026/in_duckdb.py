# SPDX-License-Identifier: Apache-2.0
"""The policy beijing-2026 as one query of DuckDB."""

from codes import CATEGORY, EMPLOYEE_INSURED, FUND, INSURED, INSURED_ELSEWHERE, REASON, REFUSED
from with_duckdb import between, date, event_is, has

from .figures import (
    AID, AIDED, CHILDREN_BORN_AFTER, CONCENTRATED_BEGIN, CONCENTRATED_END, ELDERLY, FEE, FEMALE,
    FISCAL, LATE_BEGIN, MALE, MEN_BORN_UNTIL, NEWLY_REGISTERED, OTHERS, ROUTE, STUDENT,
    STUDENT_OR_CHILD, WAIT, WITHIN, WOMEN_BORN_UNTIL, YEAR_BEGIN, YEAR_END)


def by_line(amounts):
    return "CASE line %s ELSE 0 END" % " ".join("WHEN %d THEN %d" % one for one in amounts.items())


# Commonest cases first: a CASE asks later conditions only of the rows that are left. A comparison
# with NULL, no day, is not true.
QUERY = """
WITH known AS (
    SELECT *,
        CASE WHEN registered_on IS NULL THEN paid_on
             WHEN registered_on <= paid_on THEN registered_on END AS enrolled_on,
        CASE WHEN {is_birth} THEN event_on END AS birthday,
        coalesce(born_on, birthday) AS born,
        CASE WHEN {is_student} OR born > {children_born_after} THEN {student_or_child}
             WHEN {female} AND born <= {women_born_until} THEN {elderly}
             WHEN {male} AND born <= {men_born_until} THEN {elderly}
             ELSE {others} END::UTINYINT AS fees,
        -- A category without a day of recognition counts.
        CASE WHEN {nothing_aided} THEN 0
             WHEN recognised_on > paid_on THEN 0
             {first_aided}
             END::UTINYINT AS category
    FROM applications
), routed AS (  -- all cost the same; the one that covers from the earlier day
    SELECT *,
        CASE WHEN tier <> 1 OR {is_barred} THEN 0
             WHEN {in_concentrated} THEN {concentrated}
             WHEN birthday <= enrolled_on AND birthday <= {year_end} AND {newly_registered}
                  AND enrolled_on >= {year_begin}
                  AND enrolled_on <= birthday + INTERVAL {within} MONTH THEN {newborn}
             WHEN {in_late} THEN {late}
             ELSE 0 END::UTINYINT AS way
    FROM known
), covered AS (
    SELECT *,
        -- Nobody is covered before being born; greatest() passes over NULL.
        CASE WHEN way = 0 THEN NULL
             WHEN way = {late} THEN greatest(
                 birthday, (enrolled_on + INTERVAL {wait} MONTH)::DATE + 1)
             ELSE greatest(birthday, {year_begin}) END AS first_day
    FROM routed
), decided AS (
    SELECT *,
        CASE WHEN first_day <= {year_end} THEN 0
             WHEN tier <> 1 THEN {tier_not_offered}
             WHEN {employee_insured} THEN {is_employee_insured}
             WHEN {elsewhere} THEN {is_insured_elsewhere}
             WHEN way = 0 THEN {not_open}
             ELSE {no_coverage_left} END::UTINYINT AS reason,
        CASE WHEN first_day <= {year_end} THEN fees ELSE 0 END::UTINYINT AS line,
        {fee} AS fee
    FROM covered
)
SELECT CASE WHEN reason = 0 THEN {insured} ELSE {refused} END::UTINYINT AS status,
    reason,
    CASE WHEN reason = 0 THEN way ELSE 0::UTINYINT END AS route,
    line AS fee_line,
    CASE WHEN reason = 0 THEN category ELSE 0::UTINYINT END AS subsidy_category,
    CASE WHEN reason = 0 AND category <> 0 THEN {treasury} ELSE 0 END::UTINYINT AS fund,
    CASE WHEN category = 0 THEN fee ELSE 0 END AS due,
    CASE WHEN category = 0 THEN 0 ELSE fee END AS subsidy,
    {fiscal} AS fiscal,
    CASE WHEN reason = 0 THEN first_day END AS benefit_from,
    CASE WHEN reason = 0 THEN {year_end} END AS benefit_to,
    0::UINTEGER AS delegated
FROM decided
""".format(
    **ROUTE, student_or_child=STUDENT_OR_CHILD, elderly=ELDERLY, others=OTHERS, insured=INSURED,
    refused=REFUSED, treasury=FUND["treasury"], within=WITHIN, wait=WAIT,
    tier_not_offered=REASON["tier_not_offered"], not_open=REASON["not_open"],
    is_employee_insured=REASON["employee_insured"], no_coverage_left=REASON["no_coverage_left"],
    is_insured_elsewhere=REASON["insured_elsewhere"], fee=by_line(FEE), fiscal=by_line(FISCAL),
    first_aided="\n             ".join(
        "WHEN %s THEN %d" % (has("categories", 1 << CATEGORY[name]), CATEGORY[name] + 1)
        for name in AIDED),
    nothing_aided="categories & %d = 0" % AID,
    is_barred=has("circumstances", EMPLOYEE_INSURED | INSURED_ELSEWHERE),
    employee_insured=has("circumstances", EMPLOYEE_INSURED),
    elsewhere=has("circumstances", INSURED_ELSEWHERE),
    female=has("circumstances", FEMALE), male=has("circumstances", MALE),
    is_student=has("circumstances", STUDENT),
    newly_registered=has("circumstances", NEWLY_REGISTERED), is_birth=event_is("birth"),
    women_born_until=date(WOMEN_BORN_UNTIL), men_born_until=date(MEN_BORN_UNTIL),
    children_born_after=date(CHILDREN_BORN_AFTER),
    in_concentrated=between("enrolled_on", CONCENTRATED_BEGIN, CONCENTRATED_END),
    in_late=between("enrolled_on", LATE_BEGIN, YEAR_END),
    year_begin=date(YEAR_BEGIN), year_end=date(YEAR_END))
