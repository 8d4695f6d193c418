// SPDX-License-Identifier: Apache-2.0
#include "command/commands.hpp"

#include "shared/figures.hpp"
#include "shared/language.hpp"
#include "shared/layout.hpp"
#include "shared/output_file.hpp"
#include "shared/registry.hpp"
#include "shared/terminal.hpp"
#include "show/words.hpp"

#include <canbao/content/names.hpp>
#include <canbao/policies/registry.hpp>

#include <algorithm>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <unistd.h>

#include <CLI/CLI.hpp>

namespace program {

namespace {

constexpr wording issued{"issued {}", "印发 {}"};

std::string validity(const canbao::notice_term& notice, language tongue) {
    if (notice.in_force_from.has_value()) {
        return fmt::format("{}\u00A0– {}", iso(notice.in_force_from), iso(notice.in_force_to));
    }
    return notice.issued.has_value() ? say(tongue, issued, iso(notice.issued)) : "";
}

/// What tells a fee from the policy's others: plan, tier and people; nothing where there is only
/// one.
std::string which_fee(const canbao::policy_content& policy, const canbao::fee_term& fee,
                      language tongue) {
    if (policy.fees.size() == 1) {
        return {};
    }
    const canbao::plan_code plan{static_cast<std::uint8_t>(fee.plan + 1)};
    const canbao::label name = canbao::name_of(policy, plan);
    std::string text = say(tongue, {"{}, tier\u00A0{}", "{}，{}\u00A0档"},
                           tongue == language::english ? name.code : name.name, fee.tier);
    if (fee.people != 0) {
        text += say(
            tongue, {", {}", "，{}"},
            show::list(show::called(show::words_in(policy, canbao::word_kind::category, fee.people),
                                    tongue),
                       show::joined_by::or_, tongue));
    }
    return text;
}

/// The fiscal standard that goes with a fee: that of the same people, or of all others.
canbao::fen fiscal_of(const canbao::policy_content& policy, const canbao::fee_term& fee) {
    for (const canbao::fiscal_term& one : policy.fiscal_standards) {
        if (one.people == fee.people) {
            return one.amount;
        }
    }
    return policy.fiscal_standard;
}

constexpr wording policy_head{"policy", "政策"};
constexpr wording year_head{"year", "年度"};
constexpr wording document_head{"document", "文件"};
constexpr wording validity_head{"validity", "有效期"};
constexpr wording fee_head{"fee", "缴费"};
constexpr wording fiscal_head{"fiscal", "补助"};

constexpr std::size_t least_width = 80; ///< in fewer columns words would be cut

int list_policies(language tongue) {
    using enum align;
    wrapped_table table{{{},
                         {.side = right},
                         {.may_wrap = true},
                         {.may_wrap = true},
                         {.side = right},
                         {.may_wrap = true},
                         {.side = right}}};
    std::vector<std::string> heads;
    for (const wording& head :
         {policy_head, year_head, document_head, validity_head, fee_head, wording{}, fiscal_head}) {
        heads.emplace_back(head.in(tongue));
    }
    table.add_heads(std::move(heads));
    for (const canbao::policy_entry& entry : registry()) {
        const canbao::policy_content& policy = *entry.content;
        bool is_first = true;
        canbao::fen before{};
        for (const canbao::fee_term& fee : policy.fees) {
            std::vector<std::string> cells(4);
            if (is_first) {
                cells = {std::string{policy.id}, std::to_string(policy.insured_year),
                         std::string{policy.notice.document}, validity(policy.notice, tongue)};
            }
            cells.push_back(yuan(fee.amount));
            cells.push_back(which_fee(policy, fee, tongue));
            const canbao::fen fiscal = fiscal_of(policy, fee);
            cells.push_back(is_first || fiscal != before ? yuan(fiscal) : "");
            before = fiscal;
            table.add(std::move(cells));
            is_first = false;
        }
    }
    write_file("-", table.to_text(std::max(terminal_width(), least_width),
                                  wants_colour(STDOUT_FILENO), 0));
    return 0;
}

} // namespace

void add_policies(CLI::App& app, std::function<int()>& chosen) {
    CLI::App* command =
        app.add_subcommand("policies", say({"List the policies: document, validity, fees in yuan",
                                            "列出全部政策：文件、有效期、缴费标准（元）"}));
    command->footer(""); // not the program's own
    command->callback([&chosen] { chosen = [] { return list_policies(spoken()); }; });
}

} // namespace program
