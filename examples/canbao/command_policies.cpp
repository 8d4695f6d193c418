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

constexpr wording issued{"issued {}", "{} 印发"};

std::string validity(const canbao::notice_term& notice, language tongue) {
    if (notice.in_force_from.has_value()) {
        return fmt::format("{} – {}", iso(notice.in_force_from), iso(notice.in_force_to));
    }
    return notice.issued.has_value()
               ? fmt::format(fmt::runtime(issued.in(tongue)), iso(notice.issued))
               : "";
}

/// What tells a fee from the policy's others: plan and tier; nothing where there is only one.
std::string which_fee(const canbao::policy_content& policy, const canbao::fee_term& fee,
                      language tongue) {
    if (policy.fees.size() == 1) {
        return {};
    }
    const canbao::plan_code plan{static_cast<std::uint8_t>(fee.plan + 1)};
    return tongue == language::english
               ? fmt::format("{}, tier {}", canbao::name_of(policy, plan).code, fee.tier)
               : fmt::format("{}，{} 档", canbao::name_of(policy, plan).name, fee.tier);
}

constexpr wording policy_head{"policy", "政策"};
constexpr wording year_head{"year", "参保年度"};
constexpr wording document_head{"document", "文件"};
constexpr wording validity_head{"validity", "有效期"};
constexpr wording fee_head{"fee", "个人缴费"};
constexpr wording fiscal_head{"fiscal", "财政补助"};

int list_policies(language tongue) {
    using enum text_table::align;
    text_table table{{left, right, left, left, right, left, right}};
    std::vector<std::string> heads;
    for (const wording& head :
         {policy_head, year_head, document_head, validity_head, fee_head, wording{}, fiscal_head}) {
        heads.emplace_back(head.in(tongue));
    }
    table.add(std::move(heads));
    for (const canbao::policy_entry& entry : canbao::published_policies) {
        const canbao::policy_content& policy = *entry.content;
        bool is_first = true;
        for (const canbao::fee_term& fee : policy.fees) {
            std::vector<std::string> cells(4);
            if (is_first) {
                cells = {std::string{policy.id}, std::to_string(policy.insured_year),
                         std::string{policy.notice.document}, validity(policy.notice, tongue)};
            }
            cells.push_back(yuan(fee.amount));
            cells.push_back(which_fee(policy, fee, tongue));
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

void add_policies(CLI::App& app, const settings& said, std::function<int()>& chosen) {
    CLI::App* command =
        app.add_subcommand("policies", "List the policies: document, validity, fees in yuan");
    command->callback(
        [&said, &chosen] { chosen = [&said] { return list_policies(said.tongue()); }; });
}

} // namespace program
