// SPDX-License-Identifier: Apache-2.0
//
// Assesses the same persons under the five published policies, by rows, by columns and mixed, and
// prints one checksum of all fields of all results: whatever the compiler, the processor and the
// operating system, the same. Columns and mixed rosters are in translation units of their own,
// which may be in a shared library.
#include "ways.hpp"

#include <canbao/policy/assess_under.hpp>

#include <cstddef>
#include <cstdio>
#include <span>
#include <vector>

namespace {

using namespace everywhere;

canbao::assessment_table by_rows(const canbao::rule_table& rules,
                                 const canbao::application_table& in) {
    canbao::assessment_table out{persons};
    for (std::size_t row = 0; row < persons; ++row) {
        canbao::detail::put_row(out.view(), row, canbao::assess(rules, in[row]));
    }
    return out;
}

int differ(const char* what) {
    std::printf("differ: %s\n", what);
    return 1;
}

} // namespace

int main() {
    const std::span<const canbao::policy_entry> policies = canbao::published_policies;
    checksum sum;
    std::vector<canbao::application_table> rosters;
    std::vector<canbao::assessment_table> each;
    for (std::size_t number = 0; number < policies.size(); ++number) {
        const canbao::application_table& in =
            rosters.emplace_back(applicants_of(*policies[number].content));
        const canbao::assessment_table& rows =
            each.emplace_back(by_rows(*policies[number].rules, in));
        canbao::assessment_table columns{persons};
        if (!by_columns(number, in, columns, sum) || columns != rows) {
            return differ("columns");
        }
        add_to(sum, rows);
        add_to(sum, columns);
    }

    // One roster of all: by turns first, then in runs as those of districts are.
    canbao::application_table all;
    std::vector<std::uint8_t> policy(persons);
    canbao::assessment_table expected{persons};
    for (std::size_t row = 0; row < persons; ++row) {
        const std::size_t number = (row < persons / 2 ? row : row / 1'500) % policies.size();
        policy[row] = static_cast<std::uint8_t>(number);
        all.add(rosters[number][row]);
        canbao::detail::put_row(expected.view(), row,
                                canbao::assess(*policies[number].rules, all[row]));
    }
    canbao::assessment_table together{persons};
    if (!mixed(policy, all, together) || together != expected) {
        return differ("mixed");
    }
    add_to(sum, together);

    for (std::size_t number = 0; number < policies.size(); ++number) {
        if (registry_there()[number].id() != policies[number].id()) {
            return differ("policies");
        }
    }
    std::printf("%016llx\n", static_cast<unsigned long long>(sum.value()));
    return 0;
}
