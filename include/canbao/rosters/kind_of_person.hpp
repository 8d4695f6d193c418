// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_ROSTERS_KIND_OF_PERSON_HPP
#define CANBAO_ROSTERS_KIND_OF_PERSON_HPP

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

/// People who agree in this, and pay on the same day, have the same assessment.
struct kind_of_person {
    std::uint64_t categories = 0;    ///< of those that matter
    std::uint64_t circumstances = 0; ///< of those that matter
    std::uint64_t others = 0;        ///< small numbers beside one another

    friend constexpr bool operator==(const kind_of_person&, const kind_of_person&) = default;
};

/// The kinds of some people in a row.
struct kinds_of_people {
    static constexpr std::size_t most = 512;
    std::array<std::uint64_t, most> categories;
    std::array<std::uint64_t, most> circumstances;
    std::array<std::uint64_t, most> others;
    /// Whether more decides: there is an event, or a day of registration. No kind is then right.
    std::array<std::uint8_t, most> is_special;

    [[nodiscard]] constexpr kind_of_person operator[](std::size_t row) const noexcept {
        return {categories[row], circumstances[row], others[row]};
    }
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

    /// Reads the kinds of some people, from one on: column by column, so that compilers make
    /// vectors of it.
    void read(const application_columns& in, std::size_t first, std::size_t count,
              kinds_of_people& into) const noexcept {
        put_set(in.categories, in.more_categories, first, count, categories_, into.categories);
        put_set(in.circumstances, in.more_circumstances, first, count, circumstances_,
                into.circumstances);
        std::fill_n(into.others.begin(), count, in.tier.empty() ? default_row.tier : 0U);
        unsigned place = 0;
        const auto beside = [&](bool matters, const auto& column) {
            if (matters && !column.empty()) {
                const auto* const values = column.data() + first;
                for (std::size_t row = 0; row < count; ++row) {
                    into.others[row] |= std::uint64_t{values[row]} << place;
                }
            }
            place += 8;
        };
        beside(true, in.tier);
        beside(reads_.lapsed_years, in.lapsed_years);
        beside(reads_.repaid_years, in.repaid_years);
        beside(reads_.prepaid_years, in.prepaid_years);
        beside(true, in.wish);
        put_recognition(in, first, count, place, into);
        put_births(in, first, count, place + 8, into);
        std::fill_n(into.is_special.begin(), count, std::uint8_t{0});
        const auto mark = [&](bool matters, const auto& column, auto otherwise) {
            if (matters && !column.empty()) {
                const auto* const values = column.data() + first;
                for (std::size_t row = 0; row < count; ++row) {
                    into.is_special[row] |= static_cast<std::uint8_t>(values[row] != otherwise);
                }
            }
        };
        mark(true, in.event, std::uint8_t{0});
        mark(true, in.event_on, date::absent);
        mark(reads_.registration, in.registered_on, date::absent);
    }

private:
    static void put_set(std::span<const std::uint32_t> lower, std::span<const std::uint32_t> upper,
                        std::size_t first, std::size_t count, std::uint64_t that_matter,
                        std::array<std::uint64_t, kinds_of_people::most>& into) noexcept {
        std::fill_n(into.begin(), count, std::uint64_t{0});
        const auto add = [&](std::span<const std::uint32_t> part, unsigned place) {
            if (!part.empty()) {
                const std::uint32_t* const values = part.data() + first;
                for (std::size_t row = 0; row < count; ++row) {
                    into[row] |= (std::uint64_t{values[row]} << place) & that_matter;
                }
            }
        };
        add(lower, 0);
        add(upper, 32);
    }

    /// By which of the days that matter the categories were recognised; nothing where there are
    /// none.
    void put_recognition(const application_columns& in, std::size_t first, std::size_t count,
                         unsigned place, kinds_of_people& into) const noexcept {
        const std::int32_t* const on =
            in.recognised_on.empty() ? nullptr : in.recognised_on.data() + first;
        const std::int32_t* const paid_on = in.paid_on.data() + first;
        const auto add = [&](const auto& last_day) {
            for (std::size_t row = 0; row < count; ++row) {
                const bool is_by_then = on == nullptr || on[row] <= last_day(row);
                into.others[row] |= std::uint64_t{is_by_then && into.categories[row] != 0} << place;
            }
            ++place;
        };
        add([paid_on](std::size_t row) { return paid_on[row]; });
        for (const std::int32_t day : recognised_by_) {
            add([day](std::size_t) { return day; });
        }
    }

    /// Between which births that matter: how many bounds are passed, of which each is passed for
    /// good.
    void put_births(const application_columns& in, std::size_t first, std::size_t count,
                    unsigned place, kinds_of_people& into) const noexcept {
        for (const births& one : births_) {
            const std::int32_t* const born = in.born_on.data() + first; // it is read: there
            for (std::size_t row = 0; row < count; ++row) {
                const std::uint64_t passed =
                    (born[row] >= one.from ? 1U : 0U) + (born[row] > one.to ? 1U : 0U);
                into.others[row] += passed << place;
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
