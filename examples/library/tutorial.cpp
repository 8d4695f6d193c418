// SPDX-License-Identifier: Apache-2.0
// docs/tutorial.md: an invented notice from its text to a tested policy and an assessed roster.
#include <canbao/questions.hpp>
#include <canbao/rosters.hpp>

#include <array>
#include <cstdint>
#include <cstdio>

using namespace canbao;
using namespace std::chrono_literals;

namespace {

struct fees : chapter<fee<420_yuan, section<"1">>, fiscal_standard<700_yuan, section<"1">>> {};

// 2.2: whom the notice aids and the vocabulary does not know, and who pays it.
struct firefighter : own_category<0, "firefighter", "志愿消防员"> {};
struct fire_fund : own_fund<0, "fire_fund", "消防专项资金"> {};

struct aid
    : chapter<subsidy<in_full, to<categories::destitute, categories::orphan>,
                      paid_by<funds::medical_assistance>, section<"2.1">>,
              subsidy<percent<60>, to<categories::subsistence_allowance, categories::monitored>,
                      paid_by<funds::medical_assistance>, section<"2.1">>,
              subsidy<fraction<1, 3>, to<firefighter>, paid_by<fire_fund>, section<"2.2">>,
              delegated<to<categories::severely_disabled>, section<"2.3">>,
              recognised_by<"2025-12-31", section<"2.4">>> {};

// 3.3: "after six weeks".
struct six_weeks {
    static constexpr waiting waits{waiting_kind::full_period, {period_unit::days, 42}, {}};
};

// 3.2: the notice doesn't say how it counts; we do.
struct days_by_civil_code : reading<"W-DAYS", "Days and months are counted by the Civil Code."> {};

struct enrolment
    : chapter<counting<civil_code>,
              route<routes::concentrated, window<"2025-09-01", "2025-12-31">, section<"3.1">>,
              route<routes::newborn, within<3_months, events::birth>, waiting_period<from_event>,
                    section<"3.2">, read_as<days_by_civil_code>>,
              route<routes::late_full, open_in_insured_year, charges<full_funding>,
                    waiting_period<six_weeks>, section<"3.3">>> {};

struct willowford_2026
    : policy<policy_id<"willowford-2026">, insured_year<2026>,
             notice<"Willowford 2025 No. 7", issued<"2025-08-20">>, fees, aid, enrolment> {};

// 2.1 and 2.2: what each owes in the concentrated period.
constexpr fen due_of(category_set held) {
    return assess<willowford_2026>({.categories = held, .paid_on = 2025y / 10 / 1}).due;
}
static_assert(due_of({}) == 420_yuan);
static_assert(due_of(categories::orphan{}) == 0_yuan);
static_assert(due_of(categories::monitored{}) == 168_yuan);
static_assert(due_of(firefighter{}) == 280_yuan);
static_assert(due_of({firefighter{}, categories::monitored{}}) == 168_yuan); // the higher aid

// 2.4: who is recognised later is insured, without aid.
static_assert(assess<willowford_2026>({.categories = categories::orphan{},
                                       .recognised_on = 2026y / 1 / 1,
                                       .paid_on = 2026y / 1 / 1})
                  .subsidy == 0_yuan);

// 3.2: the last day for a child born on 30 November is the last of February.
constexpr auto newborn(date paid_on) {
    return assess<willowford_2026>(
        {.paid_on = paid_on, .event = events::birth{}, .event_on = 2025y / 11 / 30});
}
static_assert(newborn(2025y / 12 / 25).route_code() == "concentrated");
static_assert(newborn(2026y / 2 / 28).route_code() == "newborn");
static_assert(newborn(2026y / 2 / 28).benefit_from == date{2026y / 1 / 1});
static_assert(newborn(2026y / 3 / 1).route_code() == "late_full");

// 3.3: six weeks from 1 March are over on 12 April.
constexpr auto late = assess<willowford_2026>({.paid_on = 2026y / 3 / 1});
static_assert(late.due == 1120_yuan && late.benefit_from == date{2026y / 4 / 13});

// Of everybody, whatever they hold and whenever they pay.
static_assert(holds<aid_never_falls<willowford_2026>>);
static_assert(holds<pays_no_more<willowford_2026, categories::monitored, firefighter>>);
static_assert(holds<idle_components<willowford_2026>>);
static_assert(first_day_without_route<willowford_2026>({}, 2025y / 9 / 1, 2026y / 12 / 31) ==
              2026y / 11 / 19); // later, six weeks end after the year

} // namespace

int main() {
    const std::array paid_on{date{2025y / 9 / 30}.days, date{2025y / 12 / 31}.days,
                             date{2026y / 3 / 1}.days, date{2026y / 12 / 1}.days};
    const std::array held{std::uint32_t{0}, category_set{firefighter{}}.lower(),
                          category_set{categories::orphan{}}.lower(), std::uint32_t{0}};
    std::array<std::int32_t, 4> due{};
    std::array<std::uint8_t, 4> route{};
    if (!assess<willowford_2026>({.paid_on = paid_on, .categories = held},
                                 {.route = route, .due = due})) {
        return 1; // the columns differ in length
    }
    for (std::size_t row = 0; row < due.size(); ++row) {
        const label taken = name_of_route(willowford_2026::content, route[row]);
        std::printf("%zu: %s, %d.%02d yuan\n", row,
                    taken.code.empty() ? "refused" : taken.code.data(), due[row] / 100,
                    due[row] % 100);
    }
}
