// SPDX-License-Identifier: Apache-2.0
#include "duckdb/words.hpp"

#include "shared/registry.hpp"

#include <algorithm>
#include <string>

namespace binding::duck {

namespace {

/// No sum of a policy is larger: one more year for each that may be paid back or ahead.
std::int64_t largest_sum(const canbao::policy_content& policy) {
    constexpr std::int64_t years = 1 + 99 + 99;
    std::int64_t of_a_year = policy.fiscal_standard.count;
    std::int64_t fee = 0;
    for (const canbao::fee_term& one : policy.fees) {
        fee = std::max(fee, one.amount.count);
    }
    for (const canbao::fiscal_term& one : policy.fiscal_standards) {
        of_a_year = std::max(of_a_year, one.amount.count);
    }
    for (const canbao::surcharge_term& one : policy.surcharges) {
        fee += one.amount.count;
    }
    for (const canbao::subsidy_term& one : policy.subsidies) {
        for (const canbao::fen amount : one.amounts) {
            fee = std::max(fee, amount.count);
        }
    }
    return (of_a_year + fee) * years;
}

constexpr std::int64_t largest_of_nine_digits = 999'999'999;

} // namespace

words::words() {
    std::vector<const canbao::policy_entry*> policies;
    for (const canbao::policy_entry& one : program::registry()) {
        policies.push_back(&one);
        has_narrow_money_ =
            has_narrow_money_ && largest_sum(*one.content) <= largest_of_nine_digits;
    }
    for (std::size_t place = 0; place < output_names.size(); ++place) {
        const auto which = static_cast<output>(place);
        columns_.emplace_back(which, policies);
        // DuckDB says it of the type: 8 bits for up to 255 words.
        are_narrow_[place] = is_code(which) && duckdb_enum_internal_type(type_of(which).get()) ==
                                                   DUCKDB_TYPE_UTINYINT;
    }
}

std::string words::type_name_of(output which) {
    return std::string{"canbao_"}.append(name(which));
}

owned_type words::type_of(output which) const {
    if (is_money(which)) {
        return owned_type{duckdb_create_decimal_type(has_narrow_money_ ? 9 : 10, 2)};
    }
    if (is_day(which)) {
        return owned_type{DUCKDB_TYPE_DATE};
    }
    if (!is_code(which)) {
        return owned_type{DUCKDB_TYPE_VARCHAR};
    }
    const std::vector<std::string> held{of(which).words().begin(), of(which).words().end()};
    std::vector<const char*> members;
    for (const std::string& word : held) {
        members.push_back(word.c_str());
    }
    if (members.empty()) {
        members.push_back("none"); // an ENUM has a word
    }
    owned_type type{duckdb_create_enum_type(members.data(), members.size())};
    duckdb_logical_type_set_alias(type.get(), type_name_of(which).c_str());
    return type;
}

owned_type words::policy_type() {
    std::vector<std::string> ids;
    std::vector<const char*> members;
    for (const canbao::policy_entry& one : program::registry()) {
        ids.emplace_back(one.id());
    }
    for (const std::string& one : ids) {
        members.push_back(one.c_str());
    }
    owned_type type{duckdb_create_enum_type(members.data(), members.size())};
    duckdb_logical_type_set_alias(type.get(), "canbao_policy_id");
    return type;
}

owned_type words::assessment_type(std::span<const output> fields) const {
    std::vector<owned_type> held;
    std::vector<duckdb_logical_type> types;
    std::vector<std::string> names;
    std::vector<const char*> shown;
    for (const output which : fields) {
        types.push_back(held.emplace_back(type_of(which)).get());
        names.emplace_back(name(which));
    }
    for (const std::string& one : names) {
        shown.push_back(one.c_str());
    }
    return owned_type{duckdb_create_struct_type(types.data(), shown.data(), types.size())};
}

} // namespace binding::duck
