// SPDX-License-Identifier: Apache-2.0
#include "explain/conditions.hpp"

#include <canbao/engine/steps.hpp>

#include <algorithm>

namespace program::explaining {

namespace {

using canbao::application;
using canbao::opening;
using canbao::timeliness;

constexpr std::int32_t no_first_day = canbao::first_date.days;
constexpr std::int32_t no_last_day = canbao::last_date.days;
constexpr std::int32_t no_limit = canbao::first_date.days - 1; // as the policies are lowered

/// Asks the engine about one condition after the other.
class inquiry {
public:
    inquiry(const canbao::rule_table& rules, const opening& way, const application& person,
            std::uint32_t counting) noexcept
        : rules_{rules},
          way_{way},
          person_{person},
          counting_{counting} {}

    std::vector<finding> findings() {
        ask_window();
        ask_event();
        ask_circumstances();
        ask_category();
        ask_years();
        note_failure(condition::tier, rules_.line_number(way_.plan, person_.tier) != 0);
        return std::move(found_);
    }

private:
    static opening asking_nothing() noexcept {
        opening way;
        way.pay_from = way.event_from = no_first_day;
        way.pay_to = way.event_to = no_last_day;
        way.limit_from = no_limit;
        return way;
    }

    [[nodiscard]] bool holds(const opening& only, const application& person) const noexcept {
        return canbao::detail::is_open(rules_, only, person, counting_);
    }
    void note(condition about, bool holds) { found_.push_back({about, holds}); }
    void note_failure(condition about, bool holds) {
        if (!holds) {
            note(about, holds);
        }
    }
    void ask(condition about, const opening& only) { note(about, holds(only, person_)); }

    void ask_window() {
        opening only = asking_nothing();
        only.pay_from = way_.pay_from;
        only.pay_to = way_.pay_to;
        ask(condition::window, only);
    }

    /// The person as if paid so late that the event is no later.
    [[nodiscard]] application paid_after_the_event() const noexcept {
        application person = person_;
        person.paid_on = std::max(person.paid_on, person.event_on);
        return person;
    }

    void ask_event() {
        if (way_.asks.events == 0) {
            return;
        }
        opening only = asking_nothing();
        only.asks.events = way_.asks.events;
        const bool has_event = holds(only, paid_after_the_event());
        note(condition::event, has_event);
        if (!has_event) {
            return;
        }
        if (way_.event_from > no_first_day || way_.event_to < no_last_day) {
            opening on_days = only;
            on_days.event_from = way_.event_from;
            on_days.event_to = way_.event_to;
            note(condition::event_days, holds(on_days, paid_after_the_event()));
        }
        const bool is_by_payment = holds(only, person_);
        note_failure(condition::event_by_payment, is_by_payment);
        if (is_by_payment) {
            ask_period(only);
        }
    }

    void ask_period(opening only) {
        only.asks.limit = way_.asks.limit;
        only.asks.paid = way_.asks.paid;
        switch (way_.asks.paid) {
        case timeliness::any: return;
        case timeliness::within: ask(condition::within, only); return;
        case timeliness::later: ask(condition::later, only); break;
        }
        if (way_.limit_from > no_limit) {
            application late = person_; // whenever paid, as long as it is later
            late.paid_on =
                std::max(late.paid_on,
                         canbao::first_day_after(way_.asks.limit, late.event_on, rules_.counting));
            only.pay_to = late.paid_on.days;
            only.limit_from = way_.limit_from;
            note(condition::missed, holds(only, late));
        }
    }

    void ask_circumstances() {
        if (way_.asks.circumstances_all != 0) {
            opening only = asking_nothing();
            only.asks.circumstances_all = way_.asks.circumstances_all;
            ask(condition::holding, only);
        }
        if (way_.asks.circumstances_none != 0) {
            opening only = asking_nothing();
            only.asks.circumstances_none = way_.asks.circumstances_none;
            ask(condition::not_holding, only);
        }
        if (way_.asks.circumstances_not_all != 0) {
            opening only = asking_nothing();
            only.asks.circumstances_not_all = way_.asks.circumstances_not_all;
            ask(condition::not_together, only);
        }
    }

    void ask_category() {
        if (way_.asks.categories_any != 0) {
            opening only = asking_nothing();
            only.asks.categories_any = way_.asks.categories_any;
            ask(condition::category, only);
        }
    }

    void ask_years() {
        constexpr canbao::number_range any;
        if (way_.asks.lapsed_years != any) {
            opening only = asking_nothing();
            only.asks.lapsed_years = way_.asks.lapsed_years;
            ask(condition::lapsed_years, only);
        }
        if (way_.asks.repaid_years != any) {
            opening only = asking_nothing();
            only.asks.repaid_years = way_.asks.repaid_years;
            ask(condition::repaid_years, only);
        }
    }

    const canbao::rule_table& rules_;
    const opening& way_;
    const application& person_;
    std::uint32_t counting_;
    std::vector<finding> found_{};
};

} // namespace

std::vector<finding> findings_on(const canbao::rule_table& rules, const opening& way,
                                 const application& person, std::uint32_t counting) {
    return inquiry{rules, way, person, counting}.findings();
}

bool all_hold(const std::vector<finding>& findings) {
    return std::all_of(findings.begin(), findings.end(),
                       [](const finding& one) { return one.holds; });
}

} // namespace program::explaining
