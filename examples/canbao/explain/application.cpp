// SPDX-License-Identifier: Apache-2.0

// What was applied for.

#include "explain/sections.hpp"
#include "shared/characters.hpp"

#include <array>
#include <cstddef>

namespace program::explaining {

namespace {

/// The columns as people call them.
constexpr std::array<wording, column_names.size()> column_meanings{
    {{"id", "编号"},
     {"policy", "政策"},
     {"categories", "身份类别"},
     {"recognised_on", "认定日期"},
     {"tier", "缴费档次"},
     {"paid_on", "缴费日期"},
     {"event", "事件"},
     {"event_on", "事件日期"},
     {"circumstances", "情形"},
     {"lapsed_years", "断保年数"},
     {"repaid_years", "补缴年数"},
     {"born_on", "出生日期"},
     {"wish", "选择途径"},
     {"prepaid_years", "预缴年数"},
     {"registered_on", "参保登记日期"}}};

std::string value(const words& in, const applicant& person, column which) {
    constexpr wording nothing{"none", "无"};
    constexpr wording long_ago{"not stated: long ago", "未填：视为早已认定"};
    const canbao::application& stated = person.application;
    switch (which) {
    case column::id: return printable(person.id);
    case column::policy: return std::string{person.policy->id()};
    case column::categories:
        return stated.categories.empty()
                   ? in.say(nothing)
                   : in.all(canbao::word_kind::category, stated.categories.bits);
    case column::recognised_on:
        return stated.recognised_on.has_value() ? iso(stated.recognised_on) : in.say(long_ago);
    case column::tier: return std::to_string(stated.tier);
    case column::paid_on: return iso(stated.paid_on);
    case column::event: return stated.event.has_value() ? in.event(stated.event) : in.say(nothing);
    case column::event_on: return iso(stated.event_on);
    case column::circumstances:
        return stated.circumstances.empty()
                   ? in.say(nothing)
                   : in.all(canbao::word_kind::circumstance, stated.circumstances.bits);
    case column::lapsed_years: return std::to_string(stated.lapsed_years);
    case column::repaid_years: return std::to_string(stated.repaid_years);
    case column::born_on: return iso(stated.born_on);
    case column::prepaid_years: return std::to_string(stated.prepaid_years);
    case column::registered_on: return iso(stated.registered_on);
    case column::wish: return stated.wish == 0 ? in.say(nothing) : in.route(stated.wish);
    }
    return {};
}

/// What stands there for nothing and would say nothing.
bool is_idle(const applicant& person, column which) {
    const canbao::application& stated = person.application;
    return (which == column::id && person.id.empty()) ||
           (which == column::recognised_on && stated.categories.empty() &&
            !stated.recognised_on.has_value()) ||
           (which == column::event_on && !stated.event.has_value()) ||
           (which == column::lapsed_years && stated.lapsed_years == 0) ||
           (which == column::repaid_years && stated.repaid_years == 0) ||
           (which == column::born_on && !stated.born_on.has_value()) ||
           (which == column::wish && stated.wish == 0) ||
           (which == column::prepaid_years && stated.prepaid_years == 0) ||
           (which == column::registered_on && !stated.registered_on.has_value());
}

} // namespace

void tell_application(page& onto, const words& in, const applicant& person) {
    constexpr wording head{"1  What was applied for", "1  申请内容"};
    onto.heading(in.say(head));
    std::vector<page::row> rows;
    for (std::size_t place = 0; place < column_names.size(); ++place) {
        const auto which = static_cast<column>(place);
        if (is_idle(person, which)) {
            continue;
        }
        std::string key = in.say(column_meanings[place]);
        if (in.tongue() == language::chinese) {
            key.append(" ").append(column_names[place]);
        }
        rows.emplace_back(std::move(key), value(in, person, which));
    }
    onto.values(rows);
}

} // namespace program::explaining
