// SPDX-License-Identifier: Apache-2.0
// A policy and words of the plugin's own, their names and sections, and questions to it.
#include <canbao/canbao.hpp>
#include <canbao/content/names.hpp>
#include <canbao/policies/registry.hpp>
#include <canbao/questions.hpp>

#include "answer.hpp"

using namespace canbao;
using namespace std::chrono_literals;

namespace {

struct ferryman : own_category<0, "ferryman", "船工"> {};

struct ferry_2026
    : policy<policy_id<"ferry-2026">, insured_year<2026>, fee<400_yuan, section<"2.1">>,
             fiscal_standard<700_yuan, section<"2.2">>,
             subsidy<percent<50>, to<ferryman>, paid_by<funds::district_finance>, section<"2.3">>,
             route<routes::concentrated, window<"2025-09-01", "2025-12-31">, section<"3.1">>> {};

struct dearer : amend<ferry_2026, replacing<fee<450_yuan, section<"2.1">>>> {};

} // namespace

extern "C" PLUGIN_API long long answer() {
    const volatile unsigned month = 10;
    const application person{.categories = ferryman{},
                             .paid_on = 2025y / std::chrono::month{month} / 1};
    const auto result = assess<ferry_2026>(person);
    bool good = result.route_code() == "concentrated" && result.cites().size() >= 3;
    good = good && name_of(ferry_2026::content, result.subsidy_category).name == "船工";
    good =
        good && find_category(ferry_2026::content, "ferryman") == category_code{ferryman{}}.slot();
    good = good && find_policy("ferry-2026", registry_of<ferry_2026>) != nullptr;
    good = good && !differences<ferry_2026, dearer>.empty();
    good = good && pays_less<ferry_2026, ferryman, categories::orphan>;
    return good ? result.due.count : -1;
}
