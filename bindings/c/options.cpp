// SPDX-License-Identifier: Apache-2.0
#include "c/options.hpp"

#include "c/guard.hpp"
#include "shared/did_you_mean.hpp"
#include "shared/failure.hpp"
#include "shared/reading_options.hpp"

#include <algorithm>
#include <string_view>

#include <fmt/format.h>

namespace binding {

namespace {

/// Names with commas between them.
std::vector<std::string> names_in(std::string_view text) {
    std::vector<std::string> names;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(','), text.size());
        names.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return names;
}

std::vector<output> outputs_in(std::string_view text) {
    std::vector<output> some;
    for (const std::string& one : names_in(text)) {
        const auto* const found = std::find(output_names.begin(), output_names.end(), one);
        if (found == output_names.end()) {
            throw problem_with{CANBAO_BAD_ARGUMENT,
                               fmt::format("outputs: there is no '{}'{}; there are {}",
                                           program::shown_name(one),
                                           program::did_you_mean(one, output_names),
                                           fmt::join(output_names, ", "))};
        }
        const auto which = static_cast<output>(found - output_names.begin());
        if (std::find(some.begin(), some.end(), which) != some.end()) {
            throw problem_with{CANBAO_BAD_ARGUMENT, fmt::format("outputs: '{}' stands twice", one)};
        }
        some.push_back(which);
    }
    if (some.empty()) {
        throw problem_with{CANBAO_BAD_ARGUMENT, "outputs: no column is named"};
    }
    return some;
}

/// An option of the program says what the key of this interface says.
template <class Work>
void as_key(std::string_view key, const Work& work) {
    try {
        work();
    } catch (const program::failure& one) {
        std::string message = one.what();
        const std::string option = fmt::format("--{}", key);
        for (std::size_t at = message.find(option); at != std::string::npos;
             at = message.find(option, at)) {
            message.erase(at, 2);
        }
        throw problem_with{CANBAO_BAD_ARGUMENT, message};
    }
}

} // namespace

reading reading_of(const canbao_options* options) {
    reading how{.outputs = usual_outputs()};
    if (options == nullptr) {
        return how;
    }
    if (options->outputs != nullptr) {
        how.outputs = outputs_in(options->outputs);
    }
    if (options->keep != nullptr) {
        how.says_kept = true;
        how.keeps_all = std::string_view{options->keep} == "*";
        how.kept = how.keeps_all ? std::vector<std::string>{} : names_in(options->keep);
    }
    if (options->money != nullptr) {
        const std::string_view money = options->money;
        if (money != "decimal" && money != "fen") {
            throw problem_with{CANBAO_BAD_ARGUMENT,
                               fmt::format("money is 'decimal' or 'fen', and not '{}'",
                                           program::shown_name(money))};
        }
        how.money = money == "fen" ? money_as::fen : money_as::decimal;
    }
    if (options->columns != nullptr) {
        as_key("columns", [&] { program::add_claims(how.columns, options->columns); });
    }
    if (options->dates != nullptr) {
        as_key("dates", [&] { program::add_dates(how.days, options->dates); });
    }
    return how;
}

} // namespace binding
