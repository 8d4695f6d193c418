// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/language.hpp"
#include "show/calendar.hpp"
#include "show/conditions.hpp"

#include <canbao/units/text.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace program::show {

/// Where something stands in the notice: "2.3.1", and the readings that it relies on: "A-FL-PLAN".
struct source {
    std::vector<std::string> sections;
    std::vector<std::string> readings;

    friend bool operator==(const source&, const source&) = default;
};

/// A group of people, and who is of it: any of the alternatives.
struct group_shown {
    canbao::label name;
    std::vector<std::string> alternatives;
};

struct fee_shown {
    canbao::label plan;
    int tier = 1;
    std::string people; ///< whose it is; empty for everybody
    std::string fee;
    std::string fiscal;
    std::string funding; ///< 筹资标准
    source where;
};

/// The fee on which aid is given.
struct aided_fee {
    canbao::label plan;
    int tier = 1;
    std::string people; ///< whose it is; empty for everybody
};

struct aid_amount {
    std::string aid;
    std::string due; ///< what is left of the fee
};

struct aid_row {
    canbao::label category;
    std::vector<std::optional<aid_amount>> by_fee; ///< in the order of the aided fees
};

/// Aid from one fund, or divided among several in one way, by the same sections; or none, left to
/// other rules.
struct aid_group {
    bool is_delegated = false;
    canbao::label fund; ///< the first
    std::string payers; ///< what each of several pays; empty where one fund does
    std::string share;  ///< ", 50 % of the fee"; empty for amounts
    source where;
    std::vector<aid_row> rows;
};

/// Something to be said in a sentence.
struct remark {
    std::string text;
    source where;
};

struct route_shown {
    canbao::label name;
    /// What is asked, and what is covered; several where any of them opens the route.
    struct opening {
        std::string conditions;
        std::string cover;
    };
    std::vector<opening> openings;
    std::string charge;
    std::string precedence; ///< empty for none
    source where;
};

/// A policy as a person reads it, in one language: what both the terminal and the page show.
struct sheet {
    language tongue = language::english;
    std::string id;
    std::string document;
    std::vector<std::pair<std::string, std::string>> facts;
    std::vector<fee_shown> fees;
    /// Who pays fiscal standards, and where they stand; surcharges; which of several fees is paid.
    std::vector<remark> about_fees;
    remark ages; ///< on which day they are counted; without a text where none are
    std::vector<group_shown> groups;
    std::vector<aided_fee> aided_fees;
    std::vector<aid_group> aid;
    std::vector<remark> recognition;
    canbao::label claim; ///< what claims are called
    std::vector<remark> claims;
    std::vector<route_shown> routes;
    calendar year;
    std::vector<remark> transitions;
    std::vector<canbao::label> readings;
    std::vector<canbao::label> words; ///< of events and circumstances
};

sheet sheet_of(const policy_view& policy, language tongue);

/// A policy in plain text, no line wider than `width`.
std::string text_of(const sheet& shown, std::size_t width, bool colour);

/// A policy as one page of HTML that needs nothing beside it.
std::string page_of(const sheet& shown);

} // namespace program::show
