// SPDX-License-Identifier: Apache-2.0
#include "generate/person.hpp"

#include <canbao/engine/reads.hpp>

#include <algorithm>
#include <array>
#include <cstddef>

namespace program {

namespace {

namespace is = canbao::categories;
namespace fact = canbao::circumstances;
namespace after = canbao::events;

constexpr std::size_t all_shares = 64;

/// How many of 64 have a word.
template <class Code>
struct share {
    Code what;
    std::uint8_t of_64 = 0;
};

/// Each word as often as its share says, so that one draw chooses.
template <class Code, std::size_t Words>
consteval std::array<Code, all_shares> spread(const share<Code> (&shares)[Words]) {
    std::array<Code, all_shares> all{};
    std::size_t place = 0;
    for (const share<Code>& one : shares) {
        for (std::uint8_t time = 0; time < one.of_64; ++time) {
            all.at(place++) = one.what;
        }
    }
    return place == all_shares ? all : throw "the shares must add up";
}

using canbao::category_code;
using canbao::event_code;

constexpr auto events = spread<event_code>({{after::birth{}, 17},
                                            {after::employee_lapse{}, 21},
                                            {after::institution_entry{}, 1},
                                            {after::discharge{}, 3},
                                            {after::spouse_discharge{}, 1},
                                            {after::release{}, 2},
                                            {after::moved_in{}, 9},
                                            {after::new_employment{}, 6},
                                            {after::graduate_unemployed{}, 4}});

constexpr auto categories_of_most = spread<category_code>({{is::destitute{}, 3},
                                                           {is::orphan{}, 1},
                                                           {is::unsupported_child{}, 1},
                                                           {is::severely_disabled{}, 6},
                                                           {is::subsistence_allowance{}, 12},
                                                           {is::subsistence_margin{}, 3},
                                                           {is::monitored{}, 4},
                                                           {is::returned_to_poverty{}, 1},
                                                           {is::stably_lifted{}, 15},
                                                           {is::entitled_group{}, 2},
                                                           {is::entitled_hardship{}, 1},
                                                           {is::demobilised_veteran{}, 1},
                                                           {is::work_incapacitated{}, 1},
                                                           {is::mental_disorder{}, 2},
                                                           {is::family_planning_reward{}, 4},
                                                           {is::family_planning_special{}, 1},
                                                           {is::family_planning_special_child{}, 1},
                                                           {is::family_planning_complication{}, 1},
                                                           {is::family_planning_hardship{}, 1},
                                                           {is::hardship_veteran{}, 1},
                                                           {is::child_in_difficulty{}, 1},
                                                           {is::local_hardship{}, 1}});

constexpr auto categories_of_students = spread<category_code>({{is::needy_student{}, 30},
                                                               {is::subsistence_allowance{}, 12},
                                                               {is::stably_lifted{}, 10},
                                                               {is::monitored{}, 5},
                                                               {is::subsistence_margin{}, 4},
                                                               {is::orphan{}, 1},
                                                               {is::unsupported_child{}, 1},
                                                               {is::severely_disabled{}, 1}});

constexpr auto categories_of_newborns = spread<category_code>({{is::stably_lifted{}, 24},
                                                               {is::subsistence_allowance{}, 22},
                                                               {is::monitored{}, 8},
                                                               {is::subsistence_margin{}, 6},
                                                               {is::returned_to_poverty{}, 2},
                                                               {is::child_in_difficulty{}, 2}});

constexpr auto categories_in_institutions = spread<category_code>({{is::orphan{}, 50},
                                                                   {is::unsupported_child{}, 8},
                                                                   {is::child_in_difficulty{}, 4},
                                                                   {is::severely_disabled{}, 2}});

/// What decides which categories and facts a person may have.
enum class kind : std::uint8_t { most, student, newborn, in_institution };

struct likelihood {
    const std::array<category_code, all_shares>& categories;
    std::uint32_t belongs_to_one; ///< in ten thousand, like all below
    std::uint32_t insured_last_year;
    std::uint32_t parent_insured;
    std::uint32_t migrant;
};

constexpr std::array<likelihood, 4> likelihoods{{{categories_of_most, 1'700, 8'800, 600, 1'500},
                                                 {categories_of_students, 1'700, 8'800, 600, 0},
                                                 {categories_of_newborns, 1'700, 0, 8'000, 0},
                                                 {categories_in_institutions, 9'000, 0, 0, 0}}};

kind kind_of(event_code event, row_random& random) {
    if (event == event_code{after::birth{}}) {
        return kind::newborn;
    }
    if (event == event_code{after::institution_entry{}}) {
        return kind::in_institution;
    }
    return !event.has_value() && random.happens(420) ? kind::student : kind::most;
}

canbao::category_set any_of(const std::array<category_code, all_shares>& categories,
                            row_random& random) {
    return canbao::category_set{std::uint64_t{1} << categories[random.below(all_shares)].slot()};
}

void add_categories(canbao::application& person, const likelihood& likely, row_random& random) {
    if (!random.happens(likely.belongs_to_one)) {
        return;
    }
    person.categories = any_of(likely.categories, random);
    if (random.happens(1'000)) {
        person.categories = person.categories | any_of(likely.categories, random);
    }
    if (random.happens(4'000)) {
        person.recognised_on = person.paid_on + 20 - static_cast<std::int32_t>(random.below(400));
    }
}

void add_facts(canbao::application& person, kind who, bool is_in_year, row_random& random) {
    const likelihood& likely = likelihoods[static_cast<std::size_t>(who)];
    const auto add = [&](canbao::circumstance_set what, std::uint32_t in_10000) {
        const bool happens = random.happens(in_10000);
        person.circumstances = happens ? person.circumstances | what : person.circumstances;
        return happens;
    };
    add(fact::objective_miss{}, is_in_year && !person.event.has_value() ? 1'000 : 20);
    add(fact::area_extension{}, 500);
    add(fact::local_household{}, 9'200);
    add(fact::parent_insured{}, likely.parent_insured);
    add(fact::migrant_worker{}, likely.migrant);
    add(fact::insured_elsewhere{}, 150);
    add(fact::employee_insured{}, 70);
    if (who == kind::student) {
        add(fact::school_year_student{}, 10'000);
        if (!add(fact::graduating{}, 2'000)) {
            add(fact::new_student{}, 3'000);
        }
    } else {
        add(fact::new_student{}, who == kind::most ? 100 : 0);
    }
    // Whoever comes out of another insurance was not in this one.
    const bool comes_from_elsewhere = person.event.has_value();
    const bool was_insured =
        add(fact::insured_last_year{},
            comes_from_elsewhere ? likely.insured_last_year / 8 : likely.insured_last_year);
    if (!was_insured && who == kind::most && random.happens(5'900)) {
        person.lapsed_years = static_cast<std::uint8_t>(1 + random.below(5));
        person.repaid_years = static_cast<std::uint8_t>(random.below(person.lapsed_years + 1U));
    }
}

/// One of a policy's own words of a kind; nullptr where it has none of them.
const canbao::own_word* any_own(const canbao::policy_content& policy, canbao::word_kind kind,
                                row_random& random) {
    const auto is_one = [kind](const canbao::own_word& word) { return word.kind == kind; };
    const auto count = std::count_if(policy.own_words.begin(), policy.own_words.end(), is_one);
    if (count == 0) {
        return nullptr;
    }
    auto left = random.below(static_cast<std::uint32_t>(count));
    return std::find_if(policy.own_words.begin(), policy.own_words.end(),
                        [&](const canbao::own_word& word) { return is_one(word) && left-- == 0; });
}

/// What only this policy knows. Without words of its own nothing is drawn.
void add_own_words(canbao::application& person, const canbao::policy_content& policy,
                   row_random& random) {
    using canbao::word_kind;
    if (policy.own_words.empty()) {
        return;
    }
    const auto* const category = any_own(policy, word_kind::category, random);
    if (random.happens(500) && category != nullptr) {
        person.categories =
            person.categories | canbao::category_set{std::uint64_t{1} << category->slot};
    }
    const auto* const circumstance = any_own(policy, word_kind::circumstance, random);
    if (random.happens(2'000) && circumstance != nullptr) {
        person.circumstances =
            person.circumstances | canbao::circumstance_set{std::uint64_t{1} << circumstance->slot};
    }
    const auto* const event = any_own(policy, word_kind::event, random);
    if (random.happens(200) && event != nullptr && !person.event.has_value()) {
        person.event = event_code{static_cast<std::uint8_t>(event->slot + 1)};
        person.event_on = person.paid_on - static_cast<std::int32_t>(random.below(150));
    }
}

/// Ages and how many of 64 are so old.
struct ages {
    std::uint8_t least;
    std::uint8_t most;
    std::uint8_t of_64;
};
constexpr std::array<ages, 6> ages_of_most{
    {{0, 5, 4}, {6, 17, 13}, {18, 49, 21}, {50, 59, 11}, {60, 69, 9}, {70, 94, 6}}};

std::uint32_t age_of(const canbao::application& person, kind who, row_random& random) {
    constexpr canbao::category_set children{is::orphan{}, is::unsupported_child{},
                                            is::child_in_difficulty{}};
    const auto between = [&random](std::uint32_t least, std::uint32_t most) {
        return least + random.below(most - least + 1);
    };
    if (who == kind::in_institution || !(person.categories & children).empty()) {
        return between(0, 15);
    }
    if (who == kind::student || person.event == event_code{after::graduate_unemployed{}}) {
        return between(18, 23);
    }
    std::uint32_t place = random.below(all_shares);
    for (const ages& some : ages_of_most) {
        if (place < some.of_64) {
            return between(some.least, some.most);
        }
        place -= some.of_64;
    }
    return 0;
}

/// A day of birth, no later than the payment.
void add_birth(canbao::application& person, kind who, std::int32_t year_begin, row_random& random) {
    if (who == kind::newborn) {
        person.born_on = person.event_on;
        return;
    }
    const auto years = static_cast<std::int32_t>(age_of(person, who, random));
    const auto further = static_cast<std::int32_t>(random.below(365));
    person.born_on.days = std::min(year_begin - years * 1461 / 4, person.paid_on.days) - further;
}

/// What goes with an age, as far as the policy asks for it. Who is so old is told by `born_on`.
void add_facts_of_age(canbao::application& person, kind who, canbao::circumstance_set asked,
                      std::int32_t year_begin, row_random& random) {
    const std::int32_t age = (year_begin - person.born_on.days) * 4 / 1461;
    const auto add = [&](canbao::circumstance_set what, std::uint32_t in_10000) {
        const bool happens = random.happens(in_10000);
        if (happens) {
            person.circumstances = person.circumstances | (what & asked);
        }
        return happens;
    };
    if (!add(fact::female{}, 5'000)) {
        add(fact::male{}, 10'000);
    }
    add(fact::pupil{}, 6 <= age && age < 18 ? 9'500 : 0);
    add(fact::university_student{}, who == kind::student ? 10'000 : 0);
    add(fact::residence_permit{},
        person.circumstances.contains(fact::local_household{}) ? 0 : 5'000);
    add(fact::first_enrolment{}, who == kind::newborn ? 10'000 : 200);
}

/// The circumstances that a policy asks for, of routes and of groups.
canbao::circumstance_set asked_of(const canbao::policy_content& policy) {
    std::uint64_t asked = 0;
    const auto add = [&asked](const canbao::conditions& asks) {
        asked |= asks.circumstances_all | asks.circumstances_not_all | asks.circumstances_none;
    };
    for (const canbao::people_term& group : policy.people) {
        add(group.asks);
    }
    for (const canbao::opening_term& opening : policy.openings) {
        add(opening.asks);
    }
    return canbao::circumstance_set{asked};
}

constexpr canbao::circumstance_set facts_of_age{
    fact::female{},           fact::male{},           fact::pupil{}, fact::university_student{},
    fact::residence_permit{}, fact::first_enrolment{}};

} // namespace

person_maker::person_maker(const canbao::policy_entry& policy)
    : policy_{*policy.content},
      year_begin_{policy.content->year_begin().days},
      have_births_{canbao::reads_birth(*policy.rules)},
      pay_ahead_{canbao::reads_prepaid_years(*policy.rules)},
      register_first_{canbao::reads_registration(*policy.rules)},
      asked_{asked_of(*policy.content) & facts_of_age} {
    std::int32_t opens = year_begin_;
    for (const canbao::opening_term& opening : policy.content->openings) {
        opens = opening.window_from.has_value() ? std::min(opens, opening.window_from.days) : opens;
        asks_for_recognition_ =
            asks_for_recognition_ ||
            canbao::event_set{opening.asks.events}.contains(after::recognition{});
    }
    constexpr std::int32_t four_months = 122;
    days_of_collection_ =
        static_cast<std::uint32_t>(opens < year_begin_ ? year_begin_ - opens : four_months);
    for (const canbao::fee_term& fee : policy.content->fees) {
        tiers_ = std::max(tiers_, fee.tier);
    }
}

canbao::application person_maker::make(row_random random) const {
    canbao::application person;
    if (random.happens(400)) {
        person.event = events[random.below(all_shares)];
        person.paid_on.days = year_begin_ - 60 + static_cast<std::int32_t>(random.below(425));
        person.event_on = person.paid_on - static_cast<std::int32_t>(random.below(150));
    } else {
        person.paid_on.days = day_of_payment(random);
    }
    const kind who = kind_of(person.event, random);
    add_categories(person, likelihoods[static_cast<std::size_t>(who)], random);
    person.tier = tier(random);
    add_facts(person, who, person.paid_on.days >= year_begin_, random);
    add_own_words(person, policy_, random);
    if (have_births_ || !asked_.empty()) { // drawn last, so that others stay who they were
        add_birth(person, who, year_begin_, random);
        add_facts_of_age(person, who, asked_, year_begin_, random);
        person.born_on = have_births_ ? person.born_on : canbao::date{};
    }
    if (asks_for_recognition_ && !person.event.has_value() && person.recognised_on.has_value() &&
        person.recognised_on <= person.paid_on) {
        person.event = after::recognition{};
        person.event_on = person.recognised_on;
    }
    if (pay_ahead_ && random.happens(800)) {
        person.prepaid_years = static_cast<std::uint8_t>(1 + random.below(3));
    }
    if (register_first_ && random.happens(6'000)) { // and are charged in the month after, or later
        person.registered_on = person.paid_on - static_cast<std::int32_t>(1 + random.below(60));
    }
    return person;
}

std::int32_t person_maker::day_of_payment(row_random& random) const {
    if (random.happens(8'900)) {
        const std::uint32_t one = random.below(days_of_collection_);
        const std::uint32_t other = random.below(days_of_collection_);
        return year_begin_ - 1 - static_cast<std::int32_t>(std::min(one, other));
    }
    if (random.happens(4'500)) {
        return year_begin_ + static_cast<std::int32_t>(random.below(59));
    }
    return year_begin_ - 184 + static_cast<std::int32_t>(random.below(549));
}

std::uint8_t person_maker::tier(row_random& random) const {
    if (random.happens(20)) {
        return static_cast<std::uint8_t>(std::min(1 + tiers_, 9));
    }
    return random.happens(1'500) ? static_cast<std::uint8_t>(1 + random.below(tiers_))
                                 : std::uint8_t{1};
}

} // namespace program
