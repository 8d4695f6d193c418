// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_ROSTERS_LEDGER_HPP
#define CANBAO_ROSTERS_LEDGER_HPP

#include <canbao/base/bounded.hpp>
#include <canbao/base/kept.hpp>
#include <canbao/engine/assessment.hpp>
#include <canbao/engine/bill.hpp>
#include <canbao/engine/ledger_layout.hpp>
#include <canbao/engine/steps.hpp>
#include <canbao/policy/policy.hpp>
#include <canbao/rosters/ledger_sums.hpp>
#include <canbao/units/money.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

// Exact sums over a roster.
namespace canbao::inline v0_1 {

/// Exact sums over the assessments of one policy, by route, subsidy category and fund. It counts
/// persons by what decides their amounts, and so holds no sums that could depend on the order of
/// addition: ledgers of any pieces of a roster add up to the same ledger. It allocates nothing.
///
///     canbao::ledger<hunan_2023> book;
///     const bool done = canbao::assess<hunan_2023>(applications, {.due = due}, book);
///     book.for_each([](const canbao::ledger_entry& one) { … });
template <contribution_policy Policy>
class ledger {
public:
    /// Adds one person; the assessment is of this policy.
    constexpr void add(const assessment& one) noexcept {
        const std::size_t bucket = layout.bucket_of(one);
        ++counts_[bucket];
        if constexpr (layout.charges_years) {
            years_[bucket % first_with_years] += one.extra_years + one.prepaid_years;
        }
    }

    /// Adds the persons of another ledger.
    constexpr ledger& operator+=(const ledger& other) noexcept {
        for (std::size_t bucket = 0; bucket < counts_.size(); ++bucket) {
            counts_[bucket] += other.counts_[bucket];
        }
        for (std::size_t bucket = 0; bucket < years_.size(); ++bucket) {
            years_[bucket] += other.years_[bucket];
        }
        return *this;
    }

    /// The sums over all persons.
    [[nodiscard]] constexpr ledger_sums total() const noexcept {
        ledger_sums all;
        for_each([&](const ledger_entry& one) { all += one.sums; });
        return all;
    }

    /// Visits the entries of which there are persons: refused first, then by route in the order of
    /// listing, by category and by fund.
    constexpr void for_each(auto visit) const noexcept(noexcept(visit(ledger_entry{}))) {
        for (std::size_t slot = 0; slot <= layout.routes + layout.claims; ++slot) {
            for (std::uint8_t category = 0; category < layout.line_size; ++category) {
                for (const ledger_entry& one : by_fund(slot, category)) {
                    visit(one);
                }
            }
        }
    }

    /// Visits those who pay, each once: the persons first, then funds in the order of the
    /// vocabulary. What they pay adds up to all charges of the persons' bills (`bill_of`).
    constexpr void for_each_payer(auto visit) const noexcept(noexcept(visit(payer_sums{}))) {
        std::array<payer_sums, 33> payers{};
        for (std::size_t bucket = 0; bucket < counts_.size(); ++bucket) {
            if (counts_[bucket] != 0) {
                add_payments(bucket, payers);
            }
        }
        for (std::size_t code = 0; code < payers.size(); ++code) {
            payers[code].fund = fund_code{static_cast<std::uint8_t>(code)};
            if (payers[code].persons != 0) {
                visit(payers[code]);
            }
        }
    }

    friend constexpr bool operator==(const ledger&, const ledger&) = default;

    CANBAO_DETAIL_KEPT static constexpr detail::ledger_layout layout{
        Policy::rules}; ///< how the counts are arranged

    /// Persons by bucket of the layout, for kernels.
    constexpr std::array<std::int64_t, layout.buckets()>& counts() noexcept { return counts_; }
    /// How many years those are charged for, by bucket of the second half.
    constexpr auto& years() noexcept { return years_; }

private:
    static constexpr auto line_size = static_cast<std::size_t>(layout.line_size);
    static constexpr std::size_t first_with_years = layout.buckets_without_years();

    /// The months of a slot, by its place among those of a route.
    static constexpr std::size_t months_in(std::size_t place) noexcept {
        return layout.months == 1 ? 12 : place + 1;
    }

