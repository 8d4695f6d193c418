// SPDX-License-Identifier: Apache-2.0
#include "roster/cells.hpp"

#include "csv/rows.hpp"
#include "roster/read_words.hpp"
#include "roster/row_fields.hpp"

#include <canbao/content/names.hpp>

#include <algorithm>
#include <cmath>

namespace binding {

namespace {

using canbao::date;
using canbao::policy_content;
using program::column;
using program::problem;

constexpr bool is_integer(storage what) noexcept {
    return what >= storage::int8 && what <= storage::uint64;
}
constexpr bool is_fraction(storage what) noexcept {
    return what == storage::float32 || what == storage::float64;
}
constexpr bool is_day(storage what) noexcept {
    return what >= storage::date32 && what <= storage::nanoseconds;
}

constexpr cell given(std::uint64_t value) noexcept {
    return {.value = value, .is_given = true};
}

/// A day as a cell holds it.
constexpr cell day_cell(std::int64_t days) noexcept {
    return days >= canbao::first_date.days && days <= canbao::last_date.days
               ? given(static_cast<std::uint32_t>(days))
               : wrong(problem::bad_date);
}

std::int64_t units_in_a_day(storage what) noexcept {
    constexpr std::int64_t seconds = 86'400;
    switch (what) {
    case storage::seconds: return seconds;
    case storage::milliseconds: return seconds * 1'000;
    case storage::microseconds: return seconds * 1'000'000;
    case storage::nanoseconds: return seconds * 1'000'000'000;
    default: return 1;
    }
}

canbao::word_kind kind_of(column which) noexcept {
    switch (which) {
    case column::categories: return canbao::word_kind::category;
    case column::event: return canbao::word_kind::event;
    default: return canbao::word_kind::circumstance;
    }
}

/// The label of a word that may be stated; empty for none, and for groups.
canbao::label label_of(const policy_content& words, column which, std::uint8_t slot) noexcept {
    const auto value = static_cast<std::uint8_t>(slot + 1);
    switch (which) {
    case column::categories:
        return slot < canbao::rule_table::first_group
                   ? canbao::name_of(words, canbao::category_code{value})
                   : canbao::label{};
    case column::event: return canbao::name_of(words, canbao::event_code{value});
    default: return canbao::name_of(words, canbao::circumstance_code{value});
    }
}

/// The words that a policy knows, as a mask; all where it is not known itself.
std::uint64_t known_words(const policy_content* words, column which) noexcept {
    std::uint64_t known = words == nullptr ? ~std::uint64_t{0} : 0;
    for (std::uint8_t slot = 0; words != nullptr && slot < 64; ++slot) {
        known |= label_of(*words, which, slot).code.empty() ? 0 : std::uint64_t{1} << slot;
    }
    return known;
}

std::uint64_t group_bits(const policy_content* words) noexcept {
    return words == nullptr ? 0
                            : ((std::uint64_t{1} << words->people.size()) - 1)
                                  << canbao::rule_table::first_group;
}

cell mask_cell(column which, const policy_content* words, std::uint64_t known,
               std::uint64_t mask) noexcept {
    if (mask == 0) {
        return {};
    }
    const std::uint64_t unknown = mask & ~known;
    if (unknown == 0) {
        return given(mask);
    }
    return wrong(which == column::categories && (unknown & ~group_bits(words)) == 0
                     ? problem::group_stated
                     : problem::unknown_code);
}

/// A cell that holds a number, where the column takes numbers; `known`: the column's words.
cell number_cell(column which, const policy_content* words, std::uint64_t known,
                 const column_view& from, std::int64_t row) noexcept {
    if (meaning_of(which) == meaning::set && from.what == storage::uint64) {
        return mask_cell(which, words, known, from.at<std::uint64_t>(row));
    }
    const auto number = integer_at(from, row);
    if (!number) {
        return wrong(fault_of(which));
    }
    switch (meaning_of(which)) {
    case meaning::day: {
        const std::int64_t units = units_in_a_day(from.what);
        return *number % units == 0 ? day_cell(*number / units) : wrong(problem::bad_date);
    }
    case meaning::number: {
        const auto [least, most] = limits_of(which);
        return *number >= least && *number <= most ? given(static_cast<std::uint64_t>(*number))
                                                   : wrong(problem::bad_number);
    }
    case meaning::set:
        return *number < 0 ? wrong(problem::unknown_code)
                           : mask_cell(which, words, known, static_cast<std::uint64_t>(*number));
    case meaning::event:
        if (*number == 0) {
            return {};
        }
        return *number > 0 && *number <= 64 && (known >> (*number - 1) & 1) != 0
                   ? given(static_cast<std::uint64_t>(*number))
                   : wrong(problem::unknown_code);
    default:
        if (*number == 0) {
            return {};
        }
        return *number > 0 && (words == nullptr ||
                               *number <= static_cast<std::int64_t>(words->routes.size()))
                   ? given(static_cast<std::uint64_t>(*number))
                   : wrong(problem::unknown_code);
    }
}

} // namespace

std::optional<std::int64_t> integer_at(const column_view& from, std::int64_t row) noexcept {
    switch (from.what) {
    case storage::int8: return from.at<std::int8_t>(row);
    case storage::uint8: return from.at<std::uint8_t>(row);
    case storage::int16: return from.at<std::int16_t>(row);
    case storage::uint16: return from.at<std::uint16_t>(row);
    case storage::int32:
    case storage::date32: return from.at<std::int32_t>(row);
    case storage::uint32: return from.at<std::uint32_t>(row);
    case storage::uint64: {
        const auto number = from.at<std::uint64_t>(row);
        return number >> 63U == 0 ? std::optional{static_cast<std::int64_t>(number)} : std::nullopt;
    }
    case storage::float32:
    case storage::float64: {
        const double number =
            from.what == storage::float32 ? double{from.at<float>(row)} : from.at<double>(row);
        constexpr double exact = 9007199254740992.0; // 2^53
        return std::trunc(number) == number && std::abs(number) < exact
                   ? std::optional{static_cast<std::int64_t>(number)}
                   : std::nullopt;
    }
    default: return from.at<std::int64_t>(row);
    }
}

bool is_missing(const column_view& from, std::int64_t row) noexcept {
    return !from.has_value(row) ||
           (from.what == storage::float64 && std::isnan(from.at<double>(row))) ||
           (from.what == storage::float32 && std::isnan(from.at<float>(row)));
}

bool can_hold(column which, storage what) noexcept {
    if (what == storage::none || which == column::id) {
        return true;
    }
    switch (meaning_of(which)) {
    case meaning::day: return is_day(what) || is_text(what);
    case meaning::number: return is_integer(what) || is_fraction(what) || is_text(what);
    case meaning::set: return is_integer(what) || is_text(what) || is_list(what);
    case meaning::event:
    case meaning::route: return is_integer(what) || is_text(what);
    default: return is_text(what);
    }
}

std::string_view held_by(column which) noexcept {
    switch (meaning_of(which)) {
    case meaning::day: return "days: date32, date64, timestamps without a time zone, or text";
    case meaning::number: return "whole numbers, or text";
    case meaning::set: return "codes: text joined by |, lists of text, or masks as whole numbers";
    case meaning::event: return "codes as text, or their numbers";
    case meaning::route: return "codes of routes as text, or their numbers";
    default: return "text";
    }
}

cell cell_reader::text_cell(column which, const policy_content* words, std::string_view text) {
    if (text.empty()) {
        return {};
    }
    if (text.size() > csv::longest_field) {
        return wrong(problem::too_long);
    }
    std::uint8_t number = 0;
    problem what = problem::none;
    switch (meaning_of(which)) {
    case meaning::day: {
        const date day = canbao::parse_date(text);
        if (canbao::is_in_range(day)) {
            return day_cell(day.days);
        }
        const program::written_day written = program::read_day(text, days_);
        return written.seen == program::seen_form::a_day ? day_cell(written.day.days)
                                                         : wrong(problem::bad_date);
    }
    case meaning::set: {
        program::set_memo& known =
            which == column::categories ? known_categories_ : known_circumstances_;
        if (const std::uint64_t* const bits = known.find(words, text); bits != nullptr) {
            return given(*bits);
        }
        const auto bits = program::read_words(words, kind_of(which), text);
        if (!bits) {
            return wrong(which == column::categories && program::names_groups(words, text)
                             ? problem::group_stated
                             : problem::unknown_code);
        }
        if (words != nullptr) {
            known.keep(words, text, *bits);
        }
        return given(*bits);
    }
    case meaning::event: {
        const int slot = program::slot_of_word(words, canbao::word_kind::event, text);
        return slot < 0 ? wrong(problem::unknown_code)
                        : given(static_cast<std::uint64_t>(slot) + 1);
    }
    case meaning::route: what = program::read_wish(text, words, number); break;
    default:
        what = which == column::tier ? program::read_tier(text, number)
                                     : program::read_number(text, 0, 99, number);
        break;
    }
    return what == problem::none ? given(number) : wrong(what);
}

cell cell_reader::list_cell(column which, const column_view& from, std::int64_t row,
                            const policy_content* words) {
    const column_view& elements = *from.inner;
    const auto [begin, end] = from.list_at(row);
    cell all;
    for (std::int64_t place = begin; place < end; ++place) {
        const auto text = elements.has_value(place) ? elements.text_at(place) : std::nullopt;
        // An empty word is none, as in a text with nothing between two bars.
        const cell one =
            text && !text->empty() ? text_cell(which, words, *text) : wrong(problem::unknown_code);
        all.is_given = true;
        all.value |= one.value;
        all.what = std::max(all.what, one.what, [](problem a, problem b) {
            const auto weight = [](problem p) {
                return p == problem::none ? 0 : p == problem::group_stated ? 1 : 2;
            };
            return weight(a) < weight(b);
        });
    }
    return all.what == problem::none ? all : wrong(all.what);
}

std::uint64_t cell_reader::known_to(const policy_content* words, column which) noexcept {
    const bool has_words = meaning_of(which) == meaning::set || meaning_of(which) == meaning::event;
    if (!has_words) {
        return 0;
    }
    known_mask& last = masks_[static_cast<std::size_t>(which)];
    if (!last.is_there || last.words != words) {
        last = {.is_there = true, .words = words, .mask = known_words(words, which)};
    }
    return last.mask;
}

cell cell_reader::at(column which, const column_view& from, std::int64_t row,
                     const policy_content* words) {
    if (is_missing(from, row)) {
        return {};
    }
    if (is_text(from.what)) {
        const auto text = from.text_at(row);
        return text ? text_cell(which, words, *text) : wrong(fault_of(which));
    }
    return is_list(from.what) ? list_cell(which, from, row, words)
                              : number_cell(which, words, known_to(words, which), from, row);
}

} // namespace binding
