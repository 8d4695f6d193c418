// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_SQL_CHOOSING_HPP
#define CANBAO_SQL_CHOOSING_HPP

#include <canbao/engine/amounts.hpp>
#include <canbao/sql/candidates.hpp>
#include <canbao/sql/openings.hpp>
#include <canbao/sql/people.hpp>
#include <canbao/sql/prices.hpp>
#include <canbao/sql/subject.hpp>

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

// The most favourable opening of a row, as a number.
namespace canbao::inline v0_1::detail::sql {

/// The steps from who somebody is to the best opening.
class choosing {
public:
    choosing(const subject& of, who_columns who)
        : of_{of},
          who_{(std::move)(who)},
          ranked_{candidates_of(of)} {
        prepare();
        if (places_.of_day > 20 || !places_.fit(most_due_)) {
            error_ = "amounts and days of the policy are so large that a number of 63 bits does "
                     "not hold what is due, the first day and the opening";
        } else if (least_due_ < 0) {
            error_ = "somebody owes less than nothing by the rule table";
        }
    }

    [[nodiscard]] const std::string& error() const noexcept { return error_; }
    [[nodiscard]] const std::vector<candidate_opening>& by_rank() const noexcept { return ranked_; }
    [[nodiscard]] const outcomes& known() const noexcept { return known_; }
    [[nodiscard]] const digits& places() const noexcept { return places_; }
    [[nodiscard]] const who_columns& who() const noexcept { return who_; }

    /// Fee lines, waiting periods, months, and ends of periods; prices and first days; the best.
    [[nodiscard]] std::vector<step> steps() {
        step terms{"canbao_terms"};
        step offers{"canbao_offers"};
        const std::string best = best_text(terms, offers);
        step chosen{"canbao_choice"};
        chosen.add(best, "best");
        std::vector<step> all;
        for (step* const one : {&terms, &offers, &chosen}) {
            if (!one->added.empty()) {
                all.push_back((std::move)(*one));
            }
        }
        return all;
    }

private:
    /// Finds all outcomes, and with them how many digits are needed.
    void prepare() {
        std::int64_t first = 0;
        std::int64_t last = 0;
        bool is_first = true;
        for (candidate_opening& one : ranked_) {
            places_.has_years = places_.has_years || one.charges_years;
            const auto add_all = [&](int months) {
                scheme prices = one.prices;
                prices.fixed_months = months;
                static_cast<void>(price_text(of_, prices, "line", "aided", known_, {}));
            };
            for (int months = one.prices.fixed_months == 0 ? 1 : one.prices.fixed_months;
                 months <= (one.prices.fixed_months == 0 ? 12 : one.prices.fixed_months);
                 ++months) {
                add_all(months);
            }
            if (!one.is_claim) {
                first = is_first ? one.by->cover_from
                                 : (std::min)(first, std::int64_t{one.by->cover_from});
                last =
                    is_first ? one.by->cover_to : (std::max)(last, std::int64_t{one.by->cover_to});
                is_first = false;
            }
        }
        std::int64_t most_fee = 0;
        for (const fee_line& line : of_.rules.fee_lines) {
            most_fee = (std::max)(most_fee, std::int64_t{line.fee});
            least_due_ = (std::min)(least_due_, std::int64_t{line.fee});
        }
        for (const outcome& one : known_.all()) {
            most_due_ = (std::max)(most_due_, one.due);
            least_due_ = (std::min)({least_due_, one.due, one.subsidy, one.fiscal});
        }
        most_due_ += most_fee * (99 * (places_.has_years ? 1 : 0) +
                                 99 * (of_.rules.charges_prepaid_years ? 1 : 0));
        const auto bits = [](std::int64_t most) {
            return static_cast<int>(std::bit_width(static_cast<std::uint64_t>(most)));
        };
        places_.of_outcome =
            bits(static_cast<std::int64_t>(known_.all().size())) + (places_.has_years ? 1 : 0);
        places_.first_day = first;
        places_.of_day = bits((std::max)(last - first, std::int64_t{0}));
    }

    [[nodiscard]] std::string line_of(std::uint8_t plan, step& terms) const {
        return terms.column_of(line_text(of_, plan, who_), "fee_line");
    }
    [[nodiscard]] std::string price_of(scheme prices, const opening& by, step& terms,
                                       step& offers) {
        if (prices.fixed_months == 0) {
            prices.months = terms.column_of(months_text(of_, by), "months");
        }
        const std::string line = line_of(prices.plan, terms);
        return offers.column_of(price_text(of_, prices, line, who_.aided, known_, places_),
                                "price");
    }
    /// How many further fees are charged by an opening, and what one is; nothing where none is.
    [[nodiscard]] std::string years_text(const candidate_opening& one, step& terms, step& offers,
                                         std::string& repaid) const {
        texts years;
        if (one.charges_years) {
            repaid = terms.column_of(years_used(of_, one.by->waits), "years");
            years.push_back(repaid);
        }
        if (of_.rules.charges_prepaid_years && !is_free(one.by->charge)) {
            years.emplace_back("prepaid");
        }
        if (years.empty()) {
            return "";
        }
        const std::string line = line_of(one.by->plan, terms);
        choice fee{line};
        for (const std::uint8_t number : lines_of(of_.rules, one.by->plan)) {
            fee.when(std::to_string(number), std::to_string(of_.rules.line(number).fee));
        }
        return "(" + joined(years, " + ") + ") * " +
               of_.say.wide(offers.column_of(fee.otherwise("0"), "fee"));
    }

