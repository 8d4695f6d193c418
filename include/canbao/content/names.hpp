// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_CONTENT_NAMES_HPP
#define CANBAO_CONTENT_NAMES_HPP

#include <canbao/base/bounded.hpp>
#include <canbao/content/policy_content.hpp>
#include <canbao/engine/assessment.hpp>
#include <canbao/engine/rule_table.hpp>
#include <canbao/vocabulary/categories.hpp>
#include <canbao/vocabulary/circumstances.hpp>
#include <canbao/vocabulary/events.hpp>
#include <canbao/vocabulary/funds.hpp>
#include <canbao/vocabulary/plans.hpp>
#include <canbao/vocabulary/routes.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

// Names for the numbers of an assessment, and numbers for the codes of an application: the
// published words, and those of the policy's own.
namespace canbao::inline v0_1 {

/// Sections in the order of fee, subsidy, surcharges (of which there are eight at most, and what
/// years paid back and ahead cost), fiscal standard and route, each once; a component has three.
using citations = bounded<std::string_view, 14 * std::size_t{3}>;
/// Categories by code and name, as assessment_under::notes gives them.
using category_names = bounded<label, 64>;

namespace detail {

template <class Words>
constexpr label name_of_word(const policy_content& content, word_kind kind,
                             std::uint8_t slot) noexcept {
    if (slot < Words::size) {
        return Words::labels[slot];
    }
    for (const own_word& own : content.own_words) {
        if (own.kind == kind && own.slot == slot) {
            return own.word;
        }
    }
    return {};
}

template <class Words>
constexpr int slot_of_word(const policy_content& content, word_kind kind,
                           std::string_view code) noexcept {
    for (const own_word& own : content.own_words) {
        if (own.kind == kind && own.word.code == code) {
            return own.slot;
        }
    }
    return Words::find(code);
}

} // namespace detail

/// Code and name of a word, such as a category, or of a group; empty for none and for one that the
/// policy does not know.
constexpr label name_of(const policy_content& content, category_code category) noexcept {
    if (category.slot() >= rule_table::first_group) {
        const std::size_t place = category.slot() - std::size_t{rule_table::first_group};
        return place < content.people.size() ? content.people[place].word : label{};
    }
    return detail::name_of_word<categories::all>(content, word_kind::category, category.slot());
}
/// The same of a fund.
constexpr label name_of(const policy_content& content, fund_code fund) noexcept {
    return detail::name_of_word<funds::all>(content, word_kind::fund, fund.slot());
}
/// The same of an event.
constexpr label name_of(const policy_content& content, event_code event) noexcept {
    return detail::name_of_word<events::all>(content, word_kind::event, event.slot());
}
/// The same of a circumstance.
constexpr label name_of(const policy_content& content, circumstance_code circumstance) noexcept {
    return detail::name_of_word<circumstances::all>(content, word_kind::circumstance,
                                                    circumstance.slot());
}
/// The same of a plan.
constexpr label name_of(const policy_content& content, plan_code plan) noexcept {
    return detail::name_of_word<plans::all>(content, word_kind::plan, plan.slot());
}

/// Code and name of a route, or of a claim, by its number in an assessment; empty for 0.
constexpr label name_of_route(const policy_content& content, std::uint8_t number) noexcept {
    if (number >= first_claim_route) {
        return {routes::claim_at_household::code, routes::claim_at_household::name};
    }
    return number == 0 || number > content.routes.size()
               ? label{}
               : content.routes[number - std::size_t{1}].name;
}

/// Code and name of each category and group in a set, each once, in the order of the vocabulary.
constexpr category_names names_of(const policy_content& content, category_set set) noexcept {
    category_names names;
    for (std::uint8_t slot = 0; slot < 64; ++slot) {
        if (set.contains(slot)) {
            const label name = name_of(content, category_code{static_cast<std::uint8_t>(slot + 1)});
            // Alternatives of one group stand next to one another.
            if (names.empty() || !(names[names.size() - 1] == name)) {
                names.push_back(name);
            }
        }
    }
    return names;
}

/// The slot of the word with that code, among the published ones and the policy's own; -1 where
/// the policy knows none.
constexpr int find_category(const policy_content& content, std::string_view code) noexcept {
    return detail::slot_of_word<categories::all>(content, word_kind::category, code);
}
/// The same of an event.
constexpr int find_event(const policy_content& content, std::string_view code) noexcept {
    return detail::slot_of_word<events::all>(content, word_kind::event, code);
}
/// The same of a circumstance.
constexpr int find_circumstance(const policy_content& content, std::string_view code) noexcept {
    return detail::slot_of_word<circumstances::all>(content, word_kind::circumstance, code);
}

/// The readings that a policy relies on, each once: those of the whole policy first, then those of
/// its components in the order of listing.
constexpr bounded<label, 64> readings_of(const policy_content& content) noexcept {
    bounded<label, 64> readings;
    const auto list = [&readings](const auto& some) {
        for (const label& one : some) {
            bool known = false;
            for (const label& other : readings) {
                known = known || one.code == other.code;
            }
            if (!known) {
                readings.push_back(one);
            }
        }
    };
    list(content.readings);
    for (const provision& where : content.provisions) {
        list(where.readings);
    }
    return readings;
}

/// The sections of the notice that decided fee, subsidy, surcharges and route of an assessment made
/// by these rules, and the fiscal standard where the person pays it. None when it was refused.
constexpr citations sections_behind(const policy_content& content, const rule_table& rules,
                                    const assessment& result) noexcept {
    citations sections;
    const auto cite = [&](std::uint8_t number) {
        for (const std::string_view one : content.provisions[number].sections) {
            bool known = false;
            for (const std::string_view other : sections) {
                known = known || one == other;
            }
            if (!known) {
                sections.push_back(one);
            }
        }
    };
    if (result.fee_line == 0 || result.status == status::refused) {
        return sections;
    }
    const fee_line& line = rules.line(result.fee_line);
    if (result.status == status::insured) {
        cite(line.provision);
    }
    if (result.subsidy_category.has_value()) {
        for (const aid_rule& aid : line.aid) {
            if (aid.category == result.subsidy_category.slot()) {
                cite(aid.provision);
            }
        }
    }
    if (result.route >= first_claim_route) {
        cite(content.claims[result.route - std::size_t{first_claim_route}].provision);
    } else {
        const route_term& route = content.routes[result.route - std::size_t{1}];
        const bool is_charged = !is_free(route.charge);
        for (std::size_t place = 0; is_charged && place < rules.surcharges.size(); ++place) {
            if (((line.surcharged >> place) & 1U) != 0) {
                cite(rules.surcharges[place].provision);
            }
        }
        if (result.extra_years > 0) {
            cite(rules.repaid_provision);
        }
        if (result.prepaid_years > 0) {
            cite(rules.prepaid_provision);
        }
        if (route.charge == charge_basis::full || (is_charged && line.owed_fiscal > 0)) {
            cite(line.fiscal_provision);
        }
        cite(route.provision);
    }
    return sections;
}

} // namespace canbao

#endif
