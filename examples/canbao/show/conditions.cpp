// SPDX-License-Identifier: Apache-2.0
#include "show/conditions.hpp"

#include "shared/counting_words.hpp"
#include "show/days.hpp"
#include "show/words.hpp"

#include <bit>
#include <string_view>
#include <vector>

#include <fmt/format.h>

namespace program::show {

namespace {

using canbao::date;
using canbao::word_kind;

constexpr wording on_request{"only for who asks for it", "仅限申请人选择"};
/// What somebody has done by the day by which a route goes, and what that is.
constexpr wording done_by(const canbao::opening& opening) {
    return opening.by_registration ? wording{"registered", "登记"} : wording{"paid", "缴费"};
}
constexpr wording deed_of(const canbao::opening& opening) {
    return opening.by_registration ? wording{"registration", "登记"} : wording{"payment", "缴费"};
}

constexpr wording paid_in_year{"{1} in {0}", "{0}年内{1}"};
constexpr wording paid_between{"{1} {0}", "{0} {1}"};
constexpr wording paid_from{"{1} from {0} on", "{0} 起{1}"};
constexpr wording paid_until{"{1} until {0}", "{0} 前（含当日）{1}"};
constexpr wording upon{"upon {}", "因{}"};
constexpr wording within{"within {} of {}", "自{}起{}内"};
constexpr wording later_than{"later than {} after {}", "自{}起超过{}"};
constexpr wording ahead{"up to {0} ahead of {1}", "早于{1}，且其在{2}后{0}内发生"};
constexpr wording event_between{"the event {}", "事由发生于{}"};
constexpr wording event_in_year{"the event in {}", "事由发生在{}年内"};
constexpr wording event_by{"the event by {}", "事由不晚于 {}"};
constexpr wording missed_from{"those {} ended on {} or later", "该{}于 {} 或以后届满"};
constexpr wording given{"given {}", "符合：{}"};
constexpr wording unless{"unless {}", "不符合：{}"};
constexpr wording unless_all{"unless {}", "不同时符合：{}"};
constexpr wording without{"without {}", "不符合：{}"};
constexpr wording counting_as{"counting as {}", "属于：{}"};
constexpr wording being{"counting as {}", "同时属于：{}"};
constexpr wording so_old{"{} or older", "{} 周岁及以上"};
constexpr wording so_young{"under {}", "未满 {} 周岁"};
constexpr wording aged{"aged {} to {}", "{} 至 {} 周岁"};
constexpr wording born_between{"born {}", "{} 出生"};
constexpr wording born_from{"born {} or later", "{} 及以后出生"};
constexpr wording born_until{"born {} or earlier", "{} 及以前出生"};
constexpr wording years_lapsed{"years without cover: {}", "断保年数：{}"};
constexpr wording years_repaid{"years paid back: {}", "补缴年数：{}"};
constexpr wording counted{"of its periods {}", "期间：{}"};
constexpr wording or_more{"{} or more", "{} 年及以上"};

class clauses {
public:
    explicit clauses(language tongue) : tongue_{tongue} {}

