// SPDX-License-Identifier: Apache-2.0
#include "generate/row.hpp"

#include "csv/text.hpp"
#include "roster/columns.hpp"

#include <canbao/content/names.hpp>
#include <canbao/engine/reads.hpp>

#include <bit>
#include <string_view>

namespace program {

namespace {

/// Nobody's number or name: letters and digits in no order. No two rows have the same one, for
/// mixing a number can be undone. The letter keeps spreadsheets from reading it as a number.
void append_id(std::string& text, std::uint64_t seed, std::uint64_t row) {
    constexpr std::string_view digits = "0123456789abcdef";
    const std::uint64_t number = mixed(row ^ mixed(~seed ^ 0x5851F42D4C957F2DU));
    text += 'p';
    for (unsigned shift = 64; shift > 0; shift -= 4) {
        text += digits[number >> (shift - 4) & 0xFU];
    }
}

/// Codes, joined; `Code` is the kind of word.
template <class Code>
void append_set(std::string& text, const canbao::policy_content& policy, std::uint64_t bits) {
    for (std::string_view separator; bits != 0; bits &= bits - 1, separator = "|") {
        const auto slot = static_cast<std::uint8_t>(std::countr_zero(bits));
        text.append(separator);
        text.append(canbao::name_of(policy, Code{static_cast<std::uint8_t>(slot + 1)}).code);
    }
}

void append_years(std::string& text, std::uint8_t years) {
    if (years != 0) {
        csv::append_number(text, years);
    }
}

} // namespace

std::string generated_header(const canbao::policy_entry& policy) {
    std::string text;
    for (const std::string_view name : column_names) {
        const bool is_asked = name == program::name(column::born_on)
                                  ? canbao::reads_birth(*policy.rules)
                              : name == program::name(column::prepaid_years)
                                  ? canbao::reads_prepaid_years(*policy.rules)
                              : name == program::name(column::registered_on)
                                  ? canbao::reads_registration(*policy.rules)
                                  : name != program::name(column::wish); // nobody asks
        if (is_asked) {
            text.append(text.empty() ? "" : ",").append(name);
        }
    }
    return text + '\n';
}

row_generator::row_generator(const canbao::policy_entry& policy, std::uint64_t seed)
    : policy_{policy},
      people_{policy},
      seed_{seed} {}

void row_generator::append(std::string& text, std::uint64_t row) const {
    const canbao::application person = people_.make(row_random{seed_, row});
    append_id(text, seed_, row);
    text.append(",").append(policy_.id()) += ',';
    append_set<canbao::category_code>(text, *policy_.content, person.categories.bits);
    text += ',';
    csv::append_date(text, person.recognised_on);
    text += ',';
    if (people_.tiers() > 1 || person.tier > 1) {
        csv::append_number(text, person.tier);
    }
    text += ',';
    csv::append_date(text, person.paid_on);
    text += ',';
    text += canbao::name_of(*policy_.content, person.event).code;
    text += ',';
    csv::append_date(text, person.event_on);
    text += ',';
    append_set<canbao::circumstance_code>(text, *policy_.content, person.circumstances.bits);
    text += ',';
    append_years(text, person.lapsed_years);
    text += ',';
    append_years(text, person.repaid_years);
    if (people_.have_births()) {
        csv::append_date(text += ',', person.born_on);
    }
    if (people_.pay_ahead()) {
        append_years(text += ',', person.prepaid_years);
    }
    if (people_.register_first()) {
        csv::append_date(text += ',', person.registered_on);
    }
    text += '\n';
}

} // namespace program
