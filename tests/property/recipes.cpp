// SPDX-License-Identifier: Apache-2.0
//
// What a kernel is made from says of everybody what the rules say, whatever the policy: masks and
// groups are read here one person at a time, with the calendar of the engine.
#include "draw.hpp"
#include "subject.hpp"

#include <canbao/content/lower.hpp>
#include <canbao/engine/steps.hpp>
#include <canbao/vector/recipe/prepare.hpp>

#include <algorithm>
#include <bit>
#include <cstdint>
#include <optional>
#include <tuple>
#include <utility>

using namespace canbao;
using namespace property;
using canbao::detail::kernel_recipe;
using canbao::detail::mask16;
using canbao::detail::mask_by_day;
using canbao::detail::opening_bits;
using canbao::detail::vector_group;

namespace {

mask16 mask_on(const mask_by_day& mask, std::int16_t day) {
    mask16 result = mask.first;
    for (const mask_by_day::step& step : mask.steps) {
        if (day >= step.day) {
            result = static_cast<mask16>(result + static_cast<mask16>(step.change));
        }
    }
    return result;
}

/// An opening or a claim of a recipe, as the part that it is in and its bit.
struct candidate {
    std::size_t part = 0;
    mask16 bit = 0;
    date from{};
};

/// Reads a recipe for one person.
class reader {
public:
    reader(const kernel_recipe& recipe, const application& person)
        : recipe_{recipe},
          person_{person},
          counting_{counting()},
          aided_{aided()} {}

    /// The number of the route taken; 0 for none.
    std::uint8_t route() const {
        const std::optional<candidate> best = taken();
        return best ? value(*best, &opening_bits::route) : std::uint8_t{0};
    }
    /// What is due by it, and what the treasury pays, in fen.
    std::pair<int, int> sums() const {
        const std::optional<candidate> best = taken();
        if (!best || is_among(*best, &opening_bits::claims)) {
            return {0, 0};
        }
        const bool none =
            is_among(*best, &opening_bits::full) || is_among(*best, &opening_bits::exempt);
        return {due(*best), none ? 0 : fiscal_of(line_of(scheme_of(*best)) - 1)};
    }
    /// The number of its fee line, and of that in the recipe.
    std::size_t line() const {
        const std::size_t number = line_in_recipe();
        return number == 0 ? 0 : recipe_.fee_lines[number - 1].number;
    }
    std::size_t line_in_recipe() const {
        const std::optional<candidate> best = taken();
        return best ? line_of(scheme_of(*best)) : 0;
    }

    /// What the aid to the plan of claims is, in fen, with the category and the fund that give
    /// it.
    std::tuple<int, int, int> aid_of(std::size_t line) const {
        for (const auto& run : recipe_.fee_lines[line].runs) {
            if ((run.categories & aided_) != 0) {
                const int slot = std::countr_zero(run.categories & aided_);
                return {fen_of(run.amount), slot + 1, run.fund};
            }
        }
        return {0, 0, 0};
    }

    /// The fund by the table of funds, where that is to tell.
    int fund_by_category(int category) const {
        for (const auto& share : recipe_.funds) {
            if (((share.categories >> (category - 1)) & 1U) != 0) {
                return share.fund;
            }
        }
        return 0;
    }

private:
    std::optional<candidate> taken() const {
        std::optional<candidate> best;
        for (const vector_group& group : recipe_.groups) {
            const std::optional<candidate> other = best_of(group);
            if (other && (!best || is_better(group, *other, *best))) {
                best = other;
            }
        }
        return best;
    }

