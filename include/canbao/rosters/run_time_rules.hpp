// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_ROSTERS_RUN_TIME_RULES_HPP
#define CANBAO_ROSTERS_RUN_TIME_RULES_HPP

#include <canbao/rosters/kind_of_person.hpp>
#include <canbao/rosters/tables.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <unordered_map>
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
        found_.resize(1); // the place of what is not known yet
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
    static constexpr std::size_t at_once = detail::kinds_of_people::most;
    static constexpr std::size_t most_kinds = 1'024;
    static constexpr std::size_t hash_places = 4 * most_kinds; ///< where kinds are looked for
    static constexpr std::size_t most_days = 2'000;
    static constexpr std::size_t most_found = 100'000;
    static constexpr std::uint32_t unknown = 0;
    static constexpr std::uint64_t factor = 0x9E37'79B9'7F4A'7C15U; ///< odd, of mixed bits

    struct slot {
        detail::kind_of_person kind;
        std::uint32_t number = 0; ///< from 1; 0: free
    };

    void assess_some(const application_columns& in, const assessment_columns& out,
                     std::size_t first, std::size_t count) {
        reader_.read(in, first, count, read_);
        std::array<std::uint32_t, at_once> places;
        bool are_all_known = true;
        for (std::size_t row = 0; row < count; ++row) {
            places[row] = read_.is_special[row] != 0 ? unknown : place_of(in, first, row);
            are_all_known = are_all_known && places[row] != unknown;
        }
        const assessment_columns found = found_.view();
        for_each_column(
            [&](const auto& to, const auto& from) {
                if (!to.empty()) {
                    auto* const into = to.data() + first;
                    const auto* const values = from.data();
                    for (std::size_t row = 0; row < count; ++row) {
                        into[row] = values[places[row]];
                    }
                }
            },
            out, found);
        for (std::size_t row = 0; !are_all_known && row < count; ++row) {
            if (places[row] == unknown) {
                detail::put_row(out, first + row,
                                canbao::assess(*rules_, detail::row_of(in, first + row)));
            }
        }
    }

    /// The place of a row's assessment among those found; `unknown` where none is kept.
    std::uint32_t place_of(const application_columns& in, std::size_t first, std::size_t row) {
        const std::uint32_t number = number_of(read_[row]);
        if (number == 0) {
            return unknown;
        }
        // All days on which no route is open are one.
        const auto since_first = static_cast<std::uint32_t>(in.paid_on[first + row]) -
                                 static_cast<std::uint32_t>(first_day_);
        const std::uint32_t day = (std::min)(since_first, days_);
        std::uint32_t& place = places_[(number - 1) * (days_ + std::size_t{1}) + day];
        if (place == unknown) {
            place = kept(canbao::assess(*rules_, detail::row_of(in, first + row)));
        }
        return place;
    }

    static std::size_t hash_of(const detail::kind_of_person& kind) noexcept {
        const std::uint64_t mixed = kind.categories * factor +
                                    kind.circumstances * (factor << 8U | 1U) +
                                    kind.others * (factor << 16U | 1U);
        return static_cast<std::size_t>((mixed ^ mixed >> 29U) * factor >> 40U);
    }

    /// The number of a kind of person, from 1; 0 where there are too many of them.
    std::uint32_t number_of(const detail::kind_of_person& kind) {
        for (std::size_t place = hash_of(kind) % hash_places;; place = (place + 1) % hash_places) {
            slot& here = slots_[place];
            if (here.number != 0 && here.kind == kind) {
                return here.number;
            }
            if (here.number == 0) {
                if (kinds_ == most_kinds || days_ > most_days) {
                    return 0;
                }
                places_.resize((kinds_ + 1) * (days_ + std::size_t{1}), unknown);
                here = {.kind = kind, .number = static_cast<std::uint32_t>(++kinds_)};
                return here.number;
            }
        }
    }

    /// The place of an assessment: mostly one that was found before, on another day.
    std::uint32_t kept(const assessment& result) {
        const detail::assessment_row values = detail::values_of(result);
        std::uint64_t hash = 0;
        for_each_column(
            [&hash](auto value) { hash = (hash ^ static_cast<std::uint64_t>(value)) * factor; },
            values);
        const auto [begin, end] = by_hash_.equal_range(hash);
        for (auto one = begin; one != end; ++one) {
            if (found_[one->second] == result) {
                return one->second;
            }
        }
        if (last_ == most_found) {
            return unknown;
        }
        const auto place = static_cast<std::uint32_t>(last_ + 1);
        if (place == found_.size()) {
            found_.resize(2 * found_.size());
        }
        detail::put_row(found_.view(), place, result);
        by_hash_.emplace(hash, place);
        last_ = place;
        return place;
    }

    const rule_table* rules_;
    detail::kind_reader reader_;
    detail::kinds_of_people read_{};
    std::int32_t first_day_ = 0; ///< on which a route is open
    std::uint32_t days_ = 0;     ///< from then to the last one
    std::vector<slot> slots_ = std::vector<slot>(hash_places);
    std::size_t kinds_ = 0;
    std::vector<std::uint32_t> places_; ///< by kind and day
    assessment_table found_;
    std::size_t last_ = 0; ///< of those found
    std::unordered_multimap<std::uint64_t, std::uint32_t> by_hash_;
};

} // namespace canbao

#endif
