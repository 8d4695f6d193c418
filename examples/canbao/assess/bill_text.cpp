// SPDX-License-Identifier: Apache-2.0
#include "assess/bill_text.hpp"

#include "csv/text.hpp"

#include <canbao/content/names.hpp>

#include <array>
#include <cstddef>

namespace program {

namespace {

constexpr wording person{"person", "参保人"};
constexpr wording refund{"refund", "事后退还"};
constexpr std::array<wording, 2> charges{
    {{canbao::code(canbao::charge_kind::contribution), "个人缴费"},
     {canbao::code(canbao::charge_kind::fiscal_standard), "财政补助"}}};

void append(std::string& text, std::string_view what, std::string_view who, canbao::fen amount) {
    text.append(text.empty() ? "" : ";").append(what).append(":").append(who).append("=");
    csv::append_yuan(text, amount);
}

} // namespace

std::string_view payer_word(const canbao::policy_content& policy, canbao::fund_code payer,
                            naming how) {
    return payer.has_value() ? word(canbao::name_of(policy, payer), how) : word(person, how);
}

std::string bill_text(const canbao::policy_entry& policy, const canbao::assessment& result,
                      naming how) {
    const canbao::bill bill = canbao::bill_of(*policy.rules, result);
    std::string text;
    for (const canbao::charge& one : bill.charges) {
        for (const canbao::payment& some : one.payments) {
            append(text, word(charges[static_cast<std::size_t>(one.what)], how),
                   payer_word(*policy.content, some.fund, how), some.amount);
        }
    }
    if (bill.refund > canbao::fen{}) {
        append(text, word(refund, how), word(person, how), bill.refund);
    }
    return text;
}

} // namespace program