    /// The alternatives of groups are read as openings are.
    std::uint64_t counting() const {
        const opening_bits& people = recipe_.people;
        const std::uint64_t stated = person_.counting_categories().bits & 0xffff'ffff;
        const date event_of_birth = canbao::detail::birthday(person_);
        const date born = person_.born_on.has_value() ? person_.born_on : event_of_birth;
        mask16 none = static_cast<mask16>(~people.openings);
        const auto leave_out = [&none](bool left_out, mask16 some) {
            none = left_out ? static_cast<mask16>(none | some) : none;
        };
        leave_out(!born.has_value(), people.with_event);
        leave_out(true,
                  static_cast<mask16>(people.with_event &
                                      ~mask_on(people.by_event, canbao::detail::day16(born.days))));
        for (const auto& rule : people.facts) {
            const bool holds = (rule.all & ~person_.circumstances.bits) == 0;
            leave_out(holds, rule.closed_with);
            leave_out(!holds, rule.closed_without);
        }
        for (const auto& rule : people.categories) {
            leave_out((rule.any & stated) == 0, rule.asking);
        }
        for (const auto& rule : people.lapsed_years) {
            leave_out(!rule.range.contains(person_.lapsed_years), rule.asking);
        }
        for (const auto& rule : people.repaid_years) {
            leave_out(!rule.range.contains(person_.repaid_years), rule.asking);
        }
        return stated | std::uint64_t{static_cast<mask16>(~none)} << rule_table::first_group;
    }

    std::uint64_t aided() const {
        bool limited = false;
        bool in_time = false;
        for (const recognition_rule& rule : recipe_.recognition) {
            const bool holds = (rule.circumstances_all & ~person_.circumstances.bits) == 0;
            limited = limited || holds;
            in_time = in_time || (holds && person_.recognised_on.days <= rule.last_day);
        }
        const std::uint64_t of_facts = std::uint64_t{recipe_.people_of_facts}
                                       << rule_table::first_group;
        return !limited || in_time ? counting_ : counting_ & of_facts;
    }

    std::size_t line_of(std::size_t scheme) const {
        const bool is_tier = person_.tier >= 1 && person_.tier <= rule_table::max_tiers;
        std::size_t number = is_tier ? recipe_.line_of[scheme][person_.tier - std::size_t{1}] : 0;
        while (number != 0 && !is_for(recipe_.fee_lines[number - 1])) {
            number = recipe_.fee_lines[number - 1].otherwise;
        }
        return number;
    }
    bool is_for(const canbao::detail::vector_line& line) const {
        return std::all_of(line.people.begin(), line.people.end(), [&](std::uint64_t some) {
            return some == 0 || (some & counting_) != 0;
        });
    }
    int fen_of(canbao::detail::split_money amount) const {
        return amount.units * recipe_.unit.fen + amount.fen;
    }
    int fiscal_of(std::size_t line) const {
        return fen_of(recipe_.fiscal_by_line ? recipe_.fee_lines[line].fiscal : recipe_.fiscal);
    }
    std::size_t scheme_of(const candidate& one) const {
        std::size_t scheme = 0;
        while ((recipe_.parts[one.part].of_scheme[scheme] & one.bit) == 0) {
            ++scheme;
        }
        return scheme;
    }

    mask16 open(const opening_bits& part) const {
        const std::int16_t paid = canbao::detail::day16(person_.paid_on.days);
        const std::int16_t event_on = canbao::detail::day16(person_.event_on.days);
        mask16 closed = static_cast<mask16>(~mask_on(part.by_payment, paid));
        const auto close = [&closed](bool holds, mask16 some) {
            closed = holds ? static_cast<mask16>(closed | some) : closed;
        };
        if (part.with_event != 0) {
            const std::size_t code = std::min<std::size_t>(person_.event.value, 31);
            close(true, static_cast<mask16>(~part.by_code[code]));
            close(event_on > paid, part.with_event);
            close(true, static_cast<mask16>(~mask_on(part.by_event, event_on)));
            for (const auto& rule : part.limits) {
                const bool in_time = !is_over(rule);
                close(in_time, rule.later);
                close(!in_time, rule.within);
            }
        }
        for (const auto& rule : part.facts) {
            const bool holds = (rule.all & ~person_.circumstances.bits) == 0;
            close(holds, rule.closed_with);
            close(!holds, rule.closed_without);
        }
        for (const auto& rule : part.categories) {
            close((rule.any & counting_) == 0, rule.asking);
        }
        for (const auto& rule : part.lapsed_years) {
            close(!rule.range.contains(person_.lapsed_years), rule.asking);
        }
        for (const auto& rule : part.repaid_years) {
            close(!rule.range.contains(person_.repaid_years), rule.asking);
        }
        for (std::size_t scheme = 0; scheme < canbao::detail::max_schemes; ++scheme) {
            close(line_of(scheme) == 0, part.of_scheme[scheme]);
        }
        // Claims are for those who get aid at home.
        const std::size_t home = line_of(0);
        close(home == 0 || std::get<0>(aid_of(home - 1)) == 0, part.claims);
        close(true, static_cast<mask16>(~mask_on(part.covers_payment, paid)));
        close(true, static_cast<mask16>(~mask_on(part.covers_event, event_on)));
        for (const auto& rule : part.starts) {
            close(rule.waits.growth.grows() && first_day(rule) > date{rule.cover_to},
                  rule.openings & part.openings);
        }
        const bool is_birth = canbao::detail::is_of_birth(person_);
        close(true,
              static_cast<mask16>(~mask_on(
                  part.serves_birth, is_birth ? event_on : canbao::detail::day16(date::absent))));
        return static_cast<mask16>(~closed);
    }

