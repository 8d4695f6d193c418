// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "explain/conditions.hpp"
#include "explain/deciding.hpp"

#include <canbao/engine/application.hpp>
#include <canbao/engine/assessment.hpp>
#include <canbao/engine/offer.hpp>
#include <canbao/policies/registry.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace program::explaining {

/// The order of evaluation (provisions, section 1): the first of these that applies decides.
enum class step : std::uint8_t { tier, employee, elsewhere, routes };

/// One opening (of a route or of a claim) as the engine looked at it.
struct examined {
    const canbao::opening* opening = nullptr;
    std::vector<finding> findings{};
    canbao::offer offer{};
    [[nodiscard]] bool covers_a_day() const noexcept {
        return offer.is_open && offer.covers_a_day();
    }
};

/// How one application came to its assessment.
struct explanation {
    const canbao::policy_entry* policy = nullptr;
    canbao::application person{};
    std::uint64_t counting = 0; ///< categories recognised by the payment, and groups
    std::uint64_t aided = 0;    ///< those of them recognised in time for aid
    step decided_at = step::routes;
    std::vector<examined> openings{};   ///< all, where the routes were reached
    std::vector<examined> claims{};     ///< all, where it came to be insured elsewhere
    std::optional<std::size_t> taken{}; ///< place among the openings, or the claims
    canbao::assessment result{};
    std::vector<decider> decided{}; ///< what of the policy led to it

    [[nodiscard]] const canbao::policy_content& content() const noexcept {
        return *policy->content;
    }
    [[nodiscard]] const canbao::rule_table& rules() const noexcept { return *policy->rules; }
    /// The opening, or the claim, that was taken; nullptr where none was.
    [[nodiscard]] const examined* taken_opening() const noexcept;
    /// The fee that applies; nullptr where none does.
    [[nodiscard]] const canbao::fee_line* line() const noexcept;
    /// Of categories and groups the categories: those that are stated.
    [[nodiscard]] static constexpr std::uint64_t stated(std::uint64_t set) noexcept {
        return set & ((std::uint64_t{1} << canbao::rule_table::first_group) - 1);
    }
};

/// Goes through the steps of one assessment.
explanation explain(const canbao::policy_entry& policy, const canbao::application& person);

/// Throws where the steps do not lead to the engine's assessment, or their sums do not add up: then
/// nothing of an explanation may be shown.
void confirm(const explanation& steps);

} // namespace program::explaining
