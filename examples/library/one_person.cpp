// SPDX-License-Identifier: Apache-2.0
// One person under a published notice, assessed while compiling: the answer is in the binary.
#include <canbao/policies/hunan_2023.hpp>

#include <cstdio>
#include <string>

using namespace canbao;
using namespace canbao::policies;
using namespace std::chrono_literals;

namespace {

// A child of a monitored household, born on 1 March 2023 and enrolled a month later.
constexpr auto child = assess<hunan_2023>({.categories = categories::monitored{},
                                           .recognised_on = 2022y / 6 / 1,
                                           .paid_on = 2023y / 4 / 1,
                                           .event = events::birth{},
                                           .event_on = 2023y / 3 / 1});

static_assert(child.status == status::insured);
static_assert(child.due == 175_yuan && child.subsidy == 175_yuan && child.fiscal == 640_yuan);
static_assert(child.benefit_from == date{2023y / 3 / 1});

} // namespace

int main() {
    std::string cites;
    for (const auto section : child.cites()) {
        cites.append(cites.empty() ? "" : ", ").append(section);
    }
    const label category = name_of(hunan_2023::content, child.subsidy_category);
    std::printf("%s: due %lld.00, subsidy %lld.00 for %s, sections %s\n", child.route_code().data(),
                static_cast<long long>(child.due.count / 100),
                static_cast<long long>(child.subsidy.count / 100), category.code.data(),
                cites.c_str());
}
