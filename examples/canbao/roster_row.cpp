// SPDX-License-Identifier: Apache-2.0
#include "roster_row.hpp"

#include "registry.hpp"

#include <canbao/engine/names.hpp>

#include <charconv>
#include <cstdint>

namespace program {

namespace {

using canbao::policy_content;
using canbao::policy_entry;

problem read_id(std::string_view text, std::string_view& into) {
    into = text;
    return text.empty() ? problem::missing : problem::none;
}

problem read_policy(std::string_view text, const policy_entry* otherwise, const policy_entry*& last,
                    const policy_entry*& into) {
    if (text.empty()) {
        into = otherwise;
        return into == nullptr ? problem::missing : problem::none;
    }
    if (last == nullptr || last->id() != text) {
        const policy_entry* const found = find_policy(text);
        if (found == nullptr) {
            return problem::unknown_policy;
        }
        last = found;
    }
    into = last;
    return problem::none;
}

/// Codes joined by `|`; an empty one is unknown.
template <class Set>
problem read_set(std::string_view text, const policy_content& policy, set_memo& known,
                 int (*find)(const policy_content&, std::string_view) noexcept, Set& into) {
    if (text.empty()) {
        return problem::none;
    }
    if (const std::uint32_t* bits = known.find(&policy, text); bits != nullptr) {
        into = Set{*bits};
        return problem::none;
    }
    for (std::string_view rest = text;;) {
        const std::size_t end = rest.find('|');
        const int slot = find(policy, rest.substr(0, end));
        if (slot < 0) {
            return problem::unknown_code;
        }
        into = into | Set{std::uint32_t{1} << slot};
        if (end == std::string_view::npos) {
            known.keep(&policy, text, into.bits);
            return problem::none;
        }
        rest.remove_prefix(end + 1);
    }
}

problem read_event(std::string_view text, const policy_content& policy, canbao::event_code& into) {
    if (text.empty()) {
        return problem::none;
    }
    const int slot = canbao::find_event(policy, text);
    into = canbao::event_code{static_cast<std::uint8_t>(slot + 1)};
    return slot < 0 ? problem::unknown_code : problem::none;
}

enum presence : bool { optional, required };

problem read_date(std::string_view text, presence needed, canbao::date& into) {
    if (text.empty()) {
        return needed == required ? problem::missing : problem::none;
    }
    into = canbao::parse_date(text);
    return canbao::is_in_range(into) ? problem::none : problem::bad_date;
}

problem read_number(std::string_view text, unsigned least, unsigned most, std::uint8_t& into) {
    if (text.empty()) {
        return problem::none;
    }
    unsigned number = 0;
    const char* const end = text.data() + text.size();
    const auto [stopped, error] = std::from_chars(text.data(), end, number);
    if (error != std::errc{} || stopped != end || number < least || number > most) {
        return problem::bad_number;
    }
    into = static_cast<std::uint8_t>(number);
    return problem::none;
}

} // namespace

std::variant<applicant, wrong_field> applicant_reader::read(const row_texts& row) {
    applicant person;
    canbao::application& asks = person.application;
    wrong_field wrong;
    const auto is_wrong = [&](column where, problem what) {
        wrong = {where, what};
        return what != problem::none;
    };
    // From `categories` on the policy is known, and with it the codes.
    if (is_wrong(column::id, read_id(row[column::id], person.id)) ||
        is_wrong(column::policy,
                 read_policy(row[column::policy], default_policy_, last_policy_, person.policy)) ||
        is_wrong(column::categories,
                 read_set(row[column::categories], *person.policy->content, categories_,
                          canbao::find_category, asks.categories)) ||
        is_wrong(column::recognised_on,
                 read_date(row[column::recognised_on], optional, asks.recognised_on)) ||
        is_wrong(column::tier, read_number(row[column::tier], 1, 9, asks.tier)) ||
        is_wrong(column::paid_on, read_date(row[column::paid_on], required, asks.paid_on)) ||
        is_wrong(column::event,
                 read_event(row[column::event], *person.policy->content, asks.event)) ||
        is_wrong(column::event_on,
                 read_date(row[column::event_on], asks.event.has_value() ? required : optional,
                           asks.event_on)) ||
        is_wrong(column::circumstances,
                 read_set(row[column::circumstances], *person.policy->content, circumstances_,
                          canbao::find_circumstance, asks.circumstances)) ||
        is_wrong(column::lapsed_years,
                 read_number(row[column::lapsed_years], 0, 99, asks.lapsed_years)) ||
        is_wrong(column::repaid_years,
                 read_number(row[column::repaid_years], 0, 99, asks.repaid_years))) {
        return wrong;
    }
    if (!asks.event.has_value()) {
        asks.event_on = {}; // a day of nothing
    }
    return person;
}

} // namespace program
