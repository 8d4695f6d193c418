// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "roster/roster_reader.hpp"

#include <canbao/engine/columns.hpp>
#include <canbao/policies/registry.hpp>

#include <memory>
#include <span>
#include <string>

/// The policy of the C interface.
struct canbao_policy {
    const canbao::policy_entry* entry = nullptr; ///< of the registry, or the one below
    std::string id;                              ///< with a zero behind it
    /// Of an amended policy.
    struct own {
        canbao::policy_content content;
        canbao::rule_table rules;
        canbao::policy_entry entry;
    };
    std::unique_ptr<own> amended{};
};

namespace binding {

/// The library's policies.
std::span<const canbao_policy> policies();

/// Assesses rows by the kernel of a policy of the registry. False where a column is missing that
/// the policy reads.
using column_kernel = bool (*)(const canbao::application_columns&,
                               const canbao::assessment_columns&);
/// The kernel of a policy; nullptr of one that is none of the registry.
column_kernel kernel_of(const canbao::policy_entry& policy);

/// Assesses rows by the policies that they name.
class rows_assessor {
public:
    rows_assessor();
    rows_assessor(rows_assessor&&) noexcept;
    rows_assessor& operator=(rows_assessor&&) noexcept;
    ~rows_assessor();

    /// Rows that are of no policy are refused, for no reason. Throws where a column is
    /// missing that a policy reads.
    void assess(const roster_reader& rows, const canbao::assessment_columns& into);

private:
    struct memory;
    std::unique_ptr<memory> memory_;
};

} // namespace binding
