// SPDX-License-Identifier: Apache-2.0
#include "support/both.hpp"
#include "support/instruction_sets.hpp"
#include "support/notice.hpp"

#include <canbao/policies/hunan_2023.hpp>
#include <canbao/rosters.hpp>
#include <canbao/rosters/tables.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace {

using namespace tests;
using namespace categories;
using namespace circumstances;
using namespace funds;

// Two tiers, so that one category gives two amounts, and two funds that pay to one category.
struct subject
    : notice_with<fee<600_yuan, tier<2>>,
                  subsidy<in_full, to<orphan>, tier<1>, paid_by<medical_assistance>>,
                  subsidy<amounts<300_yuan>, to<orphan>, tier<2>, paid_by<district_finance>>,
                  subsidy<amounts<100_yuan, 120_yuan>, to<monitored>, paid_by<medical_assistance>>,
                  route<routes::late_full, open_in_insured_year, charges<full_funding>,
                        waiting_period<next_month>>,
                  route<routes::newborn_waived, within<90_days, events::birth>,
                        given<parent_insured>, charges<nothing>, waiting_period<from_event>>,
                  claim_at_household<window<"2025-09-01", "2026-06-30">>> {};

// Two claims, and two plans whose fee and aid differ.
struct of_two
    : notice_with<fee<300_yuan, on_plan<plans::student>>,
                  subsidy<amounts<100_yuan>, to<monitored>, on_plan<plans::resident>,
                          paid_by<medical_assistance>>,
                  subsidy<amounts<60_yuan>, to<monitored>, on_plan<plans::student>,
                          paid_by<district_finance>>,
                  subsidy<in_full, to<orphan>, on_plan<plans::resident>, paid_by<district_finance>>,
                  route<routes::school_year, window<"2025-09-01", "2025-12-31">,
                        given<school_year_student>, on_plan<plans::student>>,
                  claim_at_household<window<"2025-09-01", "2025-12-31">>,
                  claim_at_household<window<"2026-01-01", "2026-02-28">, given<area_extension>>> {};

constexpr date in_june = 2026y / 6 / 1;

constexpr std::array<application, 9> applicants{
    application{.paid_on = in_window},
    {.categories = monitored{}, .paid_on = in_window},
    {.categories = monitored{}, .tier = 2, .paid_on = in_window},
    {.categories = {monitored{}, orphan{}}, .tier = 2, .paid_on = in_window},
    {.categories = orphan{}, .paid_on = in_window},
    {.categories = monitored{}, .paid_on = in_june},
    {.categories = orphan{}, .paid_on = in_june, .circumstances = insured_elsewhere{}},
    {.paid_on = in_june,
     .event = events::birth{},
     .event_on = 2026y / 5 / 1,
     .circumstances = parent_insured{}},
    {.tier = 3, .paid_on = in_window}};

constexpr ledger<subject> book_of(std::size_t from, std::size_t to) {
    ledger<subject> book;
    for (std::size_t i = from; i < to; ++i) {
        book.add(assess<subject>(applicants[i]));
    }
    return book;
}

template <class Policy>
constexpr std::size_t entries_of(const ledger<Policy>& book) {
    std::size_t entries = 0;
    book.for_each([&](const ledger_entry&) { ++entries; });
    return entries;
}

/// What is visited as that number, from 0.
template <class Visited>
constexpr Visited nth(std::size_t number, auto for_each) {
    Visited found;
    std::size_t next = 0;
    for_each([&](const Visited& one) {
        if (next++ == number) {
            found = one;
        }
    });
    return found;
}

constexpr ledger_entry entry(const ledger<subject>& book, std::size_t number) {
    return nth<ledger_entry>(number, [&](auto visit) { book.for_each(visit); });
}

constexpr ledger<subject> whole = book_of(0, applicants.size());

/// The same people as columns.
struct columns_of_people {
    std::array<std::int32_t, applicants.size()> paid_on{};
    std::array<std::uint32_t, applicants.size()> categories{};
    std::array<std::uint8_t, applicants.size()> tier{};
    std::array<std::uint8_t, applicants.size()> event{};
    std::array<std::int32_t, applicants.size()> event_on{};
    std::array<std::uint32_t, applicants.size()> circumstances{};

