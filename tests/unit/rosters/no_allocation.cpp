// SPDX-License-Identifier: Apache-2.0
//
// The engine allocates nothing: operators of this program count.
#include "support/notice.hpp"

#include <canbao/policies/registry.hpp>
#include <canbao/rosters/mixed.hpp>

#include <doctest/doctest.h>

#include <array>
#include <cstddef>
#include <cstdlib>
#include <memory>
#include <new>

namespace {

std::size_t allocations = 0;

} // namespace

void* operator new(std::size_t bytes) {
    ++allocations;
    void* const place = std::malloc(bytes == 0 ? 1 : bytes);
    if (place == nullptr) {
        std::abort();
    }
    return place;
}
// Where it inlines these alone, g++ takes the two for different kinds of memory.
[[gnu::noinline]] void operator delete(void* place) noexcept {
    std::free(place);
}
[[gnu::noinline]] void operator delete(void* place, std::size_t) noexcept {
    std::free(place);
}

namespace {

using namespace tests;
using policies::huaibei_2024;
using policies::hunan_2023;

constexpr std::size_t rows = 777;

template <class Run>
std::size_t allocations_of(const Run& run) {
    const std::size_t before = allocations;
    run();
    return allocations - before;
}

} // namespace

TEST_CASE("allocations are counted") {
    CHECK(allocations_of([] { return std::make_unique<int>(1); }) == 1);
}

TEST_CASE("a single call allocates nothing") {
    CHECK(allocations_of([] {
              return assess<hunan_2023>({.categories = {categories::orphan{}},
                                         .paid_on = 2023y / 6 / 1,
                                         .event = events::birth{},
                                         .event_on = 2023y / 5 / 1});
          }) == 0);
    CHECK(allocations_of([] { return assess(hunan_2023::rules, {.paid_on = 2022y / 10 / 1}); }) ==
          0);
}

TEST_CASE("columns, ledgers and mixed rosters allocate nothing") {
    static std::array<std::int32_t, rows> paid_on;
    static std::array<std::uint8_t, rows> policy;
    static std::array<std::int32_t, rows> due;
    for (std::size_t row = 0; row < rows; ++row) {
        paid_on[row] = date{2023y / 10 / 1}.days + static_cast<std::int32_t>(row % 500);
        policy[row] = static_cast<std::uint8_t>(row % 2);
    }
    const application_columns in{.paid_on = paid_on};
    const assessment_columns out{.due = due};
    static ledger<hunan_2023> book;
    CHECK(allocations_of([&] {
              return assess<hunan_2023>(in, out) && assess<hunan_2023>(in, out, book) &&
                     assess_mixed<hunan_2023, huaibei_2024>(policy, in, out);
          }) == 0);
    CHECK(book.total().persons == rows);
}
