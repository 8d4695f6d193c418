// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_SQL_CHOOSING_HPP
#define CANBAO_SQL_CHOOSING_HPP

#include <canbao/engine/amounts.hpp>
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

/// One opening or claim, as far as it is told from the others.
struct candidate_opening {
    const opening* by = nullptr;
    scheme prices{};
    bool is_claim = false;
    bool charges_years = false;
};

/// Refusals in place of a number: in the order in which the least is taken.
enum class refused_as : std::uint8_t { no_coverage_left, not_open, elsewhere, employee, tier };
inline std::string number_of(refused_as why) {
    return number(digits::refusals + static_cast<std::int64_t>(why));
}

/// The steps from who somebody is to the best opening.
class choosing {
public:
    choosing(const subject& of, who_columns who) : of_{of}, who_{(std::move)(who)} {
        find_candidates();
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
    void find_candidates() {
        for (const opening& one : of_.rules.openings) {
            if (of_.is_offered(one)) {
                scheme prices{one.plan, one.charge, one.aided, one.months.count};
                if (one.months.which != charged_months::fixed && !is_free(one.charge)) {
                    prices.fixed_months = 0;
                }
                ranked_.push_back({&one, prices, false, detail::charges_years(of_.rules, one)});
            }
        }
        // Of equal last days the one listed first is taken.
        std::sort(ranked_.begin(), ranked_.end(),
                  [](const candidate_opening& one, const candidate_opening& other) {
                      const std::int32_t last = one.by->cover_to;
                      return last != other.by->cover_to ? last > other.by->cover_to
                                                        : one.by < other.by;
                  });
        for (const opening& one : of_.rules.claims) {
            scheme prices{rule_table::claim_plan};
            prices.is_claim = true;
            ranked_.push_back({&one, prices, true, false});
        }
    }

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
        const std::string from = offers.column_of(first_day(of_, by, length), "from_day");
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
        const std::string is_open =
            line_of(by.plan, terms) + " <> 0 AND " + open_text(of_, by, who_.counting, terms);
        return "\n      CASE WHEN " + is_open + "\n        THEN CASE WHEN " + from +
               " <= " + number(by.cover_to) + " THEN " + price + " ELSE " +
               number_of(refused_as::no_coverage_left) + " END\n        ELSE " +
               number_of(refused_as::not_open) + " END";
    }

    [[nodiscard]] std::string best_text(step& terms, step& offers) {
        texts numbers;
        choice claimed;
        for (std::size_t rank = 0; rank < ranked_.size(); ++rank) {
            const candidate_opening& one = ranked_[rank];
            if (!one.is_claim) {
                numbers.push_back(offer_text(rank, terms, offers));
                continue;
            }
            const std::string price = price_of(one.prices, *one.by, terms, offers);
            claimed.when(price + " >= 0 AND " + open_text(of_, *one.by, who_.counting, terms),
                         plus(price, static_cast<std::int64_t>(rank) * places_.rank_unit()));
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
        return best.otherwise(numbers.empty() ? number_of(refused_as::not_open)
                                              : of_.say.least(numbers));
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
