// SPDX-License-Identifier: Apache-2.0
#include "../examples/notices/beijing_2026.hpp"
#include "../examples/notices/longling.hpp"
#include "suite.hpp"

#include <canbao/policies/registry.hpp>

#include <array>

namespace benchmarks {
namespace {

template <class Policy>
constexpr subject subject_of{&Policy::content, &Policy::rules,
                             [](canbao::detail::instructions with,
                                const canbao::application_columns& in,
                                const canbao::assessment_columns& out) {
                                 return canbao::detail::assess_with<Policy>(with, in, out);
                             }};

} // namespace

std::span<const subject> subjects() {
    using namespace canbao::policies;
    static constexpr std::array all{subject_of<hunan_2023>, subject_of<fuling_2023>,
                                    subject_of<huaibei_2024>, subject_of<hunan_2024>,
                                    subject_of<jiangan_2023>};
    return all;
}

std::span<const subject> subjects_of_notices() {
    static constexpr std::array both{subject_of<notices::beijing_2026>,
                                     subject_of<notices::longling_2027>};
    return both;
}

std::vector<canbao::detail::instructions> available_instructions() {
    using canbao::detail::instructions;
    std::vector<instructions> available;
    for (const instructions one :
         {instructions::scalar, instructions::baseline, instructions::avx2, instructions::avx512}) {
        if (canbao::detail::has_instructions(one)) {
            available.push_back(one);
        }
    }
    return available;
}

std::string name_of(canbao::detail::instructions which) {
    switch (which) {
    case canbao::detail::instructions::scalar: return "scalar";
    case canbao::detail::instructions::baseline: return "baseline";
    case canbao::detail::instructions::avx2: return "avx2";
    case canbao::detail::instructions::avx512: return "avx512";
    }
    return "unknown";
}

} // namespace benchmarks
