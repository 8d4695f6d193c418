// SPDX-License-Identifier: Apache-2.0
//
// Mixed rosters of every shape that a kernel treats in a way of its own, on every path that the
// processor has: nothing here is left to a draw.
#include "mixtures.hpp"
#include "rows.hpp"

#include "../support/odd_person.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <random>
#include <span>
#include <string>
#include <vector>

using namespace canbao;
using namespace property;

namespace {

/// Rows that are assessed together at most, where all have one policy.
constexpr std::size_t block = 1'024;
constexpr std::size_t most_rows = 3 * block;
/// Around the results: nothing is to be written there.
constexpr std::size_t margin = 64;

using policy_numbers = std::vector<std::uint8_t>;

/// The results of so many rows, from the margin on.
assessment_columns rows_of(canbao::assessment_table& results, std::size_t rows) {
    assessment_columns some;
    for_each_column(
        [rows](auto& column, auto& place) { place = std::span{column}.subspan(margin, rows); },
        results, some);
    return some;
}

/// People, and what becomes of each by each policy of a mixture.
class people {
public:
    explicit people(const mixture& mixed) : mixed_{mixed}, by_policy_(mixed.rules.size()) {
        for (std::size_t row = 0; row < most_rows; ++row) {
            const policy_content& any = *mixed.contents[row % mixed.contents.size()];
            const application one = tests::odd_person(any.year_begin(), benchmarks::draws{1, row});
            rows_.add(one);
            for (std::size_t policy = 0; policy < by_policy_.size(); ++policy) {
                by_policy_[policy].push_back(assess(*mixed.rules[policy], one));
            }
        }
    }

    /// How many are assessed otherwise by the next policy.
    std::size_t told_apart(std::size_t policy) const {
        std::size_t count = 0;
        for (std::size_t row = 0; row < most_rows; ++row) {
            const std::size_t next = (policy + 1) % by_policy_.size();
            count += by_policy_[policy][row] != by_policy_[next][row] ? 1U : 0U;
        }
        return count;
    }

    /// Assesses the first of them, each by the policy of its number, on every path.
    void check(const policy_numbers& policy) const {
        const std::size_t rows = policy.size();
        application_columns in = rows_.view();
        in.paid_on = in.paid_on.first(rows);
        for_each_optional_column(in, [rows](auto& column) { column = column.first(rows); });
        canbao::assessment_table expected = unwritten(rows + 2 * margin);
        const assessment_columns place = rows_of(expected, rows);
        for (std::size_t row = 0; row < rows; ++row) {
            canbao::detail::put_row(place, row, by_policy_[policy[row]][row]);
        }
        for (const canbao::detail::instructions one : tests::instruction_sets()) {
            for (const bool streams : {false, true}) {
                canbao::assessment_table results = unwritten(rows + 2 * margin);
                const bool done =
                    mixed_.in_vectors(one, streams, policy, {in, rows_of(results, rows)});
                const auto with = static_cast<int>(one);
                CAPTURE(with);
                CAPTURE(streams);
                CAPTURE(rows);
                // A register of 16 bytes holds 8 rows.
                CHECK(done == (one != canbao::detail::instructions::scalar && rows >= 8));
                const bool same = !done || results == expected;
                CHECK(same);
            }
        }
    }

private:
    const mixture& mixed_;
    canbao::application_table rows_;
    std::vector<std::vector<assessment>> by_policy_;
};

void for_each_mixture(auto check) {
    for (const mixture& one : mixtures()) {
        if (one.fits) {
            const std::string first{one.contents.front()->id};
            CAPTURE(first);
            check(people{one}, one.rules.size());
        }
    }
}

/// Numbers of policies in no order.
policy_numbers at_random(std::size_t rows, std::size_t policies) {
    std::minstd_rand draw{7};
    policy_numbers some(rows);
    std::generate(some.begin(), some.end(),
                  [&] { return static_cast<std::uint8_t>((draw() >> 8U) % policies); });
    return some;
}

/// Runs of the policies in turn, each of so many rows.
policy_numbers in_runs(std::size_t rows, std::size_t policies, std::size_t length) {
    policy_numbers some(rows);
    for (std::size_t row = 0; row < rows; ++row) {
        some[row] = static_cast<std::uint8_t>(row / length % policies);
    }
    return some;
}

/// Less than a register, whole ones, and what is left beside them or beside a block.
const std::vector<std::size_t> lengths{0,     1,     7,     8,     9,     15,    16,    17,
                                       31,    32,    33,    63,    64,    65,    96,    97,
                                       127,   129,   1'023, 1'024, 1'025, 1'055, 1'056, 1'057,
                                       1'087, 1'088, 1'089, 2'047, 2'048, 2'049, 2'113, 3'000};

} // namespace

TEST_CASE("the people of mixed rosters tell the policies apart") {
    for_each_mixture([](const people& some, std::size_t policies) {
        for (std::size_t policy = 0; policies > 1 && policy < policies; ++policy) {
            CAPTURE(policy);
            // In one mixture the last policy is the first.
            CHECK((some.told_apart(policy) > most_rows / 8 || policy + 1 == policies));
        }
    });
}

TEST_CASE("a mixed roster of one policy alone is assessed by it on every path") {
    for_each_mixture([](const people& some, std::size_t policies) {
        for (std::size_t policy = 0; policy < policies; ++policy) {
            for (const std::size_t rows : lengths) {
                some.check(policy_numbers(rows, static_cast<std::uint8_t>(policy)));
            }
        }
    });
}

TEST_CASE("runs of a mixed roster are assessed each by its policy on every path") {
    for_each_mixture([](const people& some, std::size_t policies) {
        for (const std::size_t run :
             {1U, 2U, 8U, 16U, 31U, 32U, 33U, 64U, 100U, 1'000U, 1'024U, 1'100U}) {
            for (const std::size_t rows : {std::size_t{200}, block + 40, most_rows - 1}) {
                some.check(in_runs(rows, policies, run));
            }
        }
    });
}

TEST_CASE("a mixed roster in no order is assessed on every path, whatever its length") {
    for_each_mixture([](const people& some, std::size_t policies) {
        for (std::size_t rows = 0; rows <= 200; ++rows) {
            some.check(at_random(rows, policies));
        }
        for (const std::size_t rows : lengths) {
            some.check(at_random(rows, policies));
        }
    });
}

TEST_CASE("a single row of another policy is assessed by it wherever it is") {
    for_each_mixture([](const people& some, std::size_t policies) {
        // A block, and one of which the last stripe overlaps the one before.
        constexpr std::size_t rows = block + 97;
        for (std::size_t row = 0; row < rows && policies > 1; row += row % 32 == 1 ? 29 : 1) {
            policy_numbers policy(rows, 0);
            policy[row] = static_cast<std::uint8_t>(policies / 2);
            some.check(policy);
        }
    });
}
