// SPDX-License-Identifier: Apache-2.0
#include "show/sheet.hpp"

#include "shared/aid_words.hpp"
#include "shared/counting_words.hpp"
#include "shared/readings.hpp"
#include "show/sheet_words.hpp"
#include "show/words.hpp"

#include <canbao/content/names.hpp>

#include <algorithm>
#include <cstdint>
#include <string_view>

#include <fmt/format.h>

namespace program::show {

namespace {

using canbao::fen;
using canbao::word_kind;

class sheet_maker : sheet_words {
public:
    sheet_maker(const policy_view& policy, language tongue)
        : sheet_words{policy, tongue},
          policy_{policy} {}

    [[nodiscard]] sheet make() {
        sheet_.tongue = tongue_;
        sheet_.id = content_.id;
        sheet_.document = content_.notice.document;
        add_facts();
        add_fees(sheet_, aided_lines_, *this);
        add_aid();
        add_limits();
        add_claims();
        for (std::size_t place = 0; place < content_.routes.size(); ++place) {
            add_route(static_cast<std::uint8_t>(place + 1));
        }
        sheet_.year = calendar_of(policy_);
        add_transitions();
        for (const canbao::label& one : readings_of(content_)) {
            sheet_.readings.push_back({one.code, reading_in(one, tongue_)});
        }
        add_words();
        return std::move(sheet_);
    }

private:
    void add_fact(const wording& what, std::string value) {
        if (!value.empty()) {
            sheet_.facts.emplace_back(what.in(tongue_), std::move(value));
        }
    }

    void add_facts() {
        const canbao::notice_term& notice = content_.notice;
        add_fact({"insured year", "参保年度"}, std::to_string(content_.insured_year));
        add_fact({"insured period", "参保年度起止"},
                 content_.period_from.has_value()
                     ? stretch(content_.period_from, content_.period_to)
                     : std::string{});
        add_fact({"in force", "有效期"}, notice.in_force_from.has_value()
                                             ? stretch(notice.in_force_from, notice.in_force_to)
                                             : std::string{});
        add_fact({"issued", "印发日期"}, iso(notice.issued));
        add_fact({"repeals", "废止"}, std::string{notice.repeals});
        add_fact({"participation target", "参保率目标"}, notice.participation_target.parts > 0
                                                             ? percent(notice.participation_target)
                                                             : std::string{});
        add_fact({"periods", "期间计算"}, counting_in_words(content_.counting, tongue_));
    }

    /// The aid that a component gives to a category on a fee line; none where it gives none.
    [[nodiscard]] std::optional<aid_amount> aid_on(const canbao::fee_line& line, std::uint8_t slot,
                                                   std::uint8_t provision) const {
        for (const canbao::aid_rule& aid : line.aid) {
            if (aid.category == slot) {
                canbao::fen sum{line.fee};
                for (std::size_t place = 0; place < content_.surcharges.size(); ++place) {
                    const bool is_aided = ((aid.surcharges >> place) & 1U) != 0;
                    sum += is_aided ? content_.surcharges[place].amount : canbao::fen{};
                }
                return aid.provision == provision
                           ? std::optional{aid_amount{yuan({aid.amount}),
                                                      yuan(sum - canbao::fen{aid.amount})}}
                           : std::nullopt;
            }
        }
        return {};
    }

    aid_group& group_of(const canbao::subsidy_term& subsidy) {
        aid_group group{.is_delegated = false,
                        .fund = name_of(content_, canbao::fund_code{subsidy.fund}),
                        .payers = payers(subsidy.payers),
                        .share = {},
                        .where = where(subsidy.provision),
                        .rows = {}};
        for (const std::string& one : amount_in_words(content_, subsidy, tongue_)) {
            group.share += say({", ", "，"}) + one;
        }
        for (aid_group& known : sheet_.aid) {
            if (known.fund == group.fund && known.payers == group.payers &&
                known.share == group.share && known.where == group.where) {
                return known;
            }
        }
        return sheet_.aid.emplace_back(std::move(group));
    }

    /// A group stands in the table once.
    [[nodiscard]] bool is_further_alternative(std::uint8_t slot) const {
        constexpr std::uint8_t first = canbao::rule_table::first_group;
        return slot >= first && content_.people[slot - std::size_t{first}].place != 0;
    }

    void add_aid() {
        for (const canbao::subsidy_term& subsidy : content_.subsidies) {
            aid_group& group = group_of(subsidy);
            for (std::uint8_t slot = 0; slot < 64; ++slot) {
                if (((subsidy.categories >> slot) & 1U) == 0 || is_further_alternative(slot)) {
                    continue;
                }
                aid_row row{.category =
                                name_of(content_,
                                        canbao::category_code{static_cast<std::uint8_t>(slot + 1)}),
                            .by_fee = {}};
                for (const canbao::fee_line* line : aided_lines_) {
                    row.by_fee.push_back(aid_on(*line, slot, subsidy.provision));
                }
                group.rows.push_back(std::move(row));
            }
        }
        for (const canbao::delegation_term& term : content_.delegations) {
            aid_group& group = sheet_.aid.emplace_back();
            group.is_delegated = true;
            group.where = where(term.provision);
            for (const canbao::label& one :
                 words_in(content_, word_kind::category, term.categories)) {
                group.rows.push_back(
                    {one, std::vector<std::optional<aid_amount>>(aided_lines_.size())});
            }
        }
    }

