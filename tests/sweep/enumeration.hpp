// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "boundary_days.hpp"
#include "category_sets.hpp"

#include <vector>

namespace sweep {

/// The applications to one policy, day of payment by day of payment, none twice. Four products:
///
/// - dated: every day of each event that the policy names and of births, of these also the later
///   ones about which cover begins or ends, every subset of circumstances, every
///   class of categories, every kind of recognition, every tier offered; nobody insured already.
///   Where the policy asks for births, with the birth unknown and with one other.
/// - undated: no event; every tier and one not offered, insured already or not, every
///   category and pair of them, and every day of birth that groups tell apart.
/// - other events: those that the policy does not name, or on no day, or far off; and any of
///   people who are refused, or only claim, before an event is looked at. On the days next to
///   which something changes, with the shapes of categories, recognised long ago.
/// - other circumstances: one that the policy does not name, with any that it does, and any event,
///   on the same days. Should the table forget a circumstance, this shows it.
class enumeration {
public:
    /// `every`: 1 takes every day; n the boundary days and every n-th.
    enumeration(const canbao::policy_content& policy, const canbao::rule_table& table, int every)
        : content{policy},
          rules{table},
          stride{every},
          named{circumstances_named(table)},
          events{events_named(table)},
          first_event{first_event_day(table, policy.year_begin())},
          classes{category_classes(table)},
          shapes{category_shapes(table)},
          pairs{single_and_paired(table)},
          births{birthdays(table)} {}

    std::vector<canbao::date> payment_days() const;

    template <class Visit>
    void on(canbao::date paid_on, Visit visit) const {
        dated(paid_on, visit);
        undated(paid_on, visit);
        with_other_events(paid_on, visit);
        with_other_circumstances(paid_on, visit);
    }

    std::size_t number_of_classes() const { return classes.size(); }

private:
    const canbao::policy_content& content;
    const canbao::rule_table& rules;
    int stride;
    std::uint64_t named;
    std::uint64_t events;
    canbao::date first_event;
    category_sets classes;
    category_sets shapes;
    category_sets pairs;
    day_list births;

    std::vector<canbao::date> event_days(canbao::date paid_on) const;
    std::vector<canbao::date> later_births(canbao::date paid_on) const;
    day_list recognitions(std::uint64_t categories, canbao::date paid_on) const;

    bool is_named(std::uint8_t slot) const { return canbao::event_set{events}.contains(slot); }

    // The innermost axes are those that cost least to change.
    template <class Visit>
    void dated(canbao::date paid_on, Visit& visit) const {
        const std::vector<canbao::date> days = event_days(paid_on);
        const std::vector<canbao::date> later = later_births(paid_on);
        canbao::application person{.paid_on = paid_on};
        for (std::size_t facts = 0; facts < subsets(named); ++facts) {
            person.circumstances.bits = subset(named, facts);
            for (const std::uint64_t categories : classes) {
                person.categories.bits = categories;
                for (const canbao::date recognised : recognitions(categories, paid_on)) {
                    person.recognised_on = recognised;
                    for (person.tier = 1; rules.offers_tier(person.tier); ++person.tier) {
                        visit_named_events(person, days, visit);
                        person.event = canbao::events::birth{};
                        for (const canbao::date day : later) {
                            person.event_on = day;
                            visit(person);
                        }
                    }
                }
            }
        }
    }

    template <class Visit>
    void visit_named_events(canbao::application person, const std::vector<canbao::date>& days,
                            Visit& visit) const {
        for (std::uint8_t slot = 0; slot < canbao::events::all::size; ++slot) {
            if (is_named(slot)) {
                person.event = canbao::event_code{static_cast<std::uint8_t>(slot + 1)};
                for (const canbao::date day : days) {
                    person.event_on = day;
                    visit(person);
                    if (births.size() > 1) {
                        person.born_on = births[1];
                        visit(person);
                        person.born_on = {};
                    }
                }
            }
        }
    }

    template <class Visit>
    void undated(canbao::date paid_on, Visit& visit) const {
        const std::uint64_t circumstances = named | insured_already;
        canbao::application person{.paid_on = paid_on};
        for (const std::uint64_t categories : pairs) {
            person.categories.bits = categories;
            for (const canbao::date recognised : recognitions(categories, paid_on)) {
                person.recognised_on = recognised;
                for (std::size_t facts = 0; facts < subsets(circumstances); ++facts) {
                    person.circumstances.bits = subset(circumstances, facts);
                    for (std::uint8_t tier = 1; tier <= first_tier_not_offered(rules); ++tier) {
                        person.tier = tier;
                        for (const canbao::date day : births) {
                            person.born_on = day;
                            visit(person);
                        }
                    }
                }
            }
        }
    }

    template <class Visit>
    void with_other_events(canbao::date paid_on, Visit& visit) const {
        const std::uint64_t circumstances = named | insured_already;
        const day_list days = boundary_event_days(rules, content, paid_on);
        canbao::application person{.paid_on = paid_on};
        for (std::size_t facts = 0; facts < subsets(circumstances); ++facts) {
            person.circumstances.bits = subset(circumstances, facts);
            for (const std::uint64_t categories : shapes) {
                person.categories.bits = categories;
                for (person.tier = 1; person.tier <= first_tier_not_offered(rules); ++person.tier) {
                    visit_other_events(person, days, visit);
                }
            }
        }
    }

    template <class Visit>
    void visit_other_events(canbao::application person, const day_list& days, Visit& visit) const {
        const bool looks_at_events =
            rules.offers_tier(person.tier) && (person.circumstances.bits & insured_already) == 0;
        visit_events(person, days, [&](const canbao::application& one) {
            const bool is_dated = looks_at_events && is_named(one.event.slot()) &&
                                  first_event <= one.event_on && one.event_on <= one.paid_on + 1;
            if (!is_dated) {
                visit(one);
            }
        });
    }

    template <class Visit>
    void with_other_circumstances(canbao::date paid_on, Visit& visit) const {
        const std::uint64_t others = all_circumstances & ~named & ~insured_already;
        const day_list days = boundary_event_days(rules, content, paid_on);
        canbao::application person{.paid_on = paid_on};
        for (std::uint64_t rest = others; rest != 0; rest &= rest - 1) {
            for (std::size_t facts = 0; facts < subsets(named); ++facts) {
                person.circumstances.bits = subset(named, facts) | (rest & (~rest + 1));
                for (const std::uint64_t categories : shapes) {
                    person.categories.bits = categories;
                    for (person.tier = 1; rules.offers_tier(person.tier); ++person.tier) {
                        visit(person);
                        visit_events(person, days, visit);
                    }
                }
            }
        }
    }

    template <class Visit>
    static void visit_events(canbao::application person, const day_list& days, Visit&& visit) {
        for (std::uint8_t slot = 0; slot < canbao::events::all::size; ++slot) {
            person.event = canbao::event_code{static_cast<std::uint8_t>(slot + 1)};
            for (const canbao::date day : days) {
                person.event_on = day;
                visit(person);
            }
        }
    }
};

} // namespace sweep
