// SPDX-License-Identifier: Apache-2.0
// Two plans: whoever may take the route of the student plan pays its fee.
#include <canbao/canbao.hpp>

#include <cstdio>

using namespace canbao;
using namespace std::chrono_literals;

struct lakeside_2026
    : policy<policy_id<"lakeside-2026">, insured_year<2026>, fiscal_standard<700_yuan>,
             fee<400_yuan, section<"1">>, fee<320_yuan, on_plan<plans::student>, section<"1">>,
             subsidy<in_full, to<categories::orphan>, paid_by<funds::medical_assistance>,
                     section<"2">>,
             route<routes::school_year, on_plan<plans::student>,
                   given<circumstances::school_year_student>, window<"2025-09-01", "2025-12-31">,
                   takes_precedence_over<routes::concentrated>, section<"3.1">>,
             route<routes::concentrated, window<"2025-09-01", "2025-12-31">, section<"3.2">>> {};

int main() {
    const auto print = [](const char* who, const application& person) {
        const assessment result = assess<lakeside_2026>(person);
        std::printf("%s: owes %lld yuan, aid %lld yuan\n", who,
                    static_cast<long long>(result.due.count / 100),
                    static_cast<long long>(result.subsidy.count / 100));
    };
    const circumstance_set at_school = circumstances::school_year_student{};
    print("anybody", {.paid_on = 2025y / 10 / 1});
    print("a student", {.paid_on = 2025y / 10 / 1, .circumstances = at_school});
    print("a student who is an orphan", {.categories = categories::orphan{},
                                         .paid_on = 2025y / 10 / 1,
                                         .circumstances = at_school});
}
