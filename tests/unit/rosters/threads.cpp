// SPDX-License-Identifier: Apache-2.0
#include "support/both.hpp"
#include "support/notice.hpp"
#include "support/odd_person.hpp"
#include "support/unwritten.hpp"

#include <canbao/rosters/threads.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace {

using namespace tests;
using categories::monitored;
using funds::medical_assistance;

// A wait that grows with years without cover and shrinks with those paid back.
struct waiting_longer
    : notice_with<subsidy<percent<50>, to<monitored>, paid_by<medical_assistance>>,
                  surcharge_each<surcharges::repaid_years, numbers::repaid_years>,
                  route<routes::late_full, open_in_insured_year, at_most<numbers::repaid_years, 3>,
                        waiting_period<growing<1, 1, 1, 0, 0>>>,
                  claim_at_household<window<"2025-09-01", "2025-12-31">>> {};
// One that fits vectors and asks for both numbers of years.
struct limited_by_years
    : notice_with<route<routes::late_full, open_in_insured_year, at_most<numbers::lapsed_years, 4>,
                        at_most<numbers::repaid_years, 1>, waiting_period<next_month>>> {};

/// One after another, from the last.
struct backwards {
    void operator()(std::size_t pieces, const std::function<void(std::size_t)>& run) const {
        for (std::size_t left = pieces; left > 0; --left) {
            run(left - 1);
        }
    }
};

template <class Policy>
void check_pieces(std::size_t rows, std::size_t pieces) {
    const application_table roster = odd_roster(Policy::content, rows);
    assessment_table expected = unwritten(rows);
    ledger<Policy> whole;
    CHECK(assess(Policy::rules, roster.view(), expected.view()));
    CHECK(assess<Policy>(roster.view(), {}, whole));

    assessment_table results = unwritten(rows);
    CHECK(assess_in_pieces<Policy>(pieces, backwards{}, roster.view(), results.view()));
    CHECK(results == expected);

    assessment_table counted = unwritten(rows);
    ledger<Policy> book;
    book.add(assess<Policy>({.paid_on = in_window}));
    whole.add(assess<Policy>({.paid_on = in_window}));
    CHECK(assess_in_pieces<Policy>(pieces, std_threads{}, roster.view(), counted.view(), book));
    CHECK(counted == expected);
    CHECK(book == whole);
}

} // namespace

TEST_CASE("pieces have every row once, and begin with multiples of 64") {
    bool all_right = true;
    for (std::size_t rows = 0; rows <= 400; ++rows) {
        for (std::size_t pieces = 1; pieces <= 9; ++pieces) {
            std::size_t next = 0;
            for (std::size_t number = 0; number < pieces; ++number) {
                const canbao::detail::row_range one =
                    canbao::detail::piece_of(rows, pieces, number);
                all_right =
                    all_right && one.first == next && (one.first % 64 == 0 || one.rows == 0);
                next += one.rows;
            }
            all_right = all_right && next == rows;
        }
    }
    CHECK(all_right);
    CHECK(canbao::detail::piece_of(129, 2, 0).rows == 128);
    CHECK(canbao::detail::piece_of(129, 2, 1).rows == 1);
    CHECK(canbao::detail::piece_of(128, 2, 0).rows == 64);
    CHECK(canbao::detail::piece_of(128, 2, 1).rows == 64);
    CHECK(canbao::detail::piece_of(64, 2, 0).rows == 64);
    CHECK(canbao::detail::piece_of(64, 2, 1).rows == 0);
}

TEST_CASE("a roster in pieces is assessed as a whole one, in every column") {
    for (const std::size_t rows : {0U, 1U, 63U, 129U, 1'000U}) {
        for (const std::size_t pieces : {1U, 2U, 3U, 20U}) {
            check_pieces<waiting_longer>(rows, pieces);
            check_pieces<limited_by_years>(rows, pieces);
        }
    }
}

TEST_CASE("no pieces are one") {
    check_pieces<waiting_longer>(200, 0);
}

TEST_CASE("columns that are left out are left out of pieces") {
    const application_table roster = odd_roster(waiting_longer::content, 300);
    std::vector<std::int32_t> expected(300);
    std::vector<std::int32_t> due(300, -1);
    const application_columns in{.paid_on = roster.paid_on,
                                 .lapsed_years = roster.lapsed_years,
                                 .repaid_years = roster.repaid_years};
    CHECK(assess(waiting_longer::rules, in, {.due = expected}));
    CHECK(assess_in_pieces<waiting_longer>(3, backwards{}, in, {.due = due}));
    CHECK(due == expected);
}

TEST_CASE("where lengths do not agree nothing is called, written or added") {
    const application_table roster = odd_roster(waiting_longer::content, 300);
    std::vector<std::int32_t> due(299, -1);
    const auto never = [](std::size_t, const std::function<void(std::size_t)>&) { CHECK(false); };
    CHECK(!assess_in_pieces<waiting_longer>(3, never, roster.view(), {.due = due}));
    ledger<waiting_longer> book;
    book.add(assess<waiting_longer>({.paid_on = in_window}));
    const ledger<waiting_longer> before = book;
    CHECK(!assess_in_pieces<waiting_longer>(3, never, roster.view(), {.due = due}, book));
    CHECK(book == before);
    CHECK(due == std::vector<std::int32_t>(299, -1));
}

TEST_CASE("threads call with every number once, and are waited for") {
    for (const std::size_t pieces : {0U, 1U, 2U, 7U}) {
        std::array<int, 8> calls{};
        std_threads{}(pieces, [&calls](std::size_t number) { ++calls[number]; });
        for (std::size_t number = 0; number < calls.size(); ++number) {
            CHECK(calls[number] == (number < pieces ? 1 : 0));
        }
    }
}
