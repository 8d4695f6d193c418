// SPDX-License-Identifier: Apache-2.0
#include "command/completion.hpp"

#include "roster/columns.hpp"
#include "shared/vocabulary.hpp"

namespace program {

namespace {

template <class Text>
std::string join(const std::vector<Text>& texts, std::string_view between) {
    std::string all;
    bool is_first = true;
    for (const Text& text : texts) {
        all.append(is_first ? "" : between).append(text);
        is_first = false;
    }
    return all;
}

completed_key key_of(column which, const std::vector<vocabulary_word>& words,
                     const std::vector<std::string_view>& policies) {
    const auto codes = [&](word_group group) {
        std::vector<std::string_view> all;
        for (const vocabulary_word& word : words) {
            if (word.group == group) {
                all.push_back(word.code);
            }
        }
        return all;
    };
    const std::string_view key = name(which);
    switch (which) {
    case column::policy: return {.key = key, .values = policies};
    case column::categories:
        return {.key = key, .values = codes(word_group::category), .joins_values = true};
    case column::event: return {.key = key, .values = codes(word_group::event)};
    case column::circumstances:
        return {.key = key, .values = codes(word_group::circumstance), .joins_values = true};
    case column::wish: return {.key = key, .values = codes(word_group::route)};
    default: return {.key = key, .values = {}};
    }
}

} // namespace

completed what_to_complete(const CLI::App& app, std::span<const canbao::policy_entry> policies) {
    completed all{.line = describe(app), .policies = {}, .keys = {}};
    for (const canbao::policy_entry& policy : policies) {
        all.policies.push_back(policy.id());
    }
    const std::vector<vocabulary_word> words = vocabulary_of(policies, which_words::known);
    for (std::size_t which = 0; which < column_names.size(); ++which) {
        all.keys.push_back(key_of(static_cast<column>(which), words, all.policies));
    }
    return all;
}

std::string joined(const std::vector<std::string_view>& texts, std::string_view between) {
    return join(texts, between);
}

std::string joined(const std::vector<std::string>& texts, std::string_view between) {
    return join(texts, between);
}

std::string in_quotes(std::string_view text) {
    std::string all{"'"};
    for (const char one : text) {
        all.append(one == '\'' ? "'\\''" : std::string{one});
    }
    return all + "'";
}

} // namespace program
