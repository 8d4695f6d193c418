// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_ROSTERS_RUN_TIME_RULES_HPP
#define CANBAO_ROSTERS_RUN_TIME_RULES_HPP

#include <canbao/base/inlined.hpp>
#include <canbao/rosters/found_results.hpp>
#include <canbao/rosters/kinds_of_people.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

// Rosters by rule tables that are made at run time: of amended policies, or read from somewhere.
// They allocate, and so this header is included by itself.
namespace canbao::inline v0_1 {

/// A rule table of run time that assesses rosters, several times as fast as `assess(rules, in,
/// out)` does. A roster has many people and few kinds of them: what somebody gets who pays on a day
/// is what the one before got who states the same and paid on that day. So each is assessed once,
/// and remembered: some megabytes at most, whatever the length of the roster. (Where the windows of
/// a table span more than 2,000 days, or people are of more than 1,024 kinds, the others are
/// assessed one by one.)
///
/// Results are those of `assess`, row by row. Not for several threads at once: each has its own.
/// The rule table is not copied, and must stay as it is.
///
///     run_time_rules amended{rules};
///     if (!amended.assess({.paid_on = paid_on}, {.due = due})) { … }
class run_time_rules {
public:
    /// Remembers nothing yet.
    explicit run_time_rules(const rule_table& rules) : rules_{&rules}, reader_{rules} {
        std::int32_t first = last_date.days;
        std::int32_t last = first_date.days - 1;
        const auto look = [&](const opening& one) {
            if (one.asks.events == 0) { // who has an event is no kind of person
                first = (std::min)(first, one.pay_from);
                last = (std::max)(last, one.pay_to);
            }
        };
        std::for_each(rules.openings.begin(), rules.openings.end(), look);
        std::for_each(rules.claims.begin(), rules.claims.end(), look);
        first_day_ = first;
        days_ = last < first ? 0U : static_cast<std::uint32_t>(last - first) + 1;
        if (days_ > most_days) { // nothing is kept
            days_ = 0;
            kinds_left_ = 0;
        }
        numbers_.resize(days_ + std::size_t{1}, 0); // of nobody's kind
    }

    /// Assesses a roster, as `assess(rules, in, out)`. False, and nothing written, where the
    /// lengths of columns do not agree, or a column is empty that the rules read. Throws where
    /// there is no memory; what is written until then is right.
    [[nodiscard]] bool assess(const application_columns& in, const assessment_columns& out) {
        if (!detail::columns_suffice(*rules_, in, out)) {
            return false;
        }
        for (std::size_t first = 0; first < in.paid_on.size(); first += at_once) {
            assess_some(in, out, first, (std::min)(at_once, in.paid_on.size() - first));
        }
        return true;
    }

private:
    using kinds = detail::kinds_of_people;
    static constexpr std::size_t at_once = kinds::most;
    static constexpr unsigned hash_bits = 12; ///< so that few of the kinds share a place
    static constexpr std::uint32_t most_days = 2'000;
    using some_rows = std::array<std::uint32_t, at_once>;

    /// A kind of person, and where its assessments by day begin in `numbers_`.
    struct slot {
        /// No kind has this, and so it is that of none.
        std::array<std::uint32_t, kinds::words> words{0, 0, kinds::special};
        std::uint32_t days = 0;
    };

