// SPDX-License-Identifier: Apache-2.0
//
// The five policies and a made-up one. The names are the policies' ids, by which ctest runs each on
// its own.
#include "comparison.hpp"

#include "../support/people_2026.hpp"
#include <canbao/policies/registry.hpp>

using reference::compare;

TEST_CASE("hunan-2023") {
    compare<canbao::policies::hunan_2023>();
}
TEST_CASE("fuling-2023") {
    compare<canbao::policies::fuling_2023>();
}
TEST_CASE("huaibei-2024") {
    compare<canbao::policies::huaibei_2024>();
}
TEST_CASE("hunan-2024") {
    compare<canbao::policies::hunan_2024>();
}
TEST_CASE("jiangan-2023") {
    compare<canbao::policies::jiangan_2023>();
}
TEST_CASE("people-2026") {
    compare<tests::people_2026>();
}
