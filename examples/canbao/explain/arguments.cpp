// SPDX-License-Identifier: Apache-2.0
#include "explain/arguments.hpp"

#include "csv/rows.hpp"
#include "roster/column_claims.hpp"
#include "roster/column_meaning.hpp"
#include "roster/read_words.hpp"
#include "shared/characters.hpp"
#include "shared/did_you_mean.hpp"
#include "shared/failure.hpp"
#include "shared/reading_notes.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>
#include <utility>

#include <canbao/vocabulary/categories.hpp>
#include <canbao/vocabulary/circumstances.hpp>
#include <canbao/vocabulary/events.hpp>

namespace program::explaining {

namespace {

using canbao::policy_content;

constexpr std::string_view some_id = "-"; // an absent id is `missing` to the reader of rows

constexpr wording no_key{"argument {} after the policy is not key=value",
                         "政策之后的第 {} 个参数不是 键=值 的形式"};
constexpr wording unknown_key{"there is no key '{}'{}; the keys are {}",
                              "没有键 '{}'{}；可用的键：{}"};
constexpr wording twice{"the key '{}' is given twice", "键 '{}' 出现了两次"};
constexpr wording other_policy{"the key 'policy' names another policy than the command does, {}",
                               "键 'policy' 与命令所给的政策 {} 不一致"};
constexpr wording wrong_at_key{"the key '{}': {}{} ({})", "键 '{}'：{}{}（{}）"};
constexpr wording wrong_day{"the key '{}': {} (seen: {}; expected: {})",
                            "键 '{}'：{}（所见：{}；应为：{}）"};

using words_list = std::vector<std::string_view>;

words_list codes(const policy_content& policy, canbao::word_kind kind, const auto& published) {
    words_list list;
    for (const canbao::label& word : published) {
        list.push_back(word.code);
    }
    for (const canbao::own_word& own : policy.own_words) {
        if (own.kind == kind) {
            list.push_back(own.word.code);
        }
    }
    return list;
}

canbao::word_kind kind_of(column where) {
    switch (where) {
    case column::categories: return canbao::word_kind::category;
    case column::event: return canbao::word_kind::event;
    default: return canbao::word_kind::circumstance;
    }
}

words_list route_codes(const policy_content& policy) {
    words_list all;
    for (const canbao::route_term& route : policy.routes) {
        all.push_back(route.name.code);
    }
    return all;
}

words_list known_codes(const policy_content& policy, column where) {
    const canbao::word_kind kind = kind_of(where);
    switch (where) {
    case column::categories: return codes(policy, kind, canbao::categories::all::labels);
    case column::event: return codes(policy, kind, canbao::events::all::labels);
    case column::wish: return route_codes(policy);
    default: return codes(policy, kind, canbao::circumstances::all::labels);
    }
}

/// What was meant by a code that is none: of the text itself, nothing is said.
std::string meant_by(std::string_view text, const policy_content& policy,
                     const wrong_field& field) {
    if (field.what != problem::unknown_code) {
        return {};
    }
    if (field.where == column::wish) {
        return did_you_mean(text, route_codes(policy));
    }
    const canbao::word_kind kind = kind_of(field.where);
    words_list meant;
    for (const std::string_view word :
         field.where == column::event ? words_list{text} : unknown_words(&policy, kind, text)) {
        const words_list meanings = meanings_of(kind, word);
        meant.insert(meant.end(), meanings.begin(), meanings.end());
    }
    return did_you_mean(meant, known_words(policy, kind));
}

/// What would be right, for somebody who has just seen what is wrong.
std::string advice(const policy_content& policy, const wrong_field& field, language tongue) {
    constexpr wording missing{"it is required", "必填"};
    constexpr wording missing_day{"an event needs its day", "有事件就要有事件日期"};
    constexpr wording missing_event{"a day of an event needs the event", "有事件日期就要有事件"};
    constexpr wording missing_category{"a day of recognition needs the category",
                                       "有认定日期就要有人员类别"};
    constexpr wording missing_birth{"{} has groups by age or day of birth",
                                    "政策 {} 有按年龄或出生日期划分的人群"};
    constexpr wording group{"who is of a group is told by born_on, circumstances and categories, "
                            "and is not stated",
                            "群体由出生日期、情形和人员类别判定，不应填报"};
    constexpr wording differs{"another day than that of the event birth in event_on",
                              "与事件日期中的出生之日不同"};
    constexpr wording later{"later than the payment; only with the event birth may it be",
                            "晚于缴费日期；只有填写出生事件的才可如此"};
    constexpr wording registered{"later than the payment; whoever pays has registered by then",
                                 "晚于缴费日期；缴费时应已登记"};
    constexpr wording one_code{"one of {}", "应为其中之一：{}"};
    constexpr wording some_codes{"any of these, joined by a vertical bar and quoted: {}",
                                 "应从中选取，用竖线连接并加引号：{}"};
    constexpr wording tier{"a whole number from 1 to 9, or 一档 to 九档",
                           "应为 1 至 9 的整数，或一档至九档"};
    constexpr wording number{"a whole number from 0 to 99", "应为 0 至 99 的整数"};
    constexpr wording long_field{"at most 64 KiB", "不得超过 64 KiB"};
    constexpr wording ids{"see canbao policies", "见 canbao policies"};
    switch (field.what) {
    case problem::missing:
        return field.where == column::born_on
                   ? say(tongue, missing_birth, policy.id)
                   : say(tongue, field.where == column::event_on     ? missing_day
                                 : field.where == column::event      ? missing_event
                                 : field.where == column::categories ? missing_category
                                                                     : missing);
    case problem::unknown_code:
        return say(tongue,
                   field.where == column::event || field.where == column::wish ? one_code
                                                                               : some_codes,
                   fmt::join(known_codes(policy, field.where), ", "));
    case problem::bad_number: return say(tongue, field.where == column::tier ? tier : number);
    case problem::too_long: return say(tongue, long_field);
    case problem::group_stated: return say(tongue, group);
    case problem::birth_differs: return say(tongue, differs);
    case problem::born_later: return say(tongue, later);
    case problem::registered_later: return say(tongue, registered);
    case problem::unknown_policy: return say(tongue, ids);
    default: return {};
    }
}

std::string wrong_value(const policy_content& policy, const wrong_field& field,
                        std::string_view text, language tongue) {
    return field.what == problem::bad_date
               ? say(tongue, wrong_day, name(field.where), code(field.what),
                     seen(field.seen, tongue), expected_day(field.seen, tongue))
               : say(tongue, wrong_at_key, name(field.where), code(field.what),
                     meant_by(text, policy, field), advice(policy, field, tongue));
}

/// Every wrong value at once.
failure wrong_values(const policy_content& policy, const wrong_row& row, const row_texts& texts,
                     language tongue) {
    constexpr wording then{"; ", "；"};
    std::string text;
    for (const wrong_field& field : row.problems) {
        text.append(text.empty() ? "" : say(tongue, then))
            .append(wrong_value(policy, field, texts[field.where], tongue));
    }
    return failure{text};
}

std::string_view key_of(std::string_view argument) {
    return argument.substr(0, argument.find('='));
}

/// The column that a key names, by the rules for the header of a roster.
column column_of(std::string_view key, bool is_in_capitals, language tongue) {
    auto which = column_named(key);
    if (!which && is_in_capitals) {
        which = column_in_capitals(key);
    }
    if (!which) {
        const auto near = column_nearly_named(key);
        const std::string_view meant = near ? name(*near) : key;
        throw failure{say(tongue, unknown_key, shown_name(key), did_you_mean(meant, column_names),
                          fmt::join(column_names, ", "))};
    }
    return *which;
}

/// The texts by column, each key once.
row_texts texts_of(const policy_content& policy, std::span<const std::string> arguments,
                   language tongue) {
    row_texts row;
    std::array<bool, column_names.size()> given{};
    const bool is_in_capitals =
        std::none_of(arguments.begin(), arguments.end(), [](std::string_view argument) {
            return std::find(column_names.begin(), column_names.end(), key_of(argument)) !=
                   column_names.end();
        });
    for (std::size_t place = 0; place < arguments.size(); ++place) {
        const std::string_view argument = arguments[place];
        const std::size_t end = argument.find('=');
        if (end == std::string_view::npos || end == 0) {
            throw failure{say(tongue, no_key, place + 1)};
        }
        const std::string_view key = argument.substr(0, end);
        const auto which = static_cast<std::size_t>(column_of(key, is_in_capitals, tongue));
        if (std::exchange(given[which], true)) {
            throw failure{say(tongue, twice, column_names[which])};
        }
        row.texts[which] = argument.substr(end + 1);
        if (row.texts[which].size() > csv::longest_field) {
            throw failure{wrong_value(
                policy, {.where = static_cast<column>(which), .what = problem::too_long}, {},
                tongue)};
        }
    }
    return row;
}

} // namespace

applicant read_application(const canbao::policy_entry& policy,
                           std::span<const std::string> arguments, language tongue,
                           day_reading days) {
    row_texts row = texts_of(*policy.content, arguments, tongue);
    std::string_view& id = row.texts[static_cast<std::size_t>(column::id)];
    const bool has_id = !id.empty();
    if (!has_id) {
        id = some_id;
    }
    applicant_reader reader{&policy, days};
    const auto read = reader.read(row);
    if (const auto* refused = std::get_if<wrong_row>(&read)) {
        throw wrong_values(*policy.content, *refused, row, tongue);
    }
    if (are_idle(days, reader.uses())) {
        throw failure{say(tongue, idle_dates)};
    }
    auto person = std::get<applicant>(read);
    if (person.policy != &policy) {
        throw failure{say(tongue, other_policy, policy.id())};
    }
    if (!has_id) {
        person.id = {};
    }
    return person;
}

std::string problem_in_words(const policy_content& policy, const wrong_field& field,
                             language tongue) {
    constexpr wording told{"column '{}': {} ({})", "“{}”列：{}（{}）"};
    constexpr wording told_day{"column '{}': {} (seen: {}; expected: {})",
                               "“{}”列：{}（所见：{}；应为：{}）"};
    if (field.what == problem::bad_date) {
        return say(tongue, told_day, name(field.where), code(field.what), seen(field.seen, tongue),
                   expected_day(field.seen, tongue));
    }
    return say(tongue, told, name(field.where), code(field.what), advice(policy, field, tongue));
}

} // namespace program::explaining
