// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_TESTS_SUPPORT_INSTRUCTION_SETS_HPP
#define CANBAO_TESTS_SUPPORT_INSTRUCTION_SETS_HPP

#include <canbao/vector/dispatch.hpp>

#include <vector>

namespace tests {

/// The instructions that this processor has: all of them are to give the same.
inline std::vector<canbao::detail::instructions> instruction_sets() {
    using canbao::detail::instructions;
    std::vector<canbao::detail::instructions> available;
    for (const canbao::detail::instructions one :
         {canbao::detail::instructions::scalar, canbao::detail::instructions::baseline,
          canbao::detail::instructions::avx2, canbao::detail::instructions::avx512}) {
        if (canbao::detail::has_instructions(one)) {
            available.push_back(one);
        }
    }
    return available;
}

} // namespace tests

#endif
