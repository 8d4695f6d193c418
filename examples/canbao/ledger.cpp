// SPDX-License-Identifier: Apache-2.0
#include "ledger.hpp"

#include "csv_text.hpp"
#include "registry.hpp"

#include <canbao/engine/names.hpp>

#include <array>
#include <map>
#include <string_view>

namespace program {

sums& sums::operator+=(const sums& other) {
    persons += other.persons;
    due += other.due;
    subsidy += other.subsidy;
    fiscal += other.fiscal;
    return *this;
}

std::size_t ledger::hash_of_key::operator()(const key& of) const noexcept {
    std::size_t hash = 0;
    for (const std::uint8_t part : {of.policy, static_cast<std::uint8_t>(of.status), of.route,
                                    of.category.value, of.fund.value}) {
        hash = hash << 8 | part;
    }
    return hash;
}

void ledger::add(const canbao::policy_entry& policy, const canbao::assessment& result,
                 std::uint64_t persons) {
    const auto times = static_cast<std::int64_t>(persons);
    groups_[{.policy = static_cast<std::uint8_t>(number_of(policy)),
             .status = result.status,
             .route = result.route,
             .category = result.subsidy_category,
             .fund = result.fund}] += {.persons = persons,
                                       .due = times * result.due,
                                       .subsidy = times * result.subsidy,
                                       .fiscal = times * result.fiscal};
}

void ledger::add(const ledger& other) {
    for (const auto& [of, group] : other.groups_) {
        groups_[of] += group;
    }
}

sums ledger::total() const {
    sums all;
    for (const auto& [of, group] : groups_) {
        all += group;
    }
    return all;
}

std::uint64_t ledger::persons(enum canbao::status status) const {
    std::uint64_t count = 0;
    for (const auto& [of, group] : groups_) {
        count += of.status == status ? group.persons : 0;
    }
    return count;
}

std::string ledger::to_csv() const {
    // By codes: two claims of a policy differ in number and not in code.
    std::map<std::array<std::string_view, 5>, sums> sorted;
    for (const auto& [of, group] : groups_) {
        const canbao::policy_content& policy = *registry()[of.policy].content;
        sorted[{policy.id, code(of.status), canbao::name_of_route(policy, of.route).code,
                canbao::name_of(policy, of.category).code,
                canbao::name_of(policy, of.fund).code}] += group;
    }
    std::string text = "policy,status,route,subsidy_category,fund,persons,due,subsidy,fiscal\n";
    for (const auto& [codes, group] : sorted) {
        for (const std::string_view code : codes) {
            text.append(code) += ',';
        }
        csv::append_number(text, group.persons);
        for (const canbao::fen amount : {group.due, group.subsidy, group.fiscal}) {
            text += ',';
            csv::append_yuan(text, amount);
        }
        text += '\n';
    }
    return text;
}

} // namespace program
