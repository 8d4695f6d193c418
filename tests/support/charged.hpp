// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_TESTS_SUPPORT_CHARGED_HPP
#define CANBAO_TESTS_SUPPORT_CHARGED_HPP

#include "notice.hpp"

// A policy that charges groups of people differently, and what is found in it after a change.
namespace tests::of_groups {

using namespace categories;
using namespace circumstances;
using namespace events;
using namespace funds;
using detail::rule_id;

struct minors : people<"minors", "未成年人", aged_under<18>> {};
struct elderly
    : people<"elderly", "老年人",
             either<when<given<female>, aged_from<55>>, when<given<male>, aged_from<60>>>> {};
struct pupils : people<"pupils", "中小学生", given<pupil>, unless_any<university_student>> {};

// The bits of the groups: minors, and the alternatives of elderly; pupils.
struct charged
    : policy<insured_year<2026>, counting<civil_code>, age_on<this_year<1, 1>>, fee<400_yuan>,
             fee<300_yuan, to<minors>>, fee<350_yuan, to<elderly>>, fee<500_yuan, tier<2>>,
             fee<450_yuan, to<minors>, tier<2>>, fiscal_standard<700_yuan>,
             fiscal_standard<800_yuan, to<minors>>, fiscal_standard<900_yuan, to<elderly>>,
             surcharge<surcharges::long_term_care, 10_yuan, to<elderly>>,
             surcharge<surcharges::supplement, 20_yuan, to<pupils>, tier<2>>,
             route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {};

/// What is found after a change.
template <class Policy = charged>
constexpr detail::violations found_after(auto change) {
    policy_content content = Policy::content;
    change(content);
    return detail::validate(content);
}

constexpr bool only(const detail::violations& found, rule_id rule, std::int64_t x = 0,
                    std::int64_t y = 0) {
    return found.size() == 1 && found[0].rule == rule && found[0].x == x && found[0].y == y;
}
/// That the first found is about two groups, by their places among the alternatives.
constexpr bool names(const detail::violations& found, std::size_t one, std::size_t other) {
    return found[0].at == detail::at_group(one) && found[0].other == detail::at_group(other);
}

} // namespace tests::of_groups

#endif
