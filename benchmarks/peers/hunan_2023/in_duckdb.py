# SPDX-License-Identifier: Apache-2.0
"""The policy hunan-2023 as one query of DuckDB."""

from codes import (
    CATEGORY, EMPLOYEE_INSURED, INSURED, INSURED_ELSEWHERE, REASON, REFUSED, SUBSIDY_ONLY)
from with_duckdb import between, date, event_is, has

from .figures import (
    AIDED, AREA_EXTENSION, CLAIM, CLAIM_IN_EXTENSION, CONCENTRATED_BEGIN, CONCENTRATED_END,
    DELEGATED, EXTENSION_BEGIN, EXTENSION_END, FEE, FISCAL, FULL, HALF, HARDSHIP, OBJECTIVE_MISS,
    ROUTE, WITHIN, YEAR_BEGIN, YEAR_END)

# Commonest cases first: a CASE asks later conditions only of the rows that are left. A comparison
# with NULL, no day, is not true, so a category without a day of recognition counts.
QUERY = """
WITH recognised AS (  -- §1, recognition; §6, recognised in time for aid
    SELECT *,
        CASE WHEN categories = 0 OR recognised_on > paid_on THEN 0::UINTEGER
             ELSE categories END AS counting,
        -- Of equal amounts the category listed first.
        CASE WHEN {nothing_aided} THEN 0
             WHEN recognised_on > paid_on THEN 0
             WHEN recognised_on > {concentrated_end}
                  AND NOT ({area_extension} AND recognised_on <= {extension_end}) THEN 0
             {first_aided}
             END::UTINYINT AS category
    FROM applications
), routed AS (  -- §1, order of evaluation; §6, routes
    SELECT *,
        CASE WHEN {in_concentrated} AND tier = 1 AND {nothing_bars} THEN {concentrated}
             WHEN tier <> 1 OR {employee_insured} THEN 0
             WHEN {elsewhere} THEN
                 CASE WHEN category = 0 THEN 0
                      WHEN {in_concentrated} THEN {claim}
                      WHEN {in_extension} AND {area_extension} THEN {claim_in_extension}
                      ELSE 0 END
             -- Whatever follows covers from 1 January at the earliest, as the extension does.
             WHEN {in_extension} AND {area_extension} THEN {extended}
             WHEN event_on <= paid_on AND paid_on >= {year_begin} AND event_on <= {year_end}
                  AND {is_within_event} AND paid_on <= event_on + {within}
                 THEN CASE WHEN {is_birth} THEN {newborn} ELSE {employee_lapse} END
             WHEN NOT {in_year} THEN 0
             WHEN event_on <= paid_on AND {is_institution} THEN {institution}
             WHEN event_on <= paid_on AND {is_from_payment} THEN {from_payment}
             WHEN {objective_miss} AND {hardship} THEN {hardship_objective}
             -- Full funding is dearer than any other route.
             WHEN event_on <= paid_on
                  AND (({is_moved_in} AND {event_in_year})
                       OR ({is_within_event} AND event_on + {within} >= {year_begin}))
                 THEN {late_full}
             ELSE 0 END::UTINYINT AS way
    FROM recognised
), covered AS (  -- §6, covers
    SELECT *,
        -- Nobody is covered before being born; greatest() passes over NULL.
        CASE WHEN way = {concentrated} OR way = {extended} THEN greatest({born_on}, {year_begin})
             WHEN way = 0 OR way >= {claim} THEN NULL
             WHEN way = {from_payment} OR way = {hardship_objective}
                 THEN greatest({born_on}, paid_on)
             WHEN way = {late_full} THEN last_day(paid_on) + 1
             ELSE greatest(event_on, {year_begin}) END AS first_day
    FROM routed
), decided AS (
    SELECT *,
        CASE WHEN first_day <= {year_end} THEN 0
             WHEN way >= {claim} THEN 0
             WHEN tier <> 1 THEN {tier_not_offered}
             WHEN {employee_insured} THEN {is_employee_insured}
             WHEN {elsewhere} THEN {is_insured_elsewhere}
             WHEN way = 0 THEN {not_open}
             ELSE {no_coverage_left} END::UTINYINT AS reason
    FROM covered
), assessed AS (
    SELECT *,
        CASE WHEN reason <> 0 THEN {refused}
             WHEN way >= {claim} THEN {subsidy_only}
             ELSE {insured} END::UTINYINT AS status,
        CASE WHEN category = 0 OR reason <> 0 THEN 0
             WHEN category <= {last_in_full} THEN {fee}
             ELSE {half_fee} END AS subsidy
    FROM decided
)
SELECT status,
    reason,
    CASE WHEN reason = 0 THEN way ELSE 0::UTINYINT END AS route,
    (reason = 0)::UTINYINT AS fee_line, -- the only one
    CASE WHEN subsidy = 0 THEN 0::UTINYINT ELSE category END AS subsidy_category,
    (subsidy <> 0)::UTINYINT AS fund, -- medical_assistance has code 1
    CASE WHEN status <> {insured} THEN 0
         WHEN way = {late_full} THEN {fee} + {fiscal} - subsidy
         ELSE {fee} - subsidy END AS due,
    subsidy,
    CASE WHEN status <> {insured} OR way = {late_full} THEN 0 ELSE {fiscal} END AS fiscal,
    CASE WHEN status = {insured} THEN first_day END AS benefit_from,
    CASE WHEN status = {insured} THEN {year_end} END AS benefit_to,
    CASE WHEN reason = 0 THEN counting & {delegated} ELSE 0::UINTEGER END AS delegated
FROM assessed
""".format(
    **ROUTE, tier_not_offered=REASON["tier_not_offered"], not_open=REASON["not_open"],
    is_employee_insured=REASON["employee_insured"], no_coverage_left=REASON["no_coverage_left"],
    is_insured_elsewhere=REASON["insured_elsewhere"], refused=REFUSED, insured=INSURED,
    subsidy_only=SUBSIDY_ONLY, claim=CLAIM, claim_in_extension=CLAIM_IN_EXTENSION,
    fee=FEE, half_fee=FEE // 2, fiscal=FISCAL, delegated=DELEGATED, within=WITHIN,
    last_in_full=FULL.bit_length(),
    first_aided="\n             ".join(
        "WHEN %s THEN %d" % (has("categories", 1 << CATEGORY[name]), CATEGORY[name] + 1)
        for name in AIDED),
    nothing_aided="categories & %d = 0" % (FULL | HALF),
    nothing_bars="circumstances & %d = 0" % (EMPLOYEE_INSURED | INSURED_ELSEWHERE),
    area_extension=has("circumstances", AREA_EXTENSION),
    employee_insured=has("circumstances", EMPLOYEE_INSURED),
    elsewhere=has("circumstances", INSURED_ELSEWHERE),
    objective_miss=has("circumstances", OBJECTIVE_MISS),
    hardship=has("counting", HARDSHIP),
    in_concentrated=between("paid_on", CONCENTRATED_BEGIN, CONCENTRATED_END),
    in_extension=between("paid_on", EXTENSION_BEGIN, EXTENSION_END),
    in_year=between("paid_on", YEAR_BEGIN, YEAR_END),
    event_in_year=between("event_on", YEAR_BEGIN, YEAR_END),
    concentrated_end=date(CONCENTRATED_END), extension_end=date(EXTENSION_END),
    year_begin=date(YEAR_BEGIN), year_end=date(YEAR_END),
    born_on="CASE WHEN %s THEN event_on END" % event_is("birth"),
    is_birth=event_is("birth"), is_within_event=event_is("birth", "employee_lapse"),
    is_institution=event_is("institution_entry"), is_moved_in=event_is("moved_in"),
    is_from_payment=event_is("discharge", "release", "new_employment", "graduate_unemployed"))
