// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_RULES_TAGS_HPP
#define CANBAO_RULES_TAGS_HPP

#include <canbao/base/language.hpp>

#include <string_view>

/// What stands in rules for components.
namespace canbao::rule {

/// What stands for no rule, and for no component.
struct none {};

/// What a policy says that has neither word nor name.
struct policy_id {
    static constexpr std::string_view code = "policy_id";
};
struct counting {
    static constexpr std::string_view code = "counting";
};
struct notice {
    static constexpr std::string_view code = "notice";
};
struct recognised_by {
    static constexpr std::string_view code = "recognised_by";
};
struct extends_cover {
    static constexpr std::string_view code = "extends_cover";
};
struct equal_aid {
    static constexpr std::string_view code = "equal_aid";
};
struct fiscal_standard {
    static constexpr std::string_view code = "fiscal_standard";
};
struct lowest_fee_applies {
    static constexpr std::string_view code = "lowest_fee_applies";
};
struct age_on {
    static constexpr std::string_view code = "age_on";
};
struct lapses_since {
    static constexpr std::string_view code = "lapses_since";
};
struct refunds_before_cover {
    static constexpr std::string_view code = "refunds_before_cover";
};
struct insured_period {
    static constexpr std::string_view code = "insured_period";
};

} // namespace canbao::rule

#endif
