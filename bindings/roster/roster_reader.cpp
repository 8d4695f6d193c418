// SPDX-License-Identifier: Apache-2.0
#include "roster/roster_reader.hpp"

#include "roster/copied_columns.hpp"
#include "roster/row_fields.hpp"
#include "shared/registry.hpp"

#include <algorithm>
#include <cstring>

namespace binding {

namespace {

using canbao::date;
using canbao::policy_content;
using canbao::policy_entry;
using program::column;
using program::problem;

} // namespace

roster_reader::roster_reader(const policy_entry* policy, program::day_reading days)
    : policy_{policy},
      cells_{days} {}

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
    if (from == nullptr ||
        (!from->is_dictionary && (is_text(from->what) ? have_text(*from, begin_, rows_)
                                                      : are_there(*from, begin_, rows_)))) {
        return;
    }
    for (std::size_t row = 0; row < rows_; ++row) {
        std::int64_t place = begin_ + static_cast<std::int64_t>(row);
        const column_view* values = from;
        bool is_there = from->has_value(place);
        if (is_there && from->is_dictionary) {
            values = from->inner;
            place = integer_at(*from, place).value_or(-1);
            is_there = place >= 0 && place < values->size && values->has_value(place);
        }
        if (is_there && is_text(values->what)) {
            const auto text = values->text_at(place);
            is_there = text.has_value() && !text->empty();
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
            const cell& one = known.cells.emplace_back(cells_.at(which, values, place, words));
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
            put(row,
                cells_.at(which, from, begin_ + static_cast<std::int64_t>(row), words_of(row)));
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
                                  : cells_.at(which, values, value, words_of(row)));
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
           look_up(from, begin_, known.lower, std::span{into});
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
    const bool are_days = from->what == storage::date32 && !from->is_dictionary;
    const bool is_copied =
        are_days ? copy_days(*from, begin_, into) : read_plainly(which, *from, date::absent, into);
    if (!is_copied) {
        each_cell(which, *from, [&](std::size_t row, const cell& one) {
            into[row] = days_in(one);
            if (one.what != problem::none) {
                note(row, which, one.what);
            }
        });
    }
    if (which == column::paid_on && !(are_days && is_copied && are_there(*from, begin_, rows_)) &&
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
         copy_numbers(*from, begin_, limits_of(which), into))) {
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
    if (from->what == storage::uint32 && !from->is_dictionary && one_policy_ != nullptr &&
        copy_masks(*from, begin_, cells_.known_to(one_policy_->content, which), into.lower)) {
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

} // namespace binding
