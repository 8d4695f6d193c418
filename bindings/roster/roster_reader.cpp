// SPDX-License-Identifier: Apache-2.0
#include "roster/roster_reader.hpp"

#include "csv/rows.hpp"
#include "roster/read_words.hpp"
#include "roster/row_fields.hpp"
#include "shared/registry.hpp"

#include <canbao/content/names.hpp>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>
#include <type_traits>

namespace binding {

namespace {

using canbao::date;
using canbao::policy_content;
using canbao::policy_entry;
using program::column;
using program::problem;

enum class meaning : std::uint8_t { id, policy, day, number, set, event, route };

constexpr meaning meaning_of(column which) noexcept {
    switch (which) {
    case column::id: return meaning::id;
    case column::policy: return meaning::policy;
    case column::categories:
    case column::circumstances: return meaning::set;
    case column::event: return meaning::event;
    case column::wish: return meaning::route;
    case column::tier:
    case column::lapsed_years:
    case column::repaid_years:
    case column::prepaid_years: return meaning::number;
    default: return meaning::day;
    }
}

constexpr bool is_integer(storage what) noexcept {
    return what >= storage::int8 && what <= storage::uint64;
}
constexpr bool is_fraction(storage what) noexcept {
    return what == storage::float32 || what == storage::float64;
}
constexpr bool is_day(storage what) noexcept {
    return what >= storage::date32 && what <= storage::nanoseconds;
}

/// What is wrong with a value that is none of a column's.
constexpr problem fault_of(column which) noexcept {
    switch (meaning_of(which)) {
    case meaning::day: return problem::bad_date;
    case meaning::number: return problem::bad_number;
    default: return problem::unknown_code;
    }
}

struct limits {
    std::int64_t least = 0;
    std::int64_t most = 0;
};
constexpr limits limits_of(column which) noexcept {
    return which == column::tier ? limits{1, 9} : limits{0, 99};
}

constexpr cell wrong(problem what) noexcept {
    return {.what = what, .is_given = true};
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
constexpr std::int32_t days_in(const cell& one) noexcept {
    return one.is_given && one.what == problem::none
               ? static_cast<std::int32_t>(static_cast<std::uint32_t>(one.value))
               : date::absent;
}

/// The number in a cell that has a value; nothing where it is no whole number of 64 bits.
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

/// Whether a cell is empty: a missing value, and what stands for one among fractions.
bool is_missing(const column_view& from, std::int64_t row) noexcept {
    return !from.has_value(row) ||
           (from.what == storage::float64 && std::isnan(from.at<double>(row))) ||
           (from.what == storage::float32 && std::isnan(from.at<float>(row)));
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

/// Which rows have a value, a byte of 0 or 1 each.
void spread_validity(const column_view& from, std::int64_t begin, std::size_t rows,
                     std::vector<std::uint8_t>& into) {
    into.resize(rows + 8);
    if (from.validity == nullptr) {
        std::fill(into.begin(), into.end(), from.what == storage::none ? 0 : 1);
        return;
    }
    const std::int64_t first = from.offset + begin;
    std::size_t row = 0;
    if (first % 8 == 0) {
        const std::uint8_t* const bytes = from.validity + first / 8;
        for (; row + 8 <= rows; row += 8) {
            // Bit n of each byte n, moved to the lowest.
            const std::uint64_t eight =
                (bytes[row / 8] * 0x0101010101010101U) & 0x8040201008040201U;
            const std::uint64_t ones = ((eight + 0x7F7F7F7F7F7F7F7FU) | eight) >> 7U;
            const std::uint64_t spread = ones & 0x0101010101010101U;
            std::memcpy(into.data() + row, &spread, sizeof spread);
        }
    }
    for (; row < rows; ++row) {
        into[row] = from.has_value(begin + static_cast<std::int64_t>(row)) ? 1 : 0;
    }
}

/// Calls `work` with a value of the type that whole numbers lie in; false where they are none.
bool with_integer(storage what, const auto& work) {
    switch (what) {
    case storage::int8: return work(std::int8_t{});
    case storage::uint8: return work(std::uint8_t{});
    case storage::int16: return work(std::int16_t{});
    case storage::uint16: return work(std::uint16_t{});
    case storage::int32: return work(std::int32_t{});
    case storage::uint32: return work(std::uint32_t{});
    case storage::int64: return work(std::int64_t{});
    case storage::uint64: return work(std::uint64_t{});
    default: return false;
    }
}

/// The values of a column from a row on. Loops go by it, for bytes that are written might otherwise
/// be those of the view.
template <class Value>
class values_from {
public:
    values_from(const column_view& from, std::int64_t begin) noexcept
        : first_{static_cast<const char*>(from.values) +
                 (from.offset + begin) * std::int64_t{sizeof(Value)}} {}
    Value operator[](std::size_t row) const noexcept {
        Value one;
        std::memcpy(&one, first_ + row * sizeof one, sizeof one);
        return one;
    }

private:
    const char* first_;
};

/// Copies whole numbers of any width, and the least one of rows that have none; false where one of
/// them is not within the limits.
bool copy_numbers(const column_view& from, std::int64_t begin, std::span<const std::uint8_t> there,
                  limits within, std::uint8_t* into) {
    return with_integer(from.what, [&]<class Value>(Value) {
        using bits = std::make_unsigned_t<Value>;
        const auto least = static_cast<Value>(within.least);
        const auto span = static_cast<bits>(within.most - within.least);
        const values_from<Value> values{from, begin};
        const std::uint8_t* const has = there.data();
        std::uint8_t* const numbers = into;
        const std::size_t rows = there.size();
        bits outside = 0;
        for (std::size_t row = 0; row < rows; ++row) {
            const Value stands = values[row];
            const Value one = has[row] != 0 ? stands : least;
            const auto above = static_cast<bits>(static_cast<bits>(one) - static_cast<bits>(least));
            outside = static_cast<bits>(outside | (above > span ? bits{1} : bits{0}));
            numbers[row] = static_cast<std::uint8_t>(one);
        }
        return outside == 0;
    });
}

/// Copies what a dictionary's values say, of which the last is that of rows that have none; false
/// where there is no such value.
template <class Said>
bool look_up(const column_view& from, std::int64_t begin, std::span<const std::uint8_t> there,
             std::span<const std::uint32_t> values, Said* into) {
    return with_integer(from.what, [&]<class Place>(Place) {
        const std::size_t none = values.size() - 1;
        const std::uint32_t* const said = values.data();
        const values_from<Place> places{from, begin};
        const std::uint8_t* const has = there.data();
        Said* const to = into;
        const std::size_t rows = there.size();
        const auto said_of_none = static_cast<Said>(said[none]);
        unsigned are_known = 1;
        for (std::size_t first = 0; first < rows; first += 8) {
            const std::size_t end = std::min(rows, first + 8);
            std::uint64_t eight = 0; // rows that have none come in runs
            std::memcpy(&eight, has + first, end - first);
            if (eight == 0) {
                std::fill(to + first, to + end, said_of_none);
                continue;
            }
            for (std::size_t row = first; row < end; ++row) {
                const auto stands = static_cast<std::size_t>(places[row]);
                const std::size_t place = has[row] != 0 ? stands : none;
                are_known &=
                    static_cast<unsigned>(has[row] == 0) | static_cast<unsigned>(place < none);
                to[row] = static_cast<Said>(said[place < none ? place : none]);
            }
        }
        return are_known != 0;
    });
}

/// Copies masks of 32 bits that all are known; false where one is not.
bool copy_masks(const column_view& from, std::int64_t begin, std::size_t rows, std::uint64_t known,
                std::uint32_t* into) noexcept {
    std::uint32_t any = 0;
    for (std::size_t row = 0; row < rows; ++row) {
        into[row] = from.at<std::uint32_t>(begin + static_cast<std::int64_t>(row));
        any |= into[row];
    }
    return (any & ~known) == 0;
}

struct days_copied {
    bool has_bad = false;     ///< one is out of range
    bool has_missing = false; ///< a row has none
};
days_copied copy_days(const column_view& from, std::int64_t begin,
                      std::span<const std::uint8_t> there, std::int32_t* into) noexcept {
    constexpr auto first = static_cast<std::uint32_t>(canbao::first_date.days);
    constexpr auto span = static_cast<std::uint32_t>(canbao::last_date.days) - first;
    const values_from<std::int32_t> days{from, begin};
    std::uint32_t bad = 0;
    std::uint32_t missing = 0;
    for (std::size_t row = 0; row < there.size(); ++row) {
        const std::int32_t one = days[row];
        const std::uint32_t has = there[row];
        bad |= static_cast<std::uint32_t>(one) - first > span ? has : 0U;
        missing |= has ^ 1U;
        into[row] = has != 0 ? one : date::absent;
    }
    return {.has_bad = bad != 0, .has_missing = missing != 0};
}

} // namespace

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

roster_reader::roster_reader(const policy_entry* policy, program::day_reading days)
    : policy_{policy},
      days_{days} {}

void roster_reader::forget_dictionaries() noexcept {
    for (dictionary_cells& one : dictionaries_) {
        one.values = nullptr;
    }
}

const policy_content* roster_reader::words_of(std::size_t row) const noexcept {
    const policy_entry* const its = policy_of(row);
    return its == nullptr ? nullptr : its->content;
}

void roster_reader::read(const roster_columns& from, std::int64_t begin, std::size_t count) {
    begin_ = begin;
    rows_ = count;
    if (has_problems_ || problems_.size() < count) {
        problems_.assign(count, 0);
        has_problems_ = false;
    }
    read_ids(from.find(column::id));
    read_policies(from.find(column::policy));
    read_sets(column::categories, from.find(column::categories), categories_, view_.categories,
              view_.more_categories);
    read_days(column::recognised_on, from.find(column::recognised_on), recognised_on_,
              view_.recognised_on);
    read_numbers(column::tier, from.find(column::tier), tier_, view_.tier);
    read_days(column::paid_on, from.find(column::paid_on), paid_on_, view_.paid_on);
    read_numbers(column::event, from.find(column::event), event_, view_.event);
    read_days(column::event_on, from.find(column::event_on), event_on_, view_.event_on);
    read_sets(column::circumstances, from.find(column::circumstances), circumstances_,
              view_.circumstances, view_.more_circumstances);
    read_numbers(column::lapsed_years, from.find(column::lapsed_years), lapsed_years_,
                 view_.lapsed_years);
    read_numbers(column::repaid_years, from.find(column::repaid_years), repaid_years_,
                 view_.repaid_years);
    read_days(column::born_on, from.find(column::born_on), born_on_, view_.born_on);
    read_numbers(column::wish, from.find(column::wish), wish_, view_.wish);
    read_numbers(column::prepaid_years, from.find(column::prepaid_years), prepaid_years_,
                 view_.prepaid_years);
    read_days(column::registered_on, from.find(column::registered_on), registered_on_,
              view_.registered_on);
    settle(from);
}

void roster_reader::read_ids(const column_view* from) {
    if (from == nullptr || (from->validity == nullptr && !is_text(from->what) &&
                            !from->is_dictionary && from->what != storage::none)) {
        return;
    }
    for (std::size_t row = 0; row < rows_; ++row) {
        const std::int64_t place = begin_ + static_cast<std::int64_t>(row);
        bool is_there = !is_missing(*from, place);
        if (is_there && is_text(from->what)) {
            const auto text = from->text_at(place);
            is_there = text.has_value() && !text->empty();
        } else if (is_there && from->is_dictionary) {
            const std::int64_t value = integer_at(*from, place).value_or(-1);
            is_there = value >= 0 && value < from->inner->size && from->inner->has_value(value);
        }
        if (!is_there) {
            note(row, column::id, problem::missing);
        }
    }
}

const policy_entry* roster_reader::policy_named(std::string_view id) {
    if (last_policy_ == nullptr || last_policy_->id() != id) {
        const bool is_ours = policy_ != nullptr && policy_->id() == id;
        const policy_entry* const found = is_ours ? policy_ : program::find_policy(id);
        if (found == nullptr) {
            return nullptr;
        }
        last_policy_ = found;
    }
    return last_policy_;
}

void roster_reader::read_policies(const column_view* from) {
    one_policy_ = policy_;
    if (from == nullptr) {
        policies_.clear();
        return;
    }
    policies_.resize(rows_);
    bool is_one = true;
    for (std::size_t row = 0; row < rows_; ++row) {
        std::int64_t place = begin_ + static_cast<std::int64_t>(row);
        const column_view* texts = from;
        bool is_there = from->has_value(place);
        if (is_there && from->is_dictionary) {
            texts = from->inner;
            place = integer_at(*from, place).value_or(-1);
            is_there = place >= 0 && place < texts->size && texts->has_value(place);
        }
        const auto id = is_there ? texts->text_at(place) : std::string_view{};
        if (id && id->empty()) {
            policies_[row] = policy_;
            if (policy_ == nullptr) {
                note(row, column::policy, problem::missing);
            }
        } else {
            policies_[row] = id ? policy_named(*id) : nullptr;
            if (policies_[row] == nullptr) {
                note(row, column::policy, problem::unknown_policy);
            }
        }
        is_one = is_one && policies_[row] == policies_[0];
    }
    one_policy_ = is_one && rows_ != 0 ? policies_[0] : nullptr;
}

cell roster_reader::text_cell(column which, const policy_content* words, std::string_view text) {
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

cell roster_reader::list_cell(column which, const column_view& from, std::int64_t row,
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

/// The words that a policy knows, as the last one asked knew them.
std::uint64_t roster_reader::known_to(const policy_content* words, column which) noexcept {
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

cell roster_reader::cell_at(column which, const column_view& from, std::int64_t row,
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

const roster_reader::dictionary_cells&
roster_reader::cells_of_dictionary(column which, const column_view& values,
                                   const policy_content* words) {
    dictionary_cells& known = dictionaries_[static_cast<std::size_t>(which)];
    if (known.values != &values || known.words != words) {
        known.values = &values;
        known.words = words;
        known.cells.clear();
        known.lower.clear();
        known.has_problems = false;
        known.has_upper = false;
        const std::uint32_t otherwise = which == column::tier ? 1U
                                        : meaning_of(which) == meaning::day
                                            ? static_cast<std::uint32_t>(date::absent)
                                            : 0U;
        for (std::int64_t place = 0; place < values.size; ++place) {
            const cell& one = known.cells.emplace_back(cell_at(which, values, place, words));
            known.lower.push_back(one.is_given ? static_cast<std::uint32_t>(one.value) : otherwise);
            known.has_problems = known.has_problems || one.what != problem::none;
            known.has_upper = known.has_upper || one.value >> 32U != 0;
        }
        known.lower.push_back(otherwise);
    }
    return known;
}

/// Visits each row's cell.
void roster_reader::each_cell(column which, const column_view& from, const auto& put) {
    if (!from.is_dictionary) {
        for (std::size_t row = 0; row < rows_; ++row) {
            put(row, cell_at(which, from, begin_ + static_cast<std::int64_t>(row), words_of(row)));
        }
        return;
    }
    const column_view& values = *from.inner;
    const bool is_read_once = one_policy_ != nullptr;
    const std::vector<cell>* const cells =
        is_read_once ? &cells_of_dictionary(which, values, one_policy_->content).cells : nullptr;
    for (std::size_t row = 0; row < rows_; ++row) {
        const std::int64_t place = begin_ + static_cast<std::int64_t>(row);
        if (!from.has_value(place)) {
            put(row, cell{});
            continue;
        }
        const std::int64_t value = integer_at(from, place).value_or(-1);
        if (value < 0 || value >= values.size) {
            put(row, wrong(fault_of(which)));
        } else {
            put(row, is_read_once ? (*cells)[static_cast<std::size_t>(value)]
                                  : cell_at(which, values, value, words_of(row)));
        }
    }
}

/// Rows of which nothing has to be told, in few steps; false where there may be.
template <class Said>
bool roster_reader::read_plainly(column which, const column_view& from, Said otherwise,
                                 std::vector<Said>& into) {
    if (from.what == storage::none) {
        std::fill(into.begin(), into.end(), otherwise);
        return true;
    }
    if (!from.is_dictionary || one_policy_ == nullptr) {
        return false;
    }
    const dictionary_cells& known = cells_of_dictionary(which, *from.inner, one_policy_->content);
    return !known.has_problems && !known.has_upper &&
           look_up(from, begin_, there(from), known.lower, into.data());
}

std::span<const std::uint8_t> roster_reader::there(const column_view& from) {
    spread_validity(from, begin_, rows_, there_);
    return std::span{there_}.first(rows_);
}

void roster_reader::read_days(column which, const column_view* from,
                              std::vector<std::int32_t>& into,
                              std::span<const std::int32_t>& shown) {
    shown = {};
    if (from == nullptr) {
        return;
    }
    into.resize(rows_);
    shown = into;
    if (from->what == storage::date32 && !from->is_dictionary) {
        const days_copied copied = copy_days(*from, begin_, there(*from), into.data());
        if (!copied.has_bad && !copied.has_missing) {
            return;
        }
        if (copied.has_bad) {
            for (std::size_t row = 0; row < rows_; ++row) {
                if (there_[row] != 0 && !canbao::is_in_range(date{into[row]})) {
                    into[row] = date::absent;
                    note(row, which, problem::bad_date);
                }
            }
        }
    } else if (!read_plainly(which, *from, date::absent, into)) {
        each_cell(which, *from, [&](std::size_t row, const cell& one) {
            into[row] = days_in(one);
            if (one.what != problem::none) {
                note(row, which, one.what);
            }
        });
    }
    if (which == column::paid_on &&
        std::find(into.begin(), into.end(), date::absent) != into.end()) {
        for (std::size_t row = 0; row < rows_; ++row) {
            if (into[row] == date::absent) {
                note(row, which, problem::missing); // unless it is bad already
            }
        }
    }
}

void roster_reader::read_numbers(column which, const column_view* from,
                                 std::vector<std::uint8_t>& into,
                                 std::span<const std::uint8_t>& shown) {
    shown = {};
    if (from == nullptr) {
        return;
    }
    into.resize(rows_);
    shown = into;
    const std::uint8_t otherwise = which == column::tier ? 1 : 0;
    if (read_plainly(which, *from, otherwise, into) ||
        (!from->is_dictionary && meaning_of(which) == meaning::number &&
         copy_numbers(*from, begin_, there(*from), limits_of(which), into.data()))) {
        return;
    }
    each_cell(which, *from, [&](std::size_t row, const cell& one) {
        const bool has_number = one.is_given && one.what == problem::none;
        into[row] = has_number ? static_cast<std::uint8_t>(one.value) : otherwise;
        if (one.what != problem::none) {
            note(row, which, one.what);
        }
    });
}

void roster_reader::read_sets(column which, const column_view* from, set_columns& into,
                              std::span<const std::uint32_t>& lower,
                              std::span<const std::uint32_t>& upper) {
    lower = {};
    upper = {};
    if (from == nullptr) {
        return;
    }
    into.lower.resize(rows_);
    lower = into.lower;
    if (read_plainly(which, *from, std::uint32_t{0}, into.lower)) {
        return;
    }
    if (from->what == storage::uint32 && !from->is_dictionary && from->validity == nullptr &&
        one_policy_ != nullptr &&
        copy_masks(*from, begin_, rows_, known_to(one_policy_->content, which),
                   into.lower.data())) {
        return;
    }
    into.upper.resize(rows_);
    std::uint64_t any = 0;
    each_cell(which, *from, [&](std::size_t row, const cell& one) {
        const std::uint64_t bits = one.what == problem::none ? one.value : 0;
        into.lower[row] = static_cast<std::uint32_t>(bits);
        into.upper[row] = static_cast<std::uint32_t>(bits >> 32U);
        any |= bits;
        if (one.what != problem::none) {
            note(row, which, one.what);
        }
    });
    if (any >> 32U != 0) { // seldom, and columns cost
        upper = into.upper;
    }
}

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
        std::uint8_t* const marks = unsettled_.data();
        const std::size_t rows = column.size();
        for (std::size_t row = 0; row < rows; ++row) {
            marks[row] = static_cast<std::uint8_t>(marks[row] | (is_unsettled(row) ? 1 : 0));
        }
    };
    const auto is_given = [](const auto& column, auto none) {
        return [values = column.data(), none](std::size_t row) { return values[row] != none; };
    };
    if (view_.categories.empty()) {
        mark(view_.recognised_on, is_given(view_.recognised_on, date::absent));
    } else { // those who are of a category may be recognised
        mark(view_.recognised_on, [recognised = view_.recognised_on.data(),
                                   categories = view_.categories.data()](std::size_t row) {
            return recognised[row] != date::absent && categories[row] == 0;
        });
    }
    mark(view_.event, is_given(view_.event, std::uint8_t{0}));
    mark(view_.event_on, is_given(view_.event_on, date::absent));
    mark(view_.born_on, [may_lack_birth, born = view_.born_on.data(),
                         paid = view_.paid_on.data()](std::size_t row) {
        return born[row] == date::absent ? may_lack_birth : born[row] > paid[row];
    });
    mark(view_.registered_on,
         [registered = view_.registered_on.data(), paid = view_.paid_on.data()](std::size_t row) {
             return registered[row] > paid[row];
         });
    if (has_problems_) {
        mark(problems_, is_given(problems_, problem_set{0}));
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
