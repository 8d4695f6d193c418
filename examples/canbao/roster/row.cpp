// SPDX-License-Identifier: Apache-2.0
#include "roster/row.hpp"

#include "roster/read_words.hpp"
#include "roster/row_fields.hpp"
#include "shared/registry.hpp"

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
    const problem alone = check_recognition(!text.empty(), !recognised_on.empty());
    if (alone != problem::none) {
        return alone;
    }
    const problem found = read_set(text, policy, known, canbao::word_kind::category, into);
    return found == problem::unknown_code && names_groups(policy, text) ? problem::group_stated
                                                                        : found;
}

/// An event and its day come together, or neither.
problem read_event(std::string_view text, std::string_view day, const policy_content* policy,
                   canbao::event_code& into) {
    if (text.empty()) {
        return check_event(false, !day.empty());
    }
    const int slot = slot_of_word(policy, canbao::word_kind::event, text);
    into = canbao::event_code{static_cast<std::uint8_t>(slot + 1)};
    return slot < 0 ? problem::unknown_code : problem::none;
}

enum presence : bool { optional, required };

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
    const fields_given given{.event = !row[column::event].empty(),
                             .event_on = !row[column::event_on].empty(),
                             .born_on = !row[column::born_on].empty()};
    check_day(2, needs_event_day(given, asks) ? required : optional, asks.event_on);
    check(column::circumstances, read_set(row[column::circumstances], words, circumstances_,
                                          canbao::word_kind::circumstance, asks.circumstances));
    check(column::lapsed_years, read_number(row[column::lapsed_years], 0, 99, asks.lapsed_years));
    check(column::repaid_years, read_number(row[column::repaid_years], 0, 99, asks.repaid_years));
    if (person.policy != read_of_) {
        read_of_ = person.policy;
        read_ = fields_read{person.policy == nullptr ? nullptr : person.policy->rules};
    }
    check_day(3, needs_birthday(read_, given, asks) ? required : optional, asks.born_on);
    const settled_birth birth = settle_birth(given, asks);
    asks.event_on = birth.event_on;
    check(column::born_on, birth.what);
    check(column::wish, read_wish(row[column::wish], words, asks.wish));
    check(column::prepaid_years,
          read_number(row[column::prepaid_years], 0, 99, asks.prepaid_years));
    check_day(4, optional, asks.registered_on);
    check(column::registered_on, check_registration(read_, asks));
    if (!wrong.problems.empty()) {
        wrong.id = person.id;
        wrong.policy = person.policy;
        return wrong;
    }
    return person;
}

} // namespace program
