// SPDX-License-Identifier: Apache-2.0
// A program's own records, assessed in columns. Each column that is used is filled once; others are
// left out.
#include <canbao/policies/hunan_2023.hpp>
#include <canbao/rosters.hpp>

#include <cstdint>
#include <cstdio>
#include <optional>
#include <string>
#include <vector>

using namespace canbao;
using namespace std::chrono_literals;

namespace {

struct person {
    std::string number;
    bool is_orphan = false;
    bool is_monitored = false;
    std::chrono::year_month_day paid_on;
    std::optional<std::chrono::year_month_day> born_on; // of those who enrol as newborns
};

/// The columns own their values; canbao gets views of them.
struct columns {
    std::vector<std::int32_t> paid_on;
    std::vector<std::uint32_t> categories;
    std::vector<std::uint8_t> event;
    std::vector<std::int32_t> event_on;

    void add(const person& one) {
        category_set held;
        if (one.is_orphan) {
            held = held | categories::orphan{};
        }
        if (one.is_monitored) {
            held = held | categories::monitored{};
        }
        paid_on.push_back(date{one.paid_on}.days);
        categories.push_back(held.lower());
        event.push_back(one.born_on ? event_code{events::birth{}}.value : event_code{}.value);
        event_on.push_back(one.born_on ? date{*one.born_on}.days : date::absent);
    }

    [[nodiscard]] application_columns view() const {
        return {.paid_on = paid_on, .categories = categories, .event = event, .event_on = event_on};
    }
};

} // namespace

int main() {
    const std::vector<person> people{
        {.number = "A1", .paid_on = 2022y / 10 / 1, .born_on = {}},
        {.number = "A2", .is_monitored = true, .paid_on = 2022y / 11 / 2, .born_on = {}},
        {.number = "A3", .paid_on = 2023y / 4 / 1, .born_on = 2023y / 3 / 1},
    };
    columns roster;
    for (const person& one : people) {
        roster.add(one);
    }

    std::vector<std::int32_t> due(people.size());
    std::vector<std::int32_t> benefit_from(people.size());
    if (!assess<policies::hunan_2023>(roster.view(), {.due = due, .benefit_from = benefit_from})) {
        return 1; // the columns differ in length
    }
    for (std::size_t row = 0; row < people.size(); ++row) {
        const auto from = format_date(date{benefit_from[row]});
        std::printf("%s: %d yuan, covered from %.10s\n", people[row].number.c_str(), due[row] / 100,
                    from.data());
    }
}
