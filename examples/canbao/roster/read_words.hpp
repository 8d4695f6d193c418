// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <canbao/content/policy_content.hpp>

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

// The words of a policy as rosters write them: by their codes, their Chinese names, or the short
// forms of these that people write.
namespace program {

/// The slot of a word of one kind; -1 where the policy knows none. Where the policy is not known
/// itself (nullptr), a word of any one will do: what none of them knows is wrong in any case.
int slot_of_word(const canbao::policy_content* policy, canbao::word_kind kind,
                 std::string_view text) noexcept;

/// The bits of words that are joined by | 、 ; ； , or ，, with blanks beside those or without;
/// nothing where one of them is not known, or empty.
std::optional<std::uint64_t> read_words(const canbao::policy_content* policy,
                                        canbao::word_kind kind, std::string_view text) noexcept;

/// Whether a text is the code or the Chinese name of a group of a policy, or of any one where the
/// policy is not known. Groups are told by other columns and never stated.
bool is_group(const canbao::policy_content* policy, std::string_view text) noexcept;
/// Whether all of the categories joined that are not known are groups.
bool names_groups(const canbao::policy_content* policy, std::string_view text) noexcept;

/// Those of the words joined that are not known.
std::vector<std::string_view> unknown_words(const canbao::policy_content* policy,
                                            canbao::word_kind kind, std::string_view text);

/// The Chinese names that a word which is not known may stand for, where several do; otherwise the
/// word itself.
std::vector<std::string_view> meanings_of(canbao::word_kind kind, std::string_view word);

/// The codes, Chinese names and short forms of a policy's words of one kind.
std::vector<std::string_view> known_words(const canbao::policy_content& policy,
                                          canbao::word_kind kind);

/// The number of the route that a code or a Chinese name is of; 0 where the policy has none of that
/// name. Where the policy is not known, 1 where any one has it.
std::uint8_t route_in_words(const canbao::policy_content* policy, std::string_view text) noexcept;

/// The tier that 二档, 第二档 or 2档 names, from 1 to 9; 0 for anything else.
std::uint8_t tier_in_words(std::string_view text) noexcept;

} // namespace program