    template <class... Values>
    void add(const wording& pattern, const Values&... values) {
        constexpr wording between{"; ", "；"};
        text_.append(text_.empty() ? "" : between.in(tongue_));
        text_ += program::say(tongue_, pattern, values...);
    }
    [[nodiscard]] std::string text() && {
        constexpr wording none{"always", "不限"};
        return text_.empty() ? std::string{none.in(tongue_)} : std::move(text_);
    }

private:
    language tongue_;
    std::string text_;
};

bool is_calendar_year(const canbao::policy_content& content) {
    return !content.period_from.has_value();
}

void add_payment(clauses& said, const canbao::policy_content& content,
                 const canbao::opening& opening, language tongue) {
    const std::string done = say(tongue, done_by(opening));
    const date from{opening.pay_from};
    const date to{opening.pay_to};
    const bool is_open_ended = to >= canbao::last_date;
    if (is_calendar_year(content) && from == content.year_begin() && to == content.year_end()) {
        said.add(paid_in_year, content.insured_year, done);
    } else if (from > canbao::first_date) {
        is_open_ended ? said.add(paid_from, iso(from), done)
                      : said.add(paid_between, stretch(from, to), done);
    } else if (!is_open_ended) {
        said.add(paid_until, iso(to), done);
    }
    if (date{opening.last_payment} < canbao::last_date) {
        said.add(paid_until, iso(date{opening.last_payment}), say(tongue, {"paid", "缴费"}));
    }
}

void add_event(clauses& said, const canbao::policy_content& content, const canbao::opening& opening,
               const canbao::opening_term& term, language tongue) {
    if (opening.asks.events == 0) {
        return;
    }
    const std::string events =
        list(called(words_in(content, word_kind::event, opening.asks.events), tongue),
             joined_by::or_, tongue);
    const std::string limit = length(opening.asks.limit, tongue);
    // Chinese names the event first.
    const auto add_limited = [&](const wording& pattern) {
        tongue == language::english ? said.add(pattern, limit, events)
                                    : said.add(pattern, events, limit);
    };
    switch (opening.asks.paid) {
    case canbao::timeliness::any: said.add(upon, events); break;
    case canbao::timeliness::within: add_limited(within); break;
    case canbao::timeliness::later: add_limited(later_than); break;
    case canbao::timeliness::ahead:
        said.add(ahead, limit, events, say(tongue, deed_of(opening)));
        break;
    }
    if (term.event_spans > 0) {
        said.add(event_between, stretch(date{opening.event_from}, date{opening.event_to}));
    } else if (term.event_in_year) {
        is_calendar_year(content)
            ? said.add(event_in_year, content.insured_year)
            : said.add(event_between, stretch(date{opening.event_from}, date{opening.event_to}));
    } else if (opening.event_to < opening.pay_to ||
               is_ahead(opening.asks)) { // else it is the payment that it must not follow
        said.add(event_by, iso(date{opening.event_to}));
    }
    if (term.missed_in_year) {
        said.add(missed_from, limit, iso(date{opening.limit_from}));
    }
}

void add_years(clauses& said, const wording& pattern, canbao::number_range range, language tongue) {
    if (range == canbao::number_range{}) {
        return;
    }
    said.add(pattern, range.most == canbao::number_range{}.most
                          ? say(tongue, or_more, range.least)
                          : fmt::format("{}\u00A0–\u00A0{}", range.least, range.most));
}

/// Whom conditions are for, whatever the days.
void add_people(clauses& said, const canbao::policy_content& content,
                const canbao::conditions& asks, language tongue) {
    const auto named = [&](word_kind kind, std::uint64_t mask, joined_by how) {
        return list(called(words_in(content, kind, mask), tongue), how, tongue);
    };
    if (asks.circumstances_all != 0) {
        said.add(given, named(word_kind::circumstance, asks.circumstances_all, joined_by::and_));
    }
    if (asks.circumstances_not_all != 0) {
        const bool is_one = std::has_single_bit(asks.circumstances_not_all);
        said.add(is_one ? unless : unless_all,
                 named(word_kind::circumstance, asks.circumstances_not_all, joined_by::and_));
    }
    if (asks.circumstances_none != 0) {
        said.add(without, named(word_kind::circumstance, asks.circumstances_none, joined_by::or_));
    }
    if (asks.categories_any != 0) {
        said.add(counting_as, named(word_kind::category, asks.categories_any, joined_by::or_));
    }
    add_years(said, years_lapsed, asks.lapsed_years, tongue);
    add_years(said, years_repaid, asks.repaid_years, tongue);
}

void add_birth(clauses& said, const canbao::people_term& group) {
    constexpr canbao::number_range any;
    if (group.asks_age) {
        const bool has_least = group.ages.least > any.least;
        group.ages.most == any.most ? said.add(so_old, group.ages.least)
        : has_least                 ? said.add(aged, group.ages.least, group.ages.most)
                                    : said.add(so_young, group.ages.most + 1);
    }
    const bool begins = group.born_from.has_value();
    const bool ends = group.born_until.has_value();
    if (begins && ends) {
        said.add(born_between, stretch(group.born_from, group.born_until));
    } else if (begins) {
        said.add(born_from, iso(group.born_from));
    } else if (ends) {
        said.add(born_until, iso(group.born_until));
    }
}

std::string unit_of(canbao::period length, language tongue) {
    return length.unit == canbao::period_unit::days ? say(tongue, {"days", "日"})
                                                    : say(tongue, {"months", "个月"});
}

/// From what a waiting period runs; of a rule table, which has a fixed day where cover begins.
std::string begin_of_wait(const canbao::opening& opening, language tongue) {
    const canbao::waiting& waits = opening.waits;
    switch (waits.since) {
    case canbao::waiting_start::enrolment:
    case canbao::waiting_start::payment:
    case canbao::waiting_start::registration: return say(tongue, deed_of(opening));
    case canbao::waiting_start::event: return say(tongue, {"the event", "事由发生"});
    case canbao::waiting_start::cover_begins:
    case canbao::waiting_start::fixed_day: break;
    }
    return say(tongue, {"{} (included)", " {} （含当日）"}, iso(waits.day));
}

std::string month_in_words(const canbao::waiting& waits, const std::string& since,
                           language tongue) {
    if (waits.length.count == 0) {
        return say(tongue, {"from the first of the month of {}", "自{}当月1日起"}, since);
    }
    return waits.length.count == 1
               ? say(tongue, {"from the first of the month after {}", "自{}次月1日起"}, since)
               : say(tongue,
                     {"from the first of month {} after that of {}", "自{1}后第{0}个月1日起"},
                     waits.length.count, since);
}

std::string growth_in_words(const canbao::waiting& waits, const std::string& since,
                            language tongue) {
    const canbao::waiting_growth& growth = waits.growth;
    std::string text = say(tongue, {"after {} full {} since {}", "自{2}满{0}{1}后"},
                           waits.length.count, unit_of(waits.length, tongue), since);
    if (growth.per_lapsed_year > 0) {
        text += growth.beyond == 0
                    ? say(tongue, {", {} more for each year without cover", "，每断保1年加{}"},
                          growth.per_lapsed_year)
                    : say(tongue,
                          {", {} more for each year without cover beyond the first",
                           "，断保首年之后每年加{}"},
                          growth.per_lapsed_year);
    }
    if (growth.most_lapsed_years < 255) {
        text += say(tongue, {" (of {} at most)", "（至多计{}年）"}, growth.most_lapsed_years);
    }
    if (growth.per_repaid_year > 0) {
        text +=
            say(tongue,
                {", {} fewer for each paid back, never fewer than {}", "，每补缴1年减{}，不少于{}"},
                growth.per_repaid_year, waits.length.count);
    }
    if (growth.at_least > 0) {
        text += say(tongue,
                    {"; from {} years without cover on at least {}", "；断保{}年及以上不少于{}"},
                    growth.from_lapsed_years, growth.at_least);
    }
    return text;
}

std::string waiting_in_words(const policy_view& policy, const canbao::opening& opening,
                             const opening_days& days, language tongue) {
    const canbao::waiting& waits = opening.waits;
    const std::string since = begin_of_wait(opening, tongue);
    switch (waits.kind) {
    case canbao::waiting_kind::none: return {};
    case canbao::waiting_kind::on_the_day:
        return waits.since == canbao::waiting_start::event
                   ? say(tongue, {"from the day of the event", "自事由发生之日起"})
                   : say(tongue, {"from the day of {}", "自{}之日起"}, since);
    case canbao::waiting_kind::nth_month: return month_in_words(waits, since, tongue);
    case canbao::waiting_kind::full_period: break;
    }
    if (waits.growth.grows()) {
        return growth_in_words(waits, since, tongue);
    }
    if (waits.since == canbao::waiting_start::event) {
        return say(tongue, {"after {} full {} since {}", "自{2}满{0}{1}后"}, waits.length.count,
                   unit_of(waits.length, tongue), since);
    }
    const date paid = days.pay_from.has_value() ? days.pay_from : policy.content.year_begin();
    const date first = canbao::first_day_after(waits.length, paid, opening.counting);
    if (first == paid + 1 && waits.length.count == 0) {
        return say(tongue, {"from the day after {}", "自{}次日起"}, since);
    }
    return say(tongue,
               {"after {0} full {1} ({4} {2}: from {3})", "{4}满{0}{1}后（{2} {4}，{3} 起）"},
               waits.length.count, unit_of(waits.length, tongue), iso(paid), iso(first),
               say(tongue, done_by(opening)));
}

std::string fee_in_words(const canbao::policy_content& content, const canbao::route_term& route,
                         language tongue) {
    if (!route.limits_aid) {
        return say(tongue, {"fee less aid", "个人缴费减资助"});
    }
    if (route.aided == 0) {
        return say(tongue, {"fee, without aid", "个人缴费（不予资助）"});
    }
    return say(tongue, {"fee less aid of {} alone", "个人缴费减资助（仅限{}）"},
               list(called(words_in(content, word_kind::category, route.aided), tongue),
                    joined_by::or_, tongue));
}

std::string months_in_words(canbao::proration months, language tongue) {
    switch (months.which) {
    case canbao::charged_months::since_registration:
        return say(tongue, {", by months from that of registration on", "，自登记当月起按月计"});
    case canbao::charged_months::since_enrolment:
    case canbao::charged_months::since_payment:
        return say(tongue, {", by months from that of payment on", "，自缴费当月起按月计"});
    case canbao::charged_months::since_event:
        return say(tongue, {", by months from that of the event on", "，自事由发生当月起按月计"});
    case canbao::charged_months::fixed: break;
    }
    return months.is_whole_year()
               ? std::string{}
               : say(tongue, {", for {} months", "，按 {} 个月计"}, months.count);
}

} // namespace

std::string conditions_in_words(const policy_view& policy, const canbao::opening& opening,
                                const canbao::opening_term& term, language tongue) {
    clauses said{tongue};
    if (opening.on_request) {
        said.add(on_request);
    }
    add_payment(said, policy.content, opening, tongue);
    add_event(said, policy.content, opening, term, tongue);
    add_people(said, policy.content, opening.asks, tongue);
    if (term.counts_itself) {
        said.add(counted, counting_in_words(opening.counting, tongue));
    }
    return std::move(said).text();
}

std::string people_in_words(const canbao::policy_content& content, const canbao::people_term& group,
                            language tongue) {
    clauses said{tongue};
    if (group.categories_all != 0) {
        said.add(being,
                 list(called(words_in(content, word_kind::category, group.categories_all), tongue),
                      joined_by::and_, tongue));
    }
    add_people(said, content, group.asks, tongue);
    add_birth(said, group);
    return std::move(said).text();
}

std::string cover_in_words(const policy_view& policy, const canbao::opening& opening,
                           language tongue) {
    const opening_days days = days_of(policy.rules, opening);
    if (opening.waits.kind == canbao::waiting_kind::none) {
        return stretch(date{opening.cover_from}, date{opening.cover_to});
    }
    std::string text = waiting_in_words(policy, opening, days, tongue);
    if (days.is_held_back) {
        text += say(tongue, {", {}\u00A0at\u00A0the\u00A0earliest", "，不早于\u00A0{}"},
                    iso(date{opening.cover_from}));
    }
    text += say(tongue, {", until\u00A0{}", "，至\u00A0{}"}, iso(date{opening.cover_to}));
    const bool buys_none_at_last = days.last_useful.has_value() &&
                                   (!days.pay_to.has_value() || days.last_useful < days.pay_to);
    if (buys_none_at_last && !canbao::is_since_event(opening.waits)) {
        text += say(tongue, {"; {1}s after {0} buy no day", "；{0} 之后{1}不再获得待遇"},
                    iso(days.last_useful), say(tongue, deed_of(opening)));
    }
    return text;
}

std::string charge_in_words(const policy_view& policy, const canbao::route_term& route,
                            language tongue) {
    std::string text = fee_in_words(policy.content, route, tongue);
    text += months_in_words(route.months, tongue);
    if (!policy.content.surcharges.empty()) {
        text += say(tongue, {", plus surcharges", "，另缴附加收费"});
    }
    switch (basis_of(route)) {
    case canbao::charge_basis::individual: break;
    case canbao::charge_basis::full:
        return text +
               (policy.content.fiscal_standards.empty()
                    ? say(tongue, {", plus the fiscal standard of {}", "，另缴财政补助标准 {}"},
                          yuan(policy.content.fiscal_standard))
                    : say(tongue, {", plus the fiscal standard", "，另缴财政补助标准"}));
    case canbao::charge_basis::waived: return say(tongue, {"nothing, the fee is waived", "免缴"});
    case canbao::charge_basis::exempt:
        return say(tongue, {"nothing, and the treasury pays nothing", "免缴，财政也不补助"});
    }
    return text;
}

} // namespace program::show
