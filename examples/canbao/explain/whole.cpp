// SPDX-License-Identifier: Apache-2.0

// A whole explanation.

#include "explain/sections.hpp"
#include "shared/policy_choice.hpp"

namespace program::explaining {

std::string title_of(const words& in) {
    constexpr wording title{"Explanation under {0}, {1}, insured year {2}",
                            "{0} 审核说明：{1}，{2} 参保年度"};
    return in.say(title, in.policy().id, document_of(in.policy(), in.tongue()),
                  in.policy().insured_year);
}

void tell(page& onto, const words& in, const applicant& person, const explanation& steps) {
    onto.title(title_of(in));
    onto.verdict(verdict(in, steps));
    tell_application(onto, in, person);
    tell_aid(onto, in, steps);
    tell_order(onto, in, steps);
    tell_routes(onto, in, steps);
    tell_charge(onto, in, steps);
    tell_days(onto, in, steps);
    tell_sources(onto, in, steps);
    tell_result(onto, in, steps);
}

} // namespace program::explaining
