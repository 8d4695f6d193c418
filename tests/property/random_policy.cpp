// SPDX-License-Identifier: Apache-2.0
#include "random_policy.hpp"

#include "draw.hpp"

#include <canbao/content/lower.hpp>
#include <canbao/validity/validate.hpp>

#include <chrono>

namespace property {

using namespace canbao;

date some_day(const policy_content& content) {
    using namespace std::chrono;
    const year this_year{content.insured_year};
    const year last_year = this_year - years{1};
    if (happens(30)) {
        return date{sys_days{last_year / 1 / 1}} + between(0, 3 * 365);
    }
    if (content.period_from.has_value() && happens(30)) {
        return one_of<date>({content.period_from, content.period_to});
    }
    return one_of<date>({this_year / 1 / 1, date{sys_days{this_year / 2 / last}},
                         last_year / 12 / 31, last_year / 9 / 1, this_year / 3 / 1,
                         this_year / 6 / 30, this_year / 7 / 1, this_year / 12 / 1,
                         this_year / 12 / 31, date{sys_days{(this_year + years{1}) / 2 / last}}});
}

namespace {

counting_rule some_counting() {
    return {one_of<opening_day>({opening_day::excluded, opening_day::counted}),
            one_of<month_end>({month_end::last_day, month_end::last_day, month_end::next_month,
                               month_end::next_month, month_end::unnamed})};
}

// Now and then the insured year is not the calendar year.
void set_period(policy_content& content) {
    if (happens(25)) {
        const date first = date{std::chrono::year{content.insured_year} / 1 / 1} +
                           one_of<int>({-122, 58, 59, 181, 243, between(-300, 300)});
        content.period_from = first;
        content.period_to =
            add_months(first, one_of<int>({4, 6, 12, 12, 18}), month_end::last_day) -
            one_of<int>({1, 1, between(1, 90)});
    }
}

random_policy some_policy() {
    policy_content content;
    content.id = "random";
    content.insured_year = static_cast<std::int16_t>(between(2020, 2025));
    set_period(content);
    content.fiscal_standard = {between(0, 100'000)};
    content.fiscal_provision = content.keep({});
    content.counting = some_counting();
    content.lapses_since = static_cast<std::int16_t>(
        happens(40) ? content.insured_year - one_of<int>({0, 1, 2, 3, 4, 5, 7, 12}) : 0);
    // Kernels hold the lower half of either, but all groups.
    const word_slots slots = happens(80) ? word_slots{32, 32} : word_slots{48, 64};
    if (happens(65)) {
        add_groups(content, slots);
    }
    add_fees(content, slots, happens(65));
    const bool by_months = happens(20);
    if (by_months) {
        make_twelfths(content);
    }
    add_aid(content, slots);
    add_routes(content, slots);
    limit_aid(content);
    if (by_months) {
        add_months(content);
    }
    if (happens(20)) {
        go_by_registration(content);
    }
    add_limits(content, slots);
    if (content.lapses_since != 0 && happens(70)) {
        content.repaid_years.push_back({{"repaid_years", "补缴"}, content.keep({})});
    }
    if (happens(15)) {
        content.prepaid_years.push_back({{"prepaid_years", "预缴"}, content.keep({})});
    }
    return {content, canbao::detail::lower(content)};
}

} // namespace

// The parts are sound by construction but for a few, such as months without a named rule. That
// nobody takes some of the routes is no matter to those who assess.
rc::Gen<random_policy> any_policy() {
    return rc::gen::suchThat(drawn(some_policy), [](const random_policy& policy) {
        return detail::validate_components(policy.content).empty();
    });
}

} // namespace property
