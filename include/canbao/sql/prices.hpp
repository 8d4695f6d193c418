// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_SQL_PRICES_HPP
#define CANBAO_SQL_PRICES_HPP

#include <canbao/engine/amounts.hpp>
#include <canbao/engine/assessment.hpp>
#include <canbao/engine/rule_table.hpp>
#include <canbao/sql/people.hpp>
#include <canbao/sql/subject.hpp>

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string>
#include <tuple>
#include <vector>

// What somebody owes and gets by an opening: few outcomes, each with a number. Of an opening that
// may be taken a row has one number, by which the most favourable is the least: what is due, the
// first covered day, the rank of the opening, and the outcome, from the highest digits to the
// lowest.
namespace canbao::inline v0_1::detail::sql {

/// What is paid by an opening on a fee line, with one aid or none.
struct outcome {
    std::uint8_t line = 0;
    int aid = -1; ///< place in the line's aid; -1: none
    int months = 12;
    charge_basis charge = charge_basis::individual;
    bool is_claim = false;

    std::int64_t due = 0; ///< fen, but for further years
    std::int64_t subsidy = 0;
    std::int64_t fiscal = 0;
    category_code category{};
    fund_code fund{};

    [[nodiscard]] auto key() const { return std::tuple{line, aid, months, charge, is_claim}; }
};

inline outcome with_amounts(const rule_table& rules, outcome of) {
    const fee_line& line = rules.line(of.line);
    if (of.charge == charge_basis::exempt) {
        return of;
    }
    of.fiscal = of.is_claim ? 0 : line.fiscal;
    if (of.charge == charge_basis::waived) {
        of.subsidy = line.fee;
        of.fund = line.fee > 0 ? fund_code{funds::waiver{}} : fund_code{};
        return of;
    }
    if (of.aid >= 0) {
        const aid_rule& aid = line.aid[static_cast<std::size_t>(of.aid)];
        of.subsidy = of.months == 12 ? aid.amount : amount_in(aid, line, of.months);
        of.category = category_code{static_cast<std::uint8_t>(aid.category + 1)};
        of.fund = fund_code{aid.fund};
    }
    if (!of.is_claim) {
        of.due = contribution_of(line, of.months) - of.subsidy + line.surcharges;
        if (of.charge == charge_basis::full) {
            of.due += of.fiscal;
            of.fiscal = 0;
        }
    }
    return of;
}

/// All outcomes of a policy, by their numbers.
class outcomes {
public:
    std::size_t number_of(const rule_table& rules, const outcome& one) {
        const auto known = std::find_if(all_.begin(), all_.end(), [&](const outcome& other) {
            return other.key() == one.key();
        });
        if (known == all_.end()) {
            all_.push_back(with_amounts(rules, one));
            return all_.size() - 1;
        }
        return static_cast<std::size_t>(known - all_.begin());
    }
    [[nodiscard]] const std::vector<outcome>& all() const noexcept { return all_; }

private:
    std::vector<outcome> all_;
};

/// Where the digits of the number of an opening stand.
struct digits {
    bool has_years = false; ///< the lowest says whether years paid back are charged
    int of_outcome = 0;     ///< bits, with that
    int of_day = 0;         ///< bits
    std::int64_t first_day = 0;
    static constexpr int of_rank = 6;
    /// From here on numbers are refusals.
    static constexpr std::int64_t refusals = std::int64_t{1} << 62;

    [[nodiscard]] std::int64_t rank_unit() const noexcept { return std::int64_t{1} << of_outcome; }
    [[nodiscard]] std::int64_t day_unit() const noexcept { return rank_unit() << of_rank; }
    [[nodiscard]] std::int64_t due_unit() const noexcept { return day_unit() << of_day; }
    [[nodiscard]] std::int64_t number(std::size_t outcome) const noexcept {
        return static_cast<std::int64_t>(outcome) * (has_years ? 2 : 1);
    }
    [[nodiscard]] bool fit(std::int64_t most_due) const noexcept {
        const int of_due = static_cast<int>(std::bit_width(static_cast<std::uint64_t>(most_due)));
        return of_outcome + of_rank + of_day + of_due <= 62;
    }
};

/// What prices are alike: openings of one plan and charge that give the same aid for the same
/// months.
struct scheme {
    std::uint8_t plan = 0;
    charge_basis charge = charge_basis::individual;
    std::uint64_t aided = ~std::uint64_t{0};
    int fixed_months = 12;
    std::string months{}; ///< a column, where they are not fixed
    bool is_claim = false;

