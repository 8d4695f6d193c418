// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "roster/columns.hpp"

#include <optional>
#include <string_view>

// What the name of a column means.
namespace program {

/// The column of exactly that name: one of ours, or a Chinese one such as 缴费日期.
std::optional<column> column_named(std::string_view name) noexcept;

/// The column whose name it is but for capitals and small letters.
std::optional<column> column_in_capitals(std::string_view name) noexcept;

/// The column that was likely meant by a name that is none of its own: with other blanks or
/// capitals, in full width, misspelt, in the singular, or another word for the same.
std::optional<column> column_nearly_named(std::string_view name);

} // namespace program
