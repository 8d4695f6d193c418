// SPDX-License-Identifier: Apache-2.0
//
// Policies that are types, and so have kernels: whatever one does with vectors is asked of them
// through these.
#pragma once

#include "../support/instruction_sets.hpp"
#include "draw.hpp"
#include "subject.hpp"

#include <canbao/policy/assess_under.hpp>
#include <canbao/rosters/assess_columns.hpp>

#include <algorithm>
#include <span>
#include <vector>

namespace property {

/// A part of a roster, and where its assessments go.
struct piece {
    canbao::application_columns in;
    canbao::assessment_columns out;
};

/// What a ledger tells.
struct told {
    std::vector<canbao::ledger_entry> entries;
    canbao::ledger_sums total;
    std::vector<canbao::payer_sums> payers;

    bool operator==(const told&) const = default;
};

struct typed_subject : subject {
    bool fits; ///< in vectors
    bool (*in_vectors)(canbao::detail::instructions, bool streams, const piece&);
    /// The sums of ledgers of pieces, each with the instructions named, or the best ones.
    told (*book)(std::span<const piece>, std::span<const canbao::detail::instructions>,
                 bool streams);
};

namespace detail {

template <class Policy>
bool assess_some(const canbao::rule_table&, const canbao::application_columns& in,
                 const canbao::assessment_columns& out) {
    return canbao::detail::columns_suffice(Policy::rules, in, out) &&
                   canbao::detail::assess_in_vectors<Policy>(one_of(tests::instruction_sets()),
                                                             happens(50), in, out)
               ? true
               : canbao::assess<Policy>(in, out);
}

template <class Policy>
told book_of(std::span<const piece> pieces, std::span<const canbao::detail::instructions> with,
             bool streams) {
    canbao::ledger<Policy> sum;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const auto& [in, out] = pieces[i];
        canbao::ledger<Policy> book;
        // Apart from RC_ASSERT, which evaluates its expression twice.
        const bool counted = (i < with.size() && canbao::detail::assess_in_vectors<Policy>(
                                                     with[i], streams, in, out, book)) ||
                             canbao::assess<Policy>(in, out, book);
        RC_ASSERT(counted);
        sum += book;
    }
    told all{{}, sum.total(), {}};
    sum.for_each([&](const canbao::ledger_entry& one) { all.entries.push_back(one); });
    sum.for_each_payer([&](const canbao::payer_sums& one) { all.payers.push_back(one); });
    return all;
}

} // namespace detail

template <class Policy>
typed_subject subject_of_type() {
    return {{Policy::content, Policy::rules,
             [](const canbao::rule_table&, const canbao::application& person) {
                 return static_cast<canbao::assessment>(canbao::assess<Policy>(person));
             },
             detail::assess_some<Policy>},
            canbao::detail::recipe_of<Policy>.fits,
            [](canbao::detail::instructions with, bool streams, const piece& one) {
                return canbao::detail::assess_in_vectors<Policy>(with, streams, one.in, one.out);
            },
            detail::book_of<Policy>};
}

/// The published policies and the odd ones.
const std::vector<typed_subject>& typed_subjects();

/// Checks a property of each of them.
void check_for_every_type(const std::function<void(const typed_subject&)>& property);

} // namespace property
