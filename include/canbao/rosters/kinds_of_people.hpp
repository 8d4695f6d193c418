// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_ROSTERS_KINDS_OF_PEOPLE_HPP
#define CANBAO_ROSTERS_KINDS_OF_PEOPLE_HPP

#include <canbao/base/bounded.hpp>
#include <canbao/engine/columns.hpp>
#include <canbao/engine/words_read.hpp>
#include <canbao/vocabulary/circumstances.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

// What of an application decides beside the day of payment.
namespace canbao::inline v0_1::detail {

/// The kinds of some people in a row, as words. People who agree in them, and pay on the same day,
/// have the same assessment.
struct kinds_of_people {
    static constexpr std::size_t most = 512;
    static constexpr std::size_t words = 6;
    /// Few rule tables read what is in the others, which are then not written.
    static constexpr std::size_t usual_words = 3;
    static constexpr std::size_t words_with_years = 4;
    using word = std::array<std::uint32_t, most>;

    static constexpr std::size_t categories = 0;    ///< of those that matter
    static constexpr std::size_t circumstances = 1; ///< of those that matter
    static constexpr std::size_t others = 2;        ///< small numbers beside one another
    static constexpr std::size_t years = 3;         ///< without cover, paid back and paid ahead
    static constexpr std::size_t more_categories = 4;
    static constexpr std::size_t more_circumstances = 5;

    /// In `others`: that more decides, for there is an event, or a day of registration. No kind is
    /// then right.
    static constexpr std::uint32_t special = 0x8000'0000U;

    std::array<word, words> of;
};

/// Tells kinds of people by what a rule table asks for.
class kind_reader {
public:
    constexpr explicit kind_reader(const rule_table& rules)
        : circumstances_{words_read_by(rules).circumstances |
                         circumstance_set{circumstances::employee_insured{},
                                          circumstances::insured_elsewhere{}}
                             .bits},
          categories_{words_read_by(rules).categories &
                      ((std::uint64_t{1} << rule_table::first_group) - 1)},
          reads_{.lapsed_years = reads_lapsed_years(rules),
                 .repaid_years = reads_repaid_years(rules),
                 .prepaid_years = reads_prepaid_years(rules),
                 .registration = reads_registration(rules)} {
        for (const recognition_rule& rule : rules.recognition) {
            recognised_by_.push_back(rule.last_day);
        }
        for (const people_rule& rule : rules.people) {
            if (rule.asks_for_birth()) {
                births_.push_back({rule.born_from, rule.born_to});
            }
        }
    }

    /// How many words of kinds are in use.
    [[nodiscard]] constexpr std::size_t words() const noexcept {
        if ((categories_ | circumstances_) >> 32U != 0) {
            return kinds_of_people::words;
        }
        return reads_.lapsed_years || reads_.repaid_years || reads_.prepaid_years
                   ? kinds_of_people::words_with_years
                   : kinds_of_people::usual_words;
    }

    /// Reads the kinds of some people, from one on: column by column, so that compilers make
    /// vectors of it.
    void read(const application_columns& in, std::size_t first, std::size_t count,
              kinds_of_people& into) const noexcept {
        using kinds = kinds_of_people;
        put_set(in.categories, first, count, categories_, into.of[kinds::categories]);
        put_set(in.circumstances, first, count, circumstances_, into.of[kinds::circumstances]);
        const auto beside = [&](const auto& column, kinds::word& word, unsigned place) {
            if (!column.empty()) {
                const auto* const values = column.data() + first;
                for (std::size_t row = 0; row < count; ++row) {
                    word[row] |= std::uint32_t{values[row]} << place;
                }
            }
        };
        if (words() >= kinds::words_with_years) {
            kinds::word& years = into.of[kinds::years];
            std::fill_n(years.begin(), count, 0U);
            beside(reads_.lapsed_years ? in.lapsed_years : nothing, years, 0);
            beside(reads_.repaid_years ? in.repaid_years : nothing, years, 8);
            beside(reads_.prepaid_years ? in.prepaid_years : nothing, years, 16);
        }
        if (words() == kinds::words) {
            put_set(in.more_categories, first, count, categories_ >> 32U,
                    into.of[kinds::more_categories]);
            put_set(in.more_circumstances, first, count, circumstances_ >> 32U,
                    into.of[kinds::more_circumstances]);
        }
        kinds::word& others = into.of[kinds::others];
        std::fill_n(others.begin(), count, in.tier.empty() ? default_row.tier : 0U);
        beside(in.tier, others, 0);
        beside(in.wish, others, 8);
        put_recognition(in, first, count, into);
        put_births(in, first, count, others);
        const auto mark = [&](bool matters, const auto& column, auto otherwise) {
            if (matters && !column.empty()) {
                const auto* const values = column.data() + first;
                for (std::size_t row = 0; row < count; ++row) {
                    others[row] |= values[row] != otherwise ? kinds::special : 0U;
                }
            }
        };
        mark(true, in.event, std::uint8_t{0});
        mark(true, in.event_on, date::absent);
        mark(reads_.registration, in.registered_on, date::absent);
    }

private:
    static constexpr std::span<const std::uint8_t> nothing{};
    static constexpr unsigned recognition_place = 16; ///< in `others`, where tier and wish end …
    static constexpr unsigned births_place = 24;      ///< … and what is recognised does

