// SPDX-License-Identifier: Apache-2.0
//
// Assessments that the compiler made. They are cut into chunks that one constant expression can
// hold within the default limits of g++ and clang, and into parts that are translated on their own,
// since g++ keeps every call that it evaluates in memory.
#pragma once

#include "boundary_cases.hpp"

#include <canbao/policy/assess_under.hpp>

#include <array>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

namespace sweep {

/// Every so many-th of a policy's boundary cases.
struct compiled_part {
    std::string_view policy;
    std::size_t size = 0;
    canbao::application (*person)(std::size_t) = nullptr;
    const canbao::assessment& (*answer)(std::size_t) = nullptr;
};

/// The parts that were built.
std::vector<compiled_part> compiled_parts();

template <canbao::contribution_policy Policy, std::size_t First, std::size_t Stride>
class compile_time {
    static constexpr std::size_t per_chunk = 100;
    static constexpr std::size_t size =
        (boundary_cases<Policy>::size - First + Stride - 1) / Stride;
    static constexpr std::size_t chunks = (size + per_chunk - 1) / per_chunk;
    using answers = std::array<canbao::assessment, per_chunk>;

    // In the last chunk the numbers begin again.
    static constexpr canbao::application person(std::size_t place) {
        return boundary_cases<Policy>::at(First + place % size * Stride);
    }

    template <std::size_t Chunk>
    static constexpr answers chunk = [] {
        answers all;
        for (std::size_t i = 0; i < per_chunk; ++i) {
            all[i] = canbao::assess<Policy>(person(Chunk * per_chunk + i));
        }
        return all;
    }();

    template <std::size_t... Chunk>
    static const answers& chunk_at(std::size_t number, std::index_sequence<Chunk...>) {
        static constexpr std::array<const answers*, chunks> all{&chunk<Chunk>...};
        return *all[number];
    }

    static const canbao::assessment& answer(std::size_t place) {
        return chunk_at(place / per_chunk, std::make_index_sequence<chunks>{})[place % per_chunk];
    }

public:
    static compiled_part part() { return {Policy::content.id, size, person, answer}; }
};

} // namespace sweep
