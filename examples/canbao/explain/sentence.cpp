// SPDX-License-Identifier: Apache-2.0

// Conditions in words: what was compared, and with what.

#include "explain/sections.hpp"

namespace program::explaining {

namespace {

using canbao::date;

/// One condition of one opening, as it looks to this person.
class teller {
public:
    teller(const words& in, const explanation& steps, const canbao::opening& opening)
        : in_{in},
          rules_{steps.rules()},
          person_{steps.person},
          counting_{steps.counting},
          opening_{opening},
          enrolled_{person_.enrolled_on(opening.by_registration, canbao::last_date.days)} {}

    [[nodiscard]] std::string window(bool holds) const {
        const date from{opening_.pay_from};
        const date to{opening_.pay_to};
        const std::string paid = iso(enrolled_);
        if (holds) {
            return span(from, to, paid,
                        {{"{2} {0}, in the window {1}", "{0} {2}，在{2}期 {1} 内"},
                         {"{2} {0}, not before {1}", "{0} {2}，不早于 {1}"},
                         {"{2} {0}, not after {1}", "{0} {2}，不晚于 {1}"},
                         {"{2} {0}; any day will do", "{0} {2}；不限日期"}});
        }
        if (enrolled_ < from) {
            constexpr wording early{"{3} {0}, {2} too early: {4} is taken {1}",
                                    "{0} {3}，早了 {2}：{3}期为 {1}"};
            return in_.say(early, paid, window_days(from, to), in_.days(from.days - enrolled_.days),
                           done(), deed());
        }
        constexpr wording late{"{3} {0}, {2} too late: {4} is taken {1}",
                               "{0} {3}，晚了 {2}：{3}期为 {1}"};
        return in_.say(late, paid, window_days(from, to), in_.days(enrolled_.days - to.days),
                       done(), deed());
    }

    [[nodiscard]] std::string last_payment(bool holds) const {
        const date last{opening_.last_payment};
        constexpr wording good{"paid {0}, by {1}", "{0} 缴费，不晚于 {1}"};
        constexpr wording late{"paid {0}, {2} too late: payment is taken until {1}",
                               "{0} 缴费，晚了 {2}：缴费至 {1} 止"};
        return in_.say(holds ? good : late, iso(person_.paid_on), iso(last),
                       in_.days(person_.paid_on.days - last.days));
    }

    [[nodiscard]] std::string event(bool holds) const {
        const std::string wanted = in_.any(canbao::word_kind::event, opening_.asks.events);
        if (holds) {
            constexpr wording happened{"event {0} on {1}", "事件{0}，{1}"};
            return in_.say(happened, in_.event(person_.event), iso(person_.event_on));
        }
        if (!person_.event.has_value()) {
            constexpr wording none{"needs the event {0}; none is stated",
                                   "须有事件{0}；申请未填事件"};
            return in_.say(none, wanted);
        }
        constexpr wording another{"needs the event {0}; stated is {1}",
                                  "须有事件{0}；申请所填为{1}"};
        return in_.say(another, wanted, in_.event(person_.event));
    }

    [[nodiscard]] std::string event_days(bool holds) const {
        const date from{opening_.event_from};
        const date to{opening_.event_to};
        const std::string day = iso(person_.event_on);
        return holds ? span(from, to, day,
                            {{"the event on {0} lies in {1}", "事件日期 {0}，在 {1} 内"},
                             {"the event on {0} is not before {1}", "事件日期 {0}，不早于 {1}"},
                             {"the event on {0} is not after {1}", "事件日期 {0}，不晚于 {1}"},
                             {}})
                     : span(from, to, day,
                            {{"the event on {0} lies outside {1}", "事件日期 {0}，不在 {1} 内"},
                             {"the event on {0} is before {1}", "事件日期 {0}，早于 {1}"},
                             {"the event on {0} is after {1}", "事件日期 {0}，晚于 {1}"},
                             {}});
    }

    [[nodiscard]] std::string event_by_payment() const {
        constexpr wording after{
            "the event on {0} is later than the {2} on {1}, and so opens nothing yet",
            "事件日期 {0} 晚于{2}日 {1}，此时尚不构成条件"};
        return in_.say(after, iso(person_.event_on), iso(enrolled_), deed());
    }

