// SPDX-License-Identifier: Apache-2.0
#include "random_rows.hpp"

#include "roster/problems.hpp"
#include "roster/read_columns.hpp"
#include "roster/row.hpp"
#include "shared/registry.hpp"

#include <canbao/content/names.hpp>
#include <canbao/engine/assess.hpp>

#include <algorithm>

namespace arrow_tests {

namespace {

using program::column;

class drawer {
public:
    drawer(std::mt19937_64& random, unsigned wrong_one_in)
        : random_{random},
          wrong_one_in_{wrong_one_in} {}

    /// From now on wrong words are such as have a number, or such as have none. Rows of a policy
    /// that is not known are told of words, and not of numbers.
    void let_numbers_be_wrong(bool are_they) { numbers_may_be_wrong_ = are_they; }

    std::size_t below(std::size_t count) { return random_() % count; }
    bool one_in(std::size_t count) { return below(count) == 0; }
    bool is_wrong() { return wrong_one_in_ != 0 && one_in(wrong_one_in_); }
    template <class List>
    auto one_of(const List& list) {
        return list[below(list.size())];
    }

    struct field {
        std::string text;
        std::optional<std::int64_t> number;
    };

    field day(std::int32_t around) {
        if (is_wrong()) {
            static const std::vector<std::string> wrong{"2023-02-30", "1850-01-01", "5/10/2023",
                                                        "########",   "2250-01-01", "45204"};
            const std::string text = one_of(wrong);
            // A number stands for a day out of range, and for nothing that is no day.
            const std::int64_t out = text == "1850-01-01" ? -43'829 : 102'268;
            return {text, text.ends_with("-01-01") ? std::optional{out} : std::nullopt};
        }
        const auto days = around + static_cast<std::int32_t>(below(500)) - 250;
        const auto text = canbao::format_date(canbao::date{days});
        return {std::string{text.data(), text.size()}, days};
    }

    field number(unsigned least, unsigned most) {
        if (is_wrong()) {
            static const std::vector<field> wrong{{"-1", -1}, {"100", 100}, {"x", std::nullopt}};
            return one_of(wrong);
        }
        const std::size_t value = least + below(most - least + 1);
        return {std::to_string(value), static_cast<std::int64_t>(value)};
    }

    /// Words of a policy, joined, with the bits that they are.
    field words(const canbao::policy_entry& policy, canbao::word_kind kind, std::size_t most) {
        field all{"", 0};
        const std::size_t count = 1 + below(most);
        for (std::size_t place = 0; place < count; ++place) {
            const field one = word(policy, kind);
            all.text += (place == 0 ? "" : "|") + one.text;
            all.number = all.number && one.number
                             ? std::optional{*all.number | std::int64_t{1} << *one.number}
                             : std::nullopt;
        }
        return all;
    }

    /// A word and its slot.
    field word(const canbao::policy_entry& policy, canbao::word_kind kind) {
        if (is_wrong()) {
            if (numbers_may_be_wrong_) {
                std::int64_t slot = 0;
                while (!label_of(policy, kind, slot).code.empty()) {
                    ++slot;
                }
                return {"no_such_word", slot};
            }
            static const std::vector<std::string> wrong{"no_such_word", "orphan ", "ORPHAN"};
            return {one_of(wrong), std::nullopt};
        }
        for (;;) {
            const auto slot = static_cast<std::int64_t>(below(48));
            const canbao::label label = label_of(policy, kind, slot);
            if (!label.code.empty()) {
                const bool in_chinese = !label.name.empty() && one_in(4);
                return {std::string{in_chinese ? label.name : label.code}, slot};
            }
        }
    }

private:
    static canbao::label label_of(const canbao::policy_entry& policy, canbao::word_kind kind,
                                  std::int64_t slot) {
        const canbao::policy_content& content = *policy.content;
        const auto value = static_cast<std::uint8_t>(slot + 1);
        switch (kind) {
        case canbao::word_kind::category:
            return canbao::name_of(content, canbao::category_code{value});
        case canbao::word_kind::event: return canbao::name_of(content, canbao::event_code{value});
        default: return canbao::name_of(content, canbao::circumstance_code{value});
        }
    }

