// SPDX-License-Identifier: Apache-2.0
// The C++20 module canbao: the public names of the headers. What a program needs of the
// standard library (<chrono> for dates) it includes or imports itself. Macros are not
// exported, so the version is in canbao/version.hpp only. Written by
// tests/docs/interface.py --write.
module;
#include <canbao/rosters.hpp>
#include <canbao/questions.hpp>
#include <canbao/policies/registry.hpp>
#include <canbao/policies/guidance_2025.hpp>
#include <canbao/rosters/run_time_rules.hpp>
#include <canbao/rosters/tables.hpp>
#include <canbao/rosters/threads.hpp>
#include <canbao/sql.hpp>
export module canbao;

export namespace canbao {
using canbao::add_months;
using canbao::adding;
using canbao::after;
using canbao::age_on;
using canbao::aged;
using canbao::aged_from;
using canbao::aged_under;
using canbao::ahead_of;
using canbao::aid_basis;
using canbao::aid_never_falls;
using canbao::aid_only;
using canbao::aid_rule;
using canbao::aided_categories;
using canbao::aided_sum;
using canbao::amend;
using canbao::amounts;
using canbao::answer;
using canbao::applicant;
using canbao::application;
using canbao::application_columns;
using canbao::application_table;
using canbao::assess;
using canbao::assess_in_pieces;
using canbao::assess_mixed;
using canbao::assess_years;
using canbao::assessment;
using canbao::assessment_columns;
using canbao::assessment_table;
using canbao::assessment_under;
using canbao::at_least;
using canbao::at_most;
using canbao::basic_application_columns;
using canbao::basic_assessment_columns;
using canbao::basis_points;
using canbao::being;
using canbao::bill;
using canbao::bill_of;
using canbao::born;
using canbao::born_from;
using canbao::born_until;
using canbao::by_registration;
using canbao::by_vocabulary;
using canbao::calendar_date;
using canbao::capped_at_fee;
using canbao::category;
using canbao::category_code;
using canbao::category_kind;
using canbao::category_names;
using canbao::category_set;
using canbao::chapter;
using canbao::charge;
using canbao::charge_basis;
using canbao::charge_kind;
using canbao::charged_months;
using canbao::charges;
using canbao::circumstance;
using canbao::circumstance_code;
using canbao::circumstance_kind;
using canbao::circumstance_set;
using canbao::citations;
using canbao::civil_code;
using canbao::claim_at_household;
using canbao::claim_term;
using canbao::code;
using canbao::code_of;
using canbao::conditions;
using canbao::contribution_policy;
using canbao::counted_by;
using canbao::counting;
using canbao::counting_categories;
using canbao::counting_rule;
using canbao::covers;
using canbao::date;
using canbao::delegated;
using canbao::delegation_term;
using canbao::difference;
using canbao::difference_list;
using canbao::differences;
using canbao::each_difference;
using canbao::each_further_lapsed_year;
using canbao::each_lapsed_year;
using canbao::each_repaid_year;
using canbao::either;
using canbao::equal_aid;
using canbao::equal_aid_term;
using canbao::event;
using canbao::event_between;
using canbao::event_code;
using canbao::event_in_insured_year;
using canbao::event_kind;
using canbao::event_set;
using canbao::extended_cover_end;
using canbao::extends_cover;
using canbao::extension_term;
using canbao::fee;
using canbao::fee_line;
using canbao::fee_term;
using canbao::fen;
using canbao::fen_sum;
using canbao::find_category;
using canbao::find_circumstance;
using canbao::find_event;
using canbao::find_policy;
using canbao::first_claim_route;
using canbao::first_date;
using canbao::first_day_after;
using canbao::first_day_without_route;
using canbao::first_of_month_after;
using canbao::fiscal_standard;
using canbao::fiscal_term;
using canbao::floor_from;
using canbao::for_each_column;
using canbao::for_period;
using canbao::format_date;
using canbao::fraction;
using canbao::from_event;
using canbao::from_payment;
using canbao::from_registration;
using canbao::from_the_start;
using canbao::full_funding;
using canbao::fund;
using canbao::fund_code;
using canbao::fund_kind;
using canbao::given;
using canbao::goes_before;
using canbao::growing;
using canbao::has_route_every_day;
using canbao::holds;
using canbao::idle_components;
using canbao::in_force;
using canbao::in_full;
using canbao::including;
using canbao::insured_period;
using canbao::insured_year;
using canbao::is_ahead;
using canbao::is_exact_share;
using canbao::is_fixed;
using canbao::is_free;
using canbao::is_in_range;
using canbao::is_since_event;
using canbao::issued;
using canbao::label;
using canbao::lapses_since;
using canbao::last_date;
using canbao::last_day_of;
using canbao::last_year;
using canbao::later_than;
using canbao::leaving;
using canbao::ledger;
using canbao::ledger_entry;
using canbao::ledger_sums;
using canbao::lowest_fee_applies;
using canbao::missed_in_insured_year;
using canbao::month_end;
using canbao::month_end_carried_over;
using canbao::name_of;
using canbao::name_of_route;
using canbao::names_of;
using canbao::never_buys_the_past;
using canbao::next_month;
using canbao::next_year;
using canbao::no_less_than;
using canbao::no_more_than;
using canbao::nothing;
using canbao::notice;
using canbao::notice_term;
using canbao::nth_month;
using canbao::number_of;
using canbao::number_range;
using canbao::of_tier;
using canbao::offer;
using canbao::offer_of;
using canbao::on_plan;
using canbao::on_request;
using canbao::open_in_insured_year;
using canbao::opening;
using canbao::opening_day;
using canbao::opening_day_counted;
using canbao::opening_term;
using canbao::own_category;
using canbao::own_circumstance;
using canbao::own_event;
using canbao::own_fund;
using canbao::own_plan;
using canbao::own_word;
using canbao::paid_by;
using canbao::paid_until;
using canbao::parse_date;
using canbao::part;
using canbao::participation_target;
using canbao::payer;
using canbao::payer_basis;
using canbao::payer_list;
using canbao::payer_sums;
using canbao::payment;
using canbao::pays_less;
using canbao::pays_no_more;
using canbao::people;
using canbao::people_rule;
using canbao::people_term;
using canbao::percent;
using canbao::period;
using canbao::period_length;
using canbao::period_unit;
using canbao::piecewise_executor;
using canbao::plan;
using canbao::plan_code;
using canbao::plan_kind;
using canbao::policy;
using canbao::policy_content;
using canbao::policy_entry;
using canbao::policy_id;
using canbao::prorated;
using canbao::proration;
using canbao::provision;
using canbao::published_policies;
using canbao::rate;
using canbao::read_as;
using canbao::reading;
using canbao::readings_of;
using canbao::reads_birth;
using canbao::reads_lapsed_years;
using canbao::reads_prepaid_years;
using canbao::reads_registration;
using canbao::reads_repaid_years;
using canbao::recognised_by;
using canbao::recognition_rule;
using canbao::recognition_term;
using canbao::refund_of;
using canbao::refund_term;
using canbao::refunded_later;
using canbao::refunds_before_cover;
using canbao::refusal;
using canbao::registry_of;
using canbao::removing;
using canbao::repeals;
using canbao::replacing;
using canbao::replacing_reading;
using canbao::rest;
using canbao::rounded;
using canbao::rounding;
using canbao::route;
using canbao::route_name;
using canbao::route_term;
using canbao::rule_table;
using canbao::run_time_rules;
using canbao::section;
using canbao::section_number;
using canbao::sections_behind;
using canbao::set_of;
using canbao::share;
using canbao::share_of;
using canbao::since_cover_begins;
using canbao::since_day;
using canbao::since_event;
using canbao::since_payment;
using canbao::since_registration;
using canbao::sql_dialect;
using canbao::sql_dialect_codes;
using canbao::sql_of;
using canbao::sql_options;
using canbao::sql_query;
using canbao::status;
using canbao::std_threads;
using canbao::subsidy;
using canbao::subsidy_term;
using canbao::surcharge;
using canbao::surcharge_each;
using canbao::surcharge_name;
using canbao::surcharge_rule;
using canbao::surcharge_term;
using canbao::takes_precedence_over;
using canbao::text;
using canbao::this_month;
using canbao::this_year;
using canbao::tier;
using canbao::timeliness;
using canbao::to;
using canbao::uncapped_aid;
using canbao::unless_all;
using canbao::unless_any;
using canbao::upon;
using canbao::waiting;
using canbao::waiting_growth;
using canbao::waiting_kind;
using canbao::waiting_period;
using canbao::waiting_start;
using canbao::when;
using canbao::whole_number;
using canbao::window;
using canbao::window_from;
using canbao::window_until;
using canbao::within;
using canbao::without_aid;
using canbao::without_fiscal;
using canbao::word_kind;
using canbao::year_before_last;
using canbao::yearly_term;
using canbao::years_assessed;
using canbao::yyyymmdd;
} // namespace canbao

