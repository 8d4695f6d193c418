// SPDX-License-Identifier: Apache-2.0
//
// kernels ROWS DEVICE_ROWS: the five policies as kernels. Prints for each policy a checksum of all
// fields by the host; and compares, row by row, what a device gives, where there is one. Without
// nvcc the device is what ptx.py made of the kernels.
#include "../../../benchmarks/population.hpp"
#include "../../support/odd_person.hpp"

#include <canbao/canbao.hpp>
#include <canbao/policies/registry.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <vector>

namespace {

using persons = std::vector<canbao::application>;
using results = std::vector<canbao::assessment>;

#if defined(__CUDACC__)

template <class Policy>
__global__ void assess_each(const canbao::application* person, canbao::assessment* result,
                            std::size_t rows) {
    const std::size_t row = blockIdx.x * std::size_t{blockDim.x} + threadIdx.x;
    if (row < rows) {
        result[row] = canbao::assess<Policy>(person[row]);
    }
}

using kernel = void (*)(const canbao::application*, canbao::assessment*, std::size_t);
template <class Policy>
constexpr kernel kernel_of = assess_each<Policy>;

bool has_device() {
    int devices = 0;
    return cudaGetDeviceCount(&devices) == cudaSuccess && devices > 0;
}

void must(cudaError_t said) {
    if (said != cudaSuccess) {
        std::printf("%s\n", cudaGetErrorString(said));
        std::exit(1);
    }
}

results by_device(kernel assess, const persons& some) {
    canbao::application* person = nullptr;
    canbao::assessment* result = nullptr;
    must(cudaMalloc(&person, some.size() * sizeof *person));
    must(cudaMalloc(&result, some.size() * sizeof *result));
    must(cudaMemcpy(person, some.data(), some.size() * sizeof *person, cudaMemcpyHostToDevice));
    const auto blocks = static_cast<unsigned>((some.size() + 255) / 256);
    assess<<<blocks, 256>>>(person, result, some.size());
    must(cudaGetLastError());
    results all(some.size());
    must(cudaMemcpy(all.data(), result, all.size() * sizeof *result, cudaMemcpyDeviceToHost));
    must(cudaFree(person));
    must(cudaFree(result));
    return all;
}

#else

using translated = void(const canbao::application*, canbao::assessment*, std::size_t,
                        std::uint32_t thread);
extern "C" translated kernel_hunan_2023, kernel_hunan_2024, kernel_jiangan_2023,
    kernel_huaibei_2024, kernel_fuling_2023;

using kernel = translated*;
template <class Policy>
constexpr kernel kernel_of = nullptr;
template <>
constexpr kernel kernel_of<canbao::policies::hunan_2023> = kernel_hunan_2023;
template <>
constexpr kernel kernel_of<canbao::policies::hunan_2024> = kernel_hunan_2024;
template <>
constexpr kernel kernel_of<canbao::policies::jiangan_2023> = kernel_jiangan_2023;
template <>
constexpr kernel kernel_of<canbao::policies::huaibei_2024> = kernel_huaibei_2024;
template <>
constexpr kernel kernel_of<canbao::policies::fuling_2023> = kernel_fuling_2023;

bool has_device() {
    return true;
}

results by_device(kernel assess, const persons& some) {
    results all(some.size());
    // One thread more than there are rows: it is to write nothing.
    for (std::uint32_t thread = 0; thread <= some.size(); ++thread) {
        assess(some.data(), all.data(), some.size(), thread);
    }
    return all;
}

#endif

/// FNV-1a, by word.
struct checksum {
    std::uint64_t sum = 0xCBF2'9CE4'8422'2325U;

    void add(std::int64_t word) {
        sum = (sum ^ static_cast<std::uint64_t>(word)) * 0x100'0000'01B3U;
    }
    void add(const canbao::assessment& one) {
        for (const std::int64_t word :
             {static_cast<std::int64_t>(one.status), static_cast<std::int64_t>(one.reason),
              std::int64_t{one.route}, std::int64_t{one.fee_line},
              std::int64_t{one.subsidy_category.value}, std::int64_t{one.fund.value}, one.due.count,
              one.subsidy.count, one.fiscal.count, std::int64_t{one.benefit_from.days},
              std::int64_t{one.benefit_to.days}, static_cast<std::int64_t>(one.delegated.bits),
              std::int64_t{one.extra_years}, std::int64_t{one.months},
              std::int64_t{one.prepaid_years}}) {
            add(word);
        }
    }
};

/// Every second as in life, the others out of the ordinary.
template <class Policy>
persons draw(std::size_t from, std::size_t rows) {
    const benchmarks::population usual{Policy::content, 1};
    persons all;
    all.reserve(rows);
    for (std::size_t row = from; row < from + rows; ++row) {
        const benchmarks::draws random{2'026, row};
        all.push_back(row % 2 == 0 ? usual.person(random)
                                   : tests::odd_person(Policy::content.year_begin(), random));
    }
    return all;
}

template <class Policy>
results by_host(const persons& some) {
    results all;
    all.reserve(some.size());
    for (const canbao::application& one : some) {
        all.push_back(canbao::assess<Policy>(one));
    }
    return all;
}

/// Prints a checksum of what the host gives, by policy and by rule table.
template <class Policy>
void print_sum(std::size_t rows) {
    checksum sum;
    for (const canbao::application& one : draw<Policy>(0, rows)) {
        sum.add(canbao::assess<Policy>(one));
        sum.add(canbao::assess(Policy::rules, one));
    }
    std::printf("%s %016llx\n", Policy::content.id.data(),
                static_cast<unsigned long long>(sum.sum));
}

/// Whether the device gives the same as the host.
template <class Policy>
bool is_same(kernel assess, std::size_t rows) {
    constexpr std::size_t at_a_time = 1'000'000;
    for (std::size_t from = 0; from < rows; from += at_a_time) {
        const persons some = draw<Policy>(from, std::min(at_a_time, rows - from));
        const results expected = by_host<Policy>(some);
        const results given = by_device(assess, some);
        for (std::size_t row = 0; row < some.size(); ++row) {
            if (given[row] != expected[row]) {
                std::printf("%s: the device differs in row %zu\n", Policy::content.id.data(),
                            from + row);
                return false;
            }
        }
    }
    return true;
}

template <class... Policies>
bool check(std::size_t rows, std::size_t device_rows) {
    (print_sum<Policies>(rows), ...);
    if (!has_device()) {
        std::puts("no device was found");
        return true;
    }
    const bool all = (is_same<Policies>(kernel_of<Policies>, device_rows) && ...);
    if (all) {
        std::printf("the device gives the same in %zu rows\n", device_rows);
    }
    return all;
}

} // namespace

int main(int count, char** given) {
    using namespace canbao::policies;
    if (count != 3) {
        return 2;
    }
    const std::size_t rows = std::strtoull(given[1], nullptr, 10);
    const std::size_t device_rows = std::strtoull(given[2], nullptr, 10);
    const bool is_right =
        check<hunan_2023, hunan_2024, jiangan_2023, huaibei_2024, fuling_2023>(rows, device_rows);
    return is_right ? 0 : 1;
}