    constexpr columns_of_people() {
        for (std::size_t i = 0; i < applicants.size(); ++i) {
            paid_on[i] = applicants[i].paid_on.days;
            categories[i] = applicants[i].categories.lower();
            tier[i] = applicants[i].tier;
            event[i] = applicants[i].event.value;
            event_on[i] = applicants[i].event_on.days;
            circumstances[i] = applicants[i].circumstances.lower();
        }
    }
    constexpr application_columns columns() const {
        return {.paid_on = paid_on,
                .categories = categories,
                .tier = tier,
                .event = event,
                .event_on = event_on,
                .circumstances = circumstances};
    }
};
constexpr columns_of_people columns;

} // namespace

TEST_CASE("a ledger of nobody has no entries") {
    constexpr ledger<subject> empty;
    BOTH(entries_of(empty) == 0);
    BOTH(empty.total() == ledger_sums{});
}

TEST_CASE("a ledger sums what persons owe and get") {
    BOTH(whole.total().persons == 9);
    // 400 + 300 + 480 + 300 + 0 + 1,000 + 0 + 0 + 0
    BOTH(whole.total().due == 2'480_yuan);
    // 0 + 100 + 120 + 300 + 400 + 100 + 400 + 400 + 0
    BOTH(whole.total().subsidy == 1'820_yuan);
    // 700 for five in time and for the newborn
    BOTH(whole.total().fiscal == 4'200_yuan);
}

TEST_CASE("its entries are refused first, then by route, category and fund, and claims last") {
    BOTH(entries_of(whole) == 8);
    BOTH(entry(whole, 0) == ledger_entry{.sums = {.persons = 1}});
    BOTH(entry(whole, 1).route == 1 && !entry(whole, 1).subsidy_category.has_value());
    BOTH(entry(whole, 2).subsidy_category == category_code{orphan{}});
    BOTH(entry(whole, 2).fund == fund_code{medical_assistance{}});
    BOTH(entry(whole, 3).subsidy_category == category_code{orphan{}});
    BOTH(entry(whole, 2).sums == ledger_sums{1, 0_yuan, 400_yuan, 700_yuan});
    BOTH(entry(whole, 3).fund == fund_code{district_finance{}});
    BOTH(entry(whole, 3).sums == ledger_sums{1, 300_yuan, 300_yuan, 700_yuan});
    BOTH(entry(whole, 4) == ledger_entry{.status = status::insured,
                                         .route = 1,
                                         .subsidy_category = monitored{},
                                         .fund = medical_assistance{},
                                         .sums = {2, 780_yuan, 220_yuan, 1'400_yuan}});
    BOTH(entry(whole, 5).route == 2 && entry(whole, 5).sums.due == 1'000_yuan &&
         entry(whole, 5).sums.fiscal == 0_yuan);
    BOTH(entry(whole, 6).route == 3 && entry(whole, 6).fund == fund_code{waiver{}} &&
         entry(whole, 6).sums.subsidy == 400_yuan);
    BOTH(entry(whole, 7) == ledger_entry{.status = status::subsidy_only,
                                         .route = first_claim_route,
                                         .subsidy_category = orphan{},
                                         .fund = medical_assistance{},
                                         .sums = {1, 0_yuan, 400_yuan, 0_yuan}});
}

TEST_CASE("ledgers of any pieces add up to that of the whole") {
    constexpr bool all_do = [] {
        for (std::size_t cut = 0; cut <= applicants.size(); ++cut) {
            ledger<subject> sum = book_of(cut, applicants.size());
            sum += book_of(0, cut);
            if (!(sum == whole)) {
                return false;
            }
        }
        return true;
    }();
    BOTH(all_do);
}

TEST_CASE("a roster is assessed and added to a ledger at once") {
    constexpr bool same = [] {
        ledger<subject> book = book_of(0, applicants.size());
        std::array<std::int32_t, applicants.size()> due{};
        const bool done = assess<subject>(columns.columns(), {.due = due}, book);
        ledger<subject> twice = whole;
        twice += whole;
        return done && book == twice && due[5] == 100'000 && due[0] == 40'000;
    }();
    BOTH(same);
}

TEST_CASE("a ledger alone needs no columns") {
    ledger<subject> book;
    CHECK(assess<subject>(columns.columns(), {}, book));
    CHECK(book == whole);
}

TEST_CASE("where lengths do not agree nothing is added") {
    constexpr bool unchanged = [] {
        ledger<subject> book = whole;
        std::array<std::int32_t, 2> too_short{};
        return !assess<subject>(columns.columns(), {.due = too_short}, book) && book == whole;
    }();
    BOTH(unchanged);
    ledger<subject> book = whole;
    std::array<std::int32_t, 2> too_short{7, 7};
    CHECK(!assess<subject>(columns.columns(), {.due = too_short}, book));
    CHECK(book == whole);
    CHECK(too_short == std::array<std::int32_t, 2>{7, 7});
}

TEST_CASE("sums of many persons are exact") {
    // As many rows as take several stripes, and a rest.
    constexpr std::size_t rows = 100'003;
    const std::vector<std::int32_t> paid_on(rows, date{2022y / 10 / 1}.days);
    std::vector<std::uint32_t> held(rows);
    for (std::size_t row = 0; row < rows; row += 3) {
        held[row] = category_set{orphan{}}.bits;
    }
    ledger<policies::hunan_2023> book;
    CHECK(assess<policies::hunan_2023>({.paid_on = paid_on, .categories = held}, {}, book));
    CHECK(book.total().persons == 100'003);
    CHECK(book.total().subsidy == fen{35'000LL * 33'335});
    CHECK(book.total().due == fen{35'000LL * (100'003 - 33'335)});
    CHECK(book.total().fiscal == fen{64'000LL * 100'003});
}

namespace {

constexpr std::array<application, 7> kinds{
    application{.paid_on = in_window},
    {.categories = monitored{}, .paid_on = in_window},
    {.categories = monitored{},
     .paid_on = in_window,
     .circumstances = circumstance_set{school_year_student{}}},
    {.categories = monitored{}, .paid_on = in_window, .circumstances = insured_elsewhere{}},
    {.categories = monitored{},
     .paid_on = 2026y / 2 / 1,
     .circumstances = {insured_elsewhere{}, area_extension{}}},
    {.categories = orphan{},
     .paid_on = 2026y / 2 / 1,
     .circumstances = {insured_elsewhere{}, area_extension{}}},
    {.categories = orphan{}, .paid_on = 2026y / 2 / 1, .circumstances = insured_elsewhere{}}};

/// So many rows of these seven people, one after another: more than a stripe, and a rest.
application_table roster_of_two(std::size_t rows) {
    application_table roster;
    for (std::size_t row = 0; row < rows; ++row) {
        roster.add(kinds[row % kinds.size()]);
    }
    return roster;
}

constexpr ledger<of_two> of_kinds(std::size_t times) {
    ledger<of_two> book;
    for (std::size_t time = 0; time < times; ++time) {
        for (const application& one : kinds) {
            book.add(assess<of_two>(one));
        }
    }
    return book;
}

} // namespace

TEST_CASE("two claims, and two plans, have entries of their own") {
    constexpr auto entries = [] {
        std::array<ledger_entry, 7> all{};
        std::size_t next = 0;
        of_kinds(3).for_each([&](const ledger_entry& one) { all[next++] = one; });
        return all;
    }();
    constexpr fund_code assistance{medical_assistance{}};
    constexpr fund_code district{district_finance{}};
    BOTH(entries[0] == ledger_entry{.sums = {.persons = 3}});
    BOTH(entries[1].route == 1 &&
         entries[1].sums == ledger_sums{3, 1'200_yuan, 0_yuan, 2'100_yuan});
    BOTH(entries[2].route == 1 && entries[2].fund == assistance &&
         entries[2].sums == ledger_sums{3, 900_yuan, 300_yuan, 2'100_yuan});
    BOTH(entries[3].route == 2 && entries[3].fund == district &&
         entries[3].sums == ledger_sums{3, 720_yuan, 180_yuan, 2'100_yuan});
    BOTH(entries[4].route == first_claim_route && entries[4].status == status::subsidy_only &&
         entries[4].sums == ledger_sums{3, 0_yuan, 300_yuan, 0_yuan});
    BOTH(entries[5].route == first_claim_route + 1 &&
         entries[5].subsidy_category == category_code{orphan{}} && entries[5].fund == district &&
         entries[5].sums == ledger_sums{3, 0_yuan, 1'200_yuan, 0_yuan});
    BOTH(entries[6].route == first_claim_route + 1 &&
         entries[6].subsidy_category == category_code{monitored{}} &&
         entries[6].fund == assistance &&
         entries[6].sums == ledger_sums{3, 0_yuan, 300_yuan, 0_yuan});
    BOTH(entries_of(of_kinds(3)) == 7);
}

TEST_CASE("a roster is added to a ledger that already holds persons, however long it is") {
    for (const std::size_t times : {1U, 5U, 100U, 1'000U}) {
        const application_table roster = roster_of_two(times * kinds.size());
        ledger<of_two> book = of_kinds(3);
        CHECK(assess<of_two>(roster.view(), {}, book));
        CHECK(book == of_kinds(times + 3));
        // and once more, with a column
        std::vector<std::int32_t> due(roster.paid_on.size(), -1);
        CHECK(assess<of_two>(roster.view(), {.due = due}, book));
        CHECK(book == of_kinds(2 * times + 3));
        CHECK(std::count(due.begin(), due.end(), 24'000) == static_cast<std::ptrdiff_t>(times));
    }
}

TEST_CASE("what kernels count is added, with each of the instructions") {
    for (const canbao::detail::instructions with : instruction_sets()) {
        const application_table roster = roster_of_two(700);
        ledger<of_two> book = of_kinds(2);
        if (detail::assess_in_vectors<of_two>(with, false, roster.view(), {}, book)) {
            CHECK(book == of_kinds(102));
        } else {
            CHECK(book == of_kinds(2));
        }
    }
}

TEST_CASE("ledgers that both hold persons add up, also one to itself") {
    constexpr bool adds = [] {
        ledger<of_two> book = of_kinds(2);
        book += of_kinds(3);
        const bool once = book == of_kinds(5);
        book += book;
        return once && book == of_kinds(10);
    }();
    BOTH(adds);
}

namespace {

struct of_several_payers
    : policy<
          insured_year<2026>, fee<400_yuan>, counting<civil_code>,
          fiscal_standard<700_yuan, paid_by<part<central_finance, 420_yuan>, rest<county_finance>>>,
          subsidy<in_full, to<orphan>,
                  paid_by<part<medical_assistance, 150_yuan>, rest<county_finance>>>,
          subsidy<amounts<100_yuan>, to<monitored>, paid_by<medical_assistance>, refunded_later>,
          route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {};

/// The payer of that number in the order of visiting, of two orphans, a monitored person, one
/// without aid and one who is refused.
constexpr payer_sums payer_of_five(std::size_t number) {
    ledger<of_several_payers> book;
    for (const application& one :
         {application{.categories = orphan{}, .paid_on = in_window},
          application{.categories = orphan{}, .paid_on = in_window},
          application{.categories = monitored{}, .paid_on = in_window},
          application{.paid_on = in_window}, application{.paid_on = 2025y / 8 / 1}}) {
        book.add(assess<of_several_payers>(one));
    }
    return nth<payer_sums>(number, [&](auto visit) { book.for_each_payer(visit); });
}

} // namespace

TEST_CASE("what each payer pays: the persons first, then funds in their order") {
    // 300 of the monitored person, and 400
    BOTH(payer_of_five(0) == payer_sums{.persons = 2, .contribution = 700_yuan});
    // 150 twice, and 100 that come back
    BOTH(payer_of_five(1) == payer_sums{.fund = medical_assistance{},
                                        .persons = 3,
                                        .contribution = 400_yuan,
                                        .refunded_later = 100_yuan});
    BOTH(payer_of_five(2) ==
         payer_sums{.fund = central_finance{}, .persons = 4, .fiscal_standard = 1'680_yuan});
    // 250 twice, and 280 for each of four, two of whom it pays for twice
    BOTH(payer_of_five(3) == payer_sums{.fund = county_finance{},
                                        .persons = 4,
                                        .contribution = 500_yuan,
                                        .fiscal_standard = 1'120_yuan});
    BOTH(payer_of_five(4) == payer_sums{});
}
