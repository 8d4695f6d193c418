# SPDX-License-Identifier: Apache-2.0
"""The policy longling-2027 as one query of DuckDB."""

from codes import EMPLOYEE_INSURED, INSURED, INSURED_ELSEWHERE, REASON, REFUSED, later
from with_duckdb import between, date, event_is, has

from .figures import (
    CONCENTRATED_BEGIN, CONCENTRATED_END, FEE, FEE_LINE, FISCAL, LATE_BEGIN, LATE_END,
    MOST_LAPSED_YEARS, RECOGNITION, RELEASES, ROUTE, SPRING_BEGIN, SPRING_END, WAIT, WITHIN,
    WITHIN_EVENTS, YEAR_BEGIN, YEAR_END)

# Commonest cases first: a CASE asks later conditions only of the rows that are left. A comparison
# with NULL, no day, is not true.
QUERY = """
WITH lapsed AS (
    SELECT *,
        CASE WHEN lapsed_years < 2 THEN 0
             ELSE least(lapsed_years, {most_lapsed_years}) - 1 END::UTINYINT AS added,
        CASE WHEN added = 0 THEN 0 ELSE least(added, repaid_years) END::UTINYINT AS taken_off
    FROM applications
), routed AS (  -- nothing covers earlier, or costs less, than what needs no wait
    SELECT *,
        CASE WHEN tier <> 1 OR {is_barred} THEN 0
             WHEN lapsed_years = 0 AND {in_concentrated} THEN {concentrated}
             WHEN event_on <= paid_on AND {is_open} AND (
                  {is_release}
                  OR {is_recognition} AND event_on >= {year_begin}
                  OR {is_within} AND paid_on <= event_on + INTERVAL {within} MONTH)
                 THEN {from_payment}
             WHEN {in_concentrated} THEN {concentrated}
             WHEN {in_spring} THEN {spring}
             WHEN {in_late} THEN {late_full}
             ELSE 0 END::UTINYINT AS way
    FROM lapsed
), covered AS (
    SELECT *,
        CASE WHEN way = 0 THEN NULL
             WHEN way = {concentrated} THEN
                 CASE WHEN lapsed_years = 0 THEN {year_begin}
                      {from_cover} END
             WHEN way = {from_payment} THEN
                 greatest({year_begin}, CASE WHEN {is_within} THEN event_on ELSE paid_on END)
             ELSE (paid_on + to_months({wait} + added - taken_off))::DATE + 1 END AS waited_for,
        -- Nobody is covered before being born; greatest() passes over NULL.
        CASE WHEN way <> 0 AND {is_birth} THEN greatest(waited_for, event_on)
             ELSE waited_for END AS first_day
    FROM routed
), decided AS (
    SELECT *,
        CASE WHEN first_day <= {year_end} THEN 0
             WHEN tier <> 1 THEN {tier_not_offered}
             WHEN {employee_insured} THEN {is_employee_insured}
             WHEN {elsewhere} THEN {is_insured_elsewhere}
             WHEN way = 0 THEN {not_open}
             ELSE {no_coverage_left} END::UTINYINT AS reason,
        CASE WHEN first_day <= {year_end} AND way <> {from_payment} THEN taken_off
             ELSE 0::UTINYINT END AS bought
    FROM covered
)
SELECT CASE WHEN reason = 0 THEN {insured} ELSE {refused} END::UTINYINT AS status,
    reason,
    CASE WHEN reason = 0 THEN way ELSE 0::UTINYINT END AS route,
    CASE WHEN reason = 0 THEN {fee_line} ELSE 0 END::UTINYINT AS fee_line,
    0::UTINYINT AS subsidy_category,
    0::UTINYINT AS fund,
    CASE WHEN reason <> 0 THEN 0
         WHEN way = {late_full} THEN {fee} + {fiscal} + {fee} * bought
         ELSE {fee} + {fee} * bought END AS due,
    0 AS subsidy,
    CASE WHEN reason <> 0 OR way = {late_full} THEN 0 ELSE {fiscal} END AS fiscal,
    CASE WHEN reason = 0 THEN first_day END AS benefit_from,
    CASE WHEN reason = 0 THEN {year_end} END AS benefit_to,
    0::UINTEGER AS delegated,
    bought AS extra_years
FROM decided
""".format(
    **ROUTE, fee_line=FEE_LINE, fee=FEE, fiscal=FISCAL, insured=INSURED, refused=REFUSED,
    within=WITHIN, wait=WAIT, most_lapsed_years=MOST_LAPSED_YEARS,
    tier_not_offered=REASON["tier_not_offered"], not_open=REASON["not_open"],
    is_employee_insured=REASON["employee_insured"], no_coverage_left=REASON["no_coverage_left"],
    is_insured_elsewhere=REASON["insured_elsewhere"],
    from_cover="\n                      ".join(
        "WHEN added - taken_off = %d THEN %s" % (more, date(later(YEAR_BEGIN, WAIT + more)))
        for more in range(MOST_LAPSED_YEARS)),
    is_barred=has("circumstances", EMPLOYEE_INSURED | INSURED_ELSEWHERE),
    employee_insured=has("circumstances", EMPLOYEE_INSURED),
    elsewhere=has("circumstances", INSURED_ELSEWHERE), is_birth=event_is("birth"),
    is_within=event_is(*WITHIN_EVENTS), is_release=event_is(*RELEASES),
    is_recognition=event_is(RECOGNITION),
    is_open=between("paid_on", CONCENTRATED_BEGIN, YEAR_END),
    in_concentrated=between("paid_on", CONCENTRATED_BEGIN, CONCENTRATED_END),
    in_spring=between("paid_on", SPRING_BEGIN, SPRING_END),
    in_late=between("paid_on", LATE_BEGIN, LATE_END),
    year_begin=date(YEAR_BEGIN), year_end=date(YEAR_END))
