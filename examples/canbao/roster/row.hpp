// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "roster/columns.hpp"
#include "roster/reject.hpp"
#include "roster/row_fields.hpp"
#include "shared/set_memo.hpp"
#include "shared/written_day.hpp"

#include <canbao/base/bounded.hpp>
#include <canbao/engine/application.hpp>
#include <canbao/policies/registry.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <variant>

namespace program {

/// A well-formed row.
struct applicant {
    std::string_view id{};
    const canbao::policy_entry* policy = nullptr;
    canbao::application application{};
};

/// A problem of a row.
struct wrong_field {
    column where{};
    problem what{};
    seen_form seen = seen_form::something_else; ///< where a day was expected
};

/// A row that is not well-formed, with all its problems in the order of the columns.
struct wrong_row {
    std::string_view id{};                        ///< empty where it is missing
    const canbao::policy_entry* policy = nullptr; ///< nullptr where it is not known
    canbao::bounded<wrong_field, column_names.size()> problems{};
};

/// The policy of a row; nullptr where it is not known.
inline const canbao::policy_entry* policy_of(const std::variant<applicant, wrong_row>& row) {
    return std::visit([](const auto& one) { return one.policy; }, row);
}

/// The columns that hold days.
inline constexpr std::array<column, 5> day_columns{column::recognised_on, column::paid_on,
                                                   column::event_on, column::born_on,
                                                   column::registered_on};

/// What became of what was said about a roster, and what was seen in place of days.
struct reading_uses {
    std::uint64_t rows = 0;
    std::uint64_t default_policy = 0; ///< rows that it stands in for
    std::uint64_t days_by_option = 0; ///< that could not be read without one
    std::array<std::array<std::uint64_t, seen_forms>, day_columns.size()> bad_days{};

    reading_uses& operator+=(const reading_uses& more) noexcept;
};

/// Reads the fields of rows, in the order of the columns.
class applicant_reader {
public:
    /// `default_policy` stands where a row names none; nullptr: it must name one.
    explicit applicant_reader(const canbao::policy_entry* default_policy, day_reading days = {})
        : default_policy_{default_policy},
          days_{days} {}

    std::variant<applicant, wrong_row> read(const row_texts& row);

    [[nodiscard]] const reading_uses& uses() const noexcept { return uses_; }

private:
    seen_form read_unusual_day(std::size_t place, std::string_view text, canbao::date& into);

    const canbao::policy_entry* default_policy_;
    day_reading days_;
    reading_uses uses_;
    const canbao::policy_entry* last_policy_ = nullptr; ///< most rows name the same
    const canbao::policy_entry* read_of_ = nullptr;
    fields_read read_; ///< of that policy
    set_memo categories_;
    set_memo circumstances_;
};

} // namespace program
