// SPDX-License-Identifier: Apache-2.0
#include "compare/totals.hpp"

#include <canbao/engine/bill.hpp>

namespace program {

namespace {

insured_under cover_of(const compared_person& person) {
    const bool by_first = person.first.status == canbao::status::insured;
    const bool by_second = person.second.status == canbao::status::insured;
    return by_first ? (by_second ? insured_under::both : insured_under::first_alone)
                    : (by_second ? insured_under::second_alone : insured_under::neither);
}

} // namespace

void by_direction::add(canbao::fen difference) {
    differing& group = difference > canbao::fen{0}   ? more
                       : difference < canbao::fen{0} ? less
                                                     : same;
    group.add(difference);
}

by_direction& by_direction::operator+=(const by_direction& others) {
    more += others.more;
    less += others.less;
    same += others.same;
    return *this;
}

differing by_direction::all() const {
    return {.persons = more.persons + less.persons + same.persons,
            .difference = more.difference + less.difference};
}

void policy_totals::add(const canbao::rule_table& rules, const canbao::assessment& result) {
    due += result.due;
    if (rules.payers.empty()) {
        fiscal += result.fiscal;
        by_fund.at(result.fund.value) += result.subsidy;
        return;
    }
    for (const canbao::charge& one : canbao::bill_of(rules, result).charges) {
        for (const canbao::payment& some : one.payments) {
            if (some.fund == canbao::fund_code{canbao::funds::treasury{}}) {
                fiscal += some.amount;
            } else if (some.fund.has_value()) {
                by_fund.at(some.fund.value) += some.amount;
            }
        }
    }
}

void comparison_totals::add(const compared_person& person) {
    const canbao::fen difference = person.difference();
    const auto cover = static_cast<std::size_t>(cover_of(person));
    by_cover_[cover].add(difference);
    ++statuses_[static_cast<std::size_t>(person.first.status)]
               [static_cast<std::size_t>(person.second.status)];
    ++persons_by_difference_[difference.count][cover];
    first_.add(first_rules_, person.first);
    second_.add(second_rules_, person.second);
    for (std::uint8_t slot = 0; slot < with_category_.size(); ++slot) {
        if (person.categories.contains(slot)) {
            with_category_[slot][cover].add(difference);
        }
    }
    if (person.categories.empty()) {
        without_category_[cover].add(difference);
    }
}

std::uint64_t comparison_totals::persons(canbao::status first, canbao::status second) const {
    return statuses_[static_cast<std::size_t>(first)][static_cast<std::size_t>(second)];
}

by_direction comparison_totals::of(covers group) const {
    return sum(by_cover_, group);
}

canbao::fen comparison_totals::quartile(unsigned quarters, covers group) const {
    const std::uint64_t persons = of(group).all().persons;
    if (persons == 0) {
        return {};
    }
    // In quarters of a person's place, counted from 0, so that nothing is rounded but down.
    const std::uint64_t place = (persons - 1) * quarters / 4;
    std::uint64_t passed = 0;
    auto one = persons_by_difference_.begin();
    while ((passed += sum(one->second, group)) <= place) {
        ++one;
    }
    return {one->first};
}

} // namespace program
