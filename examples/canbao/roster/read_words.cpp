// SPDX-License-Identifier: Apache-2.0
#include "roster/read_words.hpp"

#include "shared/registry.hpp"

#include <canbao/content/names.hpp>
#include <canbao/vocabulary/categories.hpp>
#include <canbao/vocabulary/circumstances.hpp>
#include <canbao/vocabulary/events.hpp>

#include <algorithm>
#include <array>
#include <cstddef>

namespace program {

namespace {

using canbao::policy_content;
using canbao::word_kind;

/// What people write for the name of a category.
struct short_name {
    std::string_view text;
    std::uint8_t slot;
};

/// Only what means one category, whatever the notice. docs/how-to/office.md lists them, too.
constexpr std::array short_names{
    short_name{"特困", canbao::categories::destitute::slot},
    short_name{"特困对象", canbao::categories::destitute::slot},
    short_name{"特困供养人员", canbao::categories::destitute::slot},
    short_name{"五保户", canbao::categories::destitute::slot},
    short_name{"五保对象", canbao::categories::destitute::slot},
    short_name{"散居孤儿", canbao::categories::orphan::slot},
    short_name{"社会散居孤儿", canbao::categories::orphan::slot},
    short_name{"事实孤儿", canbao::categories::unsupported_child::slot},
    short_name{"事实无人抚养", canbao::categories::unsupported_child::slot},
    short_name{"重残", canbao::categories::severely_disabled::slot},
    short_name{"重残人员", canbao::categories::severely_disabled::slot},
    short_name{"重度残疾", canbao::categories::severely_disabled::slot},
    short_name{"重度残疾人员", canbao::categories::severely_disabled::slot},
    short_name{"低保", canbao::categories::subsistence_allowance::slot},
    short_name{"低保户", canbao::categories::subsistence_allowance::slot},
    short_name{"低保对象", canbao::categories::subsistence_allowance::slot},
    short_name{"低保人员", canbao::categories::subsistence_allowance::slot},
    short_name{"最低生活保障", canbao::categories::subsistence_allowance::slot},
    short_name{"低保边缘", canbao::categories::subsistence_margin::slot},
    short_name{"低保边缘户", canbao::categories::subsistence_margin::slot},
    short_name{"低保边缘对象", canbao::categories::subsistence_margin::slot},
    short_name{"低保边缘家庭", canbao::categories::subsistence_margin::slot},
    short_name{"低保边缘家庭成员", canbao::categories::subsistence_margin::slot},
    short_name{"最低生活保障边缘家庭", canbao::categories::subsistence_margin::slot},
    short_name{"监测对象", canbao::categories::monitored::slot},
    short_name{"监测户", canbao::categories::monitored::slot},
    short_name{"防返贫监测对象", canbao::categories::monitored::slot},
    short_name{"脱贫不稳定户", canbao::categories::monitored::slot},
    short_name{"边缘易致贫户", canbao::categories::monitored::slot},
    short_name{"突发严重困难户", canbao::categories::monitored::slot},
    short_name{"返贫致贫", canbao::categories::returned_to_poverty::slot},
    short_name{"返贫致贫户", canbao::categories::returned_to_poverty::slot},
    short_name{"返贫致贫人员", canbao::categories::returned_to_poverty::slot},
    short_name{"稳定脱贫", canbao::categories::stably_lifted::slot},
    short_name{"稳定脱贫户", canbao::categories::stably_lifted::slot},
    short_name{"稳定脱贫人员", canbao::categories::stably_lifted::slot},
    short_name{"重点优抚", canbao::categories::entitled_group::slot},
    short_name{"特困优抚", canbao::categories::entitled_hardship::slot},
    short_name{"严重精神障碍", canbao::categories::mental_disorder::slot},
    short_name{"计生奖扶", canbao::categories::family_planning_reward::slot},
    short_name{"计生奖扶对象", canbao::categories::family_planning_reward::slot},
    short_name{"计生奖扶人员", canbao::categories::family_planning_reward::slot},
    short_name{"计生手术并发症", canbao::categories::family_planning_complication::slot},
    short_name{"计生手术并发症人员", canbao::categories::family_planning_complication::slot},
    short_name{"困难大学生", canbao::categories::needy_student::slot},
    short_name{"贫困大学生", canbao::categories::needy_student::slot}};

/// What people write, too, but may mean either of two categories, each with other aid: it is not
/// read, and both are named to who wrote it.
struct ambiguous_name {
    std::string_view text;
    std::uint8_t one;
    std::uint8_t other;
};
constexpr std::array ambiguous_names{
    ambiguous_name{"脱贫户", canbao::categories::stably_lifted::slot,
                   canbao::categories::monitored::slot},
    ambiguous_name{"脱贫人口", canbao::categories::stably_lifted::slot,
                   canbao::categories::monitored::slot},
    ambiguous_name{"残疾人", canbao::categories::severely_disabled::slot,
                   canbao::categories::work_incapacitated::slot},
    ambiguous_name{"优抚对象", canbao::categories::entitled_group::slot,
                   canbao::categories::entitled_hardship::slot},
    ambiguous_name{"计生特扶", canbao::categories::family_planning_special::slot,
                   canbao::categories::family_planning_complication::slot}};

int slot_by_short_name(word_kind kind, std::string_view text) noexcept {
    if (kind == word_kind::category) {
        for (const short_name& one : short_names) {
            if (one.text == text) {
                return one.slot;
            }
        }
    }
    return -1;
}

int slot_by_code(const policy_content& policy, word_kind kind, std::string_view code) noexcept {
    switch (kind) {
    case word_kind::category: return canbao::find_category(policy, code);
    case word_kind::event: return canbao::find_event(policy, code);
    default: return canbao::find_circumstance(policy, code);
    }
}

template <class Words>
int slot_in(std::string_view name) noexcept {
    for (std::size_t slot = 0; slot < Words::size; ++slot) {
        if (Words::labels[slot].name == name) {
            return static_cast<int>(slot);
        }
    }
    return -1;
}

/// As with codes, the policy's own words come first.
int slot_by_name(const policy_content& policy, word_kind kind, std::string_view name) noexcept {
    for (const canbao::own_word& own : policy.own_words) {
        if (own.kind == kind && !name.empty() && own.word.name == name) {
            return own.slot;
        }
    }
    switch (kind) {
    case word_kind::category: return slot_in<canbao::categories::all>(name);
    case word_kind::event: return slot_in<canbao::events::all>(name);
    default: return slot_in<canbao::circumstances::all>(name);
    }
}

int slot_under(const policy_content& policy, word_kind kind, std::string_view text) noexcept {
    int slot = slot_by_code(policy, kind, text);
    slot = slot < 0 ? slot_by_name(policy, kind, text) : slot;
    return slot < 0 ? slot_by_short_name(kind, text) : slot;
}

template <class Words>
void add_words(std::vector<std::string_view>& all) {
    for (const canbao::label& word : Words::labels) {
        all.push_back(word.code);
        all.push_back(word.name);
    }
}

struct joint {
    std::size_t place = std::string_view::npos;
    std::size_t size = 0;
};

joint find_joint(std::string_view text) noexcept {
    constexpr std::array<std::string_view, 6> joints{"|", "、", ";", "；", ",", "，"};
    joint first;
    for (const std::string_view one : joints) {
        if (const std::size_t place = text.find(one); place < first.place) {
            first = {.place = place, .size = one.size()};
        }
    }
    return first;
}

std::string_view without_blanks_before(std::string_view text) noexcept {
    return text.substr(std::min(text.find_first_not_of(' '), text.size()));
}

std::string_view without_blanks_behind(std::string_view text) noexcept {
    return text.substr(0, text.find_last_not_of(' ') + 1);
}

/// Visits words joined, until told to stop.
void each_word(std::string_view text, const auto& visit) {
    for (std::string_view rest = text;;) {
        const joint end = find_joint(rest);
        const bool is_last = end.place == std::string_view::npos;
        const bool goes_on =
            visit(is_last ? rest : without_blanks_behind(rest.substr(0, end.place)));
        if (is_last || !goes_on) {
            return;
        }
        rest = without_blanks_before(rest.substr(end.place + end.size));
    }
}

} // namespace

int slot_of_word(const policy_content* policy, word_kind kind, std::string_view text) noexcept {
    if (policy != nullptr) {
        return slot_under(*policy, kind, text);
    }
    int slot = -1;
    for (const canbao::policy_entry& one : registry()) {
        slot = slot < 0 ? slot_under(*one.content, kind, text) : slot;
    }
    return slot;
}

std::optional<std::uint64_t> read_words(const policy_content* policy, word_kind kind,
                                        std::string_view text) noexcept {
    std::uint64_t bits = 0;
    bool are_known = true;
    each_word(text, [&](std::string_view word) {
        const int slot = slot_of_word(policy, kind, word);
        are_known = are_known && slot >= 0;
        bits |= slot < 0 ? 0 : std::uint64_t{1} << slot;
        return are_known;
    });
    return are_known ? std::optional{bits} : std::nullopt;
}

bool is_group(const policy_content* policy, std::string_view text) noexcept {
    if (policy == nullptr) {
        const auto all = registry();
        return std::any_of(all.begin(), all.end(), [text](const canbao::policy_entry& one) {
            return is_group(one.content, text);
        });
    }
    return std::any_of(policy->people.begin(), policy->people.end(),
                       [text](const canbao::people_term& one) {
                           return one.word.code == text || (!text.empty() && one.word.name == text);
                       });
}

bool names_groups(const policy_content* policy, std::string_view text) noexcept {
    bool are_groups = true;
    each_word(text, [&](std::string_view word) {
        are_groups = slot_of_word(policy, word_kind::category, word) >= 0 || is_group(policy, word);
        return are_groups;
    });
    return are_groups;
}

std::vector<std::string_view> unknown_words(const policy_content* policy, word_kind kind,
                                            std::string_view text) {
    std::vector<std::string_view> unknown;
    each_word(text, [&](std::string_view word) {
        if (slot_of_word(policy, kind, word) < 0) {
            unknown.push_back(word);
        }
        return true;
    });
    return unknown;
}

std::vector<std::string_view> known_words(const policy_content& policy, word_kind kind) {
    std::vector<std::string_view> all;
    switch (kind) {
    case word_kind::category: add_words<canbao::categories::all>(all); break;
    case word_kind::event: add_words<canbao::events::all>(all); break;
    default: add_words<canbao::circumstances::all>(all); break;
    }
    for (const canbao::own_word& own : policy.own_words) {
        if (own.kind == kind) {
            all.push_back(own.word.code);
            all.insert(all.end(), own.word.name.empty() ? 0 : 1, own.word.name);
        }
    }
    if (kind == word_kind::category) {
        for (const short_name& one : short_names) {
            all.push_back(one.text);
        }
    }
    return all;
}

std::vector<std::string_view> meanings_of(word_kind kind, std::string_view word) {
    const auto* const found = std::find_if(ambiguous_names.begin(), ambiguous_names.end(),
                                           [word](const auto& one) { return one.text == word; });
    if (kind != word_kind::category || found == ambiguous_names.end()) {
        return {word};
    }
    const auto& labels = canbao::categories::all::labels;
    return {labels[found->one].name, labels[found->other].name};
}

std::uint8_t route_in_words(const canbao::policy_content* policy, std::string_view text) noexcept {
    if (policy == nullptr) {
        const auto known = [text](const canbao::policy_entry& one) {
            return route_in_words(one.content, text) != 0;
        };
        return std::any_of(registry().begin(), registry().end(), known) ? 1 : 0;
    }
    for (std::size_t place = 0; place < policy->routes.size(); ++place) {
        const canbao::label& name = policy->routes[place].name;
        if (name.code == text || name.name == text) {
            return static_cast<std::uint8_t>(place + 1);
        }
    }
    return 0;
}

std::uint8_t tier_in_words(std::string_view text) noexcept {
    constexpr std::string_view ordinal = "第";
    constexpr std::string_view tier = "档";
    constexpr std::array<std::string_view, 18> numbers{"1",  "2",  "3",  "4",  "5",  "6",
                                                       "7",  "8",  "9",  "一", "二", "三",
                                                       "四", "五", "六", "七", "八", "九"};
    if (!text.ends_with(tier)) {
        return 0;
    }
    text.remove_suffix(tier.size());
    text.remove_prefix(text.starts_with(ordinal) ? ordinal.size() : 0);
    const auto* const found = std::find(numbers.begin(), numbers.end(), text);
    return found == numbers.end() ? std::uint8_t{0}
                                  : static_cast<std::uint8_t>((found - numbers.begin()) % 9 + 1);
}

} // namespace program