    std::mt19937_64& random_;
    unsigned wrong_one_in_;
    bool numbers_may_be_wrong_ = false;
};

drawer::field draw(drawer& draws, column which, const canbao::policy_entry& policy) {
    const std::int32_t year = policy.content->year_begin().days;
    switch (which) {
    case column::id: return {std::to_string(draws.below(100'000)), std::nullopt};
    case column::paid_on: return draws.day(year);
    case column::recognised_on: return draws.day(year - 30);
    case column::event_on: return draws.day(year + 30);
    case column::born_on: return draws.day(draws.one_in(2) ? year + 30 : year - 20'000);
    case column::registered_on: return draws.day(year - 60);
    case column::tier: return draws.number(1, draws.one_in(3) ? 9 : 2);
    case column::lapsed_years:
    case column::repaid_years:
    case column::prepaid_years: return draws.number(0, draws.one_in(9) ? 99 : 6);
    case column::categories: return draws.words(policy, canbao::word_kind::category, 3);
    case column::circumstances: return draws.words(policy, canbao::word_kind::circumstance, 2);
    case column::event: {
        auto one = draws.one_in(2) ? drawer::field{"birth", 0}
                                   : draws.word(policy, canbao::word_kind::event);
        one.number = one.number ? std::optional{*one.number + 1} : std::nullopt;
        return one;
    }
    case column::wish: {
        if (draws.is_wrong()) {
            return {"no_such_route", 77};
        }
        const std::size_t place = draws.below(policy.content->routes.size());
        return {std::string{policy.content->routes[place].name.code},
                static_cast<std::int64_t>(place + 1)};
    }
    case column::policy: return {std::string{policy.id()}, std::nullopt};
    }
    return {};
}

bool is_read(const canbao::policy_entry& policy, column which) {
    return std::any_of(program::read_columns.begin(), program::read_columns.end(),
                       [&](const program::read_column& one) {
                           return one.which == which && one.is_read(*policy.rules);
                       });
}

} // namespace

random_roster draw_roster(std::mt19937_64& random, std::size_t rows, unsigned wrong_one_in) {
    drawer draws{random, wrong_one_in};
    random_roster roster;
    const auto policies = program::registry();
    const bool is_mixed = draws.one_in(3);
    const canbao::policy_entry& policy = policies[draws.below(policies.size())];
    roster.policy = is_mixed && draws.one_in(2) ? nullptr : &policy;
    draws.let_numbers_be_wrong(!is_mixed && draws.one_in(2));
    for (std::size_t place = 0; place < program::column_names.size(); ++place) {
        const auto which = static_cast<column>(place);
        const bool must = which == column::paid_on || (is_mixed && which == column::policy) ||
                          is_read(policy, which) ||
                          (is_mixed && std::any_of(policies.begin(), policies.end(),
                                                   [&](const canbao::policy_entry& one) {
                                                       return is_read(one, which);
                                                   }));
        if (must || (which != column::policy && draws.one_in(2))) {
            roster.columns.push_back({.name = std::string{program::name(which)}});
        }
    }
    std::vector<std::size_t> empty_one_in(roster.columns.size());
    for (std::size_t& one : empty_one_in) {
        constexpr std::array<std::size_t, 4> shares{1'000'000, 2, 5, 50};
        one = draws.one_of(shares);
    }
    for (std::size_t row = 0; row < rows; ++row) {
        const canbao::policy_entry& its =
            is_mixed ? policies[draws.below(policies.size())] : policy;
        for (std::size_t place = 0; place < roster.columns.size(); ++place) {
            text_column& one = roster.columns[place];
            const auto which = static_cast<column>(
                std::find(program::column_names.begin(), program::column_names.end(), one.name) -
                program::column_names.begin());
            drawer::field field = draw(draws, which, its);
            const bool is_empty =
                which == column::paid_on || which == column::id || which == column::policy
                    ? draws.is_wrong()
                    : draws.one_in(empty_one_in[place]);
            if (which == column::policy && draws.is_wrong()) {
                field.text = "no-such-policy";
            }
            if (is_empty) {
                field = {};
            }
            one.texts.push_back(std::move(field.text));
            one.numbers.push_back(field.number);
        }
    }
    if (is_mixed) { // a mask means other words to other policies
        for (text_column& one : roster.columns) {
            if (one.name == "wish") {
                one.numbers.clear();
            }
        }
    }
    return roster;
}

void draw_holding(std::mt19937_64& random, random_roster& roster) {
    for (text_column& one : roster.columns) {
        do {
            one.held = static_cast<held_as>(random() % held_ways);
        } while (!can_be(one, one.held));
    }
}

std::vector<expected_row> expect(const random_roster& roster) {
    program::applicant_reader reader{roster.policy};
    std::vector<expected_row> all;
    const std::size_t rows = roster.columns.front().texts.size();
    const bool has_id = roster.columns.front().name == "id";
    for (std::size_t row = 0; row < rows; ++row) {
        program::row_texts texts;
        if (!has_id) {
            texts.texts[0] = "somebody"; // here an id may be left out
        }
        for (const text_column& one : roster.columns) {
            const auto place =
                std::find(program::column_names.begin(), program::column_names.end(), one.name) -
                program::column_names.begin();
            texts.texts[static_cast<std::size_t>(place)] = one.texts[row];
        }
        expected_row expected;
        const auto read = reader.read(texts);
        if (const auto* person = std::get_if<program::applicant>(&read)) {
            expected.policy = person->policy;
            expected.result = canbao::assess(*person->policy->rules, person->application);
        } else {
            binding::problem_set problems = 0;
            for (const program::wrong_field& one : std::get<program::wrong_row>(read).problems) {
                binding::add_problem(problems, one.where, one.what);
            }
            expected.problem = binding::text_of(problems);
        }
        all.push_back(std::move(expected));
    }
    return all;
}

} // namespace arrow_tests
