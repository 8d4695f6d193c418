// SPDX-License-Identifier: Apache-2.0
//
// A ledger of any pieces of a roster is that of the whole, and tells what the columns add up to.
#include "rows.hpp"
#include "typed_subject.hpp"

#include <algorithm>
#include <map>
#include <tuple>

using namespace canbao;
using namespace property;

namespace {

using key = std::tuple<status, std::uint8_t, std::uint8_t, std::uint8_t>;

/// What the columns add up to, by route, category and fund.
std::map<key, ledger_sums> sums_of(const canbao::assessment_table& results) {
    std::map<key, ledger_sums> sums;
    for (std::size_t row = 0; row < results.status.size(); ++row) {
        const assessment one = results[row];
        ledger_sums& of = sums[{one.status, one.route, one.subsidy_category.value, one.fund.value}];
        of += {1, one.due, one.subsidy, one.fiscal};
    }
    return sums;
}

void require_told(const told& book, const std::map<key, ledger_sums>& sums) {
    ledger_sums total;
    RC_ASSERT(book.entries.size() == sums.size());
    for (const ledger_entry& one : book.entries) {
        const auto found =
            sums.find({one.status, one.route, one.subsidy_category.value, one.fund.value});
        RC_ASSERT(found != sums.end());
        RC_ASSERT(one.sums == found->second);
        total += one.sums;
    }
    RC_ASSERT(book.total == total);
    // Refused first, then by route in the order of listing (claims last), and by category.
    const auto in_order = [](const ledger_entry& one, const ledger_entry& other) {
        return std::tuple{one.route, one.subsidy_category.value} <
               std::tuple{other.route, other.subsidy_category.value};
    };
    RC_ASSERT(std::is_sorted(book.entries.begin(), book.entries.end(), in_order));
}

/// Pieces of a roster, some of them empty.
std::vector<piece> some_pieces(const canbao::application_table& roster,
                               canbao::assessment_table& results) {
    std::vector<piece> pieces;
    for (std::size_t from = 0; from < roster.size() || pieces.empty();) {
        const auto rows =
            std::min(roster.size() - from,
                     static_cast<std::size_t>(happens(60) ? between(0, 100) : between(0, 3'000)));
        piece one{roster.view(), {}};
        one.in.paid_on = one.in.paid_on.subspan(from, rows);
        for_each_optional_column(one.in,
                                 [&](auto& column) { column = column.subspan(from, rows); });
        for_each_column(
            [&](auto& column, auto& place) { place = std::span{column}.subspan(from, rows); },
            results, one.out);
        pieces.push_back(one);
        from += rows;
    }
    return pieces;
}

} // namespace

TEST_CASE("ledgers of the pieces of a roster add up to what its columns do") {
    check_for_every_type([](const typed_subject& policy) {
        const canbao::application_table roster = raw_roster_for(policy);
        canbao::assessment_table expected = unwritten(roster.size());
        RC_ASSERT(canbao::assess(policy.rules, roster.view(), expected.view()));
        const auto sums = sums_of(expected);

        canbao::assessment_table results = unwritten(roster.size());
        const std::vector<piece> pieces = some_pieces(roster, results);
        std::vector<canbao::detail::instructions> with;
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            with.push_back(one_of(tests::instruction_sets()));
        }
        require_told(policy.book(pieces, with, happens(50)), sums);
        RC_ASSERT(results == expected);
    });
}

TEST_CASE("a ledger needs no columns, and is the same with some of them") {
    check_for_every_type([](const typed_subject& policy) {
        const canbao::application_table roster = raw_roster_for(policy);
        canbao::assessment_table expected = unwritten(roster.size());
        RC_ASSERT(canbao::assess(policy.rules, roster.view(), expected.view()));
        const auto sums = sums_of(expected);

        canbao::assessment_table results = unwritten(roster.size());
        piece whole{roster.view(), {}};
        const std::uint32_t wanted = happens(50) ? 0 : *rc::gen::arbitrary<std::uint32_t>();
        int place = 0;
        for_each_column(
            [&](auto& column, auto& to) {
                if (((wanted >> place++) & 1U) != 0) {
                    to = column;
                }
            },
            results, whole.out);
        const std::vector<canbao::detail::instructions> with{one_of(tests::instruction_sets())};
        require_told(policy.book(std::span{&whole, 1}, with, happens(50)), sums);
    });
}
