// SPDX-License-Identifier: Apache-2.0
#include "support/both.hpp"

#include <canbao/canbao.hpp>
#include <canbao/rules/message.hpp>

#include <limits>

// What a computed build error says; compilers that compute none do not use it.
namespace {

using namespace canbao;
using namespace canbao::detail;

template <class... Parts>
constexpr bool says(std::string_view expected, Parts... parts) {
    const message all = say("wrong", parts...);
    return std::string_view{all.data(), all.size()} == expected;
}

} // namespace

TEST_CASE("a message is the sentence and what it is about, in brackets") {
    BOTH(says("wrong []"));
    BOTH(says("wrong [orphan, tier 2]", code_of_tag<categories::orphan>(), ", ", tier_number{2}));
}

TEST_CASE("figures are said in the units that people use") {
    BOTH(says("wrong [450.00 yuan]", yuan{45'000}));
    BOTH(says("wrong [0.05 yuan]", yuan{5}));
    BOTH(says("wrong [0.00 yuan]", yuan{0}));
    BOTH(says("wrong [2025-09-01]", day{20'250'901}));
    BOTH(says("wrong [12.05 %]", part_of_fee{1'205, 10'000}));
    BOTH(says("wrong [1/3]", part_of_fee{1, 3}));
    BOTH(says("wrong [every tier]", tier_number{0}));
    BOTH(says("wrong [0 and -12]", std::int64_t{0}, " and ", std::int64_t{-12}));
    BOTH(says("wrong [9223372036854775807]", std::numeric_limits<std::int64_t>::max()));
}

TEST_CASE("an example is said where there is one") {
    BOTH(says("wrong [; for example paid on 2025-12-31]", example{20'251'231}));
    BOTH(says("wrong []", example{0}));
}

TEST_CASE("tags without a word are said as nothing or any") {
    BOTH(says("wrong [any plan]", code_or_any<rule::none>(), " plan"));
    BOTH(says("wrong [nothing]", code_or_nothing<rule::none>()));
    BOTH(says("wrong [newborn]", code_or_nothing<routes::newborn>()));
}

TEST_CASE("a message that is too long is cut off") {
    constexpr auto long_one = [] {
        message all{"0123456789"};
        for (int i = 0; i < 200; ++i) {
            all << "0123456789";
        }
        return all.size();
    };
    BOTH(long_one() == 1'000);
}
