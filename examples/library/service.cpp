// SPDX-License-Identifier: Apache-2.0
// A process that answers requests for as long as they come: one line in, one line out.
//
//     hunan-2023 paid_on=2022-10-01 category=orphan
//     insured route=concentrated due=0
#include <canbao/canbao.hpp>
#include <canbao/policies/registry.hpp>

#include <cstdint>
#include <iostream>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>

using namespace canbao;

namespace {

/// Puts one `key=value` into an application; false where it is not understood.
bool put(const policy_content& content, application& person, std::string_view key,
         std::string_view value) {
    if (key == "category") {
        const int slot = find_category(content, value);
        person.categories.bits |= slot < 0 ? 0 : std::uint64_t{1} << static_cast<unsigned>(slot);
        return slot >= 0;
    }
    if (key == "event") {
        const int slot = find_event(content, value);
        person.event = event_code{static_cast<std::uint8_t>(slot + 1)};
        return slot >= 0;
    }
    date* const day = key == "paid_on"    ? &person.paid_on
                      : key == "event_on" ? &person.event_on
                                          : nullptr;
    if (day == nullptr) {
        return false;
    }
    *day = parse_date(value);
    return day->has_value();
}

/// The application that a line asks about; absent where a part of it is not understood.
std::optional<application> parse(const policy_content& content, std::istream& words) {
    application person;
    for (std::string word; words >> word;) {
        const auto middle = word.find('=');
        if (middle == std::string::npos ||
            !put(content, person, std::string_view{word}.substr(0, middle),
                 std::string_view{word}.substr(middle + 1))) {
            return std::nullopt;
        }
    }
    return person;
}

void answer_line(const std::string& line) {
    std::istringstream words{line};
    std::string id;
    words >> id;
    const policy_entry* const policy = find_policy(id);
    if (policy == nullptr) {
        std::cout << "error: no such policy\n";
        return;
    }
    const auto person = parse(*policy->content, words);
    if (!person) {
        std::cout << "error: not understood\n";
        return;
    }
    const assessment result = assess(*policy->rules, *person); // every application has one
    if (result.status == status::refused) {
        std::cout << "refused reason=" << code(result.reason) << '\n';
    } else {
        std::cout << code(result.status)
                  << " route=" << name_of_route(*policy->content, result.route).code
                  << " due=" << result.due.count / 100 << '\n';
    }
}

} // namespace

int main() {
    for (std::string line; std::getline(std::cin, line);) {
        answer_line(line);
        std::cout.flush(); // whoever asked is waiting
    }
}
