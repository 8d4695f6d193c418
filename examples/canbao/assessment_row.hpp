// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger.hpp"

#include <canbao/engine/assessment.hpp>
#include <canbao/policies/registry.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace program {

inline constexpr std::string_view assessment_header =
    "id,policy,status,reason,route,due,subsidy,fiscal,subsidy_category,fund,benefit_from,"
    "benefit_to,cites,notes\n";

/// Writes assessments as rows of CSV, and adds them up. Rosters have many rows and few results: all
/// of a row but the id and the day of coverage is written once and copied from then on.
class assessment_writer {
public:
    assessment_writer();

    /// Appends a row. `id` is the field as it has to stand there; `note` goes before the others.
    void append(std::string& text, std::string_view id, const canbao::policy_entry& policy,
                const canbao::assessment& result, std::string_view note = {});

    /// Adds the sums of all rows so far, and begins anew.
    void add_to(ledger& sums);

private:
    struct known {
        const canbao::policy_entry* policy = nullptr;
        canbao::assessment result; ///< but for the first day of coverage
        std::uint64_t persons = 0; ///< not added to the sums yet
        std::string before;        ///< what stands between the id and that day
        std::string after;
    };

    known& find(const canbao::policy_entry& policy, const canbao::assessment& result);

    std::vector<known> results_;
    ledger sums_;
};

} // namespace program
