// SPDX-License-Identifier: Apache-2.0
#include "support/both.hpp"
#include "support/notice.hpp"

#include <canbao/policies/registry.hpp>

#include <initializer_list>
#include <string_view>

namespace {

using namespace tests;

struct hermit : own_category<3, "hermit", "隐士"> {};
struct own_policy : notice_with<policy_id<"own-2026">,
                                subsidy<in_full, to<hermit>, paid_by<funds::district_finance>>> {};

constexpr auto mine = registry_of<policies::hunan_2023, own_policy>;

/// True where a policy relies on exactly these readings, in the order of listing.
constexpr bool relies_on(std::string_view id, std::initializer_list<std::string_view> codes) {
    const auto readings = readings_of(*find_policy(id)->content);
    std::size_t place = 0;
    for (const std::string_view one : codes) {
        if (place == readings.size() || readings[place].code != one ||
            readings[place].name.empty()) {
            return false;
        }
        ++place;
    }
    return place == readings.size();
}

constexpr bool publishes(std::string_view id, int year) {
    const policy_entry* entry = find_policy(id);
    return entry != nullptr && entry->id() == id && entry->content->insured_year == year;
}

} // namespace

TEST_CASE("the five published policies are found by id") {
    BOTH(published_policies.size() == 5);
    BOTH(publishes("hunan-2023", 2023) && publishes("hunan-2024", 2024));
    BOTH(publishes("fuling-2023", 2023) && publishes("huaibei-2024", 2024));
    BOTH(publishes("jiangan-2023", 2023));
    BOTH(find_policy("hunan-2025") == nullptr && find_policy("") == nullptr);
}

TEST_CASE("a program has a registry of its own") {
    BOTH(find_policy("own-2026", mine)->rules == &own_policy::rules);
    BOTH(find_policy("fuling-2023", mine) == nullptr);
}

TEST_CASE("a policy names its own words, and finds them by code") {
    constexpr const policy_content& content = own_policy::content;
    BOTH(find_category(content, "hermit") == hermit::slot);
    BOTH(find_category(content, "orphan") == categories::orphan::slot);
    BOTH(find_category(content, "nobody") == -1);
    BOTH(find_category(policies::hunan_2023::content, "hermit") == -1);
    BOTH(name_of(content, category_code{hermit{}}).name == "隐士");
    BOTH(name_of(content, category_code{}).code.empty());
    BOTH(name_of(content, category_code{200}).code.empty());
    BOTH(find_event(content, "birth") == 0 && find_circumstance(content, "graduating") == 4);
    BOTH(name_of(content, circumstance_code{5}).code == "graduating");
    BOTH(name_of(content, circumstance_code{}).code.empty());
    BOTH(name_of(content, circumstance_code{200}).code.empty());
    BOTH(name_of_route(content, 1).code == "concentrated" &&
         name_of_route(content, 9).code.empty());
}

TEST_CASE("a policy lists the readings that it relies on") {
    BOTH(relies_on("hunan-2023", {"A-DAYS", "A-HN23-RECOG", "A-HN23-EXT", "A-HN-LATE"}));
    BOTH(relies_on("hunan-2024", {"A-DAYS", "A-HN24-FISCAL", "A-HN-LATE"}));
    BOTH(relies_on("fuling-2023", {"A-DAYS", "A-FL-FISCAL", "A-TIE", "A-FL-PLAN", "A-FL-FUND",
                                   "A-FL-VET", "A-FL-OPEN", "A-FL-LIFTED"}));
    BOTH(relies_on("huaibei-2024", {"A-DAYS", "A-HB-MIGRANT"}));
    BOTH(relies_on("jiangan-2023", {"A-DAYS", "A-JA-FISCAL", "A-JA-RATE", "A-JA-NEWBORN"}));
}
