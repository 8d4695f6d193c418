// SPDX-License-Identifier: Apache-2.0
#include "roster/figures.hpp"

#include <canbao/content/names.hpp>
#include <canbao/rules/message.hpp>
#include <canbao/validity/validate.hpp>

namespace binding {

namespace {

namespace detail = canbao::detail;
using canbao::policy_content;
using detail::component_kind;
using detail::rule_id;

/// The code of a component that has one; empty for others.
std::string_view code_of(const policy_content& policy, detail::offender who) {
    const auto next = static_cast<std::uint8_t>(who.number + 1);
    const auto label = [&]() -> canbao::label {
        switch (who.kind) {
        case component_kind::category: return canbao::name_of(policy, canbao::category_code{next});
        case component_kind::event: return canbao::name_of(policy, canbao::event_code{next});
        case component_kind::circumstance:
            return canbao::name_of(policy, canbao::circumstance_code{next});
        case component_kind::fund: return canbao::name_of(policy, canbao::fund_code{next});
        case component_kind::plan: return canbao::name_of(policy, canbao::plan_code{next});
        case component_kind::own_word:
            return who.number < policy.own_words.size() ? policy.own_words[who.number].word
                                                        : canbao::label{};
        case component_kind::surcharge:
            return who.number < policy.surcharges.size() ? policy.surcharges[who.number].name
                                                         : canbao::label{};
        case component_kind::route:
            return who.number < policy.routes.size() ? policy.routes[who.number].name
                                                     : canbao::label{};
        default: return {};
        }
    };
    return label().code;
}

std::string_view either(std::string_view code, std::string_view otherwise) {
    return code.empty() ? otherwise : code;
}

template <class... Parts>
detail::message said(std::string_view sentence, Parts... parts) {
    if constexpr (sizeof...(Parts) == 0) {
        return detail::message{sentence};
    } else {
        return detail::say(sentence, parts...);
    }
}

detail::message sentence_of(const policy_content& policy, const detail::violation& broken) {
    // Named as the rules name what they take.
    [[maybe_unused]] const std::string_view At = code_of(policy, broken.at);
    [[maybe_unused]] const std::string_view Other = code_of(policy, broken.other);
    [[maybe_unused]] const std::string_view Fund = code_of(policy, broken.fund);
    [[maybe_unused]] const std::string_view OtherFund = code_of(policy, broken.other_fund);
    [[maybe_unused]] const std::int64_t First = broken.x;
    [[maybe_unused]] const std::int64_t Second = broken.y;
    [[maybe_unused]] const std::int64_t Third = broken.z;
    [[maybe_unused]] const std::int64_t Tier = broken.tier;
    [[maybe_unused]] const std::int64_t Day = canbao::yyyymmdd(broken.example.paid_on);
    switch (broken.rule) {
    case rule_id::none: break;
#include "roster/sentences.inc"
    }
    return detail::message{""};
}

} // namespace

std::vector<std::string> violations_of(const policy_content& policy) {
    std::vector<std::string> sentences;
    for (const detail::violation& one : detail::validate(policy)) {
        const detail::message text = sentence_of(policy, one);
        sentences.emplace_back(text.data(), text.size());
    }
    return sentences;
}

} // namespace binding
