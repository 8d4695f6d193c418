// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <canbao/content/policy_content.hpp>
#include <canbao/engine/rule_table.hpp>
#include <canbao/units/text.hpp>

#include <cstdint>
#include <vector>

namespace program::explaining {

struct explanation;

/// What a part of a policy decided.
enum class part : std::uint8_t {
    fee,
    subsidy,
    precedence,  ///< that a subsidy is given rather than an equal one, by what it says itself
    tie,         ///< which of equal subsidies, by different sections or funds, is given otherwise
    fiscal_due,  ///< the fiscal standard, which the person pays
    fiscal_paid, ///< the same, which the treasury pays
    surcharge,   ///< a charge beside the fee
    recognition, ///< whether a category was recognised in time for aid
    delegation,  ///< that aid is left to other rules
    route,       ///< the route, or the claim, that was taken
    closed,      ///< that a route was closed, where none could be taken
    useless,     ///< that an open one would cover no day, where none could be taken
    counting,    ///< how days and months were counted
    whole        ///< readings of the policy as a whole
};

/// A component that decided something of an assessment, and the readings of it that bear on what it
/// decided: not all do. Who pays on the resident plan relies on no reading about students, and who
/// is too late for a route relies on none about what it covers.
struct decider {
    part what{};
    std::uint8_t provision = 0; ///< none for `counting` and `whole`
    std::uint8_t route = 0;     ///< number, where it is about one
    std::vector<canbao::label> readings{};

    [[nodiscard]] bool is_of_component() const noexcept { return what < part::counting; }
};

/// In the order of `part`.
std::vector<decider> what_decided(const explanation& steps);

/// The subsidy of which an aid on a fee comes.
const canbao::subsidy_term& subsidy_of(const explanation& steps, const canbao::aid_rule& aid);

/// What a subsidy grants on a fee before the cap at the fee.
canbao::fen granted(const explanation& steps, const canbao::fee_term& fee,
                    const canbao::aid_rule& aid);

/// The categories of somebody whose aid, by another section or fund, is as high as what is given.
struct equal_aid_of {
    std::uint64_t preceded = 0; ///< over which what is given says that it takes precedence
    std::uint64_t listed = 0;   ///< which the order of categories puts behind it
};
/// Of what is given on the fee that applies.
equal_aid_of equal_aid_on(const explanation& steps, const canbao::fee_term& fee);

/// Whether a category was given aid anywhere in the policy, by slot.
bool is_aided_somewhere(const explanation& steps, std::uint8_t slot);

/// Whether a day of recognition decides on the aid of somebody: one is stated, the policy has a
/// last one, and there is aid for a category that counts.
bool is_recognition_asked(const explanation& steps);

/// Whether aid was looked for on the fee of what was taken: it is not where the fee is waived, or
/// nothing taken.
bool is_aid_used(const explanation& steps);

} // namespace program::explaining
