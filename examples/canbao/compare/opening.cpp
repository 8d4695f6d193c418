// SPDX-License-Identifier: Apache-2.0
#include "compare/opening.hpp"

#include "shared/counting_words.hpp"

#include <string>
#include <string_view>
#include <utility>

#include <fmt/format.h>

namespace program {

namespace {

using canbao::word_kind;

/// What stands behind a number in English: 2nd, 11th.
std::string_view ordinal(int number) {
    const int last = number / 10 % 10 == 1 ? 0 : number % 10;
    return last == 1 ? "st" : last == 2 ? "nd" : last == 3 ? "rd" : "th";
}

class opening_facts {
public:
    opening_facts(std::vector<fact>& facts, const policy_words& words, std::size_t number)
        : facts_{facts},
          words_{words},
          number_{number} {}

    void add_days(const canbao::opening& opening) {
        const bool registers = opening.by_registration;
        say(registers ? wording{"registered from", "登记起"} : wording{"paid from", "缴费起"},
            words_.day(canbao::date{opening.pay_from}));
        say(registers ? wording{"registered until", "登记止"} : wording{"paid until", "缴费止"},
            words_.day(canbao::date{opening.pay_to}));
        if (canbao::date{opening.last_payment} < canbao::last_date) {
            say({"paid until", "缴费止"}, words_.day(canbao::date{opening.last_payment}));
        }
        if (opening.asks.events == 0) {
            return;
        }
        if (canbao::date{opening.event_from} > canbao::first_date) {
            say({"event from", "事件起"}, words_.day(canbao::date{opening.event_from}));
        }
        if (canbao::date{opening.event_to} < canbao::last_date) {
            say({"event until", "事件止"}, words_.day(canbao::date{opening.event_to}));
        }
        switch (opening.asks.paid) {
        case canbao::timeliness::any: break;
        case canbao::timeliness::within:
            say(registers ? wording{"registered within", "登记期限内"}
                          : wording{"paid within", "缴费期限内"},
                words_.length(opening.asks.limit));
            break;
        case canbao::timeliness::ahead:
            say(registers ? wording{"registered ahead by", "提前登记期限"}
                          : wording{"paid ahead by", "提前缴费期限"},
                words_.length(opening.asks.limit));
            break;
        case canbao::timeliness::later:
            say(registers ? wording{"registered later than", "登记逾期"}
                          : wording{"paid later than", "缴费逾期"},
                words_.length(opening.asks.limit));
            if (canbao::date{opening.limit_from} >= canbao::first_date) {
                say({"which end from", "期限届满不早于"},
                    words_.day(canbao::date{opening.limit_from}));
            }
            break;
        }
    }

    void add_counting(canbao::counting_rule counting) {
        if (counting != words_.counting()) {
            say({"periods", "期间"}, counting_in_words(counting, words_.tongue()));
        }
    }

    void add_people(const canbao::conditions& asks) {
        add_set(word_kind::event, asks.events, {"event", "事件"});
        add_set(word_kind::circumstance, asks.circumstances_all, {"given", "情形"});
        add_set(word_kind::circumstance, asks.circumstances_not_all,
                {"unless all:", "非同时具备："});
        add_set(word_kind::circumstance, asks.circumstances_none, {"unless", "不得有"});
        add_set(word_kind::category, asks.categories_any, {"to", "人员"});
        add_years({"years without cover", "断保年数"}, asks.lapsed_years);
        add_years({"years paid back", "补缴年数"}, asks.repaid_years);
    }