export namespace canbao::categories {
using canbao::categories::all;
using canbao::categories::child_in_difficulty;
using canbao::categories::demobilised_veteran;
using canbao::categories::destitute;
using canbao::categories::entitled_group;
using canbao::categories::entitled_hardship;
using canbao::categories::family_planning_complication;
using canbao::categories::family_planning_hardship;
using canbao::categories::family_planning_reward;
using canbao::categories::family_planning_special;
using canbao::categories::family_planning_special_child;
using canbao::categories::hardship_veteran;
using canbao::categories::local_hardship;
using canbao::categories::mental_disorder;
using canbao::categories::monitored;
using canbao::categories::needy_student;
using canbao::categories::orphan;
using canbao::categories::returned_to_poverty;
using canbao::categories::severely_disabled;
using canbao::categories::stably_lifted;
using canbao::categories::subsistence_allowance;
using canbao::categories::subsistence_margin;
using canbao::categories::unsupported_child;
using canbao::categories::work_incapacitated;
} // namespace canbao::categories

export namespace canbao::circumstances {
using canbao::circumstances::all;
using canbao::circumstances::area_extension;
using canbao::circumstances::employee_insured;
using canbao::circumstances::female;
using canbao::circumstances::first_enrolment;
using canbao::circumstances::graduating;
using canbao::circumstances::insured_elsewhere;
using canbao::circumstances::insured_last_year;
using canbao::circumstances::local_household;
using canbao::circumstances::male;
using canbao::circumstances::migrant_worker;
using canbao::circumstances::new_student;
using canbao::circumstances::objective_miss;
using canbao::circumstances::parent_insured;
using canbao::circumstances::pupil;
using canbao::circumstances::residence_permit;
using canbao::circumstances::school_year_student;
using canbao::circumstances::university_student;
} // namespace canbao::circumstances

