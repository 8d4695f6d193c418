// SPDX-License-Identifier: Apache-2.0
#include "translation.hpp"

#include "calendar.hpp"

#include <canbao/content/names.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace sweep {
namespace {

// Days as text, by the calendar that was counted out.
const std::string& text_of(canbao::date day) {
    static const std::string none;
    static const int first = reference::days().number({2015, 1, 1});
    static const std::vector<std::string> all = [] {
        std::vector<std::string> some;
        for (int one = first; one < first + 15 * 365; ++one) {
            some.push_back(reference::days().write(one));
        }
        return some;
    }();
    return day.has_value() ? all.at(static_cast<std::size_t>(day.days - first)) : none;
}

template <class Words>
void write_codes(std::uint64_t set, std::vector<std::string>& codes) {
    codes.clear();
    for (std::size_t slot = 0; slot < Words::size; ++slot) {
        if (((set >> slot) & 1U) != 0) {
            codes.emplace_back(Words::labels[slot].code);
        }
    }
}

bool agree_on_notes(const canbao::policy_content& policy, canbao::category_set delegated,
                    const std::vector<std::string>& notes) {
    if (delegated.empty()) {
        return notes.empty();
    }
    static constexpr std::string_view prefix = "delegated:";
    const canbao::category_names names = canbao::names_of(policy, delegated);
    if (names.size() != notes.size()) {
        return false;
    }
    for (std::size_t i = 0; i < notes.size(); ++i) {
        const std::string_view note = notes[i];
        if (!note.starts_with(prefix) || note.substr(prefix.size()) != names[i].code) {
            return false;
        }
    }
    return true;
}

} // namespace

const reference::application& translation::of(const canbao::application& person) {
    if (person.categories != last.categories) {
        write_codes<canbao::categories::all>(person.categories.bits, text.categories);
    }
    if (person.circumstances != last.circumstances) {
        write_codes<canbao::circumstances::all>(person.circumstances.bits, text.circumstances);
    }
    if (person.event != last.event) {
        text.event = canbao::name_of(content, person.event).code;
    }
    text.tier = person.tier;
    text.paid_on = text_of(person.paid_on);
    text.event_on = text_of(person.event_on);
    text.recognised_on = text_of(person.recognised_on);
    if (person.born_on != last.born_on) {
        text.born_on =
            person.born_on.has_value() ? reference::days().write(person.born_on.days) : "";
    }
    last = person;
    return text;
}

bool agree(const canbao::policy_content& policy, const canbao::assessment& one,
           const reference::assessment& other) {
    return canbao::code(one.status) == other.status && canbao::code(one.reason) == other.reason &&
           canbao::name_of_route(policy, one.route).code == other.route &&
           one.due.count == other.due && one.subsidy.count == other.subsidy &&
           one.fiscal.count == other.fiscal &&
           canbao::name_of(policy, one.subsidy_category).code == other.subsidy_category &&
           canbao::name_of(policy, one.fund).code == other.fund &&
           text_of(one.benefit_from) == other.benefit_from &&
           text_of(one.benefit_to) == other.benefit_to &&
           agree_on_notes(policy, one.delegated, other.notes);
}

} // namespace sweep
