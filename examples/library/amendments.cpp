// SPDX-License-Identifier: Apache-2.0
// Policies made of others: a county's own aid, next year's fee, a reform that is only thought of.
// Each is validated as any policy is, and the differences are exact: an application that is not
// listed here is assessed the same by both.
#include <canbao/canbao.hpp>
#include <canbao/policies/hunan_2023.hpp>
#include <canbao/questions.hpp>

#include <iostream>

using namespace canbao;
using namespace canbao::categories;
using policies::hunan_2023;

// A county sets the aid for hardship veterans, which the province leaves to it.
struct county
    : amend<hunan_2023, removing<delegated<to<hardship_veteran, child_in_difficulty>>>,
            adding<subsidy<percent<40>, to<hardship_veteran>, paid_by<funds::district_finance>>,
                   delegated<to<child_in_difficulty>>>> {};

// The fee of the year after, all else as it was.
struct dearer : amend<hunan_2023, replacing<fee<380_yuan>>> {};

// What if newborns had half a year to pay, in that county? Amendments stack.
struct reform : amend<county, replacing<route<routes::newborn, within<6_months, events::birth>,
                                              waiting_period<from_event>>>> {};

// A reading is replaced by its name; no assessment depends on the words.
struct read_by_the_county
    : reading<"A-COUNTY-EXT", "The extension covers the year, as the county confirmed."> {};
struct reread
    : amend<hunan_2023,
            replacing_reading<policies::encoded::extension_covers_whole_year, read_by_the_county>> {
};

void print_result(const policy_content& content, const assessment& result) {
    if (result.status == status::refused) {
        std::cout << " refused";
    } else {
        std::cout << " owes " << result.due.count / 100 << " yuan by "
                  << name_of_route(content, result.route).code;
    }
}

/// Prints how many kinds of applications two policies assess differently, and the first who owes
/// another amount or is no longer refused.
template <contribution_policy Here, contribution_policy There>
void compare(const char* what) {
    std::size_t kinds = 0;
    difference shown;
    each_difference(Here::content, Here::rules, There::content, There::rules,
                    [&](const difference& one) {
                        ++kinds;
                        if (shown.here.due == shown.there.due) {
                            shown = one;
                        }
                        return true;
                    });
    std::cout << what << ": " << kinds << " kinds of applications\n";
    if (kinds == 0) {
        return;
    }
    std::cout << "    paid on " << yyyymmdd(shown.example.paid_on);
    for (std::uint8_t code = 1; code <= 32; ++code) {
        if (shown.example.categories.contains(static_cast<std::uint8_t>(code - 1))) {
            std::cout << ", " << name_of(There::content, category_code{code}).code;
        }
    }
    if (shown.example.event.has_value()) {
        std::cout << ", " << name_of(There::content, shown.example.event).code << " on "
                  << yyyymmdd(shown.example.event_on);
    }
    std::cout << ":";
    print_result(Here::content, shown.here);
    std::cout << "; then";
    print_result(There::content, shown.there);
    std::cout << "\n";
}

int main() {
    compare<hunan_2023, county>("the county's aid");
    compare<hunan_2023, dearer>("the dearer fee");
    compare<county, reform>("half a year for newborns");
    compare<hunan_2023, reread>("the other reading");
}
