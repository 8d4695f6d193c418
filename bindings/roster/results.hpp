// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "roster/policies.hpp"
#include "roster/roster_reader.hpp"

#include <canbao/engine/assessment.hpp>
#include <canbao/rosters/tables.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

// Assessments of some rows, and the words that they are told in.
namespace binding {

/// The columns of assessments, in their order.
enum class output : std::uint8_t {
    status,
    reason,
    route,
    due,
    subsidy,
    fiscal,
    subsidy_category,
    fund,
    benefit_from,
    benefit_to,
    cites,
    notes,
    bill,
    problem
};

inline constexpr std::array<std::string_view, 14> output_names{
    "status", "reason",       "route",      "due",   "subsidy", "fiscal", "subsidy_category",
    "fund",   "benefit_from", "benefit_to", "cites", "notes",   "bill",   "problem"};

constexpr std::string_view name(output which) noexcept {
    return output_names[static_cast<std::size_t>(which)];
}
constexpr bool is_money(output which) noexcept {
    return which == output::due || which == output::subsidy || which == output::fiscal;
}
constexpr bool is_day(output which) noexcept {
    return which == output::benefit_from || which == output::benefit_to;
}
/// Texts made of a whole assessment.
constexpr bool is_made(output which) noexcept {
    return which == output::cites || which == output::notes || which == output::bill;
}
/// Words of a policy, by numbers of its own.
constexpr bool is_code(output which) noexcept {
    return !is_money(which) && !is_day(which) && !is_made(which) && which != output::problem;
}

/// The column of assessments that has the numbers of an output of money (fen) or of days.
constexpr auto numbers_of(output which) noexcept
    -> std::span<std::int32_t> canbao::assessment_columns::* {
    switch (which) {
    case output::due: return &canbao::assessment_columns::due;
    case output::subsidy: return &canbao::assessment_columns::subsidy;
    case output::fiscal: return &canbao::assessment_columns::fiscal;
    case output::benefit_from: return &canbao::assessment_columns::benefit_from;
    default: return &canbao::assessment_columns::benefit_to;
    }
}
/// The column of assessments that has an output's codes.
constexpr auto codes_of(output which) noexcept
    -> std::span<std::uint8_t> canbao::assessment_columns::* {
    switch (which) {
    case output::status: return &canbao::assessment_columns::status;
    case output::reason: return &canbao::assessment_columns::reason;
    case output::route: return &canbao::assessment_columns::route;
    case output::subsidy_category: return &canbao::assessment_columns::subsidy_category;
    default: return &canbao::assessment_columns::fund;
    }
}

/// All outputs but those that are made.
std::vector<output> usual_outputs();

/// The assessments of the rows that were read, column by column; those that nothing wanted needs
/// are left out. Rows with problems have some that are not to be used.
class result_rows {
public:
    explicit result_rows(std::span<const output> wanted);

    /// Columns of `in_place` that are not empty are written there, and not here; there are none
    /// where texts are made. Throws where a column is missing that a policy reads.
    void assess(const roster_reader& rows, const canbao::assessment_columns& in_place = {});

    [[nodiscard]] const canbao::assessment_columns& columns() const noexcept { return view_; }
    [[nodiscard]] canbao::assessment at(std::size_t row) const noexcept { return table_[row]; }

private:
    rows_assessor assessor_;
    canbao::assessment_table table_;
    canbao::assessment_columns view_;
    std::vector<output> wanted_;
    bool needs_all_ = false;
};

/// The words of a column of codes by their numbers, and the number of each code.
class word_numbers {
public:
    /// The numbers of all codes; 0 of those that are none.
    struct numbers {
        const canbao::policy_entry* policy = nullptr;
        std::array<std::uint8_t, 256> narrow{};
        std::array<std::uint16_t, 256> wide{};

        template <class Number>
        [[nodiscard]] const std::array<Number, 256>& in() const noexcept {
            if constexpr (sizeof(Number) == 1) {
                return narrow;
            } else {
                return wide;
            }
        }
    };

    /// The words that some policies have. Of another column there are none.
    word_numbers(output which, std::span<const canbao::policy_entry* const> policies);

    [[nodiscard]] const std::vector<std::string_view>& words() const noexcept { return words_; }
    [[nodiscard]] const numbers& of(const canbao::policy_entry& policy) const;
    /// Writes the number of each row's code, in 8 or 16 bits.
    template <class Number>
    void put(const roster_reader& rows, std::span<const std::uint8_t> codes, Number* into) const;

private:
    std::vector<std::string_view> words_;
    std::vector<numbers> policies_;
};

/// Texts by numbers, in the order in which they were first met.
class text_numbers {
public:
    std::int32_t number_of(std::string_view text);
    [[nodiscard]] const std::vector<std::string>& texts() const noexcept { return texts_; }

private:
    std::vector<std::string> texts_;
    std::map<std::string, std::int32_t, std::less<>> numbers_;
};

/// The texts made of assessments: of many rows few differ.
class made_texts {
public:
    static constexpr std::array made{output::cites, output::notes, output::bill};
    static_assert(std::all_of(made.begin(), made.end(), is_made));

    /// Makes those that are wanted; others are none.
    explicit made_texts(std::span<const output> wanted);

    [[nodiscard]] bool are_wanted() const noexcept { return !known_.empty(); }
    /// The numbers of the texts of an assessment, in the order of `made`; -1 where there is none.
    [[nodiscard]] const std::array<std::int32_t, made.size()>&
    numbers_of(const canbao::policy_entry& policy, const canbao::assessment& result);
    /// The texts of a column by their numbers.
    [[nodiscard]] const std::vector<std::string>& texts(output which) const noexcept {
        return all_[place_of(which)].texts();
    }
    [[nodiscard]] static constexpr std::size_t place_of(output which) noexcept {
        return static_cast<std::size_t>(std::find(made.begin(), made.end(), which) - made.begin());
    }

private:
    struct known {
        const canbao::policy_entry* policy = nullptr;
        canbao::assessment result;
        std::array<std::int32_t, made.size()> numbers{};
    };
    std::array<bool, made.size()> wanted_{};
    std::array<text_numbers, made.size()> all_;
    std::vector<known> known_;
};

} // namespace binding