    friend bool operator==(const scheme&, const scheme&) = default;
};

/// The outcome and what is due by a scheme, as one number: of a line for so many months.
inline std::string price_of_line(const subject& of, const scheme& by, std::uint8_t line_number,
                                 int months, const std::string& aided, outcomes& known,
                                 const digits& places) {
    const fee_line& line = of.rules.line(line_number);
    const auto number_of = [&](int aid) {
        const std::size_t number =
            known.number_of(of.rules, {line_number, aid, months, by.charge, by.is_claim});
        const std::int64_t due = known.all()[number].due;
        return std::to_string(places.number(number) +
                              (places.of_outcome == 0 ? 0 : due * places.due_unit()));
    };
    const std::string without_aid = by.is_claim ? "-1" : number_of(-1);
    if (is_free(by.charge)) {
        return without_aid;
    }
    std::vector<int> order;
    std::uint64_t all = 0;
    for (int place = 0; place < static_cast<int>(line.aid.size()); ++place) {
        const aid_rule& aid = line.aid[static_cast<std::size_t>(place)];
        const std::uint64_t category = std::uint64_t{1} << aid.category;
        const bool gives = months == 12 || amount_in(aid, line, months) > 0;
        if ((category & by.aided) != 0 && gives) {
            order.push_back(place);
            all |= category;
        }
    }
    if (months != 12) {
        const auto amount = [&](int place) {
            return amount_in(line.aid[static_cast<std::size_t>(place)], line, months);
        };
        std::sort(order.begin(), order.end(), [&](int one, int other) {
            return amount(one) != amount(other) ? amount(one) > amount(other) : one < other;
        });
    }
    choice best;
    if (order.size() > 1) {
        best.when(of.categories.none(aided, all), without_aid);
    }
    for (const int place : order) {
        const std::uint8_t category = line.aid[static_cast<std::size_t>(place)].category;
        best.when(of.categories.any(aided, std::uint64_t{1} << category), number_of(place));
    }
    return best.otherwise(without_aid);
}

/// The numbers of the fee lines of a plan.
inline std::vector<std::uint8_t> lines_of(const rule_table& rules, std::uint8_t plan) {
    std::vector<std::uint8_t> all;
    for (std::uint8_t tier = 1; tier <= rule_table::max_tiers; ++tier) {
        for (std::uint8_t number = rules.line_number(plan, tier);
             number != 0 && std::find(all.begin(), all.end(), number) == all.end();
             number = rules.line(number).otherwise) {
            all.push_back(number);
        }
    }
    return all;
}

/// The same of whatever line a row has, which is in the column `line`.
inline std::string price_text(const subject& of, const scheme& by, const std::string& line,
                              const std::string& aided, outcomes& known, const digits& places) {
    choice by_line{line};
    for (const std::uint8_t number : lines_of(of.rules, by.plan)) {
        const auto price = [&](int months) {
            return price_of_line(of, by, number, months, aided, known, places);
        };
        if (by.months.empty()) {
            by_line.when(std::to_string(number), price(by.fixed_months));
            continue;
        }
        choice by_months{by.months};
        for (int months = 1; months <= 12; ++months) {
            by_months.when(std::to_string(months), price(months));
        }
        by_line.when(std::to_string(number), by_months.otherwise("0"));
    }
    return by_line.otherwise(by.is_claim ? "-1" : "0");
}

} // namespace canbao::detail::sql

#endif
