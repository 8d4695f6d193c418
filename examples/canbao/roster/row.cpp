// SPDX-License-Identifier: Apache-2.0
#include "roster/row.hpp"

#include "roster/read_words.hpp"
#include "shared/registry.hpp"

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

/// Words joined by one of several characters; mostly codes joined by `|`.
template <class Set>
problem read_set(std::string_view text, const policy_content* policy, set_memo& known,
                 canbao::word_kind kind, Set& into) {
    if (text.empty()) {
        return problem::none;
    }
    if (const std::uint64_t* bits = known.find(policy, text); bits != nullptr) {
        into = Set{*bits};
        return problem::none;
    }
    const auto bits = read_words(policy, kind, text);
    if (!bits) {
        return problem::unknown_code;
    }
    into = Set{*bits};
    if (policy != nullptr) {
        known.keep(policy, text, *bits);
    }
    return problem::none;
}

/// A day of recognition is that of categories; without one it would say nothing.
problem read_categories(std::string_view text, std::string_view recognised_on,
                        const policy_content* policy, set_memo& known, canbao::category_set& into) {
    if (text.empty() && !recognised_on.empty()) {
        return problem::missing;
    }
    const problem found = read_set(text, policy, known, canbao::word_kind::category, into);
    return found == problem::unknown_code && names_groups(policy, text) ? problem::group_stated
                                                                        : found;
}

/// An event and its day come together, or neither.
problem read_event(std::string_view text, std::string_view day, const policy_content* policy,
                   canbao::event_code& into) {
    if (text.empty()) {
        return day.empty() ? problem::none : problem::missing;
    }
    const int slot = slot_of_word(policy, canbao::word_kind::event, text);
    into = canbao::event_code{static_cast<std::uint8_t>(slot + 1)};
    return slot < 0 ? problem::unknown_code : problem::none;
}

enum presence : bool { optional, required };

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

problem read_tier(std::string_view text, std::uint8_t& into) {
    if (const std::uint8_t tier = tier_in_words(text); tier != 0) {
        into = tier;
        return problem::none;
    }
    return read_number(text, 1, 9, into);
}

problem read_wish(std::string_view text, const policy_content* policy, std::uint8_t& into) {
    into = text.empty() ? std::uint8_t{0} : route_in_words(policy, text);
    return text.empty() || into != 0 ? problem::none : problem::unknown_code;
}

bool is_birth(const canbao::application& asks) {
    return asks.event == canbao::event_code{canbao::events::birth{}};
}

/// A birth has its day from either column, and nobody else is enrolled before being born. Days that
/// are none are told already.
problem settle_birth(const row_texts& row, canbao::application& asks) {
    if (!canbao::is_in_range(asks.born_on)) {
        return problem::none;
    }
    if (is_birth(asks)) {
        if (row[column::event_on].empty()) {
            asks.event_on = asks.born_on;
        }
        const bool differs = canbao::is_in_range(asks.event_on) && asks.event_on != asks.born_on;
        return differs ? problem::birth_differs : problem::none;
    }
    const bool is_another_event = row[column::event].empty() || asks.event.has_value();
    return is_another_event && canbao::is_in_range(asks.paid_on) && asks.born_on > asks.paid_on
               ? problem::born_later
               : problem::none;
}

/// Whoever registers by a policy that goes by it has not paid before.
problem check_registration(const canbao::policy_entry* policy, const canbao::application& asks) {
    const bool is_read = policy != nullptr && canbao::reads_registration(*policy->rules);
    return is_read && canbao::is_in_range(asks.registered_on) &&
                   canbao::is_in_range(asks.paid_on) && asks.registered_on > asks.paid_on
               ? problem::registered_later
               : problem::none;
}

} // namespace

reading_uses& reading_uses::operator+=(const reading_uses& more) noexcept {
    rows += more.rows;
    default_policy += more.default_policy;
    days_by_option += more.days_by_option;
    for (std::size_t place = 0; place < bad_days.size(); ++place) {
        for (std::size_t form = 0; form < seen_forms; ++form) {
            bad_days[place][form] += more.bad_days[place][form];
        }
    }
    return *this;
}

/// Most days are written YYYY-MM-DD; this is about all others.
seen_form applicant_reader::read_unusual_day(std::size_t place, std::string_view text,
                                             canbao::date& into) {
    const written_day written = read_day(text, days_);
    into = written.day;
    uses_.days_by_option += written.is_by_option ? 1 : 0;
    if (written.seen != seen_form::a_day) {
        ++uses_.bad_days[place][static_cast<std::size_t>(written.seen)];
    }
    return written.seen;
}

std::variant<applicant, wrong_row> applicant_reader::read(const row_texts& row) {
    applicant person;
    canbao::application& asks = person.application;
    wrong_row wrong;
    const auto check = [&wrong](column where, problem what) {
        if (what != problem::none) {
            wrong.problems.push_back({.where = where, .what = what});
        }
    };
    const auto check_day = [&](std::size_t place, presence needed, canbao::date& into) {
        const column where = day_columns[place];
        const std::string_view text = row[where];
        if (text.empty()) {
            check(where, needed == required ? problem::missing : problem::none);
            return;
        }
        into = canbao::parse_date(text);
        if (canbao::is_in_range(into)) {
            return;
        }
        const seen_form seen = read_unusual_day(place, text, into);
        if (seen != seen_form::a_day) {
            wrong.problems.push_back({.where = where, .what = problem::bad_date, .seen = seen});
        }
    };
    ++uses_.rows;
    check(column::id, read_id(row[column::id], person.id));
    check(column::policy,
          read_policy(row[column::policy], default_policy_, last_policy_, person.policy));
    uses_.default_policy += row[column::policy].empty() ? 1 : 0;
    // From here on the policy is known, and with it the codes, or it never will be.
    const policy_content* const words = person.policy == nullptr ? nullptr : person.policy->content;
    check(column::categories, read_categories(row[column::categories], row[column::recognised_on],
                                              words, categories_, asks.categories));
    check_day(0, optional, asks.recognised_on);
    check(column::tier, read_tier(row[column::tier], asks.tier));
    check_day(1, required, asks.paid_on);
    check(column::event, read_event(row[column::event], row[column::event_on], words, asks.event));
    const bool is_born = is_birth(asks);
    const bool has_own_day =
        row[column::event].empty() || (is_born && !row[column::born_on].empty());
    check_day(2, has_own_day ? optional : required, asks.event_on);
    check(column::circumstances, read_set(row[column::circumstances], words, circumstances_,
                                          canbao::word_kind::circumstance, asks.circumstances));
    check(column::lapsed_years, read_number(row[column::lapsed_years], 0, 99, asks.lapsed_years));
    check(column::repaid_years, read_number(row[column::repaid_years], 0, 99, asks.repaid_years));
    // Whoever has no day of birth would be of no group by age, and so owe what others do.
    const bool reads_birth = person.policy != nullptr && canbao::reads_birth(*person.policy->rules);
    const bool is_told = is_born && !row[column::event_on].empty();
    check_day(3, reads_birth && !is_told ? required : optional, asks.born_on);
    check(column::born_on, settle_birth(row, asks));
    check(column::prepaid_years,
          read_number(row[column::prepaid_years], 0, 99, asks.prepaid_years));
    check(column::wish, read_wish(row[column::wish], words, asks.wish));
    check_day(4, optional, asks.registered_on);
    check(column::registered_on, check_registration(person.policy, asks));
    if (!wrong.problems.empty()) {
        wrong.id = person.id;
        wrong.policy = person.policy;
        return wrong;
    }
    return person;
}

} // namespace program
