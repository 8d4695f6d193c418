// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <canbao/engine/application.hpp>
#include <canbao/engine/assessment.hpp>
#include <canbao/engine/rule_table.hpp>
#include <canbao/units/money.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <map>

namespace program {

/// One person under two policies. The difference is what is due under the second less what is due
/// under the first.
struct compared_person {
    canbao::category_set categories;
    canbao::assessment first;
    canbao::assessment second;

    [[nodiscard]] canbao::fen difference() const { return second.due - first.due; }
};

/// Persons and the exact sum of their differences.
struct differing {
    std::uint64_t persons = 0;
    canbao::fen difference;

    void add(canbao::fen one) {
        ++persons;
        difference += one;
    }
    differing& operator+=(const differing& others) {
        persons += others.persons;
        difference += others.difference;
        return *this;
    }
};

/// By the sign of the difference.
struct by_direction {
    differing more;
    differing less;
    differing same;

    void add(canbao::fen difference);
    by_direction& operator+=(const by_direction& others);
    [[nodiscard]] differing all() const;
};

/// Under which of the two policies a person is insured. What changes for those insured under one
/// is whether they are, and not what it costs: they are counted apart.
enum class insured_under : std::uint8_t { both, first_alone, second_alone, neither };

/// Groups of them.
using covers = std::initializer_list<insured_under>;
inline constexpr covers by_both{insured_under::both};
inline constexpr covers by_one{insured_under::first_alone, insured_under::second_alone};
inline constexpr covers everybody{insured_under::both, insured_under::first_alone,
                                  insured_under::second_alone, insured_under::neither};

/// What one policy takes and gives.
struct policy_totals {
    canbao::fen due;
    canbao::fen fiscal;                    ///< of the treasury, where no other fund is named
    std::array<canbao::fen, 33> by_fund{}; ///< by a fund_code's value; 0: none

    void add(const canbao::rule_table& rules, const canbao::assessment& result);
};

/// Exact figures about any number of persons, in memory that depends on the policies alone.
class comparison_totals {
public:
    static constexpr std::size_t statuses = 3;

    comparison_totals(const canbao::rule_table& first, const canbao::rule_table& second)
        : first_rules_{first},
          second_rules_{second} {}

    void add(const compared_person& person);

    [[nodiscard]] std::uint64_t persons() const { return of(everybody).all().persons; }
    [[nodiscard]] by_direction of(covers group) const;
    /// Persons of that status under the first and that one under the second policy.
    [[nodiscard]] std::uint64_t persons(canbao::status first, canbao::status second) const;

    /// The difference of the person of a group who is `quarters` quarters on the way from the least
    /// to the most; of two in the middle, the lesser. 0 for nobody.
    [[nodiscard]] canbao::fen quartile(unsigned quarters, covers group) const;

    [[nodiscard]] const policy_totals& first() const { return first_; }
    [[nodiscard]] const policy_totals& second() const { return second_; }

    /// By the slot of a category that the person states, whether it was recognised in time or not.
    [[nodiscard]] differing with_category(std::size_t slot, covers group) const {
        return sum(with_category_[slot], group);
    }
    [[nodiscard]] differing without_category(covers group) const {
        return sum(without_category_, group);
    }

private:
    template <class Figure>
    using by_cover = std::array<Figure, 4>;

    template <class Figure>
    static Figure sum(const by_cover<Figure>& figures, covers group) {
        Figure all{};
        for (const insured_under one : group) {
            all += figures[static_cast<std::size_t>(one)];
        }
        return all;
    }

    const canbao::rule_table& first_rules_;
    const canbao::rule_table& second_rules_;
    by_cover<by_direction> by_cover_{};
    std::array<std::array<std::uint64_t, statuses>, statuses> statuses_{};
    /// In fen: few different ones.
    std::map<std::int64_t, by_cover<std::uint64_t>> persons_by_difference_;
    policy_totals first_;
    policy_totals second_;
    /// Of stated categories; groups are another matter in each policy.
    std::array<by_cover<differing>, canbao::category_kind::places> with_category_{};
    by_cover<differing> without_category_{};
};

} // namespace program
