// SPDX-License-Identifier: Apache-2.0
#include "roster/policies.hpp"

#include "shared/registry.hpp"

#include <canbao/rosters/assess_columns.hpp>

#include "registered_policies.hpp" // made by CMake

#include <canbao/rosters/assess_columns.hpp>

#include <array>
#include <functional>
#include <stdexcept>
#include <vector>

namespace binding {

namespace {

template <class Policy>
bool assess_by(const canbao::application_columns& in, const canbao::assessment_columns& out) {
    return canbao::assess<Policy>(in, out);
}

template <class... Policies>
struct kernels {
    static constexpr std::array<column_kernel, sizeof...(Policies)> all{&assess_by<Policies>...};
};

constexpr const auto& registered = kernels<CANBAO_REGISTERED_POLICIES>::all;

canbao_policy policy_of(const canbao::policy_entry& entry) {
    return {.entry = &entry, .id = std::string{entry.id()}};
}

/// Each row by its own policy.
void assess_each(const roster_reader& rows, const canbao::assessment_columns& into) {
    const auto policies = rows.policies();
    for (std::size_t row = 0; row < policies.size(); ++row) {
        if (policies[row] != nullptr) {
            canbao::detail::put_row(
                into, row,
                canbao::assess(*policies[row]->rules,
                               canbao::detail::row_of(rows.applications(), row)));
        }
    }
}

} // namespace

std::span<const canbao_policy> policies() {
    static const std::vector<canbao_policy> all = [] {
        std::vector<canbao_policy> some;
        for (const canbao::policy_entry& entry : program::registry()) {
            some.push_back(policy_of(entry));
        }
        return some;
    }();
    return all;
}

column_kernel kernel_of(const canbao::policy_entry& policy) {
    const auto all = program::registry();
    const bool is_registered =
        !std::less<>{}(&policy, all.data()) && std::less<>{}(&policy, all.data() + all.size());
    return is_registered ? registered[program::number_of(policy)] : nullptr;
}

void assess_rows(const roster_reader& rows, const canbao::assessment_columns& into) {
    const canbao::policy_entry* const policy = rows.one_policy();
    if (policy == nullptr) {
        assess_each(rows, into);
        return;
    }
    const column_kernel kernel = kernel_of(*policy);
    const bool is_done = kernel == nullptr
                             ? canbao::assess(*policy->rules, rows.applications(), into)
                             : kernel(rows.applications(), into);
    if (!is_done) {
        throw std::logic_error{"a column is missing that the policy reads"};
    }
}

} // namespace binding
