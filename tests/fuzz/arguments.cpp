// SPDX-License-Identifier: Apache-2.0

// What stands at the command line. Input: the policy and the language, then arguments, one a line.

#include "explain/arguments.hpp"
#include "explain/html.hpp"
#include "explain/sections.hpp"
#include "explain/text.hpp"
#include "fuzzing.hpp"
#include "shared/failure.hpp"
#include "shared/registry.hpp"
#include "shared/utf8.hpp"
#include "shared/whole_number.hpp"

#include <canbao/units/date.hpp>

#include <algorithm>
#include <limits>
#include <optional>
#include <vector>

namespace {

using fuzz::check;
using program::language;

std::vector<std::string> lines_of(std::string_view text) {
    std::vector<std::string> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        lines.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

/// A whole number, digit by digit; nothing where it is none.
std::optional<unsigned __int128> number_in(std::string_view text) {
    unsigned __int128 number = 0;
    if (text.empty()) {
        return {};
    }
    for (const char digit : text) {
        if (digit < '0' || digit > '9') {
            return {};
        }
        number = number * 10 + static_cast<unsigned>(digit - '0');
        number = std::min(number, static_cast<unsigned __int128>(1) << 100U);
    }
    return number;
}

void check_number(std::string_view text, std::uint64_t least, std::uint64_t most) {
    const auto wanted = number_in(text);
    const bool is_right = wanted && *wanted >= least && *wanted <= most;
    try {
        const std::uint64_t found = program::whole_number("--option", text, least, most);
        check(is_right && found == *wanted, "a whole number is what its digits say");
    } catch (const program::failure&) {
        check(!is_right, "a whole number in range is taken");
    }
}

void check_application(const program::applicant& person) {
    const canbao::application& asks = person.application;
    const auto is_day = [](canbao::date day) {
        return !day.has_value() || canbao::is_in_range(day);
    };
    check(asks.paid_on.has_value() && is_day(asks.paid_on), "the day of payment is one");
    check(is_day(asks.recognised_on) && is_day(asks.event_on), "days are in range");
    check(asks.event.has_value() == asks.event_on.has_value(), "an event has a day");
    check(is_day(asks.born_on) && is_day(asks.registered_on), "and so are those of birth and "
                                                              "registration");
    const bool is_born = asks.event == canbao::event_code{canbao::events::birth{}};
    check(!is_born || !asks.born_on.has_value() || asks.born_on == asks.event_on,
          "a birth has one day");
    check(is_born || asks.born_on <= asks.paid_on, "nobody else pays before being born");
    check(asks.tier >= 1 && asks.tier <= 9, "the tier is in range");
    check(asks.lapsed_years <= 99 && asks.repaid_years <= 99, "years are in range");
}

void check_text(const std::string& text) {
    check(program::find_utf8_prefix(text).size == text.size(), "an explanation is UTF-8");
    for (const char byte : text) {
        check(byte == '\n' || static_cast<unsigned char>(byte) >= ' ',
              "and has no control characters");
    }
}

/// All that `canbao explain` says, as text that a terminal takes for text, and as a page.
void check_explanation(const program::applicant& person, language tongue) {
    using namespace program::explaining;
    const explanation steps = explain(*person.policy, person.application);
    confirm(steps);
    const words in{*person.policy->content, tongue};
    text_page onto{80, false};
    tell(onto, in, person, steps);
    html_page on_a_page{title_of(in), tongue};
    tell(on_a_page, in, person, steps);
    check_text(onto.text());
    check_text(on_a_page.finish());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    fuzz::input from{bytes, size};
    const auto policies = program::registry();
    const canbao::policy_entry& policy = policies[from.choose() % policies.size()];
    const language tongue = from.choose() % 2 == 0 ? language::english : language::chinese;
    const std::vector<std::string> arguments = lines_of(from.text());
    for (const std::string& argument : arguments) {
        const std::string_view value = std::string_view{argument}.substr(argument.find('=') + 1);
        check_number(value, 0, std::numeric_limits<std::uint64_t>::max());
        check_number(value, 1, 256);
    }
    try {
        const program::applicant person =
            program::explaining::read_application(policy, arguments, tongue);
        check(person.policy == &policy, "the policy is the one asked for");
        check_application(person);
        check_explanation(person, tongue);
    } catch (const program::failure& wrong) {
        const std::string_view what = wrong.what();
        check(!what.empty(), "a failure says why");
        for (const char byte : what) {
            check(static_cast<unsigned char>(byte) >= ' ', "a failure has no control characters");
        }
        check(program::find_utf8_prefix(what).size == what.size(), "a failure is UTF-8");
    }
    return 0;
}