    /// What each person of a bucket owes and gets; the days are not told.
    static constexpr assessment outcome(std::size_t slot, std::uint8_t line, std::uint8_t category,
                                        std::size_t months) noexcept {
        const rule_table& rules = Policy::rules;
        const std::uint64_t aided = category == 0 ? 0 : std::uint64_t{1} << (category - 1U);
        if (slot == 0) {
            return {};
        }
        if (slot > layout.routes) {
            const aid_rule aid = detail::subsidy_of(rules.line(line), aided);
            return {.status = status::subsidy_only,
                    .route =
                        static_cast<std::uint8_t>(first_claim_route + slot - layout.routes - 1),
                    .fee_line = line,
                    .subsidy_category = category_code{category},
                    .fund = fund_code{aid.fund},
                    .subsidy = {aid.amount}};
        }
        const auto& opening = *std::find_if(rules.openings.begin(), rules.openings.end(),
                                            [=](const auto& one) { return one.route == slot; });
        return detail::insured(rules, opening, line, date{opening.cover_from}, aided,
                               {.months = static_cast<int>(months)});
    }

    /// What the persons of a bucket pay for years paid back.
    [[nodiscard]] constexpr fen paid_for_years(std::size_t bucket) const noexcept {
        if constexpr (layout.charges_years) {
            if (bucket >= first_with_years) {
                const std::size_t place = bucket - first_with_years;
                const auto line = static_cast<std::uint8_t>(
                    place % static_cast<std::size_t>(layout.slot_size()) / line_size);
                return fen{Policy::rules.line(line).fee} * years_[place];
            }
        }
        return {};
    }

    constexpr void add_payments(std::size_t bucket,
                                std::array<payer_sums, 33>& payers) const noexcept {
        const std::size_t without_years = bucket % first_with_years;
        const std::size_t place = without_years % static_cast<std::size_t>(layout.slot_size());
        const std::size_t slot = without_years / static_cast<std::size_t>(layout.slot_size());
        const assessment each =
            outcome(slot / layout.months, static_cast<std::uint8_t>(place / line_size),
                    static_cast<std::uint8_t>(place % line_size), months_in(slot % layout.months));
        std::uint64_t paid = 0; // by whom, as a mask of codes
        if (const fen for_years = paid_for_years(bucket); for_years > fen{}) {
            payers[0].persons += counts_[bucket];
            payers[0].surcharges += for_years;
            paid = 1;
        }
        const bill all = bill_of(Policy::rules, each);
        for (const charge& one : all.charges) {
            for (const payment& some : one.payments) {
                payer_sums& its = payers[some.fund.value];
                const bool is_first = ((paid >> some.fund.value) & 1U) == 0;
                paid |= std::uint64_t{1} << some.fund.value;
                its.persons += is_first ? counts_[bucket] : 0;
                (one.what == charge_kind::contribution ? its.contribution
                 : one.what == charge_kind::surcharge  ? its.surcharges
                                                       : its.fiscal_standard) +=
                    some.amount * counts_[bucket];
                if (one.what == charge_kind::contribution && some.fund.has_value() &&
                    all.refund > fen{}) {
                    its.refunded_later += some.amount * counts_[bucket];
                }
            }
        }
    }

    constexpr bounded<ledger_entry, 25> by_fund(std::size_t slot,
                                                std::uint8_t category) const noexcept {
        bounded<ledger_entry, 25> entries;
        const std::size_t line_places = layout.fee_lines + 1;
        for (std::size_t place = 0; place < line_places * layout.months; ++place) {
            const std::size_t line = place % line_places;
            const std::size_t months = place / line_places;
            std::int64_t persons = 0;
            fen for_years{};
            for (std::size_t bucket = (slot * layout.months + months) *
                                          static_cast<std::size_t>(layout.slot_size()) +
                                      line * line_size + category;
                 bucket < counts_.size(); bucket += first_with_years) {
                persons += counts_[bucket];
                for_years += paid_for_years(bucket);
            }
            if (persons == 0) {
                continue;
            }
            const assessment each =
                outcome(slot, static_cast<std::uint8_t>(line), category, months_in(months));
            const ledger_sums sums{persons,
                                   each.due * persons + for_years,
                                   {each.subsidy.count * persons},
                                   {each.fiscal.count * persons}};
            auto* same = std::find_if(entries.begin(), entries.end(),
                                      [&](const auto& one) { return one.fund == each.fund; });
            if (same == entries.end()) {
                entries.push_back(
                    {each.status, each.route, category_code{category}, each.fund, {}});
                same = entries.end() - 1;
            }
            same->sums += sums;
        }
        return entries;
    }

    std::array<std::int64_t, layout.buckets()> counts_{};
    std::array<std::int64_t, layout.buckets() - first_with_years> years_{};
};

} // namespace canbao

#endif
