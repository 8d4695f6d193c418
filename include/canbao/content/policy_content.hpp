// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_CONTENT_POLICY_CONTENT_HPP
#define CANBAO_CONTENT_POLICY_CONTENT_HPP

#include <canbao/base/bounded.hpp>
#include <canbao/content/terms.hpp>
#include <canbao/engine/payers.hpp>
#include <canbao/engine/rule_table.hpp>
#include <canbao/units/date.hpp>
#include <canbao/units/money.hpp>
#include <canbao/units/period.hpp>
#include <canbao/units/text.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

// What a policy says, as values.
namespace canbao::inline v0_1 {

/// Everything that a policy's components say, as values: the source of the rule table that the
/// engine evaluates, of validation, and of whatever shows a policy to a person.
struct policy_content {
    std::string_view id;               ///< its policy_id
    std::int16_t insured_year = 0;     ///< Y
    date period_from;                  ///< the first day of the insured year …
    date period_to;                    ///< … and its last; absent of the calendar year
    std::uint8_t period_provision = 0; ///< place in `provisions`
    fen fiscal_standard; ///< what the treasury pays, but for those of `fiscal_standards`
    std::uint8_t fiscal_provision = 0; ///< place in `provisions`
    std::uint8_t fiscal_payers = 0;    ///< number of the list of who pays it; 0: the treasury
    counting_rule counting;            ///< of periods, but for openings that count themselves
    notice_term notice;                ///< what is encoded

    bounded<provision, 96> provisions; ///< where components stand
    date age_on;                       ///< the day on which ages are counted
    std::uint8_t age_provision = 0;    ///< place in `provisions`
    std::int16_t lapses_since = 0;     ///< the first year without cover that counts; 0: all do
    std::uint8_t lapses_provision = 0; ///< place in `provisions`
    bounded<people_term, 16> people;   ///< the alternatives of groups, by their bits
    bounded<fee_term, 12> fees;        ///< of plans and tiers
    bool lowest_fee = false;           ///< whoever is named by several fees pays the lowest
    bounded<fiscal_term, 8> fiscal_standards;  ///< of some people
    bounded<surcharge_term, 8> surcharges;     ///< beside the contribution
    bounded<yearly_term, 1> repaid_years;      ///< what those cost that shorten a wait
    bounded<yearly_term, 1> prepaid_years;     ///< what further ones cost that are paid for now
    bounded<subsidy_term, 64> subsidies;       ///< aid by category
    bounded<payer_list, 16> payers;            ///< of sums that several pay
    equal_aid_term equal_aid;                  ///< which of equal subsidies is given
    bounded<delegation_term, 8> delegations;   ///< aid left to other rules
    bounded<recognition_term, 4> recognitions; ///< last days for aid
    bounded<claim_term, 4> claims;             ///< of aid alone
    bounded<route_term, 32> routes;            ///< in the order of listing
    bounded<opening_term, 48> openings;        ///< in the order of their routes
    bounded<extension_term, 4> extensions;     ///< of cover bought before
    refund_term refunds;                       ///< of what is paid before cover begins
    bounded<own_word, 32> own_words;           ///< each once
    bounded<label, 8> readings;                ///< of the policy as a whole

    /// Notes a word of the program's own, once.
    constexpr void record(const own_word& word) noexcept {
        for (const own_word& known : own_words) {
            if (known == word) {
                return;
            }
        }
        own_words.push_back(word);
    }

    /// Whether the alternatives of a group, all of them, stand in a row from a place on.
    [[nodiscard]] constexpr bool
    has_people_at(std::size_t first, const bounded<people_term, 16>& group) const noexcept {
        const std::size_t last = first + group.size();
        bool same = last <= people.size() && (last == people.size() || people[last].place == 0);
        for (std::size_t i = 0; same && i < group.size(); ++i) {
            same = people[first + i] == group[i];
        }
        return same;
    }

    /// Keeps the alternatives of a group once, and gives their bits; none where there is no room
    /// left. Of two groups of one code that are not the same both are kept.
    constexpr std::uint64_t keep_people(const bounded<people_term, 16>& group) noexcept {
        std::size_t place = 0;
        while (place < people.size() && !has_people_at(place, group)) {
            ++place;
        }
        people.dropped = static_cast<std::uint16_t>(people.dropped + group.dropped);
        if (place == people.size()) {
            for (const people_term& one : group) {
                people.push_back(one);
            }
        }
        const std::uint64_t bits = (std::uint64_t{1} << group.size()) - 1;
        return place < people.items.size() ? bits << (rule_table::first_group + place) : 0;
    }

    /// Keeps a list of payers once and gives its number, from 1; 0 of none.
    constexpr std::uint8_t keep_payers(const payer_list& some) noexcept {
        if (some.empty()) {
            return 0;
        }
        for (std::size_t place = 0; place < payers.size(); ++place) {
            if (payers[place] == some) {
                return static_cast<std::uint8_t>(place + 1);
            }
        }
        payers.push_back(some);
        return static_cast<std::uint8_t>(payers.size());
    }

    /// Keeps a provision and gives its number.
    constexpr std::uint8_t keep(const provision& where) noexcept {
        provisions.push_back(where);
        return static_cast<std::uint8_t>(provisions.size() - 1);
    }

    /// The most years without cover that anybody has.
    [[nodiscard]] constexpr std::uint8_t most_lapsed_years() const noexcept {
        const int years = insured_year - lapses_since;
        return lapses_since == 0 ? std::uint8_t{255}
                                 : static_cast<std::uint8_t>((std::clamp)(years, 0, 255));
    }
    /// How the periods of an opening are counted.
    [[nodiscard]] constexpr counting_rule counting_of(const opening_term& opening) const noexcept {
        return opening.counts_itself ? opening.counting : counting;
    }
    /// The first day of the insured year: 1 January, unless a period is stated.
    [[nodiscard]] constexpr date year_begin() const noexcept {
        return period_from.has_value() ? period_from
                                       : date{std::chrono::year{insured_year} / 1 / 1};
    }
    /// Its last day: 31 December, unless a period is stated.
    [[nodiscard]] constexpr date year_end() const noexcept {
        return period_to.has_value() ? period_to : date{std::chrono::year{insured_year} / 12 / 31};
    }
};

} // namespace canbao

#endif
