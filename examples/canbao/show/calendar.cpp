// SPDX-License-Identifier: Apache-2.0
#include "show/calendar.hpp"

#include "show/days.hpp"

#include <canbao/content/names.hpp>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <utility>

namespace program::show {

namespace {

using canbao::date;

date first_of_month(date day) {
    return canbao::first_of_month_after(day, 0);
}

track paying(const opening_days& days) {
    const date from = days.pay_from.has_value() ? days.pay_from : canbao::first_date;
    const date to = days.pay_to.has_value() ? days.pay_to : canbao::last_date;
    if (!days.last_useful.has_value()) {
        return {false, {{from, to, meaning::paying_idle}}};
    }
    track payments{false, {{from, std::min(to, days.last_useful), meaning::paying}}};
    if (days.last_useful < to) {
        payments.bars.push_back({days.last_useful + 1, to, meaning::paying_idle});
    }
    return payments;
}

track covered(const opening_days& days) {
    track cover{true, {}};
    if (days.earliest_start > days.cover_to) {
        return cover;
    }
    // Where cover may begin as late as on its last day, no stretch of it is sure.
    const date sure = days.latest_start < days.cover_to ? days.latest_start : days.cover_to + 1;
    if (days.earliest_start < sure) {
        cover.bars.push_back({days.earliest_start, sure - 1, meaning::may_cover});
    }
    if (sure <= days.cover_to) {
        cover.bars.push_back({sure, days.cover_to, meaning::covered});
    }
    return cover;
}

void add_once(std::vector<track>& tracks, track added) {
    if (std::find(tracks.begin(), tracks.end(), added) == tracks.end()) {
        tracks.push_back(std::move(added));
    }
}

class calendar_maker {
public:
    explicit calendar_maker(const policy_view& policy) : policy_{policy} {
        shown_.first = policy.content.year_begin();
        shown_.last = policy.content.year_end();
    }

    /// The rows of an opening's route; of a claim, which buys no cover, only the payments.
    void add(const canbao::opening& opening, bool buys_cover) {
        if (number_ != opening.route && !(number_ >= canbao::first_claim_route && !buys_cover)) {
            shown_.rows.push_back(
                {name_of_route(policy_.content, opening.route), {}, opening.by_registration});
        }
        number_ = opening.route;
        const opening_days days = days_of(policy_.rules, opening);
        std::vector<track>& tracks = shown_.rows.back().tracks;
        if (days.pay_from.has_value()) {
            shown_.first = std::min(shown_.first, days.pay_from);
        }
        if (buys_cover) {
            shown_.first = std::min(shown_.first, days.earliest_start);
            shown_.last = std::max(shown_.last, days.cover_to);
            add_once(tracks, paying(days));
            add_once(tracks, covered(days));
        } else {
            const track whole = paying(days);
            add_once(tracks,
                     {false, {{whole.bars.front().from, whole.bars.back().to, meaning::paying}}});
        }
    }

    [[nodiscard]] calendar result() && {
        shown_.first = first_of_month(shown_.first);
        shown_.last = canbao::first_of_month_after(shown_.last, 1) - 1;
        return std::move(shown_);
    }

private:
    const policy_view& policy_;
    calendar shown_;
    std::uint8_t number_ = 0; ///< of the route whose row is the last
};

} // namespace

calendar calendar_of(const policy_view& policy) {
    calendar_maker maker{policy};
    for (const canbao::opening& opening : policy.rules.openings) {
        maker.add(opening, true);
    }
    for (const canbao::opening& opening : policy.rules.claims) {
        maker.add(opening, false);
    }
    return std::move(maker).result();
}

std::vector<date> months_of(const calendar& shown) {
    std::vector<date> months{shown.first};
    while (months.back() <= shown.last) {
        months.push_back(canbao::first_of_month_after(months.back(), 1));
    }
    return months;
}

} // namespace program::show