    static void put_set(std::span<const std::uint32_t> column, std::size_t first, std::size_t count,
                        std::uint64_t that_matter, kinds_of_people::word& into) noexcept {
        if (column.empty()) {
            std::fill_n(into.begin(), count, 0U);
            return;
        }
        const auto mask = static_cast<std::uint32_t>(that_matter);
        const std::uint32_t* const values = column.data() + first;
        for (std::size_t row = 0; row < count; ++row) {
            into[row] = values[row] & mask;
        }
    }

    /// By which of the days that matter the categories were recognised; nothing where there are
    /// none.
    void put_recognition(const application_columns& in, std::size_t first, std::size_t count,
                         kinds_of_people& into) const noexcept {
        const std::int32_t* const on =
            in.recognised_on.empty() ? nullptr : in.recognised_on.data() + first;
        const std::int32_t* const paid_on = in.paid_on.data() + first;
        const kinds_of_people::word& categories = into.of[kinds_of_people::categories];
        const kinds_of_people::word& more = into.of[kinds_of_people::more_categories];
        const std::uint32_t has_more = words() == kinds_of_people::words ? ~0U : 0U;
        kinds_of_people::word& others = into.of[kinds_of_people::others];
        std::uint32_t bit = 1U << recognition_place;
        const auto mark = [&](const auto& is_by_then) {
            for (std::size_t row = 0; row < count; ++row) {
                const bool has_any = (categories[row] | (more[row] & has_more)) != 0;
                others[row] |= (is_by_then(row) ? 1U : 0U) * (has_any ? bit : 0U);
            }
            bit <<= 1U;
        };
        const auto add = [&](const auto& last_day) {
            if (on == nullptr) {
                mark([](std::size_t) { return true; });
            } else {
                mark([&](std::size_t row) { return on[row] <= last_day(row); });
            }
        };
        add([paid_on](std::size_t row) { return paid_on[row]; });
        for (const std::int32_t day : recognised_by_) {
            add([day](std::size_t) { return day; });
        }
    }

    /// Between which births that matter: how many bounds are passed, of which each is passed for
    /// good.
    void put_births(const application_columns& in, std::size_t first, std::size_t count,
                    kinds_of_people::word& others) const noexcept {
        for (const births& one : births_) {
            const std::int32_t* const born = in.born_on.data() + first; // it is read: there
            for (std::size_t row = 0; row < count; ++row) {
                const std::uint32_t passed =
                    (born[row] >= one.from ? 1U : 0U) + (born[row] > one.to ? 1U : 0U);
                others[row] += passed << births_place;
            }
        }
    }

    struct births {
        std::int32_t from = 0;
        std::int32_t to = 0;
    };
    std::uint64_t circumstances_;
    std::uint64_t categories_;
    struct {
        bool lapsed_years, repaid_years, prepaid_years, registration;
    } reads_;
    bounded<std::int32_t, 4> recognised_by_;
    bounded<births, 16> births_;
};

} // namespace canbao::detail

#endif