export namespace canbao::events {
using canbao::events::all;
using canbao::events::birth;
using canbao::events::discharge;
using canbao::events::employee_lapse;
using canbao::events::graduate_unemployed;
using canbao::events::institution_entry;
using canbao::events::moved_in;
using canbao::events::new_employment;
using canbao::events::recognition;
using canbao::events::release;
using canbao::events::spouse_discharge;
} // namespace canbao::events

export namespace canbao::funds {
using canbao::funds::all;
using canbao::funds::bridging_funds;
using canbao::funds::central_finance;
using canbao::funds::city_finance;
using canbao::funds::county_finance;
using canbao::funds::district_finance;
using canbao::funds::health_commission;
using canbao::funds::medical_assistance;
using canbao::funds::provincial_finance;
using canbao::funds::school;
using canbao::funds::town_finance;
using canbao::funds::treasury;
using canbao::funds::waiver;
} // namespace canbao::funds

export namespace canbao {
inline namespace literals {
using canbao::literals::operator""_days;
using canbao::literals::operator""_fen;
using canbao::literals::operator""_jiao;
using canbao::literals::operator""_months;
using canbao::literals::operator""_yuan;
} // namespace literals
} // namespace canbao

export namespace canbao::numbers {
using canbao::numbers::lapsed_years;
using canbao::numbers::prepaid_years;
using canbao::numbers::repaid_years;
} // namespace canbao::numbers

