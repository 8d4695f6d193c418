// SPDX-License-Identifier: Apache-2.0
#include "roster/column_claims.hpp"

#include "csv/row_reader.hpp"
#include "roster/column_meaning.hpp"
#include "shared/characters.hpp"
#include "shared/did_you_mean.hpp"
#include "shared/failure.hpp"

#include <algorithm>
#include <cstddef>

namespace program {

namespace {

constexpr wording no_claim{
    "--columns takes OURS=THEIRS, joined by commas, as in paid_on=缴费时间; "
    "not '{}'",
    "--columns 的写法为 本程序列名=名册列名，以逗号连接，如 paid_on=缴费时间；"
    "不能是“{}”"};
constexpr wording no_column{"--columns: there is no column '{}' of ours{}; ours are {}",
                            "--columns：本程序没有“{}”列{}；可用的列：{}"};
constexpr wording ours_twice{"--columns says twice what '{}' is", "--columns 两次指定“{}”列"};
constexpr wording theirs_twice{"--columns names the column '{}' of the roster twice",
                               "--columns 两次用到名册的“{}”列"};

column_claim read_claim(std::string_view text) {
    if (text.size() > 1 && text.ends_with('=')) { // of ours, or of theirs
        const std::string_view name = text.substr(0, text.size() - 1);
        if (const auto which = column_named(name)) {
            return {.which = which, .name = {}, .text = std::string{text}};
        }
        return {.which = {}, .name = std::string{name}, .text = std::string{text}};
    }
    const std::size_t end = text.find('=');
    if (end == 0 || end == std::string_view::npos) {
        throw failure{say(no_claim, shown_name(text))};
    }
    const std::string_view name = text.substr(0, end);
    const auto which = column_named(name);
    if (!which) {
        const auto near = column_nearly_named(name);
        const std::string_view meant = near ? program::name(*near) : name;
        throw failure{say(no_column, shown_name(name), did_you_mean(meant, column_names),
                          fmt::join(column_names, ", "))};
    }
    return {.which = which, .name = std::string{text.substr(end + 1)}, .text = std::string{text}};
}

} // namespace

void add_claims(std::vector<column_claim>& to, std::string_view text) {
    csv::rows claims;
    const auto place = csv::row_reader{}.read(text, 0, true, 1, claims);
    if (claims.size() == 0 || claims[0].problem != csv::fault::none || place.end != text.size()) {
        throw failure{say(no_claim, shown_name(text))};
    }
    for (const std::string_view one : claims.fields(claims[0])) {
        column_claim claim = read_claim(one);
        for (const column_claim& other : to) {
            if (claim.which && claim.which == other.which) {
                throw failure{say(ours_twice, name(*claim.which))};
            }
            if (!claim.name.empty() && claim.name == other.name) {
                throw failure{say(theirs_twice, shown_name(claim.name))};
            }
        }
        to.push_back(std::move(claim));
    }
}

std::string shown_name(std::string_view name) {
    constexpr std::size_t enough = 60;
    std::size_t size = std::min(name.size(), enough);
    while (size < name.size() && size != 0 &&
           (static_cast<unsigned char>(name[size]) & 0xC0U) == 0x80U) {
        --size; // a character stays whole
    }
    return printable(name.substr(0, size)) + (size < name.size() ? "…" : "");
}

} // namespace program
