// SPDX-License-Identifier: Apache-2.0
#include "roster/results.hpp"

#include "assess/assessment_row.hpp"
#include "assess/bill_text.hpp"
#include "roster/map_bytes.hpp"

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

void result_rows::assess(const roster_reader& rows, const canbao::assessment_columns& in_place) {
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
        if (is_code(one)) {
            view_.*codes_of(one) = first(all.*codes_of(one));
        } else if (is_money(one) || is_day(one)) {
            view_.*numbers_of(one) = first(all.*numbers_of(one));
        }
    }
    canbao::for_each_column([](auto& to, const auto& there) { to = there.empty() ? to : there; },
                            view_, in_place);
    assessor_.assess(rows, view_);
}

word_numbers::word_numbers(output which, std::span<const canbao::policy_entry* const> policies) {
    if (!is_code(which)) {
        return;
    }
    for (const canbao::policy_entry* const policy : policies) {
        numbers its{.policy = policy};
        for (std::size_t code = 0; code < its.wide.size(); ++code) {
            const std::string_view word = code_in(which, *policy, static_cast<std::uint8_t>(code));
            if (word.empty()) {
                continue;
            }
            auto found = std::find(words_.begin(), words_.end(), word);
            if (found == words_.end()) {
                found = words_.insert(words_.end(), word);
            }
            its.wide[code] = static_cast<std::uint16_t>(found - words_.begin());
            its.narrow[code] = static_cast<std::uint8_t>(its.wide[code]);
        }
        policies_.push_back(its);
    }
}

const word_numbers::numbers& word_numbers::of(const canbao::policy_entry& policy) const {
    for (const numbers& one : policies_) {
        if (one.policy == &policy) {
            return one;
        }
    }
    throw std::logic_error{"a row is of a policy whose words are not known"};
}

template <class Number>
void word_numbers::put(const roster_reader& rows, std::span<const std::uint8_t> codes,
                       Number* into) const {
    const std::uint8_t* const from = codes.data();
    const std::size_t count = codes.size();
    if (rows.one_policy() != nullptr) {
        const std::array<Number, 256>& table = of(*rows.one_policy()).template in<Number>();
        if constexpr (sizeof(Number) == 1) {
            map_bytes(codes, table, into);
        } else {
            for (std::size_t row = 0; row < count; ++row) {
                into[row] = table[from[row]];
            }
        }
        return;
    }
    const numbers* its = nullptr; // most rows are of the policy of the one before
    for (std::size_t row = 0; row < count; ++row) {
        const canbao::policy_entry* const policy = rows.policy_of(row);
        if (policy == nullptr) {
            into[row] = 0;
            continue;
        }
        its = its != nullptr && its->policy == policy ? its : &of(*policy);
        into[row] = its->template in<Number>()[from[row]];
    }
}
template void word_numbers::put(const roster_reader&, std::span<const std::uint8_t>,
                                std::uint8_t*) const;
template void word_numbers::put(const roster_reader&, std::span<const std::uint8_t>,
                                std::uint16_t*) const;

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

made_texts::made_texts(std::span<const output> wanted) {
    constexpr std::size_t places = 4096;
    for (const output one : wanted) {
        if (is_made(one)) {
            wanted_[place_of(one)] = true;
            known_.resize(places);
        }
    }
}

const std::array<std::int32_t, made_texts::made.size()>&
made_texts::numbers_of(const canbao::policy_entry& policy, const canbao::assessment& result) {
    known& here = known_[static_cast<std::size_t>(program::hash_of(result) % known_.size())];
    here.result.benefit_from = result.benefit_from; // no text says it
    if (here.policy == &policy && here.result == result) {
        return here.numbers;
    }
    here.policy = &policy;
    here.result = result;
    for (std::size_t place = 0; place < made.size(); ++place) {
        constexpr auto codes = program::naming::codes;
        const std::string text = !wanted_[place]                ? std::string{}
                                 : made[place] == output::cites ? program::cites_of(policy, result)
                                 : made[place] == output::notes
                                     ? program::notes_of(policy, result, codes)
                                     : program::bill_text(policy, result, codes);
        here.numbers[place] = text.empty() ? -1 : all_[place].number_of(text);
    }
    return here.numbers;
}

} // namespace binding
