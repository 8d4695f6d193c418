// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_TESTS_SUPPORT_INSTRUCTION_SETS_HPP
#define CANBAO_TESTS_SUPPORT_INSTRUCTION_SETS_HPP

#include <canbao/vector/dispatch.hpp>

#include <vector>

namespace tests {

/// The instructions that this processor has: all of them are to give the same.
inline std::vector<canbao::instructions> instruction_sets() {
    using canbao::instructions;
    std::vector<instructions> available;
    for (const instructions one :
         {instructions::scalar, instructions::baseline, instructions::avx2, instructions::avx512}) {
        if (canbao::has_instructions(one)) {
            available.push_back(one);
        }
    }
    return available;
}

} // namespace tests

#endif
