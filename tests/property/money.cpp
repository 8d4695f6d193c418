// SPDX-License-Identifier: Apache-2.0
#include "draw.hpp"
#include "rounded_share.hpp"

#include <doctest/doctest.h>

using namespace canbao;
using namespace property;

namespace {

constexpr rounding all[] = {rounding::exact, rounding::down, rounding::up, rounding::half_up,
                            rounding::half_even};

} // namespace

TEST_CASE("every share of a small amount is rounded as its name says") {
    int wrong = 0;
    for (std::int64_t whole = 0; whole <= 1'000; ++whole) {
        for (std::int32_t points = 0; points <= 10'000; ++points) {
            const rate share{points};
            wrong +=
                is_exact_share({whole}, share) == exact_share({whole}, share).is_whole() ? 0 : 1;
            for (const rounding how : all) {
                wrong += part_of({whole}, share, how) == rounded_share({whole}, share, how) ? 0 : 1;
            }
        }
    }
    CHECK(wrong == 0);
}

TEST_CASE("a share of any amount that a policy may contain is rounded as its name says") {
    CHECK(rc::check([] {
        for (int i = 0; i < 500; ++i) {
            const fen whole{happens(50) ? between(0, 1'000'000'000) : between(0, 20'000) * 10};
            const rate share{happens(50) ? between(0, 10'000) : between(0, 80) * 125};
            for (const rounding how : all) {
                RC_ASSERT(part_of(whole, share, how) == rounded_share(whole, share, how));
            }
        }
    }));
}

TEST_CASE("a rounded share is less than a fen from the exact one, on the side that it names") {
    CHECK(rc::check([] {
        const fen whole{*rc::gen::inRange<std::int64_t>(0, 400'000'000'000'000)};
        const rate share{between(0, 10'000)};
        const fraction exact = exact_share(whole, share);
        const auto times_ten_thousand = [&](rounding how) {
            return part_of(whole, share, how).count * exact.denominator;
        };
        const std::int64_t down = times_ten_thousand(rounding::down);
        const std::int64_t up = times_ten_thousand(rounding::up);
        RC_ASSERT(down <= exact.numerator);
        RC_ASSERT(exact.numerator - down < exact.denominator);
        RC_ASSERT(up >= exact.numerator);
        RC_ASSERT(up - exact.numerator < exact.denominator);
        for (const rounding how : {rounding::half_up, rounding::half_even}) {
            const std::int64_t nearest = times_ten_thousand(how);
            RC_ASSERT(2 * std::abs(nearest - exact.numerator) <= exact.denominator);
        }
        if (is_exact_share(whole, share)) {
            RC_ASSERT(times_ten_thousand(rounding::exact) == exact.numerator);
        }
    }));
}

TEST_CASE("a fraction of any amount is rounded to any unit as its name says") {
    CHECK(rc::check([] {
        for (int i = 0; i < 500; ++i) {
            const fen amount{happens(50) ? between(0, 1'000'000'000) : between(0, 20'000) * 10};
            const int whole = happens(70) ? between(1, 24) : between(1, 1'000'000);
            const rate share{between(0, whole), whole};
            const fen unit{happens(50) ? between(0, 2) * 9 + 1 : between(1, 10'000)};
            const fraction units{exact_share(amount, share).numerator, whole * unit.count};
            RC_ASSERT(is_exact_share(amount, share, unit) == units.is_whole());
            for (const rounding how : all) {
                RC_ASSERT(part_of(amount, share, how, unit) ==
                          rounded_share(amount, share, how, unit));
            }
        }
    }));
}
