// SPDX-License-Identifier: Apache-2.0
#include "explain/conditions.hpp"

#include <canbao/engine/offer.hpp>

#include <algorithm>

namespace program::explaining {

namespace {

using canbao::application;
using canbao::timeliness;

constexpr std::int32_t no_first_day = canbao::first_date.days;
constexpr std::int32_t no_last_day = canbao::last_date.days;
constexpr std::int32_t no_limit = canbao::first_date.days - 1; // as the policies are lowered

/// Asks the engine about one condition after the other.
class inquiry {
public:
    inquiry(const canbao::rule_table& rules, const canbao::opening& opening,
            const application& person) noexcept
        : rules_{rules},
          opening_{opening},
          person_{person},
          has_fee_{rules.line_number(opening.plan, person.tier,
                                     canbao::counting_categories(rules, person).bits) != 0} {
        rules_.has_fees_by_people = false; // whose fees they are is asked apart
        is_wished_ = person.wish == 0 ? !opening.on_request
                                      : opening.route == person.wish ||
                                            opening.route >= canbao::first_claim_route;
        person_.wish = 0; // asked apart, too
        enrolled_ = person_;
        enrolled_.paid_on = person_.enrolled_on(opening.by_registration, canbao::last_date.days);
    }

    std::vector<finding> findings() {
        ask_window();
        ask_event();
        ask_circumstances();
        ask_category();
        ask_years();
        note_failure(condition::wish, is_wished_);
        note_failure(condition::tier, has_fee_);
        return std::move(found_);
    }

private:
    /// On a plan that has the tier, for of that it is asked apart.
    [[nodiscard]] canbao::opening asking_nothing() const noexcept {
        canbao::opening opening;
        while (opening.plan + 1U < canbao::rule_table::max_plans &&
               rules_.line_number(opening.plan, person_.tier) == 0) {
            ++opening.plan;
        }
        opening.pay_from = opening.event_from = no_first_day;
        opening.pay_to = opening.event_to = no_last_day;
        opening.limit_from = no_limit;
        opening.counting = opening_.counting;
        return opening;
    }

    [[nodiscard]] bool holds(const canbao::opening& only,
                             const application& person) const noexcept {
        return canbao::offer_of(rules_, only, person).is_open;
    }
    void note(condition about, bool holds) { found_.push_back({about, holds}); }
    void note_failure(condition about, bool holds) {
        if (!holds) {
            note(about, holds);
        }
    }
    void ask(condition about, const canbao::opening& only) { note(about, holds(only, person_)); }
    void ask_of_days(condition about, const canbao::opening& only) {
        note(about, holds(only, enrolled_));
    }

    void ask_window() {
        canbao::opening only = asking_nothing();
        only.pay_from = opening_.pay_from;
        only.pay_to = opening_.pay_to;
        ask_of_days(condition::window, only);
        if (opening_.last_payment < no_last_day) {
            note(condition::last_payment, person_.paid_on.days <= opening_.last_payment);
        }
    }

    /// The person as if paid so late that the event is no later.
    [[nodiscard]] application paid_after_the_event() const noexcept {
        application person = enrolled_;
        person.paid_on = std::max(person.paid_on, person.event_on);
        return person;
    }

    void ask_event() {
        if (opening_.asks.events == 0) {
            return;
        }
        canbao::opening only = asking_nothing();
        only.asks.events = opening_.asks.events;
        const bool has_event = holds(only, paid_after_the_event());
        note(condition::event, has_event);
        if (!has_event) {
            return;
        }
        if (opening_.event_from > no_first_day || opening_.event_to < no_last_day) {
            canbao::opening on_days = only;
            on_days.event_from = opening_.event_from;
            on_days.event_to = opening_.event_to;
            note(condition::event_days, holds(on_days, paid_after_the_event()));
        }
        if (is_ahead(opening_.asks)) {
            only.asks.limit = opening_.asks.limit;
            only.asks.paid = opening_.asks.paid;
            ask_of_days(condition::ahead, only);
            return;
        }
        const bool is_by_payment = holds(only, enrolled_);
        note_failure(condition::event_by_payment, is_by_payment);
        if (is_by_payment) {
            ask_period(only);
        }
    }

    void ask_period(canbao::opening only) {
        only.asks.limit = opening_.asks.limit;
        only.asks.paid = opening_.asks.paid;
        switch (opening_.asks.paid) {
        case timeliness::any: return;
        case timeliness::ahead: return; // asked before
        case timeliness::within: ask_of_days(condition::within, only); return;
        case timeliness::later: ask_of_days(condition::later, only); break;
        }
        if (opening_.limit_from > no_limit) {
            application late = enrolled_; // whenever paid, as long as it is later
            late.paid_on =
                std::max(late.paid_on, canbao::first_day_after(opening_.asks.limit, late.event_on,
                                                               opening_.counting));
            only.pay_to = late.paid_on.days;
            only.limit_from = opening_.limit_from;
            note(condition::missed, holds(only, late));
        }
    }

    void ask_circumstances() {
        if (opening_.asks.circumstances_all != 0) {
            canbao::opening only = asking_nothing();
            only.asks.circumstances_all = opening_.asks.circumstances_all;
            ask(condition::holding, only);
        }
        if (opening_.asks.circumstances_none != 0) {
            canbao::opening only = asking_nothing();
            only.asks.circumstances_none = opening_.asks.circumstances_none;
            ask(condition::not_holding, only);
        }
        if (opening_.asks.circumstances_not_all != 0) {
            canbao::opening only = asking_nothing();
            only.asks.circumstances_not_all = opening_.asks.circumstances_not_all;
            ask(condition::not_together, only);
        }
    }

    void ask_category() {
        if (opening_.asks.categories_any != 0) {
            canbao::opening only = asking_nothing();
            only.asks.categories_any = opening_.asks.categories_any;
            ask(condition::category, only);
        }
    }

    void ask_years() {
        constexpr canbao::number_range any;
        if (opening_.asks.lapsed_years != any) {
            canbao::opening only = asking_nothing();
            only.asks.lapsed_years = opening_.asks.lapsed_years;
            ask(condition::lapsed_years, only);
        }
        if (opening_.asks.repaid_years != any) {
            canbao::opening only = asking_nothing();
            only.asks.repaid_years = opening_.asks.repaid_years;
            ask(condition::repaid_years, only);
        }
    }

    canbao::rule_table rules_;
    const canbao::opening& opening_;
    application person_;
    application enrolled_{}; ///< as if paid on the day by which the opening goes
    bool has_fee_;
    bool is_wished_ = true;
    std::vector<finding> found_{};
};

} // namespace

std::vector<finding> findings_on(const canbao::rule_table& rules, const canbao::opening& opening,
                                 const application& person) {
    return inquiry{rules, opening, person}.findings();
}

bool all_hold(const std::vector<finding>& findings) {
    return std::all_of(findings.begin(), findings.end(),
                       [](const finding& one) { return one.holds; });
}

} // namespace program::explaining
