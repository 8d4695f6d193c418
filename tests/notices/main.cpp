// SPDX-License-Identifier: Apache-2.0
#define DOCTEST_CONFIG_IMPLEMENT
#include <doctest/doctest.h>

#include "assessed.hpp"

#include <bit>
#include <cstdint>
#include <fstream>
#include <map>
#include <string>
#include <string_view>

namespace {

/// What somebody applied for, as a row of a roster without its id, and what became of it.
std::map<std::string, std::string>& cases() {
    static std::map<std::string, std::string> all;
    return all;
}

std::string text(canbao::date day) {
    const auto iso = canbao::format_date(day);
    return day.has_value() ? std::string{iso.data(), iso.size()} : std::string{};
}

template <class Code>
std::string codes(const canbao::policy_content& content, std::uint64_t bits) {
    std::string all;
    for (; bits != 0; bits &= bits - 1) {
        const auto slot = static_cast<std::uint8_t>(std::countr_zero(bits));
        all.append(all.empty() ? "" : "|");
        all.append(canbao::name_of(content, Code{static_cast<std::uint8_t>(slot + 1)}).code);
    }
    return all;
}

/// With an id for the roster, and the same for what is expected of the program.
bool write_cases(const std::string& folder) {
    std::ofstream roster{folder + "/applications.csv"};
    std::ofstream expected{folder + "/expected.csv"};
    roster << "id,policy,categories,recognised_on,tier,paid_on,event,event_on,circumstances,"
              "lapsed_years,repaid_years,born_on,wish,prepaid_years,registered_on\n";
    expected << "id,status,reason,route,due_fen,subsidy_fen,fiscal_fen,subsidy_category,fund,"
                "benefit_from,benefit_to\n";
    int number = 0;
    for (const auto& [applied, became] : cases()) {
        ++number;
        roster << number << ',' << applied << '\n';
        expected << number << ',' << became << '\n';
    }
    roster.close();
    expected.close();
    return number > 0 && roster && expected;
}

} // namespace

void notices::keep(const canbao::policy_content& content, const canbao::application& person,
                   const canbao::assessment& result) {
    using std::to_string;
    std::string applied;
    const auto add = [&applied](std::string_view field) { applied.append(",").append(field); };
    applied.append(content.id);
    add(codes<canbao::category_code>(content, person.categories.bits));
    add(text(person.recognised_on));
    add(to_string(person.tier));
    add(text(person.paid_on));
    add(canbao::name_of(content, person.event).code);
    add(text(person.event_on));
    add(codes<canbao::circumstance_code>(content, person.circumstances.bits));
    add(to_string(person.lapsed_years));
    add(to_string(person.repaid_years));
    add(text(person.born_on));
    add(canbao::name_of_route(content, person.wish).code);
    add(to_string(person.prepaid_years));
    add(text(person.registered_on));

    std::string& became = cases()[applied];
    became.clear();
    const auto give = [&became](std::string_view field) {
        became.append(became.empty() ? "" : ",").append(field);
    };
    give(code(result.status));
    give(code(result.reason));
    give(canbao::name_of_route(content, result.route).code);
    give(to_string(result.due.count));
    give(to_string(result.subsidy.count));
    give(to_string(result.fiscal.count));
    give(canbao::name_of(content, result.subsidy_category).code);
    give(canbao::name_of(content, result.fund).code);
    give(text(result.benefit_from));
    give(text(result.benefit_to));
}

// Beside doctest's own: --write-cases=FOLDER, where the cases that were met are written to.
int main(int count, char** arguments) {
    doctest::Context context{count, arguments};
    const int failed = context.run();
    for (int place = 1; place < count && failed == 0; ++place) {
        constexpr std::string_view option = "--write-cases=";
        const std::string_view argument{arguments[place]};
        if (argument.starts_with(option)) {
            return write_cases(std::string{argument.substr(option.size())}) ? 0 : 1;
        }
    }
    return failed;
}
