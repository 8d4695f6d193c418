// SPDX-License-Identifier: Apache-2.0
#include "compare_totals.hpp"

namespace program {

void by_direction::add(canbao::fen difference) {
    differing& group = difference > canbao::fen{0}   ? more
                       : difference < canbao::fen{0} ? less
                                                     : same;
    group.add(difference);
}

differing by_direction::all() const {
    return {.persons = more.persons + less.persons + same.persons,
            .difference = more.difference + less.difference};
}

void policy_totals::add(const canbao::assessment& result) {
    due += result.due;
    fiscal += result.fiscal;
    by_fund.at(result.fund.value) += result.subsidy;
}

void comparison_totals::add(const compared_person& person) {
    const canbao::fen difference = person.difference();
    everybody_.add(difference);
    if (person.first.status == canbao::status::insured &&
        person.second.status == canbao::status::insured) {
        insured_by_both_.add(difference);
    }
    ++statuses_[static_cast<std::size_t>(person.first.status)]
               [static_cast<std::size_t>(person.second.status)];
    ++persons_by_difference_[difference.count];
    first_.add(person.first);
    second_.add(person.second);
    for (std::uint8_t slot = 0; slot < with_category_.size(); ++slot) {
        if (person.categories.contains(slot)) {
            with_category_[slot].add(difference);
        }
    }
    if (person.categories.empty()) {
        without_category_.add(difference);
    }
}

std::uint64_t comparison_totals::persons(canbao::status first, canbao::status second) const {
    return statuses_[static_cast<std::size_t>(first)][static_cast<std::size_t>(second)];
}

canbao::fen comparison_totals::quartile(unsigned quarters) const {
    if (persons_by_difference_.empty()) {
        return {};
    }
    // In quarters of a person's place, counted from 0, so that nothing is rounded but down.
    const std::uint64_t place = (persons() - 1) * quarters / 4;
    std::uint64_t passed = 0;
    for (const auto& [difference, count] : persons_by_difference_) {
        passed += count;
        if (passed > place) {
            return {difference};
        }
    }
    return {persons_by_difference_.rbegin()->first};
}

} // namespace program
