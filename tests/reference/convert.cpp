// SPDX-License-Identifier: Apache-2.0
#include "convert.hpp"

#include <canbao/content/names.hpp>

#include <ostream>
#include <stdexcept>

namespace reference {
namespace {

std::uint8_t known(int slot, const std::string& code) {
    if (slot < 0) {
        throw std::invalid_argument("the library does not know " + code);
    }
    return static_cast<std::uint8_t>(slot);
}

int number_of_route(const canbao::policy_content& policy, const std::string& code) {
    for (std::size_t place = 0; place < policy.routes.size(); ++place) {
        if (policy.routes[place].name.code == code) {
            return static_cast<int>(place + 1);
        }
    }
    return -1;
}

canbao::date day(const std::string& iso) {
    return iso.empty() ? canbao::date{} : canbao::parse_date(iso);
}

std::string text(canbao::date day) {
    if (!day.has_value()) {
        return {};
    }
    const auto iso = canbao::format_date(day);
    return {iso.data(), iso.size()};
}

std::string joined(const std::vector<std::string>& codes) {
    std::string all;
    for (const std::string& code : codes) {
        all += (all.empty() ? "" : "|") + code;
    }
    return all;
}

} // namespace

canbao::application to_library(const canbao::policy_content& policy, const application& person) {
    canbao::application result;
    for (const std::string& code : person.categories) {
        result.categories.bits |= std::uint64_t{1}
                                  << known(canbao::find_category(policy, code), code);
    }
    for (const std::string& code : person.circumstances) {
        result.circumstances.bits |= std::uint64_t{1}
                                     << known(canbao::find_circumstance(policy, code), code);
    }
    if (!person.event.empty()) {
        const int slot = known(canbao::find_event(policy, person.event), person.event);
        result.event = canbao::event_code{static_cast<std::uint8_t>(slot + 1)};
    }
    result.tier = static_cast<std::uint8_t>(person.tier);
    result.paid_on = day(person.paid_on);
    result.event_on = day(person.event_on);
    result.recognised_on = day(person.recognised_on);
    result.born_on = day(person.born_on);
    result.registered_on = day(person.registered_on);
    result.lapsed_years = static_cast<std::uint8_t>(person.lapsed_years);
    result.repaid_years = static_cast<std::uint8_t>(person.repaid_years);
    if (!person.wish.empty()) {
        result.wish = known(number_of_route(policy, person.wish), person.wish);
    }
    return result;
}

assessment from_library(const canbao::policy_content& policy, const canbao::assessment& result) {
    assessment one;
    one.status = canbao::code(result.status);
    one.reason = canbao::code(result.reason);
    one.route = canbao::name_of_route(policy, result.route).code;
    one.due = result.due.count;
    one.subsidy = result.subsidy.count;
    one.fiscal = result.fiscal.count;
    one.subsidy_category = canbao::name_of(policy, result.subsidy_category).code;
    one.fund = canbao::name_of(policy, result.fund).code;
    one.benefit_from = text(result.benefit_from);
    one.benefit_to = text(result.benefit_to);
    one.months = result.months;
    for (const canbao::label& category : canbao::names_of(policy, result.delegated)) {
        one.notes.push_back("delegated:" + std::string{category.code});
    }
    return one;
}

std::string from_library(const canbao::policy_content& policy, const canbao::bill& all) {
    std::string text;
    for (const canbao::charge& one : all.charges) {
        text += text.empty() ? "" : "; ";
        text += one.what == canbao::charge_kind::repaid_years
                    ? std::string{policy.repaid_years[0].name.code}
                : one.what == canbao::charge_kind::prepaid_years
                    ? std::string{policy.prepaid_years[0].name.code}
                : one.surcharge == 0
                    ? std::string{canbao::code(one.what)}
                    : std::string{policy.surcharges[one.surcharge - std::size_t{1}].name.code};
        canbao::fen sum{};
        for (const canbao::payment& some : one.payments) {
            const bool by_person = some.fund == canbao::fund_code{};
            text += sum == canbao::fen{} ? ": " : ", ";
            text += by_person ? "person" : std::string{canbao::name_of(policy, some.fund).code};
            text += ' ' + std::to_string(some.amount.count);
            sum += some.amount;
        }
        if (sum != one.amount) {
            text += " is not " + std::to_string(one.amount.count);
        }
    }
    if (all.refund != canbao::fen{}) {
        text += "; refunded " + std::to_string(all.refund.count);
    }
    return text;
}

std::ostream& operator<<(std::ostream& out, const application& person) {
    return out << "categories=" << joined(person.categories)
               << " recognised_on=" << person.recognised_on << " tier=" << person.tier
               << " paid_on=" << person.paid_on << " event=" << person.event
               << " event_on=" << person.event_on
               << " circumstances=" << joined(person.circumstances) << " born_on=" << person.born_on
               << " lapsed_years=" << person.lapsed_years << " repaid_years=" << person.repaid_years
               << " wish=" << person.wish << " registered_on=" << person.registered_on;
}

std::ostream& operator<<(std::ostream& out, const assessment& result) {
    return out << result.status << ' ' << result.reason << " route=" << result.route
               << " due=" << result.due << " subsidy=" << result.subsidy
               << " fiscal=" << result.fiscal << " subsidy_category=" << result.subsidy_category
               << " fund=" << result.fund << " benefit=" << result.benefit_from << "…"
               << result.benefit_to << " months=" << result.months
               << " notes=" << joined(result.notes);
}

} // namespace reference
