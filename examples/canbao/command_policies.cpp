// SPDX-License-Identifier: Apache-2.0
#include "command_policies.hpp"

#include "csv_text.hpp"
#include "output_file.hpp"
#include "text_table.hpp"

#include <canbao/engine/names.hpp>
#include <canbao/policies/registry.hpp>

#include <string>
#include <vector>

#include <fmt/format.h>

namespace program {

namespace {

std::string yuan(canbao::fen amount) {
    std::string text;
    csv::append_yuan(text, amount);
    return text;
}

std::string iso(canbao::date day) {
    std::string text;
    csv::append_date(text, day);
    return text;
}

std::string validity(const canbao::notice_term& notice) {
    if (notice.in_force_from.has_value()) {
        return fmt::format("{} – {}", iso(notice.in_force_from), iso(notice.in_force_to));
    }
    return notice.issued.has_value() ? "issued " + iso(notice.issued) : "";
}

/// What tells a fee from the policy's others: plan and tier; nothing where there is only one.
std::string which_fee(const canbao::policy_content& policy, const canbao::fee_term& fee) {
    if (policy.fees.size() == 1) {
        return {};
    }
    const canbao::plan_code plan{static_cast<std::uint8_t>(fee.plan + 1)};
    return fmt::format("{}, tier {}", canbao::name_of(policy, plan).code, fee.tier);
}

int list_policies() {
    using enum text_table::align;
    text_table table{{left, right, left, left, right, left, right}};
    table.add({"policy", "year", "document", "validity", "fee", "", "fiscal"});
    for (const canbao::policy_entry& entry : canbao::published_policies) {
        const canbao::policy_content& policy = *entry.content;
        bool is_first = true;
        for (const canbao::fee_term& fee : policy.fees) {
            std::vector<std::string> cells(4);
            if (is_first) {
                cells = {std::string{policy.id}, std::to_string(policy.insured_year),
                         std::string{policy.notice.document}, validity(policy.notice)};
            }
            cells.push_back(yuan(fee.amount));
            cells.push_back(which_fee(policy, fee));
            cells.push_back(is_first ? yuan(policy.fiscal_standard) : "");
            table.add(std::move(cells));
            is_first = false;
        }
    }
    output_file out{"-"};
    out.write(table.to_text());
    out.finish();
    return 0;
}

} // namespace

void add_policies(CLI::App& app, std::function<int()>& chosen) {
    CLI::App* command =
        app.add_subcommand("policies", "List the policies: document, validity, fees in yuan");
    command->callback([&chosen] { chosen = list_policies; });
}

} // namespace program
