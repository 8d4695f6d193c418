// SPDX-License-Identifier: Apache-2.0
#include "ways.hpp"

#include <canbao/rosters/assess_columns.hpp>

namespace everywhere {

namespace {

void add(checksum& sum, const canbao::ledger_sums& some) {
    sum.add(static_cast<std::uint64_t>(some.persons));
    sum.add(static_cast<std::uint64_t>(some.due.count));
    sum.add(static_cast<std::uint64_t>(some.subsidy.count));
    sum.add(static_cast<std::uint64_t>(some.fiscal.count));
}

template <class Policy>
bool of(const canbao::application_table& in, canbao::assessment_table& out, checksum& ledger) {
    canbao::ledger<Policy> book;
    if (!canbao::assess<Policy>(in.view(), out.view(), book)) {
        return false;
    }
    book.for_each([&](const canbao::ledger_entry& one) {
        ledger.add(one.route);
        ledger.add(one.subsidy_category.value);
        ledger.add(one.fund.value);
        add(ledger, one.sums);
    });
    for (const auto with :
         {canbao::detail::instructions::scalar, canbao::detail::instructions::baseline,
          canbao::detail::instructions::avx2, canbao::detail::instructions::avx512}) {
        canbao::assessment_table again{persons};
        if (canbao::detail::has_instructions(with) &&
            (!canbao::detail::assess_with<Policy>(with, in.view(), again.view()) || again != out)) {
            return false;
        }
    }
    return true;
}

} // namespace

bool by_columns(std::size_t policy, const canbao::application_table& in,
                canbao::assessment_table& out, checksum& ledger) {
    switch (policy) {
    case 0: return of<canbao::policies::hunan_2023>(in, out, ledger);
    case 1: return of<canbao::policies::fuling_2023>(in, out, ledger);
    case 2: return of<canbao::policies::huaibei_2024>(in, out, ledger);
    case 3: return of<canbao::policies::hunan_2024>(in, out, ledger);
    default: return of<canbao::policies::jiangan_2023>(in, out, ledger);
    }
}

const canbao::policy_entry* registry_there() {
    return canbao::published_policies.data();
}

} // namespace everywhere
