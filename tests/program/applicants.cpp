// SPDX-License-Identifier: Apache-2.0
#include "roster/row.hpp"

#include <doctest/doctest.h>

using namespace program;

namespace {

row_texts texts(std::string_view event) {
    row_texts row;
    row.texts = {"p1",  "hunan-2024", "orphan|monitored", "2021-05-01", "2", "2023-10-01",
                 event, "2023-09-20", "graduating",       "7",          "5", "2023-09-20"};
    return row;
}

} // namespace

TEST_CASE("every field of a row reaches the application") {
    using namespace canbao;
    using namespace std::chrono_literals;
    const auto read = applicant_reader{nullptr}.read(texts("birth"));
    REQUIRE(std::holds_alternative<program::applicant>(read));
    const auto& person = std::get<program::applicant>(read);
    CHECK(person.id == "p1");
    CHECK(person.policy == find_policy("hunan-2024"));
    CHECK(person.application ==
          application{.categories = {categories::orphan{}, categories::monitored{}},
                      .recognised_on = 2021y / 5 / 1,
                      .tier = 2,
                      .paid_on = 2023y / 10 / 1,
                      .event = events::birth{},
                      .event_on = 2023y / 9 / 20,
                      .circumstances = circumstances::graduating{},
                      .lapsed_years = 7,
                      .repaid_years = 5,
                      .born_on = 2023y / 9 / 20});
}

TEST_CASE("a day without its event is no application") {
    const auto read = applicant_reader{nullptr}.read(texts(""));
    REQUIRE(std::holds_alternative<wrong_row>(read));
    const auto& wrong = std::get<wrong_row>(read);
    CHECK(wrong.id == "p1");
    CHECK(wrong.policy == canbao::find_policy("hunan-2024"));
    REQUIRE(wrong.problems.size() == 1);
    CHECK(wrong.problems[0].where == column::event);
    CHECK(wrong.problems[0].what == problem::missing);
}

TEST_CASE("what is empty stands for its default") {
    row_texts row;
    row.texts[0] = "p1";
    row.texts[5] = "2023-10-01";
    const auto read = applicant_reader{canbao::find_policy("hunan-2024")}.read(row);
    REQUIRE(std::holds_alternative<applicant>(read));
    CHECK(std::get<applicant>(read).application ==
          canbao::application{.paid_on = canbao::parse_date("2023-10-01")});
}