    [[nodiscard]] std::string period(condition about, bool holds) const {
        const date last = limit();
        const std::string length = in_.length(opening_.asks.limit);
        const std::string event = iso(person_.event_on);
        const std::string paid = iso(enrolled_);
        if (enrolled_ > last) {
            constexpr wording good{
                "{5} {0}, later than {1} after the event on {2}: the last of them was {3}",
                "{0} {5}，已过事件日（{2}）起 {1}：期限末日为 {3}"};
            constexpr wording late{"{5} {0}, {4} too late: {1} after the event on {2} ended on {3}",
                                   "{0} {5}，晚了 {4}：事件日（{2}）起 {1}的末日为 {3}"};
            return in_.say(about == condition::later && holds ? good : late, paid, length, event,
                           iso(last), in_.days(enrolled_.days - last.days), done());
        }
        constexpr wording good{"{4} {0}, within {1} of the event on {2}: until {3}",
                               "{0} {4}，在事件日（{2}）起 {1}内：至 {3} 止"};
        constexpr wording early{
            "{4} {0}, still within {1} of the event on {2}: open only after {3}",
            "{0} {4}，仍在事件日（{2}）起 {1}内：{3} 之后才开放"};
        return in_.say(about == condition::within && holds ? good : early, paid, length, event,
                       iso(last), done());
    }

    /// Of an event that is to follow the payment.
    [[nodiscard]] std::string ahead(bool holds) const {
        constexpr wording good{
            "{4} {0}, ahead of the event on {2}, which follows within {1}: by {3}",
            "{0} {4}，早于事件日（{2}），事件在{4}后 {1}内发生：至 {3} 止"};
        constexpr wording late{"{4} {0}, not before the event on {2}",
                               "{0} {4}，不早于事件日（{2}）"};
        constexpr wording early{
            "{4} {0}, more than {1} ahead of the event on {2}: it would have had "
            "to happen by {3}",
            "{0} {4}，早于事件日（{2}）超过 {1}：事件须不晚于 {3}"};
        const date last = canbao::last_day_of(opening_.asks.limit, enrolled_, opening_.counting);
        return in_.say(holds                           ? good
                       : person_.event_on <= enrolled_ ? late
                                                       : early,
                       iso(enrolled_), in_.length(opening_.asks.limit), iso(person_.event_on),
                       iso(last), done());
    }

    [[nodiscard]] std::string missed(bool holds) const {
        constexpr wording good{"{0} after the event on {1} ended on {2}, not before {3}",
                               "事件日（{1}）起 {0}的末日为 {2}，不早于 {3}"};
        constexpr wording bad{"{0} after the event on {1} ended on {2}, already before {3}",
                              "事件日（{1}）起 {0}的末日为 {2}，早于 {3}"};
        return in_.say(holds ? good : bad, in_.length(opening_.asks.limit), iso(person_.event_on),
                       iso(limit()), iso(date{opening_.limit_from}));
    }

    [[nodiscard]] std::string circumstances(condition about, bool holds) const {
        const std::uint64_t stated = person_.circumstances.bits;
        switch (about) {
        case condition::holding: {
            constexpr wording good{"{0}: stated", "情形符合：{0}"};
            constexpr wording bad{"needs {0}, which is not stated", "须有情形：{0}；申请未填"};
            const std::uint64_t all = opening_.asks.circumstances_all;
            return in_.say(holds ? good : bad,
                           in_.all(canbao::word_kind::circumstance, holds ? all : all & ~stated));
        }
        case condition::not_holding: {
            constexpr wording good{"not stated, as it must be: {0}", "无此情形，符合：{0}"};
            constexpr wording bad{"not open with {0}, which is stated",
                                  "有下列情形者不适用：{0}；申请已填"};
            const std::uint64_t none = opening_.asks.circumstances_none;
            return in_.say(holds ? good : bad,
                           in_.any(canbao::word_kind::circumstance, holds ? none : none & stated));
        }
        default: {
            constexpr wording good{"not together stated, as it must be: {0}",
                                   "下列情形未同时具备，符合：{0}"};
            constexpr wording bad{"not open where all of these are stated, as here: {0}",
                                  "下列情形同时具备者不适用：{0}；申请均已填"};
            return in_.say(holds ? good : bad, in_.all(canbao::word_kind::circumstance,
                                                       opening_.asks.circumstances_not_all));
        }
        }
    }

    [[nodiscard]] std::string category(bool holds) const {
        const std::uint64_t wanted = opening_.asks.categories_any;
        if (holds) {
            constexpr wording good{"for this category, which counts: {0}", "身份符合且有效：{0}"};
            return in_.say(good, in_.all(canbao::word_kind::category, wanted & counting_));
        }
        const std::uint64_t late = wanted & person_.categories.bits & ~counting_;
        if (late != 0) {
            constexpr wording uncounted{
                "needs a category that counts; {0} was recognised on {1}, after the payment on {2}",
                "须有有效的身份；{0}于 {1} 认定，晚于缴费日 {2}"};
            return in_.say(uncounted, in_.all(canbao::word_kind::category, late),
                           iso(person_.recognised_on), iso(person_.paid_on));
        }
        constexpr wording none{"needs one of the categories {0}; none is stated",
                               "须属下列身份之一：{0}；申请未填"};
        constexpr wording no_group{"needs to be of {0} (section 2)", "须属于：{0}（见第 2 部分）"};
        const bool has_groups = wanted >> canbao::rule_table::first_group != 0;
        return in_.say(has_groups ? no_group : none, in_.any(canbao::word_kind::category, wanted));
    }

