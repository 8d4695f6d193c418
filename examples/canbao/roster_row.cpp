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

/// The slot of a word under a policy. Where the policy is not known, a word of any one will do:
/// what none of them knows is wrong in any case.
int slot_of(const policy_content* policy, std::string_view code,
            int (*find)(const policy_content&, std::string_view) noexcept) {
    if (policy != nullptr) {
        return find(*policy, code);
    }
    int slot = -1;
    for (const policy_entry& one : registry()) {
        slot = slot < 0 ? find(*one.content, code) : slot;
    }
    return slot;
}

/// Codes joined by `|`; an empty one is unknown.
template <class Set>
problem read_set(std::string_view text, const policy_content* policy, set_memo& known,
                 int (*find)(const policy_content&, std::string_view) noexcept, Set& into) {
    if (text.empty()) {
        return problem::none;
    }
    if (const std::uint32_t* bits = known.find(policy, text); bits != nullptr) {
        into = Set{*bits};
        return problem::none;
    }
    for (std::string_view rest = text;;) {
        const std::size_t end = rest.find('|');
        const int slot = slot_of(policy, rest.substr(0, end), find);
        if (slot < 0) {
            return problem::unknown_code;
        }
        into = into | Set{std::uint32_t{1} << slot};
        if (end == std::string_view::npos) {
            if (policy != nullptr) {
                known.keep(policy, text, into.bits);
            }
            return problem::none;
        }
        rest.remove_prefix(end + 1);
    }
}

/// An event and its day come together, or neither.
problem read_event(std::string_view text, std::string_view day, const policy_content* policy,
                   canbao::event_code& into) {
    if (text.empty()) {
        return day.empty() ? problem::none : problem::missing;
    }
    const int slot = slot_of(policy, text, canbao::find_event);
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

std::variant<applicant, wrong_row> applicant_reader::read(const row_texts& row) {
    applicant person;
    canbao::application& asks = person.application;
    wrong_row wrong;
    const auto check = [&wrong](column where, problem what) {
        if (what != problem::none) {
            wrong.problems.push_back({where, what});
        }
    };
    check(column::id, read_id(row[column::id], person.id));
    check(column::policy,
          read_policy(row[column::policy], default_policy_, last_policy_, person.policy));
    // From here on the policy is known, and with it the codes, or it never will be.
    const policy_content* const words = person.policy == nullptr ? nullptr : person.policy->content;
    check(column::categories, read_set(row[column::categories], words, categories_,
                                       canbao::find_category, asks.categories));
    check(column::recognised_on,
          read_date(row[column::recognised_on], optional, asks.recognised_on));
    check(column::tier, read_number(row[column::tier], 1, 9, asks.tier));
    check(column::paid_on, read_date(row[column::paid_on], required, asks.paid_on));
    check(column::event, read_event(row[column::event], row[column::event_on], words, asks.event));
    check(column::event_on,
          read_date(row[column::event_on], row[column::event].empty() ? optional : required,
                    asks.event_on));
    check(column::circumstances, read_set(row[column::circumstances], words, circumstances_,
                                          canbao::find_circumstance, asks.circumstances));
    check(column::lapsed_years, read_number(row[column::lapsed_years], 0, 99, asks.lapsed_years));
    check(column::repaid_years, read_number(row[column::repaid_years], 0, 99, asks.repaid_years));
    if (!wrong.problems.empty()) {
        wrong.id = person.id;
        wrong.policy = person.policy;
        return wrong;
    }
    return person;
}

} // namespace program
