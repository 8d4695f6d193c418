// SPDX-License-Identifier: Apache-2.0
//
// The notices of examples/notices, as compare.cpp does it with the published ones.
#include "comparison.hpp"

#include <beijing_2026.hpp>
#include <chongqing_2024.hpp>
#include <guizhou_2025.hpp>
#include <hohhot_2023.hpp>
#include <jiangxi_2026.hpp>
#include <liaocheng_2022.hpp>
#include <linyi_2023.hpp>
#include <longling.hpp>
#include <quanzhou_2024.hpp>
#include <zhongshan_2026.hpp>

using reference::compare;

TEST_CASE("hohhot-2023") {
    compare<notices::hohhot_2023>();
}
TEST_CASE("linyi-2023") {
    compare<notices::linyi_2023>();
}
TEST_CASE("beijing-2026") {
    compare<notices::beijing_2026>();
}
TEST_CASE("beijing-2025") {
    compare<notices::beijing_2025>();
}
TEST_CASE("beijing-2023") {
    compare<notices::beijing_2023>();
}
TEST_CASE("jiangxi-2026") {
    compare<notices::jiangxi_2026>();
}
TEST_CASE("chongqing-2024") {
    compare<notices::chongqing_2024>();
}
TEST_CASE("quanzhou-2024") {
    compare<notices::quanzhou_2024>();
}
TEST_CASE("liaocheng-2022") {
    compare<notices::liaocheng_2022>();
}
TEST_CASE("longling-2025") {
    compare<notices::longling_2025>();
}
TEST_CASE("longling-2026") {
    compare<notices::longling_2026>();
}
TEST_CASE("longling-2027") {
    compare<notices::longling_2027>();
}
TEST_CASE("guizhou-2025") {
    compare<notices::guizhou_2025>();
}
TEST_CASE("zhongshan-2026") {
    compare<notices::zhongshan_2026>();
}