    /// "given area_extension: ", or nothing.
    [[nodiscard]] std::string given(std::uint64_t circumstances) const {
        return circumstances == 0
                   ? std::string{}
                   : say({"given {}: ", "{}的："},
                         named(word_kind::circumstance, circumstances, joined_by::and_));
    }

    [[nodiscard]] std::string limit_in_words(const canbao::recognition_term& limit) const {
        return limit.categories == 0
                   ? say({"aid only to categories recognised by {}",
                          "{} 前（含当日）认定的身份方可享受资助"},
                         iso(limit.last_day))
                   : say({"aid of {1} only where recognised by {0}",
                          "{0} 前（含当日）认定的{1}方可享受资助"},
                         iso(limit.last_day),
                         named(word_kind::category, limit.categories, joined_by::or_));
    }

    void add_limits() {
        for (const canbao::recognition_term& term : content_.recognitions) {
            sheet_.recognition.push_back(
                {given(term.circumstances_all) + limit_in_words(term), where(term.provision)});
        }
        sheet_.recognition.push_back(
            {say({"a category counts if it was recognised by the day of payment",
                  "缴费当日及以前认定的身份方可计算"}),
             {}});
    }

    void add_claims() {
        if (content_.claims.empty()) {
            return;
        }
        sheet_.claim = name_of_route(content_, canbao::first_claim_route);
        for (std::size_t place = 0; place < content_.claims.size(); ++place) {
            const canbao::claim_term& term = content_.claims[place];
            sheet_.claims.push_back(
                {conditions_in_words(policy_, rules_.claims[place], term.opening, tongue_),
                 where(term.provision)});
        }
    }

    void add_route(std::uint8_t number) {
        const canbao::route_term& term = content_.routes[number - std::size_t{1}];
        route_shown route{.name = term.name,
                          .openings = {},
                          .charge = charge_in_words(policy_, term, tongue_),
                          .precedence = {},
                          .where = where(term.provision)};
        const auto is_of_one_plan = [&](const canbao::fee_term& fee) {
            return fee.plan == content_.fees[0].plan;
        };
        if (!std::all_of(content_.fees.begin(), content_.fees.end(), is_of_one_plan)) {
            route.charge.insert(0, say({"{} plan: ", "{}："}, called(plan(term.plan), tongue_)));
        }
        for (std::size_t place = 0; place < rules_.openings.size(); ++place) {
            const canbao::opening& opening = rules_.openings[place];
            if (opening.route == number) {
                route.openings.push_back(
                    {conditions_in_words(policy_, opening, content_.openings[place], tongue_),
                     cover_in_words(policy_, opening, tongue_)});
            }
        }
        std::vector<std::string> later;
        for (const std::string_view code : term.before) {
            const auto* const found = std::find_if(
                content_.routes.begin(), content_.routes.end(),
                [&](const canbao::route_term& other) { return other.name.code == code; });
            later.push_back(found == content_.routes.end() ? std::string{code}
                                                           : called(found->name, tongue_));
        }
        if (!later.empty()) {
            route.precedence = say({"takes precedence over {}", "优先于{}"},
                                   list(later, joined_by::and_, tongue_));
        }
        sheet_.routes.push_back(std::move(route));
    }

    void add_transitions() {
        for (const canbao::extension_term& term : content_.extensions) {
            sheet_.transitions.push_back(
                {say({"cover bought earlier that ends on {} lasts until {}",
                      "此前参保、待遇期至 {} 的，延长至 {}"},
                     iso(term.old_last_day), iso(term.new_last_day)),
                 where(term.provision)});
        }
    }

    void add_words() {
        std::uint64_t events = 0;
        std::uint64_t facts = 0;
        const auto collect = [&](const canbao::conditions& asks) {
            events |= asks.events;
            facts |= asks.circumstances_all | asks.circumstances_not_all | asks.circumstances_none;
        };
        for (const canbao::opening& opening : rules_.openings) {
            collect(opening.asks);
        }
        for (const canbao::opening& opening : rules_.claims) {
            collect(opening.asks);
        }
        for (const canbao::recognition_rule& limit : rules_.recognition) {
            facts |= limit.circumstances_all;
        }
        // A condition or a group may name a category that is never aided.
        std::uint64_t categories = 0;
        for (const canbao::people_rule& group : rules_.people) {
            collect(group.asks);
            categories |= group.categories_all | group.asks.categories_any;
        }
        for (const canbao::fee_line& line : rules_.fee_lines) {
            for (const std::uint64_t people : line.people) {
                categories |= people;
            }
        }
        for (const canbao::opening& opening : rules_.openings) {
            categories |= opening.asks.categories_any;
        }
        for (const canbao::fee_line& line : rules_.fee_lines) {
            categories &= ~line.aided;
        }
        constexpr std::uint64_t stated = (std::uint64_t{1} << canbao::rule_table::first_group) - 1;
        categories &= ~rules_.delegated & stated;
        for (const auto& [kind, mask] :
             {std::pair{word_kind::event, events}, std::pair{word_kind::circumstance, facts},
              std::pair{word_kind::category, categories}}) {
            for (const canbao::label& word : words_in(content_, kind, mask)) {
                sheet_.words.push_back(word);
            }
        }
    }

    const policy_view& policy_;
    std::vector<const canbao::fee_line*> aided_lines_; ///< one for each fee
    sheet sheet_;
};

} // namespace

sheet sheet_of(const policy_view& policy, language tongue) {
    return sheet_maker{policy, tongue}.make();
}

} // namespace program::show
