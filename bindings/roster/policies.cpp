// SPDX-License-Identifier: Apache-2.0
#include "roster/policies.hpp"

#include "shared/registry.hpp"

#include <canbao/rosters/assess_columns.hpp>

#include "registered_policies.hpp" // made by CMake

#include <canbao/rosters/run_time_rules.hpp>
#include <canbao/rosters/tables.hpp>

#include <algorithm>
#include <array>
#include <functional>
#include <map>
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

/// What is kept from call to call.
struct rows_assessor::memory {
    /// By policies that have no kernel.
    std::map<const canbao::policy_entry*, canbao::run_time_rules> without_kernel;
    /// Of a policy's rows among others: where they are, who they are, and what they get.
    std::vector<std::size_t> places;
    canbao::application_table people;
    canbao::assessment_table results;

    void assess_by(const canbao::policy_entry& policy, const canbao::application_columns& in,
                   const canbao::assessment_columns& out) {
        const column_kernel kernel = kernel_of(policy);
        const bool is_done =
            kernel == nullptr
                ? without_kernel.try_emplace(&policy, *policy.rules).first->second.assess(in, out)
                : kernel(in, out);
        if (!is_done) {
            throw std::logic_error{"a column is missing that the policy reads"};
        }
    }

    /// The rows of a policy, brought together.
    void assess_some(const canbao::policy_entry& policy,
                     std::span<const canbao::policy_entry* const> policies,
                     const canbao::application_columns& in, const canbao::assessment_columns& out) {
        places.clear();
        for (std::size_t row = 0; row < policies.size(); ++row) {
            if (policies[row] == &policy) {
                places.push_back(row);
            }
        }
        canbao::for_each_column(
            [this](auto& into, const auto& from) {
                into.resize(from.empty() ? 0 : places.size());
                for (std::size_t one = 0; one < into.size(); ++one) {
                    into[one] = from[places[one]];
                }
            },
            people, in);
        if (results.size() < places.size()) {
            results.resize(places.size());
        }
        canbao::assessment_columns theirs;
        canbao::for_each_column(
            [this](auto& to, auto& from, const auto& wanted) {
                to = std::span{from}.first(wanted.empty() ? 0 : places.size());
            },
            theirs, results, out);
        assess_by(policy, people.view(), theirs);
        canbao::for_each_column(
            [this](const auto& to, const auto& from) {
                for (std::size_t one = 0; one < from.size(); ++one) {
                    to[places[one]] = from[one];
                }
            },
            out, theirs);
    }
};

rows_assessor::rows_assessor() : memory_{std::make_unique<memory>()} {}
rows_assessor::rows_assessor(rows_assessor&&) noexcept = default;
rows_assessor& rows_assessor::operator=(rows_assessor&&) noexcept = default;
rows_assessor::~rows_assessor() = default;

void rows_assessor::assess(const roster_reader& rows, const canbao::assessment_columns& into) {
    if (const canbao::policy_entry* const policy = rows.one_policy(); policy != nullptr) {
        memory_->assess_by(*policy, rows.applications(), into);
        return;
    }
    const std::span<const canbao::policy_entry* const> policies = rows.policies();
    std::vector<const canbao::policy_entry*> done; // few
    for (std::size_t row = 0; row < policies.size(); ++row) {
        const canbao::policy_entry* const policy = policies[row];
        if (policy == nullptr) { // or what stood in this memory before would go out
            canbao::detail::put_row(into, row, canbao::assessment{});
        } else if ((done.empty() || policy != done.back()) &&
                   std::find(done.begin(), done.end(), policy) == done.end()) {
            done.push_back(policy);
            memory_->assess_some(*policy, policies, rows.applications(), into);
        }
    }
}

} // namespace binding
