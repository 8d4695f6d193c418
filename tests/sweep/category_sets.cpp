// SPDX-License-Identifier: Apache-2.0
#include "category_sets.hpp"

#include "axes.hpp"

#include <canbao/engine/reads.hpp>

#include <algorithm>
#include <bit>
#include <set>

namespace sweep {
namespace {

using signature = std::vector<std::uint64_t>;

void add_conditions(const canbao::rule_table& rules, std::uint64_t categories, signature& sign) {
    for (const canbao::opening& opening : rules.openings) {
        sign.push_back((opening.asks.categories_any & categories) != 0 ? 1 : 0);
    }
    for (const canbao::people_rule& rule : rules.people) {
        sign.push_back((rule.asks.categories_any & categories) != 0 ? 1 : 0);
        sign.push_back((rule.categories_all & ~categories) == 0 ? 1 : 0);
    }
}

signature class_of(const canbao::rule_table& rules, std::uint64_t categories) {
    signature sign;
    for (const canbao::fee_line& line : rules.fee_lines) {
        const canbao::aid_rule aid = canbao::detail::subsidy_of(line, categories);
        sign.push_back(aid.amount == 0 ? 0U : aid.category + 1U);
    }
    add_conditions(rules, categories, sign);
    sign.push_back(categories & rules.delegated);
    return sign;
}

signature shape_of(const canbao::rule_table& rules, std::uint64_t categories) {
    signature sign;
    for (const canbao::fee_line& line : rules.fee_lines) {
        sign.push_back(
            static_cast<std::uint64_t>(canbao::detail::subsidy_of(line, categories).amount));
    }
    add_conditions(rules, categories, sign);
    sign.push_back((categories & rules.delegated) != 0 ? 1 : 0);
    return sign;
}

// The smallest set of each kind, of all sets that there are.
template <class Sign>
category_sets one_of_each(const canbao::rule_table& rules, Sign sign) {
    const std::uint64_t named = categories_named(rules);
    category_sets all;
    for (std::size_t i = 0; i < subsets(named); ++i) {
        all.push_back(subset(named, i));
    }
    std::stable_sort(all.begin(), all.end(), [](std::uint64_t one, std::uint64_t other) {
        return std::popcount(one) < std::popcount(other);
    });

    category_sets chosen;
    std::set<signature> known;
    for (const std::uint64_t one : all) {
        if (known.insert(sign(rules, one)).second) {
            chosen.push_back(one);
        }
    }
    return chosen;
}

} // namespace

category_sets category_classes(const canbao::rule_table& rules) {
    return one_of_each(rules, class_of);
}

category_sets category_shapes(const canbao::rule_table& rules) {
    return one_of_each(rules, shape_of);
}

category_sets single_and_paired(const canbao::rule_table& rules) {
    const category_sets classes = category_classes(rules);
    std::set<std::uint64_t> all{classes.begin(), classes.end()};
    all.insert(0);
    // Where births multiply all of them, pairs are left out.
    const bool has_pairs = !canbao::reads_birth(rules);
    for (std::size_t one = 0; one < canbao::categories::all::size; ++one) {
        for (std::size_t other = has_pairs ? 0 : one; other <= one; ++other) {
            all.insert((std::uint64_t{1} << one) | (std::uint64_t{1} << other));
        }
    }
    return {all.begin(), all.end()};
}

} // namespace sweep
