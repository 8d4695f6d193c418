// SPDX-License-Identifier: Apache-2.0
// What each fund pays: ledgers of two pieces of a roster, added.
#include <canbao/policies/hunan_2023.hpp>
#include <canbao/rosters.hpp>

#include <array>
#include <cstdint>
#include <cstdio>

using namespace canbao;
using namespace std::chrono_literals;
using policies::hunan_2023;

int main() {
    const std::array paid_on{date{2022y / 10 / 1}.days, date{2022y / 11 / 2}.days,
                             date{2023y / 1 / 2}.days};
    const std::array held{category_set{categories::orphan{}}.lower(), std::uint32_t{0},
                          std::uint32_t{0}};

    ledger<hunan_2023> book;
    if (!assess<hunan_2023>({.paid_on = paid_on, .categories = held}, {}, book)) {
        return 1; // the columns differ in length
    }

    // Another piece of the roster; a single assessment is added like this.
    ledger<hunan_2023> later;
    later.add(assess<hunan_2023>({.categories = categories::orphan{}, .paid_on = 2022y / 12 / 1}));
    book += later;

    book.for_each([](const ledger_entry& one) {
        const label route = name_of_route(hunan_2023::content, one.route);
        std::printf("%s: %lld persons owe %lld yuan; %s pays %lld\n",
                    route.code.empty() ? "refused" : route.code.data(),
                    static_cast<long long>(one.sums.persons),
                    static_cast<long long>(one.sums.due.count / 100),
                    one.fund.has_value() ? name_of(hunan_2023::content, one.fund).code.data()
                                         : "no fund",
                    static_cast<long long>(one.sums.subsidy.count / 100));
    });
    std::printf("the treasury pays %lld\n",
                static_cast<long long>(book.total().fiscal.count / 100));
}