    /// True where the period since the event is over; an earlier event than the first counts as it.
    bool is_over(const canbao::detail::limit_rule& rule) const {
        date event{canbao::detail::day16(person_.event_on.days)};
        if (rule.length.unit == period_unit::months) {
            event = std::max(event, date{rule.first_event});
        }
        return date{canbao::detail::day16(person_.paid_on.days)} >
               last_day_of(rule.length, event, rule.counting);
    }

    std::optional<candidate> best_of(const vector_group& group) const {
        const mask16 some = open(recipe_.parts[group.part]) & group.openings;
        if (some == 0) {
            return std::nullopt;
        }
        candidate best{group.part, static_cast<mask16>(some & (~some + 1U)), {}};
        for (const auto& rule : recipe_.parts[group.part].starts) {
            if ((rule.openings & best.bit) != 0) {
                best.from = std::max(first_day(rule), canbao::detail::birthday(person_));
            }
        }
        return best;
    }

    /// The first day after a waiting period, births aside.
    date first_day(const canbao::detail::start_rule& rule) const {
        opening opening;
        opening.waits = rule.waits;
        opening.counting = rule.counting;
        opening.cover_from = rule.begins_later && rule.waits.kind != waiting_kind::none
                                 ? first_date.days
                                 : rule.cover_from;
        return canbao::detail::first_day_waited_for(opening, person_);
    }

    std::uint8_t value(const candidate& one, canbao::detail::values16 opening_bits::*values) const {
        return (recipe_.parts[one.part].*
                values)[static_cast<std::size_t>(std::countr_zero(one.bit))];
    }
    bool is_among(const candidate& one, mask16 opening_bits::*some) const {
        return (recipe_.parts[one.part].*some & one.bit) != 0;
    }
    int last_day(const candidate& one) const {
        for (const auto& rule : recipe_.parts[one.part].ends) {
            if ((rule.openings & one.bit) != 0) {
                return rule.cover_to;
            }
        }
        return 0;
    }
    /// The fewest years paid back with which the waiting period is as short.
    int extra_years(const candidate& one) const {
        for (const auto& rule : recipe_.parts[one.part].starts) {
            if (recipe_.charges_years && (rule.openings & one.bit) != 0) {
                const period waited = canbao::detail::length_of(rule.waits, person_);
                application fewer = person_;
                fewer.repaid_years = 0;
                while (canbao::detail::length_of(rule.waits, fewer) != waited) {
                    ++fewer.repaid_years;
                }
                return fewer.repaid_years;
            }
        }
        return 0;
    }
    int due(const candidate& one) const {
        if (is_among(one, &opening_bits::waived)) {
            return 0;
        }
        const std::size_t line = line_of(scheme_of(one));
        const int own = fen_of(recipe_.fee_lines[line - 1].fee) * (1 + extra_years(one)) -
                        std::get<0>(aid_of(line - 1)) +
                        fen_of(recipe_.fee_lines[line - 1].surcharges);
        return is_among(one, &opening_bits::full) ? own + fiscal_of(line - 1) : own;
    }

    /// What a group does not compare is to be the same.
    bool is_better(const vector_group& group, const candidate& one, const candidate& than) const {
        RC_ASSERT(group.compares_due || due(one) == due(than));
        if (due(one) != due(than)) {
            return due(one) < due(than);
        }
        if (one.from != than.from) {
            return one.from < than.from;
        }
        RC_ASSERT(group.compares_last || last_day(one) == last_day(than));
        if (last_day(one) != last_day(than)) {
            return last_day(one) > last_day(than);
        }
        const bool first = value(one, &opening_bits::place) < value(than, &opening_bits::place);
        RC_ASSERT(group.compares_place || group.listed_first == first);
        return first;
    }

