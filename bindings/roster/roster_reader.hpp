// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "roster/cells.hpp"
#include "roster/row_fields.hpp"

#include <canbao/engine/columns.hpp>
#include <canbao/policies/registry.hpp>

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

// Rosters of other programs as the columns that are assessed.
namespace binding {

/// The columns of a roster by what they are; `storage::none` with `has` false where it lacks one.
struct roster_columns {
    std::array<column_view, program::column_names.size()> views{};
    std::array<bool, program::column_names.size()> has{};

    [[nodiscard]] const column_view* find(program::column which) const noexcept {
        const auto place = static_cast<std::size_t>(which);
        return has[place] ? &views[place] : nullptr;
    }
};

/// Reads rows of a roster, some thousands at a time, by the rules for roster files: what is wrong
/// with a row is told beside it, and its application is then one that may be assessed and is not
/// to be used. Columns that a roster lacks are left empty.
class roster_reader {
public:
    /// `policy`: of rows that name none; nullptr: each must.
    roster_reader(const canbao::policy_entry* policy, program::day_reading days);

    /// Dictionaries are read once, and known by their views: to be called before these are others.
    void forget_dictionaries() noexcept;
    /// The rows from `begin` on, `count` of them. What was read before is gone.
    void read(const roster_columns& from, std::int64_t begin, std::size_t count);

    [[nodiscard]] const canbao::application_columns& applications() const noexcept { return view_; }
    /// The problems of each row.
    [[nodiscard]] std::span<const problem_set> problems() const noexcept {
        return {problems_.data(), rows_};
    }
    [[nodiscard]] bool has_problems() const noexcept { return has_problems_; }
    /// The policy that all rows are of; nullptr where they are of several, or one is of none.
    [[nodiscard]] const canbao::policy_entry* one_policy() const noexcept { return one_policy_; }
    /// The policy of a row; nullptr where it has none.
    [[nodiscard]] const canbao::policy_entry* policy_of(std::size_t row) const noexcept {
        return one_policy_ != nullptr ? one_policy_ : policies_[row];
    }
    /// Those of all rows, where the roster names them.
    [[nodiscard]] std::span<const canbao::policy_entry* const> policies() const noexcept {
        return policies_;
    }

private:
    /// What the values of a dictionary say.
    struct dictionary_cells {
        const column_view* values = nullptr;
        const canbao::policy_content* words = nullptr;
        std::vector<cell> cells;
        std::vector<std::uint32_t> lower; ///< their values, and behind them that of no value
        bool has_problems = false;
        bool has_upper = false; ///< values beyond 32 bits
    };
    struct set_columns {
        std::vector<std::uint32_t> lower;
        std::vector<std::uint32_t> upper;
    };

    void read_ids(const column_view* from);
    void read_policies(const column_view* from);
    const canbao::policy_entry* policy_named(std::string_view id);
    void read_days(program::column which, const column_view* from, std::vector<std::int32_t>& into,
                   std::span<const std::int32_t>& shown);
    void read_numbers(program::column which, const column_view* from,
                      std::vector<std::uint8_t>& into, std::span<const std::uint8_t>& shown);
    void read_sets(program::column which, const column_view* from, set_columns& into,
                   std::span<const std::uint32_t>& lower, std::span<const std::uint32_t>& upper);
    void settle(const roster_columns& from);
    void find_unsettled(bool may_lack_birth, bool has_birth);
    void settle_row(std::size_t row, program::fields_read read);

    void note(std::size_t row, program::column where, program::problem what) {
        add_problem(problems_[row], where, what);
        has_problems_ = true;
    }
    const dictionary_cells& cells_of_dictionary(program::column which, const column_view& values,
                                                const canbao::policy_content* words);
    template <class Said>
    bool read_plainly(program::column which, const column_view& from, Said otherwise,
                      std::vector<Said>& into);
    void each_cell(program::column which, const column_view& from, const auto& put);
    [[nodiscard]] const canbao::policy_content* words_of(std::size_t row) const noexcept;
    [[nodiscard]] bool is_given(program::column which, std::size_t row, bool has_value) const;

    const canbao::policy_entry* policy_;
    cell_reader cells_;
    std::int64_t begin_ = 0;
    std::size_t rows_ = 0;
    bool has_problems_ = false;
    const canbao::policy_entry* one_policy_ = nullptr;
    const canbao::policy_entry* last_policy_ = nullptr; ///< most rows name the same
    std::vector<const canbao::policy_entry*> policies_;
    std::vector<problem_set> problems_;
    std::vector<std::uint8_t> unsettled_; ///< whether fields of a row are to be compared

    canbao::application_columns view_;
    std::vector<std::int32_t> paid_on_;
    std::vector<std::int32_t> recognised_on_;
    std::vector<std::int32_t> event_on_;
    std::vector<std::int32_t> born_on_;
    std::vector<std::int32_t> registered_on_;
    std::vector<std::uint8_t> tier_;
    std::vector<std::uint8_t> event_;
    std::vector<std::uint8_t> lapsed_years_;
    std::vector<std::uint8_t> repaid_years_;
    std::vector<std::uint8_t> prepaid_years_;
    std::vector<std::uint8_t> wish_;
    set_columns categories_;
    set_columns circumstances_;
    std::array<dictionary_cells, program::column_names.size()> dictionaries_;
};

} // namespace binding
