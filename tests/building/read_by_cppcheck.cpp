// SPDX-License-Identifier: Apache-2.0
// What cppcheck reads to the end: amounts in expressions are no literals.
#include <canbao/canbao.hpp>

using namespace canbao;
using namespace std::chrono_literals;

struct riverside_2026
    : policy<insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
             subsidy<percent<50>, to<categories::monitored>, paid_by<funds::medical_assistance>>,
             route<routes::concentrated, window<"2025-09-01", "2025-12-31">>,
             route<routes::newborn, within<90_days, events::birth>, waiting_period<from_event>>> {};

static_assert(assess<riverside_2026>({.paid_on = 2025y / 10 / 1}).due == fen{400'00});

static bool is_much(fen amount) {
    constexpr fen much{350'50};
    return amount > much || amount * 2 >= fen{701'00};
}

int main() {
    const auto result = assess<riverside_2026>({.paid_on = 2025y / 10 / 1});
    const fen rest = result.due - fen{25'00};
    return is_much(rest) && rest != fen{350'00} ? 0 : 1;
}
