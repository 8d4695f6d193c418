// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "roster/format.hpp"
#include "roster/row.hpp"
#include "shared/reading_options.hpp"

#include <string>

namespace program {

/// What people should know of how a roster was read: columns and lines that were passed over, what
/// was said without effect, and what stood in place of days, with the option that would read it:
/// the form that is expected stands with the rejects. A line for each; nothing where there is
/// nothing to know. Never says what stands in a field.
std::string notes_on_header(const roster_format& format);
/// `has_default` is whether a policy was given for rows that name none.
std::string notes_on_rows(const reading_uses& uses, const reading_options& asked, bool has_default);

/// Whether it was said how days are written, and no day needed it.
bool are_idle(const day_reading& asked, const reading_uses& uses) noexcept;
inline constexpr wording idle_dates{"--dates had no effect: no day needed it",
                                    "--dates 未起作用：没有需要它的日期"};

} // namespace program
