// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "roster/reject.hpp"

#include <canbao/content/policy_content.hpp>
#include <canbao/engine/application.hpp>
#include <canbao/engine/reads.hpp>

#include <cstdint>
#include <string_view>

// What is asked of the fields of a row, wherever rosters lie.
namespace program {

/// A whole number between two, both inclusive; an empty text leaves what is there.
problem read_number(std::string_view text, unsigned least, unsigned most, std::uint8_t& into);
/// 1 to 9, or 一档 to 九档.
problem read_tier(std::string_view text, std::uint8_t& into);
/// A route of the policy by its code or name; 0 of an empty text.
problem read_wish(std::string_view text, const canbao::policy_content* policy, std::uint8_t& into);

// Fields that go together. Days that are none are told already.

/// Which of some fields are not empty.
struct fields_given {
    bool event = false;
    bool event_on = false;
    bool born_on = false;
};

inline bool is_birth(const canbao::application& asks) noexcept {
    return asks.event == canbao::event_code{canbao::events::birth{}};
}

/// A day of recognition is that of categories; without one it would say nothing. Of `categories`.
inline problem check_recognition(bool has_categories, bool has_day) noexcept {
    return has_day && !has_categories ? problem::missing : problem::none;
}

/// An event and its day come together, or neither. Of `event`.
inline problem check_event(bool has_event, bool has_day) noexcept {
    return has_day && !has_event ? problem::missing : problem::none;
}

/// Whether the day of the event is missing where it is empty: a birth may have it elsewhere.
inline bool needs_event_day(const fields_given& given, const canbao::application& asks) noexcept {
    return given.event && !(is_birth(asks) && given.born_on);
}

/// What of a row's policy is asked again and again; nothing of one that is not known.
struct fields_read {
    bool birth = false;
    bool registration = false;

    fields_read() = default;
    explicit fields_read(const canbao::rule_table* rules) noexcept
        : birth{rules != nullptr && canbao::reads_birth(*rules)},
          registration{rules != nullptr && canbao::reads_registration(*rules)} {}
};

/// Whether a day of birth is missing where it is empty: whoever has none would be of no group by
/// age, and so owe what others do.
inline bool needs_birthday(fields_read read, const fields_given& given,
                           const canbao::application& asks) noexcept {
    return read.birth && !(is_birth(asks) && given.event_on);
}

/// The day of the event, and what is wrong with that of birth.
struct settled_birth {
    canbao::date event_on;
    problem what = problem::none; ///< of `born_on`
};

/// A birth has its day from either column, and nobody else is enrolled before being born.
inline settled_birth settle_birth(const fields_given& given,
                                  const canbao::application& asks) noexcept {
    settled_birth settled{.event_on = asks.event_on};
    if (!canbao::is_in_range(asks.born_on)) {
        return settled;
    }
    if (is_birth(asks)) {
        if (!given.event_on) {
            settled.event_on = asks.born_on;
        }
        const bool differs =
            canbao::is_in_range(settled.event_on) && settled.event_on != asks.born_on;
        settled.what = differs ? problem::birth_differs : problem::none;
        return settled;
    }
    const bool is_another_event = !given.event || asks.event.has_value();
    if (is_another_event && canbao::is_in_range(asks.paid_on) && asks.born_on > asks.paid_on) {
        settled.what = problem::born_later;
    }
    return settled;
}

/// Whoever registers by a policy that goes by it has not paid before. Of `registered_on`.
inline problem check_registration(fields_read read, const canbao::application& asks) noexcept {
    return read.registration && canbao::is_in_range(asks.registered_on) &&
                   canbao::is_in_range(asks.paid_on) && asks.registered_on > asks.paid_on
               ? problem::registered_later
               : problem::none;
}

} // namespace program
