// SPDX-License-Identifier: Apache-2.0
// Fields of a row that go together, once all columns are read.
#include "roster/roster_reader.hpp"
#include "roster/row_fields.hpp"

#include <algorithm>
#include <cstring>

namespace binding {

namespace {

using canbao::date;
using canbao::policy_entry;
using program::column;
using program::problem;

/// Without a branch, so that the compiler makes vectors of it.
constexpr unsigned both(bool one, bool other) noexcept {
    return static_cast<unsigned>(one) & static_cast<unsigned>(other);
}

} // namespace

bool roster_reader::is_given(column which, std::size_t row, bool has_value) const {
    return has_value || (problems_[row] & in_set(which, static_cast<problem>(15))) != 0;
}

/// Fields that go together, by the rules for roster files.
void roster_reader::settle(const roster_columns& from) {
    const auto has = [&from](column which) { return from.find(which) != nullptr; };
    const bool has_birth = has(column::born_on);
    if (has_birth && has(column::event) && !has(column::event_on)) {
        event_on_.assign(rows_, date::absent); // that of a birth may be found
        view_.event_on = event_on_;
    }
    if (!has(column::recognised_on) && !has(column::event) && !has(column::event_on) &&
        !has_birth && !has(column::registered_on)) {
        return;
    }
    if (one_policy_ == nullptr) {
        const policy_entry* last = nullptr;
        program::fields_read read;
        for (std::size_t row = 0; row < rows_; ++row) {
            if (const policy_entry* const policy = policy_of(row); policy != last) {
                last = policy;
                read = program::fields_read{policy == nullptr ? nullptr : policy->rules};
            }
            settle_row(row, read);
        }
        return;
    }
    const program::fields_read read{one_policy_->rules};
    find_unsettled(read.birth, has_birth);
    for (std::size_t row = 0; row < rows_; row += 8) {
        std::uint64_t eight = 0;
        std::memcpy(&eight, unsettled_.data() + row, sizeof eight);
        for (std::size_t one = row; eight != 0 && one < std::min(rows_, row + 8); ++one) {
            if (unsettled_[one] != 0) {
                settle_row(one, read);
            }
        }
    }
}

/// Which rows may have something to be told: of most there is nothing but a day of payment.
void roster_reader::find_unsettled(bool may_lack_birth, bool has_birth) {
    unsettled_.assign(rows_ + 8, may_lack_birth && !has_birth ? 1 : 0);
    const auto mark = [this](const auto& column, const auto& is_unsettled) {
        constexpr std::size_t at_once = 256; // of most nothing has to be written
        std::uint8_t* const marks = unsettled_.data();
        const std::size_t rows = column.size();
        for (std::size_t first = 0; first < rows; first += at_once) {
            const std::size_t end = std::min(rows, first + at_once);
            unsigned any = 0;
            for (std::size_t row = first; row < end; ++row) {
                any |= static_cast<unsigned>(is_unsettled(row));
            }
            for (std::size_t row = first; any != 0 && row < end; ++row) {
                marks[row] = static_cast<std::uint8_t>(marks[row] |
                                                       static_cast<unsigned>(is_unsettled(row)));
            }
        }
    };
    const auto* const recognised = view_.recognised_on.data();
    const auto* const event = view_.event.data();
    const auto* const event_on = view_.event_on.data();
    const auto* const born = view_.born_on.data();
    const auto* const paid = view_.paid_on.data();
    if (view_.categories.empty()) {
        mark(view_.recognised_on, [=](std::size_t row) { return recognised[row] != date::absent; });
    } else { // those who are of a category may be recognised
        mark(view_.recognised_on, [=, categories = view_.categories.data()](std::size_t row) {
            return both(recognised[row] != date::absent, categories[row] == 0);
        });
    }
    if (view_.event.empty() || view_.event_on.empty()) {
        mark(view_.event, [=](std::size_t row) { return event[row] != 0; });
        mark(view_.event_on, [=](std::size_t row) { return event_on[row] != date::absent; });
    } else { // of those who have both, births alone are compared with a birthday
        mark(view_.event,
             [=](std::size_t row) { return (event[row] != 0) != (event_on[row] != date::absent); });
    }
    if (!view_.event.empty()) {
        constexpr std::uint8_t birth = canbao::event_code{canbao::events::birth{}}.value;
        mark(view_.born_on,
             [=](std::size_t row) { return both(event[row] == birth, born[row] != date::absent); });
    }
    mark(view_.born_on, [=](std::size_t row) {
        return both(born[row] == date::absent, may_lack_birth) | (born[row] > paid[row] ? 1U : 0U);
    });
    mark(view_.registered_on, [=, registered = view_.registered_on.data()](std::size_t row) {
        return registered[row] > paid[row];
    });
    if (has_problems_) {
        mark(problems_, [this](std::size_t row) { return problems_[row] != 0; });
    }
}

void roster_reader::settle_row(std::size_t row, program::fields_read read) {
    const auto day = [row](std::span<const std::int32_t> column) {
        return date{column.empty() ? date::absent : column[row]};
    };
    const auto add = [this, row](column where, problem what) {
        if (what != problem::none) {
            note(row, where, what);
        }
    };
    canbao::application asks{.paid_on = date{paid_on_[row]},
                             .event_on = day(view_.event_on),
                             .born_on = day(view_.born_on),
                             .registered_on = day(view_.registered_on)};
    asks.event.value = view_.event.empty() ? std::uint8_t{0} : view_.event[row];
    const bool has_category =
        (view_.categories.empty() ? 0U : view_.categories[row]) != 0 ||
        (view_.more_categories.empty() ? 0U : view_.more_categories[row]) != 0;
    const bool is_recognised =
        is_given(column::recognised_on, row, day(view_.recognised_on).has_value());
    add(column::categories,
        program::check_recognition(is_given(column::categories, row, has_category), is_recognised));
    const program::fields_given given{
        .event = is_given(column::event, row, asks.event.has_value()),
        .event_on = is_given(column::event_on, row, asks.event_on.has_value()),
        .born_on = is_given(column::born_on, row, asks.born_on.has_value())};
    add(column::event, program::check_event(given.event, given.event_on));
    if (!given.event_on && program::needs_event_day(given, asks)) {
        add(column::event_on, problem::missing);
    }
    if (!given.born_on && program::needs_birthday(read, given, asks)) {
        add(column::born_on, problem::missing);
    }
    const program::settled_birth birth = program::settle_birth(given, asks);
    add(column::born_on, birth.what);
    add(column::registered_on, program::check_registration(read, asks));
    if (!view_.event_on.empty()) {
        event_on_[row] = birth.event_on.days;
    }
}

} // namespace binding
