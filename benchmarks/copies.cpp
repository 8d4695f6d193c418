// SPDX-License-Identifier: Apache-2.0
#include "copies.hpp"
#include "rosters.hpp"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace benchmarks {
namespace {

/// Rows that are copied column by column: few enough that what is written twice is read from memory
/// once, and enough for long runs in each column (the fastest of 256 … 32,768).
constexpr std::size_t rows_at_once = 16'384;

struct through_caches {
    static void copy(char* to, const char* from, std::size_t bytes) {
        std::memcpy(to, from, bytes);
    }
    static void end() {}
};

#if defined(__x86_64__)

[[gnu::target("avx512f")]] std::size_t stream_by_64(char* to, const char* from, std::size_t bytes) {
    std::size_t place = 0;
    for (; place + 64 <= bytes; place += 64) {
        _mm512_stream_si512(reinterpret_cast<__m512i*>(to + place),
                            _mm512_loadu_si512(from + place));
    }
    return place;
}
std::size_t stream_by_16(char* to, const char* from, std::size_t bytes) {
    std::size_t place = 0;
    for (; place + 16 <= bytes; place += 16) {
        _mm_stream_si128(reinterpret_cast<__m128i*>(to + place),
                         _mm_loadu_si128(reinterpret_cast<const __m128i*>(from + place)));
    }
    return place;
}

struct past_caches {
    static void copy(char* to, const char* from, std::size_t bytes) {
        const std::size_t beside = reinterpret_cast<std::uintptr_t>(to) % 64;
        const std::size_t head = std::min(bytes, beside == 0 ? 0 : 64 - beside);
        std::memcpy(to, from, head);
        static const bool wide = __builtin_cpu_supports("avx512f") != 0;
        const std::size_t body = wide ? stream_by_64(to + head, from + head, bytes - head)
                                      : stream_by_16(to + head, from + head, bytes - head);
        std::memcpy(to + head + body, from + head + body, bytes - head - body);
    }
    static void end() { _mm_sfence(); }
};

#else
using past_caches = through_caches;
#endif

/// Reads what no column wanted has room for.
#if defined(__x86_64__)
[[gnu::target("avx512f")]] void read_by_64(const char* from, std::size_t bytes) {
    __m512i all = _mm512_setzero_si512();
    __m512i more = _mm512_setzero_si512();
    for (std::size_t place = 0; place + 128 <= bytes; place += 128) {
        all = _mm512_xor_si512(all, _mm512_loadu_si512(from + place));
        more = _mm512_xor_si512(more, _mm512_loadu_si512(from + place + 64));
    }
    benchmark::DoNotOptimize(all);
    benchmark::DoNotOptimize(more);
}
void read(const char* from, std::size_t bytes) {
    static const bool wide = __builtin_cpu_supports("avx512f") != 0;
    if (wide) {
        return read_by_64(from, bytes);
    }
    __m128i all = _mm_setzero_si128();
    __m128i more = _mm_setzero_si128();
    for (std::size_t place = 0; place + 32 <= bytes; place += 32) {
        all = _mm_xor_si128(all, _mm_loadu_si128(reinterpret_cast<const __m128i*>(from + place)));
        more = _mm_xor_si128(more,
                             _mm_loadu_si128(reinterpret_cast<const __m128i*>(from + place + 16)));
    }
    benchmark::DoNotOptimize(all);
    benchmark::DoNotOptimize(more);
}
#else
void read(const char* from, std::size_t bytes) {
    std::uint64_t all = 0;
    for (std::size_t place = 0; place + sizeof all <= bytes; place += sizeof all) {
        std::uint64_t some = 0;
        std::memcpy(&some, from + place, sizeof some);
        all ^= some;
    }
    benchmark::DoNotOptimize(all);
}
#endif

} // namespace

column_copy::column_copy(const canbao::application_columns& in,
                         const canbao::assessment_columns& out)
    : persons_{in.paid_on.size()} {
    for_each_column(
        [this](auto column) {
            if (!column.empty()) {
                sources_.push_back(
                    {reinterpret_cast<const char*>(column.data()), sizeof(column[0]), false});
            }
        },
        in);
    for_each_column(
        [this](auto column) {
            if (!column.empty()) {
                copied_.push_back({reinterpret_cast<char*>(column.data()),
                                   source_for(sizeof(column[0])).from, sizeof(column[0])});
            }
        },
        out);
}

/// What to copy into a column of that width: if possible what is not copied yet.
column_copy::source& column_copy::source_for(std::size_t width) {
    auto best = std::find_if(sources_.begin(), sources_.end(),
                             [=](const source& one) { return one.width == width && !one.used; });
    if (best == sources_.end()) {
        best = std::find_if(sources_.begin(), sources_.end(),
                            [=](const source& one) { return one.width >= width; });
    }
    best->used = true;
    return *best;
}

template <class How>
void column_copy::run() const {
    for (std::size_t row = 0; row < persons_; row += rows_at_once) {
        const std::size_t rows = std::min(rows_at_once, persons_ - row);
        for (const copied& one : copied_) {
            How::copy(one.to + row * one.width, one.from + row * one.width, rows * one.width);
        }
        for (const source& one : sources_) {
            if (!one.used) {
                read(one.from + row * one.width, rows * one.width);
            }
        }
    }
    How::end();
}

void column_copy::plain() const {
    run<through_caches>();
}
void column_copy::streaming() const {
    run<past_caches>();
}

} // namespace benchmarks
