// SPDX-License-Identifier: Apache-2.0
#include "roster/results.hpp"

#include "assess/assessment_row.hpp"
#include "assess/bill_text.hpp"

#include <canbao/content/names.hpp>

#include <algorithm>
#include <stdexcept>

namespace binding {

namespace {

/// The code of a number in a column of an assessment; empty where it is none.
std::string_view code_in(output which, const canbao::policy_entry& policy, std::uint8_t number) {
    const canbao::policy_content& content = *policy.content;
    switch (which) {
    case output::status:
        return number <= static_cast<std::uint8_t>(canbao::status::subsidy_only)
                   ? code(static_cast<canbao::status>(number))
                   : std::string_view{};
    case output::reason:
        return number <= static_cast<std::uint8_t>(canbao::refusal::no_coverage_left)
                   ? code(static_cast<canbao::refusal>(number))
                   : std::string_view{};
    case output::route: {
        const bool is_one =
            number < canbao::first_claim_route
                ? number != 0 && number <= content.routes.size()
                : number - canbao::first_claim_route < static_cast<int>(content.claims.size());
        return is_one ? canbao::name_of_route(content, number).code : std::string_view{};
    }
    case output::subsidy_category:
        return number != 0 && number <= 64
                   ? canbao::name_of(content, canbao::category_code{number}).code
                   : std::string_view{};
    default:
        return number != 0 && number <= 32
                   ? canbao::name_of(content, canbao::fund_code{number}).code
                   : std::string_view{};
    }
}

} // namespace

std::vector<output> usual_outputs() {
    std::vector<output> some;
    for (std::size_t place = 0; place < output_names.size(); ++place) {
        if (!is_made(static_cast<output>(place))) {
            some.push_back(static_cast<output>(place));
        }
    }
    return some;
}

result_rows::result_rows(std::span<const output> wanted) : wanted_{wanted.begin(), wanted.end()} {
    needs_all_ = std::any_of(wanted.begin(), wanted.end(), is_made);
}

void result_rows::assess(const roster_reader& rows) {
    const std::size_t count = rows.problems().size();
    if (table_.size() < count) {
        table_.resize(count);
    }
    const canbao::assessment_columns all = table_.view();
    const auto first = [count](const auto& column) { return column.first(count); };
    view_ = {};
    if (needs_all_) {
        canbao::for_each_column([&](auto& to, const auto& from) { to = first(from); }, view_, all);
    }
    for (const output one : wanted_) {
        switch (one) {
        case output::status: view_.status = first(all.status); break;
        case output::reason: view_.reason = first(all.reason); break;
        case output::route: view_.route = first(all.route); break;
        case output::due: view_.due = first(all.due); break;
        case output::subsidy: view_.subsidy = first(all.subsidy); break;
        case output::fiscal: view_.fiscal = first(all.fiscal); break;
        case output::subsidy_category: view_.subsidy_category = first(all.subsidy_category); break;
        case output::fund: view_.fund = first(all.fund); break;
        case output::benefit_from: view_.benefit_from = first(all.benefit_from); break;
        case output::benefit_to: view_.benefit_to = first(all.benefit_to); break;
        default: break;
        }
    }
    assess_rows(rows, view_);
}

word_numbers::word_numbers(output which, std::span<const canbao::policy_entry* const> policies) {
    for (const canbao::policy_entry* const policy : policies) {
        policy_numbers its{.policy = policy};
        for (unsigned number = 0; number < its.numbers.size(); ++number) {
            const std::string_view word =
                code_in(which, *policy, static_cast<std::uint8_t>(number));
            auto found = std::find(words_.begin(), words_.end(), word);
            if (!word.empty() && found == words_.end()) {
                found = words_.insert(words_.end(), word);
            }
            its.numbers[number] =
                word.empty() ? std::int16_t{-1} : static_cast<std::int16_t>(found - words_.begin());
        }
        policies_.push_back(its);
    }
}

std::span<const std::int16_t, 256> word_numbers::of(const canbao::policy_entry& policy) const {
    for (const policy_numbers& one : policies_) {
        if (one.policy == &policy) {
            return one.numbers;
        }
    }
    throw std::logic_error{"a row is of a policy whose words are not known"};
}

std::int32_t text_numbers::number_of(std::string_view text) {
    const auto found = numbers_.find(text);
    if (found != numbers_.end()) {
        return found->second;
    }
    const auto number = static_cast<std::int32_t>(texts_.size());
    texts_.emplace_back(text);
    numbers_.emplace(text, number);
    return number;
}

std::int32_t made_texts::number_of(const canbao::policy_entry& policy,
                                   const canbao::assessment& result) {
    known& here = known_[static_cast<std::size_t>(program::hash_of(result) % places)];
    here.result.benefit_from = result.benefit_from;
    if (here.policy != &policy || here.result != result) {
        constexpr auto codes = program::naming::codes;
        const std::string text = which_ == output::cites ? program::cites_of(policy, result)
                                 : which_ == output::notes
                                     ? program::notes_of(policy, result, codes)
                                     : program::bill_text(policy, result, codes);
        here = {.policy = &policy,
                .result = result,
                .number = text.empty() ? -1 : all_.number_of(text)};
    }
    return here.number;
}

} // namespace binding
