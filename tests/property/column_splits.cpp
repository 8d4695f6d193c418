// SPDX-License-Identifier: Apache-2.0
#include "rows.hpp"

#include <algorithm>
#include <span>
#include <vector>

using namespace canbao;
using namespace property;

namespace {

// Where to cut: ascending, and sometimes the same place twice, which makes an empty piece.
std::vector<std::size_t> some_cuts(std::size_t rows) {
    std::vector<std::size_t> cuts{0, rows};
    for (int more = between(0, 6); more > 0; --more) {
        cuts.push_back(static_cast<std::size_t>(between(0, static_cast<int>(rows))));
        if (happens(30)) {
            cuts.push_back(cuts.back());
        }
    }
    std::sort(cuts.begin(), cuts.end());
    return cuts;
}

application_columns piece_of(application_columns in, std::size_t from, std::size_t rows) {
    in.paid_on = in.paid_on.subspan(from, rows);
    for_each_optional_column(in, [&](auto& column) { column = column.subspan(from, rows); });
    return in;
}

assessment_columns piece_of(canbao::assessment_table& results, std::size_t from, std::size_t rows) {
    assessment_columns out;
    for_each_column(
        [&](auto& column, auto& place) { place = std::span{column}.subspan(from, rows); }, results,
        out);
    return out;
}

} // namespace

TEST_CASE("any split of the columns gives the same bytes") {
    check_for_every_policy([](const subject& policy) {
        const canbao::application_table roster = raw_roster_for(policy);
        canbao::assessment_table whole = unwritten(roster.size());
        RC_ASSERT(policy.assess(roster.view(), whole.view()));

        canbao::assessment_table pieces = unwritten(roster.size());
        const auto cuts = some_cuts(roster.size());
        for (std::size_t i = 1; i < cuts.size(); ++i) {
            const std::size_t rows = cuts[i] - cuts[i - 1];
            RC_ASSERT(policy.assess(piece_of(roster.view(), cuts[i - 1], rows),
                                    piece_of(pieces, cuts[i - 1], rows)));
        }
        RC_ASSERT(pieces == whole);
    });
}

TEST_CASE("a result column that is not wanted changes no other and is left alone") {
    check_for_every_policy([](const subject& policy) {
        const canbao::application_table roster = raw_roster_for(policy);
        canbao::assessment_table all = unwritten(roster.size());
        RC_ASSERT(policy.assess(roster.view(), all.view()));

        const std::uint32_t wanted = *rc::gen::arbitrary<std::uint32_t>();
        const auto is_wanted = [wanted](int place) { return ((wanted >> place) & 1U) != 0; };
        canbao::assessment_table some = unwritten(roster.size());
        canbao::assessment_table expected = all;
        assessment_columns out;
        int place = 0;
        for_each_column(
            [&](auto& column, auto& to) {
                if (is_wanted(place++)) {
                    to = column;
                }
            },
            some, out);
        assessment_columns ignored;
        place = 0;
        for_each_column(
            [&](auto& column, auto&) {
                if (!is_wanted(place++)) {
                    blot(column);
                }
            },
            expected, ignored);
        RC_ASSERT(policy.assess(roster.view(), out));
        RC_ASSERT(some == expected);
    });
}

TEST_CASE("columns whose lengths do not agree are refused, and nothing is written") {
    check_for_every_policy([](const subject& policy) {
        const canbao::application_table roster = raw_roster_for(policy);
        RC_PRE(roster.size() >= 2);
        application_columns in = roster.view();
        canbao::assessment_table results = unwritten(roster.size());
        assessment_columns out = results.view();

        const auto shorter = static_cast<std::size_t>(between(1, int(roster.size()) - 1));
        const int which = between(0, 19);
        int place = 0;
        for_each_optional_column(
            in, [&](auto& column) { column = place++ == which ? column.first(shorter) : column; });
        for_each_column([&](auto&, auto& to) { to = place++ == which ? to.first(shorter) : to; },
                        results, out);
        RC_ASSERT(!policy.assess(in, out));
        RC_ASSERT(results == unwritten(roster.size()));
    });
}