    const kernel_recipe& recipe_;
    const application& person_;
    std::uint64_t counting_;
    std::uint64_t aided_;
};

/// The rules without what no kernel is made for, so that most fit one: waits that grow for too long
/// for lanes, and windows without an end.
rule_table fitted(rule_table rules, date year_begin) {
    const auto fit = [&](opening& opening) {
        opening.pay_from = std::max(opening.pay_from, (year_begin - 500).days);
        opening.pay_to = std::min(opening.pay_to, (year_begin + 900).days);
        if (!canbao::detail::growth_fits(rules, opening)) {
            opening.waits.growth = {};
        }
        opening.months = {};
    };
    std::for_each(rules.openings.begin(), rules.openings.end(), fit);
    std::for_each(rules.claims.begin(), rules.claims.end(), fit);
    for (recognition_rule& rule : rules.recognition) {
        rule.categories = recognition_rule{}.categories;
    }
    return rules;
}

void require_that_plans_agree(const rule_table& rules, const std::vector<person>& people) {
    const kernel_recipe recipe = canbao::detail::prepare(rules);
    RC_CLASSIFY(recipe.fits, "fits");
    if (!recipe.fits) {
        return;
    }
    RC_CLASSIFY(recipe.parts.size() > 1, "several parts");
    RC_CLASSIFY(recipe.groups.size() > 2, "several groups");
    RC_CLASSIFY(recipe.has_people(), "groups of people");
    RC_CLASSIFY(recipe.has_surcharges(), "surcharges");
    RC_CLASSIFY(recipe.unit.splits, "fen beyond units");
    RC_CLASSIFY(canbao::detail::schemes{rules}.size() > 2, "several schemes");
    for (application one : people) {
        one.wish = one.prepaid_years = 0; // with these, rosters are assessed row by row
        one.registered_on = {};           // and with this
        if (one.paid_on.days > recipe.last_payment) {
            continue; // nothing is open: kernels see to it while they read
        }
        const reader read{recipe, one};
        const assessment expected = assess(rules, one);
        RC_ASSERT(read.route() == expected.route);
        RC_ASSERT(read.line() == expected.fee_line);
        const auto [due, fiscal] = read.sums();
        RC_ASSERT(due == expected.due.count);
        RC_ASSERT(fiscal == expected.fiscal.count);
        if (expected.subsidy_category.has_value()) {
            const auto [amount, category, fund] = read.aid_of(read.line_in_recipe() - 1);
            RC_ASSERT(amount == expected.subsidy.count);
            RC_ASSERT(category == expected.subsidy_category.value);
            RC_ASSERT(fund == expected.fund.value);
            RC_ASSERT(!recipe.fund_by_category || read.fund_by_category(category) == fund);
        }
    }
}

} // namespace

TEST_CASE("a recipe for vectors takes the route that the rules take") {
    CHECK(rc::check("random policies", [] {
        const random_policy policy = *any_policy();
        require_that_plans_agree(fitted(policy.rules, policy.content.year_begin()),
                                 *people_for(policy.content));
    }));
}

TEST_CASE("a recipe for vectors takes it whatever an application holds") {
    CHECK(rc::check("random policies", [] {
        const random_policy policy = *any_policy();
        require_that_plans_agree(fitted(policy.rules, policy.content.year_begin()),
                                 *raw_rows_for(policy.content));
    }));
}

TEST_CASE("openings of a recipe may share a period, whenever each begins") {
    CHECK(rc::check("random policies", [] {
        random_policy policy = *any_policy();
        const period shared{one_of<period_unit>({period_unit::months, period_unit::days}),
                            static_cast<std::int16_t>(between(1, 4))};
        for (opening_term& term : policy.content.openings) {
            term.asks.events = 1;
            term.since_events = 1;
            term.asks.paid = one_of<timeliness>({timeliness::within, timeliness::later});
            term.asks.limit = shared;
        }
        require_that_plans_agree(
            fitted(canbao::detail::lower(policy.content), policy.content.year_begin()),
            *people_for(policy.content));
    }));
}