    void add_cover(const canbao::opening& opening) {
        const std::string earliest = words_.day(canbao::date{opening.cover_from});
        if (opening.waits.kind == canbao::waiting_kind::none) {
            say({"covered from", "待遇起"}, earliest);
        } else {
            say({"covered from", "待遇起"}, begin_of_cover(opening));
            if (earliest != words_.day(words_.year_begin())) {
                say({"not before", "不早于"}, earliest);
            }
        }
        say({"covered until", "待遇止"}, words_.day(canbao::date{opening.cover_to}));
        const canbao::waiting_growth& growth = opening.waits.growth;
        add_growth(growth.beyond == 0
                       ? wording{"more per year lapsed", "每断保一年加"}
                       : wording{"more per year lapsed beyond the first", "断保首年之后每年加"},
                   growth.per_lapsed_year, opening.waits);
        if (growth.most_lapsed_years < 255 && growth.grows()) {
            say({"years lapsed that count at most", "至多计断保年数"},
                std::to_string(growth.most_lapsed_years));
        }
        add_growth({"less per year repaid", "每补缴一年减"}, growth.per_repaid_year, opening.waits);
        if (growth.at_least != 0) {
            add_growth({"at least", "不少于"}, growth.at_least, opening.waits);
            say({"after years lapsed", "断保年数达"}, std::to_string(growth.from_lapsed_years));
        }
    }

private:
    /// The English of a fact's name is its key as well.
    void say(const wording& what, std::string value) {
        add(std::string{what.english}, words_.in(what), std::move(value));
    }

    void add(std::string key, std::string title, std::string value) {
        if (number_ > 1) {
            const std::string which = fmt::format(" ({})", number_);
            key += which;
            title += which;
        }
        facts_.push_back(
            {.key = std::move(key), .title = std::move(title), .value = std::move(value)});
    }

    void add_set(word_kind kind, std::uint64_t mask, const wording& what) {
        for (const canbao::label& one : words_.words_in(kind, mask)) {
            add(fmt::format("{} {}", what.english, one.code),
                words_.in(what) + " " + words_.word(one), words_.in({"yes", "是"}));
        }
    }

    void add_years(const wording& what, canbao::number_range years) {
        if (!(years == canbao::number_range{})) {
            say(what, years.most == 255 ? fmt::format("{}+", years.least)
                                        : fmt::format("{} – {}", years.least, years.most));
        }
    }

    void add_growth(const wording& what, std::uint8_t count, const canbao::waiting& waits) {
        if (count != 0) {
            say(what, words_.length({waits.length.unit, count}));
        }
    }

    [[nodiscard]] std::string begin_of_cover(const canbao::opening& opening) const {
        const canbao::waiting& waits = opening.waits;
        const std::int16_t count = waits.length.count;
        std::string text;
        switch (waits.kind) {
        case canbao::waiting_kind::none: break;
        case canbao::waiting_kind::on_the_day:
            return waits.since == canbao::waiting_start::event ? words_.in({"event", "事件日"})
                   : opening.by_registration ? words_.in({"registration", "登记日"})
                                             : words_.in({"payment", "缴费日"});
        case canbao::waiting_kind::nth_month:
            text = count == 0   ? words_.in({"same month", "当月"})
                   : count == 1 ? words_.in({"next month", "次月"})
                                : fmt::format(fmt::runtime(words_.in({"{}{} month", "第 {} 个月"})),
                                              count, ordinal(count));
            break;
        case canbao::waiting_kind::full_period:
            text = count == 0 ? words_.in({"next day", "次日"})
                              : fmt::format(fmt::runtime(words_.in({"after {}", "满 {}后"})),
                                            words_.length(waits.length));
            break;
        }
        if (waits.since == canbao::waiting_start::event) {
            text += words_.in({", since the event", "（自事件日）"});
        } else if (waits.since == canbao::waiting_start::fixed_day) {
            text += fmt::format(fmt::runtime(words_.in({", since {}", "（自 {} 起）"})),
                                words_.day(waits.day));
        }
        return text;
    }

    std::vector<fact>& facts_;
    const policy_words& words_;
    std::size_t number_;
};

} // namespace

void add_opening(std::vector<fact>& facts, const policy_words& words,
                 const canbao::opening& opening, std::size_t number, purpose use) {
    opening_facts all{facts, words, number};
    all.add_days(opening);
    all.add_people(opening.asks);
    all.add_counting(opening.counting);
    if (use == purpose::enrolment) {
        all.add_cover(opening);
    }
}

} // namespace program
