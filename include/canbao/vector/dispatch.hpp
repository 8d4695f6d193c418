// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_VECTOR_DISPATCH_HPP
#define CANBAO_VECTOR_DISPATCH_HPP

#include <canbao/vector/available.hpp>
#include <canbao/vector/kernel.hpp>

#include <cstdint>
#include <initializer_list>

// Which instructions the processor has that kernels are made for.
namespace canbao::inline v0_1::detail {

/// How columns are assessed: row by row, or several rows at a time with instructions that a
/// processor may have. Results are the same to the bit.
enum class instructions : std::uint8_t {
    scalar,   ///< one row at a time
    baseline, ///< vectors of 16 bytes, which every processor has that a program was built for
    avx2,     ///< x86-64 with AVX2
    avx512    ///< x86-64 with AVX-512 F, BW, CD, DQ and VL
};

/// True where this processor, and this compiler, have them.
inline bool has_instructions(instructions which) noexcept {
#if CANBAO_DETAIL_VECTORS && defined(__x86_64__)
    switch (which) {
    case instructions::scalar:
    case instructions::baseline: return true;
    case instructions::avx2:
        return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi2");
    case instructions::avx512:
        return __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512cd") &&
               __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl");
    }
    return false;
#elif CANBAO_DETAIL_VECTORS
    return which <= instructions::baseline;
#else
    return which == instructions::scalar;
#endif
}

/// The fastest that this processor has.
inline instructions best_instructions() noexcept {
    for (const instructions one :
         {instructions::avx512, instructions::avx2, instructions::baseline}) {
        if (has_instructions(one)) {
            return one;
        }
    }
    return instructions::scalar;
}

} // namespace canbao::detail

#endif
