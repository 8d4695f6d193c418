// SPDX-License-Identifier: Apache-2.0
// Who somebody is by age, sex and school, and what that changes: fees, aid, the fiscal standard.
#include <canbao/canbao.hpp>
#include <canbao/engine/offer.hpp>

#include <cstdio>

using namespace canbao;
using namespace canbao::categories;
using namespace canbao::circumstances;
using namespace canbao::funds;
using namespace std::chrono_literals;

struct elderly
    : people<"elderly", "老年人",
             either<when<given<female>, aged_from<50>>, when<given<male>, aged_from<60>>>> {};
struct student : people<"student", "学生", given<pupil>> {};
struct born_since_2024
    : people<"born_since_2024", "2024年及以后出生", born_from<year_before_last<1, 1>>> {};
struct without_permit : people<"without_permit", "无居住证的非本地户籍人员",
                               unless_any<local_household, residence_permit>> {};

struct lake_2026
    : policy<policy_id<"lake-2026">, insured_year<2026>, counting<civil_code>,
             age_on<this_year<1, 1>>, fee<380_yuan, to<elderly>, section<"1">>,
             fee<360_yuan, to<student>, section<"1">>, fee<400_yuan, section<"1">>,
             lowest_fee_applies, surcharge<surcharges::long_term_care, 10_yuan, section<"2">>,
             fiscal_standard<700_yuan, section<"3">>,
             fiscal_standard<700_yuan, to<without_permit>, paid_by<applicant>, section<"3">>,
             subsidy<in_full, to<born_since_2024>, paid_by<treasury>, section<"4">>,
             route<routes::concentrated, window<"2025-09-01", "2025-12-31">, section<"5">>> {};

void tell(const char* who, const application& person) {
    const assessment one = assess<lake_2026>(person);
    std::printf("%s: owes %lld yuan, the treasury %lld; of", who,
                static_cast<long long>(one.due.count / 100),
                static_cast<long long>(one.fiscal.count / 100));
    const category_names groups =
        names_of(lake_2026::content, counting_categories(lake_2026::rules, person));
    for (const label& group : groups) {
        std::printf(" %s", group.code.data());
    }
    std::printf("%s\n", groups.empty() ? " no group" : "");
}

int main() {
    const date october = 2025y / 10 / 1;
    const circumstance_set here = local_household{};
    tell("a woman of 50",
         {.paid_on = october, .circumstances = here | female{}, .born_on = 1976y / 1 / 1});
    tell("a day younger",
         {.paid_on = october, .circumstances = here | female{}, .born_on = 1976y / 1 / 2});
    tell(
        "a student of 50",
        {.paid_on = october, .circumstances = here | female{} | pupil{}, .born_on = 1976y / 1 / 1});
    tell("a child of one", {.paid_on = october, .circumstances = here, .born_on = 2024y / 5 / 1});
    tell("a stranger", {.paid_on = october});
}
