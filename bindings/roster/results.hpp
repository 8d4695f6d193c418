// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "roster/policies.hpp"
#include "roster/roster_reader.hpp"

#include <canbao/engine/assessment.hpp>
#include <canbao/rosters/tables.hpp>

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

/// All outputs but those that are made.
std::vector<output> usual_outputs();

/// The assessments of the rows that were read, column by column; those that nothing wanted needs
/// are left out. Rows with problems have some that are not to be used.
class result_rows {
public:
    explicit result_rows(std::span<const output> wanted);

    /// Throws where a column is missing that a policy reads.
    void assess(const roster_reader& rows);

    [[nodiscard]] const canbao::assessment_columns& columns() const noexcept { return view_; }
    [[nodiscard]] canbao::assessment at(std::size_t row) const noexcept { return table_[row]; }

private:
    canbao::assessment_table table_;
    canbao::assessment_columns view_;
    canbao::assessment_columns all_; ///< which columns are wanted
    std::vector<output> wanted_;
    bool needs_all_ = false;
};

/// The words of a column by their numbers, and the number of each code: -1 is none.
class word_numbers {
public:
    /// The words of a column of codes, of some policies.
    word_numbers(output which, std::span<const canbao::policy_entry* const> policies);

    [[nodiscard]] const std::vector<std::string_view>& words() const noexcept { return words_; }
    /// The numbers of all codes of a policy.
    [[nodiscard]] std::span<const std::int16_t, 256> of(const canbao::policy_entry& policy) const;

private:
    struct policy_numbers {
        const canbao::policy_entry* policy = nullptr;
        std::array<std::int16_t, 256> numbers{};
    };
    std::vector<std::string_view> words_;
    std::vector<policy_numbers> policies_;
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
    explicit made_texts(output which) : which_{which}, known_(places) {}

    /// The number of the text of an assessment; -1 where there is none.
    std::int32_t number_of(const canbao::policy_entry& policy, const canbao::assessment& result);
    [[nodiscard]] const std::vector<std::string>& texts() const noexcept { return all_.texts(); }

private:
    static constexpr std::size_t places = 4096;
    struct known {
        const canbao::policy_entry* policy = nullptr;
        canbao::assessment result;
        std::int32_t number = -1;
    };
    output which_;
    text_numbers all_;
    std::vector<known> known_;
};

} // namespace binding
