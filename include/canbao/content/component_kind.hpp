// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_CONTENT_COMPONENT_KIND_HPP
#define CANBAO_CONTENT_COMPONENT_KIND_HPP

#include <canbao/base/language.hpp>

#include <cstdint>

// What components are, for all that name or find one.
namespace canbao::inline v0_1::detail {

/// What a component of a policy is, or a word in one: by it an amendment finds a component, and a
/// message or an answer names it. What stands in a policy once declares it as `about`.
enum class component_kind : std::uint8_t {
    none,
    // Words, in the order of word_kind.
    category,
    event,
    circumstance,
    fund,
    plan,
    own_word,
    // What has neither a word nor a name, in the order of its tags (policy/offender.hpp).
    policy_id,
    counting,
    notice,
    recognition,
    extension,
    equal_aid,
    fiscal_standard,
    lowest_fee,
    age_on,
    lapses_since,
    refund,
    insured_period,
    insured_year,
    fee,
    surcharge,
    subsidy,
    delegation,
    claim,
    route,
    reading
};

} // namespace canbao::detail

#endif
