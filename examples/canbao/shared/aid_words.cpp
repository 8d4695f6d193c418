// SPDX-License-Identifier: Apache-2.0
#include "shared/aid_words.hpp"

#include "shared/figures.hpp"
#include "show/words.hpp"

#include <algorithm>

namespace program {

namespace {

/// To what a share is rounded: the unit that has a name, or so many yuan.
std::string unit_in_words(canbao::fen unit, language tongue) {
    constexpr wording fen{"fen", "分"};
    constexpr wording jiao{"jiao", "角"};
    constexpr wording whole_yuan{"yuan", "元"};
    constexpr wording other{"{}\u00A0yuan", " {} 元"};
    if (unit == canbao::fen{1}) {
        return say(tongue, fen);
    }
    if (unit == canbao::fen{10}) {
        return say(tongue, jiao);
    }
    return unit == canbao::fen{100} ? say(tongue, whole_yuan) : say(tongue, other, yuan(unit));
}

std::string rounding_in_words(const canbao::subsidy_term& subsidy, language tongue) {
    constexpr wording exact{"a whole number of {}", "须为整数（{}）"};
    constexpr wording down{"rounded down to {}", "舍去不足{}的尾数"};
    constexpr wording up{"rounded up to {}", "不足{}的进位"};
    constexpr wording half_up{"rounded to {}", "四舍五入到{}"};
    constexpr wording half_even{"rounded to {}, halves to even", "四舍六入五留双到{}"};
    const std::string unit = unit_in_words(subsidy.unit, tongue);
    switch (subsidy.how) {
    case canbao::rounding::exact: return say(tongue, exact, unit);
    case canbao::rounding::down: return say(tongue, down, unit);
    case canbao::rounding::up: return say(tongue, up, unit);
    case canbao::rounding::half_up: return say(tongue, half_up, unit);
    case canbao::rounding::half_even: return say(tongue, half_even, unit);
    }
    return {};
}

bool is_rounded(const canbao::subsidy_term& subsidy) {
    return subsidy.how != canbao::rounding::exact || subsidy.unit != canbao::fen{1};
}

} // namespace

std::vector<std::string> amount_in_words(const canbao::policy_content& policy,
                                         const canbao::subsidy_term& subsidy, language tongue) {
    constexpr wording share{"{} of the fee", "个人缴费的 {}"};
    constexpr wording share_of_tier{"{0} of the fee of tier {1}", "{1} 档个人缴费的 {0}"};
    constexpr wording leaving{"all but {}\u00A0yuan of the fee", "个人缴费超出 {} 元的部分"};
    constexpr wording included{"{} included", "含{}"};
    constexpr wording floor{"at least {}\u00A0yuan", "不低于 {} 元"};
    constexpr wording ceiling{"at most {}\u00A0yuan", "最高 {} 元"};
    std::vector<std::string> all;
    if (subsidy.basis == canbao::aid_basis::share) {
        all.push_back(
            subsidy.share_of_tier == 0
                ? say(tongue, share, show::percent(subsidy.share))
                : say(tongue, share_of_tier, show::percent(subsidy.share), subsidy.share_of_tier));
    } else if (subsidy.basis == canbao::aid_basis::remainder) {
        all.push_back(say(tongue, leaving, yuan(subsidy.remains)));
    }
    for (const canbao::surcharge_term& one : policy.surcharges) {
        const auto& named = subsidy.surcharges;
        const std::string name{tongue == language::english ? one.name.code : one.name.name};
        if (std::find(named.begin(), named.end(), one.name.code) != named.end() &&
            std::find(all.begin(), all.end(), say(tongue, included, name)) == all.end()) {
            all.push_back(say(tongue, included, name));
        }
    }
    if (is_rounded(subsidy)) {
        all.push_back(rounding_in_words(subsidy, tongue));
    }
    if (subsidy.has_floor) {
        all.push_back(say(tongue, floor, yuan(subsidy.floor)));
    }
    if (subsidy.has_ceiling) {
        all.push_back(say(tongue, ceiling, yuan(subsidy.ceiling)));
    }
    return all;
}

bool is_computed(const canbao::subsidy_term& subsidy) {
    const bool is_fraction =
        subsidy.basis == canbao::aid_basis::share && subsidy.share.whole != 10'000;
    return subsidy.basis == canbao::aid_basis::remainder || is_fraction ||
           subsidy.share_of_tier != 0 || is_rounded(subsidy) || subsidy.has_floor ||
           subsidy.has_ceiling || !subsidy.surcharges.empty();
}

} // namespace program
