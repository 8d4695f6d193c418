// SPDX-License-Identifier: Apache-2.0
#include "roster/policies.hpp"

#include "c/canbao.h"
#include "c/guard.hpp"
#include "roster/figures.hpp"
#include "shared/did_you_mean.hpp"
#include "shared/failure.hpp"
#include "shared/policy_choice.hpp"
#include "shared/registry.hpp"

#include <canbao/content/lower.hpp>
#include <canbao/version.hpp>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

namespace binding {

namespace {

const canbao_policy* find(std::string_view id) {
    return &policies()[program::number_of(program::choose_policy(id))];
}

void change(canbao::policy_content& content, std::vector<figure>& figures, std::string_view key,
            std::string_view value, std::vector<std::string_view>& seen) {
    std::vector<std::string_view> keys{"id"};
    for (const figure& one : figures) {
        keys.emplace_back(one.key);
    }
    const auto found = std::find(keys.begin(), keys.end(), key);
    if (found == keys.end()) {
        throw problem_with{CANBAO_BAD_ARGUMENT,
                           fmt::format("{} has no figure '{}'{}; its figures are {}", content.id,
                                       key, program::did_you_mean(key, keys),
                                       fmt::join(keys, ", "))};
    }
    if (std::find(seen.begin(), seen.end(), key) != seen.end()) {
        throw problem_with{CANBAO_BAD_ARGUMENT, fmt::format("'{}' is changed twice", key)};
    }
    seen.push_back(*found);
    const auto place = static_cast<std::size_t>(found - keys.begin());
    if (place != 0 && !figures[place - 1].set(content, value)) {
        throw problem_with{CANBAO_BAD_ARGUMENT, fmt::format("'{}' is {}, and not '{}'", key,
                                                            figures[place - 1].form, value)};
    }
}

bool is_an_id(std::string_view text) {
    return !text.empty() && text.find_first_of(",\"\r\n") == std::string_view::npos;
}

std::unique_ptr<canbao_policy> amended(const canbao_policy& policy, std::size_t changes,
                                       const char* const* keys, const char* const* values) {
    auto made = std::make_unique<canbao_policy>();
    made->amended = std::make_unique<canbao_policy::own>();
    canbao::policy_content& content = made->amended->content;
    content = *policy.entry->content;
    made->id = policy.id + "-amended";
    std::vector<figure> figures = figures_of(content);
    std::vector<std::string_view> seen;
    for (std::size_t place = 0; place < changes; ++place) {
        const std::string_view key = text_of(keys[place], "a key");
        const std::string_view value = text_of(values[place], "a value");
        change(content, figures, key, value, seen);
        if (key == "id") {
            if (!is_an_id(value)) {
                throw problem_with{CANBAO_BAD_ARGUMENT,
                                   "'id' is a text without commas, quotes and line ends"};
            }
            made->id = value;
        }
    }
    for (const canbao_policy& one : policies()) {
        if (one.id == made->id) {
            throw problem_with{CANBAO_BAD_ARGUMENT,
                               fmt::format("'id' is that of another policy: {}", made->id)};
        }
    }
    content.id = made->id;
    const std::vector<std::string> wrong = violations_of(content);
    if (!wrong.empty()) {
        throw problem_with{CANBAO_BAD_POLICY, fmt::format("{}", fmt::join(wrong, "\n"))};
    }
    made->amended->rules = canbao::detail::lower(content);
    made->amended->entry = {&content, &made->amended->rules};
    made->entry = &made->amended->entry;
    return made;
}

} // namespace

} // namespace binding

using namespace binding;

extern "C" {

const char* canbao_version(void) {
    return CANBAO_VERSION;
}

int32_t canbao_interface(void) {
    return CANBAO_INTERFACE;
}

size_t canbao_policy_count(void) {
    return guarded<size_t>(nullptr, 0, [] { return policies().size(); });
}

const canbao_policy* canbao_policy_at(size_t place) {
    return guarded<const canbao_policy*>(nullptr, nullptr, [&]() -> const canbao_policy* {
        return place < policies().size() ? &policies()[place] : nullptr;
    });
}

const canbao_policy* canbao_find_policy(const char* id, canbao_error* error) {
    return guarded<const canbao_policy*>(error, nullptr, [&] {
        try {
            return find(text_of(id, "id"));
        } catch (const program::failure& one) {
            throw problem_with{CANBAO_NO_SUCH_POLICY, one.what()};
        }
    });
}

const char* canbao_policy_id(const canbao_policy* policy) {
    return policy == nullptr ? nullptr : policy->id.c_str();
}

const canbao_policy* canbao_amend(const canbao_policy* policy, size_t changes,
                                  const char* const* keys, const char* const* values,
                                  canbao_error* error) {
    return guarded<const canbao_policy*>(error, nullptr, [&] {
        if (changes != 0) {
            thing_of(keys, "keys");
            thing_of(values, "values");
        }
        return amended(thing_of(policy, "policy"), changes, keys, values).release();
    });
}

void canbao_release_policy(const canbao_policy* policy) {
    if (policy != nullptr && policy->amended != nullptr) {
        delete policy;
    }
}

} // extern "C"
