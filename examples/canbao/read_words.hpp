// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <canbao/content/policy_content.hpp>

#include <cstdint>
#include <optional>
#include <string_view>

// The words of a policy as rosters write them: by their codes or their Chinese names.
namespace program {

/// The slot of a word of one kind; -1 where the policy knows none. Where the policy is not known
/// itself (nullptr), a word of any one will do: what none of them knows is wrong in any case.
int slot_of_word(const canbao::policy_content* policy, canbao::word_kind kind,
                 std::string_view text) noexcept;

/// The bits of words that are joined by | 、 ; ； , or ，, with blanks beside those or without;
/// nothing where one of them is not known, or empty.
std::optional<std::uint32_t> read_words(const canbao::policy_content* policy,
                                        canbao::word_kind kind, std::string_view text) noexcept;

} // namespace program