    void assess_some(const application_columns& in, const assessment_columns& out,
                     std::size_t first, std::size_t count) {
        reader_.read(in, first, count, read_);
        some_rows places; // of the rows in `numbers_`
        const std::span<const std::int32_t> paid_on = in.paid_on.subspan(first, count);
        switch (reader_.words()) {
        case kinds::usual_words: find_places<kinds::usual_words>(paid_on, places); break;
        case kinds::words_with_years: find_places<kinds::words_with_years>(paid_on, places); break;
        default: find_places<kinds::words>(paid_on, places); break;
        }
        some_rows numbers; // of their assessments
        some_rows others;  // rows of which none is known
        std::size_t unknown = 0;
        for (std::size_t row = 0; row < count; ++row) {
            numbers[row] = numbers_[places[row]];
            others[unknown] = static_cast<std::uint32_t>(row);
            unknown += numbers[row] == 0 ? 1U : 0U;
        }
        const auto result_of = [&](std::uint32_t row) {
            return canbao::assess(*rules_, detail::row_of(in, first + row));
        };
        std::size_t kept_by_none = 0;
        for (const std::uint32_t row : std::span{others}.first(unknown)) {
            std::uint32_t& number = numbers_[places[row]]; // which one before may have found
            if (number == 0 && places[row] > days_) {
                number = found_.number_of(result_of(row));
            }
            numbers[row] = number;
            others[kept_by_none] = row;
            kept_by_none += number == 0 ? 1U : 0U;
        }
        found_.put<at_once>(std::span{numbers}.first(count), out, first);
        for (const std::uint32_t row : std::span{others}.first(kept_by_none)) {
            detail::put_row(out, first + row, result_of(row));
        }
    }

    template <std::size_t Words>
    void find_places(std::span<const std::int32_t> paid_on, some_rows& places) {
        for (std::size_t row = 0; row < paid_on.size(); ++row) {
            // All days on which no route is open are one.
            const std::uint32_t day = (std::min)(static_cast<std::uint32_t>(paid_on[row]) -
                                                     static_cast<std::uint32_t>(first_day_),
                                                 days_);
            const bool is_special = (read_.of[kinds::others][row] & kinds::special) != 0;
            places[row] = (is_special ? 0 : days_of<Words>(row)) + day;
        }
    }

    /// Where the days of a row's kind begin in `numbers_`; 0 where there are too many kinds.
    template <std::size_t Words>
    CANBAO_DETAIL_INLINED std::uint32_t days_of(std::size_t row) {
        for (std::size_t place = hash_of<Words>(row);; place = (place + 1) % slots_.size()) {
            slot& here = slots_[place];
            std::uint32_t differ = 0;
            for (std::size_t word = 0; word < Words; ++word) {
                differ |= here.words[word] ^ read_.of[word][row];
            }
            if (differ == 0) {
                return here.days;
            }
            if (here.days == 0) {
                return add_kind<Words>(here, row);
            }
        }
    }

    template <std::size_t Words>
    [[nodiscard]] std::size_t hash_of(std::size_t row) const noexcept {
        std::uint64_t hash = 0;
        for (std::size_t word = 0; word < Words; ++word) {
            hash += read_.of[word][row] *
                    std::rotl(std::uint64_t{0x9E37'79B9'7F4A'7C15U}, static_cast<int>(word) * 10);
        }
        return hash >> (64U - hash_bits);
    }

    template <std::size_t Words>
    std::uint32_t add_kind(slot& here, std::size_t row) {
        if (kinds_left_ == 0) {
            return 0;
        }
        const std::size_t days = numbers_.size();
        numbers_.resize(days + days_ + 1, 0);
        for (std::size_t word = 0; word < Words; ++word) {
            here.words[word] = read_.of[word][row];
        }
        here.days = static_cast<std::uint32_t>(days);
        --kinds_left_;
        return here.days;
    }

    const rule_table* rules_;
    detail::kind_reader reader_;
    kinds read_{};
    std::int32_t first_day_ = 0; ///< on which a route is open
    std::uint32_t days_ = 0;     ///< from then to the last one
    std::vector<slot> slots_ = std::vector<slot>(std::size_t{1} << hash_bits);
    std::size_t kinds_left_ = 1'024; ///< for which there is room
    /// The numbers of assessments, by kind and day; 0: not known yet. The first ones are nobody's.
    std::vector<std::uint32_t> numbers_;
    detail::found_results found_;
};

} // namespace canbao

#endif
