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

results by_rows(const canbao::rule_table& rules, const roster& in) {
    results out{persons};
    for (std::size_t row = 0; row < persons; ++row) {
        canbao::detail::put_row(out.columns(), row, canbao::assess(rules, in.row(row)));
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
    std::vector<roster> rosters;
    std::vector<results> each;
    for (std::size_t number = 0; number < policies.size(); ++number) {
        const roster& in = rosters.emplace_back(applicants_of(*policies[number].content));
        const results& rows = each.emplace_back(by_rows(*policies[number].rules, in));
        results columns{persons};
        if (!by_columns(number, in, columns, sum) || columns != rows) {
            return differ("columns");
        }
        rows.add_to(sum);
        columns.add_to(sum);
    }

    // One roster of all: by turns first, then in runs as those of districts are.
    roster all{persons};
    std::vector<std::uint8_t> policy(persons);
    results expected{persons};
    for (std::size_t row = 0; row < persons; ++row) {
        const std::size_t number = (row < persons / 2 ? row : row / 1'500) % policies.size();
        policy[row] = static_cast<std::uint8_t>(number);
        all.put(row, rosters[number].row(row));
        canbao::detail::put_row(expected.columns(), row,
                                canbao::assess(*policies[number].rules, all.row(row)));
    }
    results together{persons};
    if (!mixed(policy, all, together) || together != expected) {
        return differ("mixed");
    }
    together.add_to(sum);

    for (std::size_t number = 0; number < policies.size(); ++number) {
        if (registry_there()[number].id() != policies[number].id()) {
            return differ("policies");
        }
    }
    std::printf("%016llx\n", static_cast<unsigned long long>(sum.value()));
    return 0;
}