export namespace canbao::plans {
using canbao::plans::all;
using canbao::plans::resident;
using canbao::plans::student;
} // namespace canbao::plans

export namespace canbao::policies {
using canbao::policies::fuling_2023;
using canbao::policies::huaibei_2024;
using canbao::policies::hunan_2023;
using canbao::policies::hunan_2024;
using canbao::policies::jiangan_2023;
} // namespace canbao::policies

export namespace canbao::policies::encoded {
using canbao::policies::encoded::aided_in_full;
using canbao::policies::encoded::days_by_civil_code;
using canbao::policies::encoded::extension_covers_whole_year;
using canbao::policies::encoded::first_category_gives;
using canbao::policies::encoded::fund_not_named;
using canbao::policies::encoded::late_in_insured_year;
using canbao::policies::encoded::late_in_insured_year_2024;
using canbao::policies::encoded::lifted_owe_fiscal_share;
using canbao::policies::encoded::migrants_covered_whole_year;
using canbao::policies::encoded::national_fiscal_standard_2024;
using canbao::policies::encoded::national_fiscal_standard_fuling;
using canbao::policies::encoded::national_fiscal_standard_jiangan;
using canbao::policies::encoded::newborns_from_birth;
using canbao::policies::encoded::opens_in_september;
using canbao::policies::encoded::recognised_alike_2023;
using canbao::policies::encoded::same_aid_on_both_plans;
using canbao::policies::encoded::veterans_aided_in_full;
} // namespace canbao::policies::encoded

export namespace canbao::policies::guidance_2025 {
using canbao::policies::guidance_2025::by_every_year;
using canbao::policies::guidance_2025::by_further_years;
using canbao::policies::guidance_2025::in_the_window;
using canbao::policies::guidance_2025::later;
using canbao::policies::guidance_2025::newborns;
using canbao::policies::guidance_2025::policy_of;
using canbao::policies::guidance_2025::wait;
} // namespace canbao::policies::guidance_2025

export namespace canbao::policies::guidance_2025::readings {
using canbao::policies::guidance_2025::readings::every_year_adds;
using canbao::policies::guidance_2025::readings::first_year_is_fixed;
using canbao::policies::guidance_2025::readings::lapses_count_from_2025;
using canbao::policies::guidance_2025::readings::window_waits_from_cover;
} // namespace canbao::policies::guidance_2025::readings

export namespace canbao::routes {
using canbao::routes::aided_after_window;
using canbao::routes::claim_at_household;
using canbao::routes::concentrated;
using canbao::routes::early_year;
using canbao::routes::employee_lapse;
using canbao::routes::extended;
using canbao::routes::from_payment;
using canbao::routes::hardship_objective;
using canbao::routes::institution;
using canbao::routes::late;
using canbao::routes::late_continuing;
using canbao::routes::late_full;
using canbao::routes::late_interrupted;
using canbao::routes::low_income_second_half;
using canbao::routes::migrant;
using canbao::routes::new_student;
using canbao::routes::newborn;
using canbao::routes::newborn_late;
using canbao::routes::newborn_waived;
using canbao::routes::newborn_waived_late;
using canbao::routes::school_year;
using canbao::routes::spring;
using canbao::routes::stably_lifted_second_half;
using canbao::routes::summer;
using canbao::routes::transfer;
using canbao::routes::transfer_late;
} // namespace canbao::routes

export namespace canbao::surcharges {
using canbao::surcharges::arrears;
using canbao::surcharges::long_term_care;
using canbao::surcharges::prepaid_years;
using canbao::surcharges::repaid_years;
using canbao::surcharges::supplement;
} // namespace canbao::surcharges