    /// The number of one opening for a row, or why it is none.
    [[nodiscard]] std::string offer_text(std::size_t rank, step& terms, step& offers) {
        const candidate_opening& one = ranked_[rank];
        const opening& by = *one.by;
        const std::string length =
            varies(by.waits) ? terms.column_of(length_text(of_, by.waits), "wait") : "";
        std::string from = first_day(of_, by, length);
        if (from.size() > 60) { // else it is figured for those alone to whom it is open
            from = offers.column_of(from, "from_day");
        }
        std::string repaid;
        const std::string years = years_text(one, terms, offers, repaid);
        std::string price = price_of(one.prices, by, terms, offers);
        price += " + " + of_.say.wide(plus(from, -places_.first_day)) + " * " +
                 std::to_string(places_.day_unit());
        if (!years.empty()) {
            price += " + " + years + " * " + std::to_string(places_.due_unit());
        }
        if (!repaid.empty()) {
            price += " + " + indicator(repaid + " > 0");
        }
        price = plus(price, static_cast<std::int64_t>(rank) * places_.rank_unit());
        const std::string number = "CASE WHEN " + from + " <= " + sql::number(by.cover_to) +
                                   " THEN " + price + " ELSE " +
                                   number_of(refused_as::no_coverage_left) + " END";
        const texts conditions = open_texts(of_, by, who_.counting, terms);
        choice open;
        if (!conditions.empty()) {
            open.when(all_of(conditions), number);
        }
        return open.otherwise(conditions.empty() ? number : number_of(refused_as::not_open));
    }

    /// The least of all openings, of which those with the same days are asked together.
    [[nodiscard]] std::string least_text(step& terms, step& offers) {
        std::vector<std::pair<std::string, texts>> by_window;
        for (std::size_t rank = 0; rank < ranked_.size(); ++rank) {
            const candidate_opening& one = ranked_[rank];
            if (one.is_claim) {
                continue;
            }
            const std::string window =
                window_text(*one.by) + " AND " + line_of(one.by->plan, terms) + " <> 0";
            auto same = std::find_if(by_window.begin(), by_window.end(),
                                     [&](const auto& known) { return known.first == window; });
            if (same == by_window.end()) {
                same = by_window.insert(by_window.end(), {window, {}});
            }
            same->second.push_back(offer_text(rank, terms, offers));
        }
        texts numbers;
        for (const auto& [window, some] : by_window) {
            choice open;
            open.when(window, of_.say.least(some));
            numbers.push_back("\n      " + open.otherwise(number_of(refused_as::not_open)));
        }
        return numbers.empty() ? number_of(refused_as::not_open) : of_.say.least(numbers);
    }

    [[nodiscard]] std::string best_text(step& terms, step& offers) {
        const std::string least = least_text(terms, offers);
        choice claimed;
        for (std::size_t rank = 0; rank < ranked_.size(); ++rank) {
            const candidate_opening& one = ranked_[rank];
            if (one.is_claim) {
                const std::string price = price_of(one.prices, *one.by, terms, offers);
                texts conditions = open_texts(of_, *one.by, who_.counting, terms);
                conditions.push_back(window_text(*one.by));
                conditions.push_back(price + " >= 0");
                claimed.when(all_of(conditions),
                             plus(price, static_cast<std::int64_t>(rank) * places_.rank_unit()));
            }
        }
        texts tiers;
        for (std::size_t tier = 1; tier <= rule_table::max_tiers; ++tier) {
            if (of_.rules.offers_tier(tier)) {
                tiers.push_back(std::to_string(tier));
            }
        }
        const auto holds = [&](circumstance_set some) { return of_.facts.all("facts", some.bits); };
        choice best;
        best.when("is_wrong = 1", "NULL");
        best.when(tiers.empty() ? "1 = 1" : "tier_number NOT IN (" + joined(tiers, ", ") + ")",
                  number_of(refused_as::tier));
        best.when(holds(circumstances::employee_insured{}), number_of(refused_as::employee));
        best.when(holds(circumstances::insured_elsewhere{}),
                  claimed.otherwise(number_of(refused_as::elsewhere)));
        return best.otherwise(least);
    }

    const subject& of_;
    who_columns who_;
    std::vector<candidate_opening> ranked_;
    outcomes known_;
    digits places_;
    std::int64_t most_due_ = 0;
    std::int64_t least_due_ = 0;
    std::string error_;
};

} // namespace canbao::detail::sql

#endif
