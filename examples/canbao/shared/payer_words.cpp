// SPDX-License-Identifier: Apache-2.0
#include "shared/payer_words.hpp"

#include "shared/figures.hpp"
#include "show/words.hpp"

#include <canbao/content/names.hpp>

namespace program {

namespace {

std::string part_in_words(const canbao::payer& one, language tongue) {
    constexpr wording part{"{}\u00A0yuan", "{} 元"};
    constexpr wording rest{"the rest", "其余"};
    switch (one.basis) {
    case canbao::payer_basis::part: return say(tongue, part, yuan(one.part));
    case canbao::payer_basis::share: return show::percent(one.share);
    case canbao::payer_basis::rest: break;
    }
    return say(tongue, rest);
}

} // namespace

std::string payers_in_words(const canbao::policy_content& policy, std::uint8_t list,
                            canbao::fund_code alone, language tongue, const fund_name& name) {
    constexpr wording comma{", ", "、"};
    constexpr wording later{"{}, refunded later", "{}（先缴后退）"};
    if (list == 0) {
        return name(canbao::name_of(policy, alone));
    }
    const canbao::payer_list& payers = policy.payers[list - std::size_t{1}];
    std::string text;
    for (const canbao::payer& one : payers) {
        text += (text.empty() ? "" : say(tongue, comma)) +
                name(canbao::name_of(policy, canbao::fund_code{one.fund}));
        if (payers.size() > 1) {
            text += " " + part_in_words(one, tongue);
        }
    }
    return payers.refunded_later ? say(tongue, later, text) : text;
}

} // namespace program
