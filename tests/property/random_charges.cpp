// SPDX-License-Identifier: Apache-2.0
//
// What random policies charge: fees, fiscal standards and surcharges, some of them of some people.
#include "draw.hpp"
#include "random_policy.hpp"

#include <canbao/content/lower.hpp>
#include <canbao/validity/people.hpp>
#include <canbao/validity/whose_fees.hpp>

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace property {

using namespace canbao;

fen some_amount() {
    return happens(50) ? fen{between(0, 10) * 10'000} : fen{between(0, 110'000)};
}

payer_list some_payers(const std::vector<fen>& sums, std::uint8_t first_fund) {
    const fen least = *std::min_element(sums.begin(), sums.end());
    auto fund = [first_fund, next = 0]() mutable {
        return static_cast<std::uint8_t>((first_fund - 1 + 5 * next++) % 32 + 1);
    };
    payer_list payers;
    for (int parts = between(0, 2); parts > 0; --parts) {
        payers.push_back({.fund = fund(),
                          .basis = payer_basis::part,
                          .part = {between(1, static_cast<int>(least.count / 8))}});
    }
    const rate share = happens(50) ? rate{2'500} : rate{1, between(3, 7)};
    if (std::all_of(sums.begin(), sums.end(),
                    [&](fen sum) { return is_exact_share(sum, share); })) {
        payers.push_back({.fund = fund(), .basis = payer_basis::share, .share = share});
    }
    payers.push_back({.fund = fund()});
    payers.refunded_later = happens(20);
    return payers;
}

namespace {

void add_fees_of_all(policy_content& content) {
    const int plans = between(1, 3);
    const int tiers = between(1, 3);
    for (int plan = 0; plan < plans; ++plan) {
        for (int tier = 1; tier <= tiers; ++tier) {
            const bool needed = content.fees.empty() && plan == plans - 1 && tier == tiers;
            if (needed || !happens(20)) {
                fee_term fee{some_amount(), static_cast<std::uint8_t>(plan),
                             static_cast<std::uint8_t>(tier), content.keep({})};
                content.fees.push_back(fee);
            }
        }
    }
}

/// Whether nobody has two fees, standards or surcharges of one name, but where the lowest applies,
/// and all lines that come of them have room.
bool is_sound(policy_content content) {
    canbao::detail::violations found;
    canbao::detail::check_whose_fees(content, found);
    canbao::detail::check_whose_standards(content, found);
    canbao::detail::check_surcharges(content, found);
    const rule_table rules = canbao::detail::lower(content);
    return found.empty() && rules.fee_lines.dropped == 0 && content.fees.dropped == 0;
}

/// Those of a fee, so that the standard or the surcharge goes with it, or others.
std::uint64_t some_payers_of(const policy_content& content, word_slots slots) {
    const fee_term& fee = content.fees[place_in(content.fees)];
    return fee.people != 0 && happens(60) ? fee.people : some_people(content, slots);
}

/// A further fee of a plan and tier that is offered; now and then for several on several tiers.
void add_fee_of_some(policy_content& content, word_slots slots) {
    fee_term fee = content.fees[place_in(content.fees)];
    fee.people = happens(30) ? some_payers_of(content, slots) : some_people(content, slots);
    fee.amount = some_amount();
    fee.provision = content.keep({});
    policy_content with = content;
    with.fees.push_back(fee);
    const bool is_repeated =
        std::any_of(content.fees.begin(), content.fees.end(), [&](const fee_term& other) {
            return other.plan == fee.plan && other.tier == fee.tier && other.people == fee.people;
        });
    if (is_repeated) {
        return;
    }
    // The lowest of several applies only where there are several.
    if (!is_sound(with)) {
        with.lowest_fee = !with.lowest_fee;
    }
    if (is_sound(with)) {
        content = with;
    }
}

void add_standard_of_some(policy_content& content, word_slots slots) {
    fiscal_term standard{.amount = some_amount(),
                         .people = some_payers_of(content, slots),
                         .is_owed = happens(25),
                         .provision = content.keep({})};
    policy_content with = content;
    if (!standard.is_owed && standard.amount > 8_fen && happens(40)) {
        standard.payers = with.keep_payers(
            some_payers({standard.amount}, static_cast<std::uint8_t>(between(1, 32))));
        with.payers[standard.payers - std::size_t{1}].refunded_later = false;
    }
    with.fiscal_standards.push_back(standard);
    if (is_sound(with)) {
        content = with;
    }
}

void add_surcharge(policy_content& content, word_slots slots) {
    constexpr std::array<std::string_view, 3> names{"s1", "s2", "s3"};
    const std::string_view name = names[place_in(names)];
    surcharge_term surcharge{.name = {name, name},
                             .amount = some_amount(),
                             .people = happens(50) ? 0 : some_payers_of(content, slots),
                             .provision = content.keep({})};
    if (happens(30)) {
        surcharge.plans = 1U << content.fees[place_in(content.fees)].plan;
    }
    surcharge.tier = happens(30) ? content.fees[place_in(content.fees)].tier : std::uint8_t{0};
    policy_content with = content;
    if (surcharge.amount > 8_fen && happens(30)) {
        surcharge.payers = with.keep_payers(
            some_payers({surcharge.amount}, static_cast<std::uint8_t>(between(1, 32))));
        with.payers[surcharge.payers - std::size_t{1}].refunded_later = false;
    }
    with.surcharges.push_back(surcharge);
    if (is_sound(with)) {
        content = with;
    }
}

} // namespace

void add_fees(policy_content& content, word_slots slots, bool by_people) {
    add_fees_of_all(content);
    if (happens(40) && content.fiscal_standard > 8_fen) {
        content.fiscal_payers = content.keep_payers(
            some_payers({content.fiscal_standard}, static_cast<std::uint8_t>(between(1, 32))));
    }
    if (!by_people) {
        return;
    }
    for (int more = between(0, 4); more > 0; --more) {
        add_fee_of_some(content, slots);
    }
    for (int more = between(0, 2); more > 0; --more) {
        add_standard_of_some(content, slots);
    }
    for (int more = between(0, 3); more > 0; --more) {
        add_surcharge(content, slots);
    }
    // A tier that only some can choose.
    if (content.fees.size() > 3 && content.fees[0].people == 0 && happens(20)) {
        policy_content without = content;
        without.fees = {};
        for (std::size_t place = 1; place < content.fees.size(); ++place) {
            without.fees.push_back(content.fees[place]);
        }
        content = is_sound(without) ? without : content;
    }
}

} // namespace property