    [[nodiscard]] std::string years(canbao::number_range wanted, std::uint8_t stated,
                                    const wording& what) const {
        constexpr wording any{"{0}: {1}; asked for: {2} to {3}", "{0}：{1}；要求：{2} 至 {3}"};
        constexpr wording least{"{0}: {1}; asked for: {2} or more", "{0}：{1}；要求：不少于 {2}"};
        constexpr wording most{"{0}: {1}; asked for: {3} or fewer", "{0}：{1}；要求：不多于 {3}"};
        constexpr canbao::number_range no_bounds{};
        const bool has_least = wanted.least != no_bounds.least;
        const bool has_most = wanted.most != no_bounds.most;
        return in_.say(has_least && has_most ? any
                       : has_least           ? least
                                             : most,
                       in_.say(what), stated, wanted.least, wanted.most);
    }

    [[nodiscard]] std::string wish() const {
        constexpr wording unasked{"taken only by who asks for it; none is asked for",
                                  "仅限申请人选择；申请未选择途径"};
        constexpr wording other{"another route is asked for: {0}", "申请选择了其他途径：{0}"};
        return person_.wish == 0 ? in_.say(unasked) : in_.say(other, in_.route(person_.wish));
    }

    [[nodiscard]] std::string tier() const {
        constexpr wording none{"the plan {0} has no tier {1}", "{0}没有第 {1} 档"};
        constexpr wording of_others{"the plan {0} has no fee of tier {1} for this person",
                                    "{0}第 {1} 档没有适用于其的缴费标准"};
        return in_.say(rules_.line_number(opening_.plan, person_.tier) == 0 ? none : of_others,
                       in_.plan(opening_.plan), person_.tier);
    }

private:
    /// What somebody has done by the day by which the opening goes.
    [[nodiscard]] std::string done() const {
        return opening_.by_registration ? in_.say({"registered", "登记"})
                                        : in_.say({"paid", "缴费"});
    }
    [[nodiscard]] std::string deed() const {
        return opening_.by_registration ? in_.say({"registration", "登记"})
                                        : in_.say({"payment", "缴费"});
    }

    /// What is said of days with both ends, without a last, without a first, without either.
    struct ends {
        wording both;
        wording from;
        wording to;
        wording neither;
    };

    [[nodiscard]] std::string span(date from, date to, const std::string& day,
                                   const ends& sentences) const {
        const bool begins = from > canbao::first_date;
        const bool closes = to < canbao::last_date;
        if (begins && closes) {
            return in_.say(sentences.both, day, in_.range(from, to), done());
        }
        return begins   ? in_.say(sentences.from, day, iso(from), done())
               : closes ? in_.say(sentences.to, day, iso(to), done())
                        : in_.say(sentences.neither, day, "", done());
    }

    [[nodiscard]] std::string window_days(date from, date to) const {
        return span(from, to, "",
                    {{"{1}", "{1}"}, {"from {1} on", "{1} 起"}, {"until {1}", "{1} 止"}, {}});
    }

    [[nodiscard]] date limit() const {
        return canbao::last_day_of(opening_.asks.limit, person_.event_on, opening_.counting);
    }

    const words& in_;
    const canbao::rule_table& rules_;
    const canbao::application& person_;
    std::uint64_t counting_;
    const canbao::opening& opening_;
    date enrolled_; ///< the day by which the opening goes
};

} // namespace

std::string sentence(const words& in, const explanation& steps, const canbao::opening& opening,
                     finding found) {
    constexpr wording lapsed{"years without cover", "断保年数"};
    constexpr wording repaid{"years paid back", "补缴年数"};
    const teller tell{in, steps, opening};
    switch (found.about) {
    case condition::window: return tell.window(found.holds);
    case condition::last_payment: return tell.last_payment(found.holds);
    case condition::event: return tell.event(found.holds);
    case condition::event_days: return tell.event_days(found.holds);
    case condition::event_by_payment: return tell.event_by_payment();
    case condition::ahead: return tell.ahead(found.holds);
    case condition::within:
    case condition::later: return tell.period(found.about, found.holds);
    case condition::missed: return tell.missed(found.holds);
    case condition::holding:
    case condition::not_holding:
    case condition::not_together: return tell.circumstances(found.about, found.holds);
    case condition::category: return tell.category(found.holds);
    case condition::lapsed_years:
        return tell.years(opening.asks.lapsed_years, steps.person.lapsed_years, lapsed);
    case condition::repaid_years:
        return tell.years(opening.asks.repaid_years, steps.person.repaid_years, repaid);
    case condition::wish: return tell.wish();
    case condition::tier: return tell.tier();
    }
    return {};
}

} // namespace program::explaining
