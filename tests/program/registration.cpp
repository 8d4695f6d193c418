// SPDX-License-Identifier: Apache-2.0

// Routes that go by the day of registration: where a policy is shown, explained and compared, and
// in rosters.

#include "own_program.hpp"
#include "scratch.hpp"

#include <string>
#include <vector>

#include <doctest/doctest.h>

using namespace tests;

namespace {

std::string explained(std::vector<std::string> keys, const char* language = "en") {
    keys.insert(keys.begin(), {"--lang", language, "explain", "meadow-2026"});
    return said(std::move(keys));
}

} // namespace

TEST_CASE("a policy is shown with what goes by the day of registration") {
    tells(said({"--lang", "en", "show", "meadow-2026"}),
          {"paid 2025-09-01 - 2025-12-31", "registered in 2026",
           "registered 2026-03-01 - 2026-12-31; paid until 2027-01-31", "after 3 full months",
           "from the day of registration", "by months from that of registration on",
           "from the first of the month after registration",
           "registrations after 2026-09-30 buy no day", "late reg. .", "concentrated pay ####"});
    tells(said({"--lang", "zh", "show", "meadow-2026"}),
          {"2026年内登记", "登记满3个月后（2026-03-01 登记，2026-06-02 起）", "自登记之日起",
           "自登记当月起按月计", "自登记次月1日起", "2026-09-30 之后登记不再获得待遇"});
    const std::string page = said({"--lang", "en", "show", "meadow-2026", "--html", "-"});
    tells(page, {"late: registration is taken, 2026-03-01 – 2026-09-30",
                 "concentrated: payment is taken, 2025-09-01 – 2025-12-31",
                 "late: registered too late to buy a day, 2026-10-01 – 2026-12-31"});
}

TEST_CASE("an explanation counts from the day of registration") {
    const std::vector<std::string> late{"paid_on=2026-06-20", "registered_on=2026-04-10"};
    tells(explained(late), {"registered_on 2026-04-10",
                            "registered 2026-04-10, in the window 2026-03-01 - 2026-12-31",
                            "registered 2026-04-10, 41 days too late: registration is taken "
                            "2026-01-01 - 2026-02-28",
                            "paid 2026-06-20, 171 days too late: payment is taken "
                            "2025-09-01 - 2025-12-31",
                            "Cover counts from the day after 3 months since the registration on "
                            "2026-04-10: 2026-07-11."});
    tells(explained(late), {"paid 2026-06-20, by 2027-01-31"});
    tells(explained({"paid_on=2027-02-03", "registered_on=2026-04-10"}),
          {"paid 2027-02-03, 3 days too late: payment is taken until 2027-01-31"});
    tells(explained(late, "zh"),
          {"参保登记日期 registered_on 2026-04-10", "2026-04-10 登记，在登记期",
           "待遇自登记（2026-04-10）满 3 个月的次日起计：2026-07-11。"});
    tells(explained({"paid_on=2026-03-20", "registered_on=2026-02-10"}),
          {"Cover counts from the day of registration, 2026-02-10."});
    tells(explained({"paid_on=2026-05-20", "registered_on=2026-04-02", "event=birth",
                     "event_on=2026-01-02"}),
          {"registered 2026-04-02, within 90 days of the event on 2026-01-02: until 2026-04-02"});
    tells(explained({"paid_on=2026-05-20", "registered_on=2026-04-03", "event=birth",
                     "event_on=2026-01-02"}),
          {"registered 2026-04-03, 1 day too late: 90 days after the event on 2026-01-02 ended on "
           "2026-04-02",
           "registered 2026-04-03, later than 90 days after the event on 2026-01-02: the last of "
           "them was 2026-04-02"});
    tells(explained({"paid_on=2026-05-20", "registered_on=2026-01-01", "event=birth",
                     "event_on=2026-01-02"}),
          {"the event on 2026-01-02 is later than the registration on 2026-01-01, and so opens "
           "nothing yet"});
    tells(
        explained({"paid_on=2026-05-20", "registered_on=2026-05-01", "event=moved_in",
                   "event_on=2026-05-25"}),
        {"registered 2026-05-01, ahead of the event on 2026-05-25, which follows within 30 days"});
}

TEST_CASE("two policies that count from the one day and the other are told apart") {
    const std::string text =
        said({"--lang", "en", "compare", "meadow-by-payment-2026", "meadow-2026"});
    tells(text, {"by the day of registration", "registered from", "registered until", "paid from",
                 "paid until"});
}

TEST_CASE("a roster without days of registration is refused by name") {
    const scratch place;
    const ended result =
        run_own(place, {"--lang", "en", "assess", "-", "--policy", "meadow-2026"}, "id,paid_on\n");
    CHECK(result.status == 2);
    CHECK(has(result.err, "the header lacks the column 'registered_on', and meadow-2026 has routes "
                          "that go by the day of registration"));
}

TEST_CASE("nobody registers after paying, where it is the registration that counts") {
    const scratch place;
    const ended result = run_own(place,
                                 {"--lang", "en", "assess", "-", "-o", "out.csv", "--rejects",
                                  "wrong.csv", "--explain-rejects"},
                                 "id,policy,paid_on,登记日期\n"
                                 "late,meadow-2026,2026-06-20,2026-04-10\n"
                                 "same,meadow-2026,2026-04-10,\n"
                                 "before,meadow-2026,2026-04-10,2026-04-11\n"
                                 "elsewhere,hunan-2023,2022-10-01,2022-10-02\n"
                                 "none,meadow-2026,2026-04-10,2026-04-31\n");
    CHECK(result.status == 3);
    const std::string out = place.read("out.csv");
    CHECK(has(out, "late,meadow-2026,insured,,late,480.00"));
    CHECK(has(out, "same,meadow-2026,insured,,late,480.00"));
    CHECK(has(out, "elsewhere,hunan-2023,insured"));
    CHECK(has(out, ",2026-07-11,2026-12-31,"));
    const std::string wrong = place.read("wrong.csv");
    CHECK(has(wrong, "before,registered_on,registered_later"));
    CHECK(has(wrong, "a day no later than paid_on"));
    CHECK(has(wrong, "none,registered_on,bad_date"));
    CHECK(!has(wrong, "elsewhere"));
    const ended asked = run_own(place, {"--lang", "en", "explain", "meadow-2026",
                                        "paid_on=2026-04-10", "registered_on=2026-04-11"});
    CHECK(asked.status != 0);
    CHECK(has(asked.err, "the key 'registered_on': registered_later (later than the payment"));
}

TEST_CASE("generated rosters have people who registered first, where that is asked for") {
    const scratch place;
    const ended made =
        run_own(place, {"generate", "--policy", "meadow-2026", "--rows", "2000", "-o", "r.csv"});
    CAPTURE(made.err);
    CHECK(made.status == 0);
    CHECK(has(place.read("r.csv"), ",born_on") == false);
    CHECK(has(place.read("r.csv"), ",registered_on\n"));
    CHECK(run_own(place, {"assess", "r.csv", "-o", "o.csv"}).status == 0);
    CHECK(has(place.read("o.csv"), ",insured,,late,"));
    CHECK(run_own(place, {"generate", "--policy", "hilltop-2026", "--rows", "9", "-o", "h.csv"})
              .status == 0);
    CHECK(!has(place.read("h.csv"), "registered_on"));
}
