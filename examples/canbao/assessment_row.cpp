// SPDX-License-Identifier: Apache-2.0
#include "assessment_row.hpp"

#include "csv_text.hpp"

#include <canbao/engine/names.hpp>

namespace program {

namespace {

void append_cites(std::string& text, const canbao::policy_entry& policy,
                  const canbao::assessment& result) {
    std::string_view separator;
    for (const std::string_view section :
         canbao::sections_behind(*policy.content, *policy.rules, result)) {
        text.append(separator).append(section);
        separator = ";";
    }
}

void append_notes(std::string& text, const canbao::policy_entry& policy,
                  const canbao::assessment& result) {
    if (result.delegated.empty()) {
        return;
    }
    std::string_view separator;
    for (const canbao::label& category : canbao::names_of(*policy.content, result.delegated)) {
        text.append(separator).append("delegated:").append(category.code);
        separator = ";";
    }
}

} // namespace

void append_assessment(std::string& text, const applicant& person,
                       const canbao::assessment& result) {
    const canbao::policy_content& policy = *person.policy->content;
    csv::append_field(text, person.id);
    text.append(",").append(policy.id);
    text.append(",").append(code(result.status));
    text.append(",").append(code(result.reason));
    text.append(",").append(canbao::name_of_route(policy, result.route).code);
    text += ',';
    csv::append_yuan(text, result.due);
    text += ',';
    csv::append_yuan(text, result.subsidy);
    text += ',';
    csv::append_yuan(text, result.fiscal);
    text.append(",").append(canbao::name_of(policy, result.subsidy_category).code);
    text.append(",").append(canbao::name_of(policy, result.fund).code);
    text += ',';
    csv::append_date(text, result.benefit_from);
    text += ',';
    csv::append_date(text, result.benefit_to);
    text += ',';
    append_cites(text, *person.policy, result);
    text += ',';
    append_notes(text, *person.policy, result);
    text += '\n';
}

} // namespace program
