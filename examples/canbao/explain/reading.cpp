// SPDX-License-Identifier: Apache-2.0
#include "explain/reading.hpp"

#include "shared/fees.hpp"

#include <canbao/policies/words.hpp>
#include <canbao/vocabulary/plans.hpp>

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace program::explaining {

namespace {

/// What of its component a reading is about.
enum class subject {
    all,
    counting,     ///< days and months
    first_day,    ///< from when on payment is taken
    event,        ///< which events open a route, by their days
    cover,        ///< which days a route covers
    charge,       ///< what a route charges
    student_plan, ///< aid there
    lower_tier    ///< aid there, and on the student plan
};

struct published_reading {
    std::string_view code;
    subject about;
};
constexpr std::array<published_reading, 9> published{{{"A-DAYS", subject::counting},
                                                      {"A-FL-OPEN", subject::first_day},
                                                      {"A-HN-LATE", subject::event},
                                                      {"A-HN23-EXT", subject::cover},
                                                      {"A-HB-MIGRANT", subject::cover},
                                                      {"A-JA-NEWBORN", subject::cover},
                                                      {"A-FL-LIFTED", subject::charge},
                                                      {"A-FL-PLAN", subject::student_plan},
                                                      {"A-FL-VET", subject::lower_tier}}};

subject subject_of(const canbao::label& reading) {
    const auto* const known =
        std::find_if(published.begin(), published.end(),
                     [&](const published_reading& one) { return one.code == reading.code; });
    return known == published.end() ? subject::all : known->about;
}

/// The one condition by which an opening is closed; none where there are several.
std::optional<condition> sole_failure(const examined& opening) {
    std::optional<condition> sole;
    for (const finding& found : opening.findings) {
        if (!found.holds) {
            if (sole) {
                return {};
            }
            sole = found.about;
        }
    }
    return sole;
}

bool bears_on_closing(const explanation& steps, subject about, const examined& opening) {
    const std::optional<condition> why = sole_failure(opening);
    if (!why) {
        return false;
    }
    switch (about) {
    case subject::first_day:
        return why == condition::window &&
               steps.person.enrolled_on(opening.opening->by_registration, canbao::last_date.days) <
                   canbao::date{opening.opening->pay_from};
    case subject::event: return why == condition::event_days || why == condition::missed;
    case subject::cover:
    case subject::charge: return false;
    default: return true;
    }
}

bool bears_on_subsidy(const explanation& steps, subject about) {
    const canbao::fee_term& fee = fee_of(steps.content(), *steps.line());
    const bool is_student = fee.plan == canbao::plans::student::slot;
    switch (about) {
    case subject::student_plan: return is_student;
    case subject::lower_tier: return is_student || fee.tier == 1;
    default: return true;
    }
}

bool counts_for_cover(const canbao::opening& opening) {
    return opening.waits.kind == canbao::waiting_kind::nth_month ||
           opening.waits.kind == canbao::waiting_kind::full_period;
}

bool counts(const explanation& steps, const examined& opening) {
    const bool has_period = opening.opening->asks.paid != canbao::timeliness::any;
    if (opening.offer.is_open) {
        return has_period ||
               (steps.decided_at == step::routes && counts_for_cover(*opening.opening));
    }
    const std::optional<condition> why = sole_failure(opening);
    return why == condition::within || why == condition::later || why == condition::missed ||
           why == condition::ahead;
}

} // namespace

bool bears_on(const explanation& steps, const canbao::label& reading, part what,
              const examined* opening) {
    const subject about = subject_of(reading);
    switch (what) {
    case part::subsidy:
    case part::precedence: return bears_on_subsidy(steps, about);
    case part::closed: return bears_on_closing(steps, about, *opening);
    case part::useless: return about != subject::charge;
    default: return true;
    }
}

bool is_about_counting(const canbao::label& reading) {
    return subject_of(reading) == subject::counting;
}

bool has_counted(const explanation& steps) {
    if (const examined* taken = steps.taken_opening(); taken != nullptr) {
        return counts(steps, *taken);
    }
    for (const auto* openings : {&steps.openings, &steps.claims}) {
        if (std::any_of(openings->begin(), openings->end(),
                        [&](const examined& opening) { return counts(steps, opening); })) {
            return true;
        }
    }
    return false;
}

} // namespace program::explaining
