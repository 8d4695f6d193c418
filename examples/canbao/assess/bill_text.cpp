// SPDX-License-Identifier: Apache-2.0
#include "assess/bill_text.hpp"

#include "csv/text.hpp"

#include <canbao/content/names.hpp>

#include <cstddef>

namespace program {

namespace {

constexpr wording person{"person", "参保人"};
constexpr wording refund{"refund", "事后退还"};
constexpr wording contribution{canbao::code(canbao::charge_kind::contribution), "个人缴费"};
constexpr wording fiscal_standard{canbao::code(canbao::charge_kind::fiscal_standard), "财政补助"};

/// What is charged; a surcharge by its own name.
std::string_view charge_word(const canbao::policy_content& policy, const canbao::charge& one,
                             naming how) {
    switch (one.what) {
    case canbao::charge_kind::contribution: break;
    case canbao::charge_kind::surcharge:
        return word(policy.surcharges[one.surcharge - std::size_t{1}].name, how);
    case canbao::charge_kind::fiscal_standard: return word(fiscal_standard, how);
    case canbao::charge_kind::repaid_years: return word(policy.repaid_years[0].name, how);
    case canbao::charge_kind::prepaid_years: return word(policy.prepaid_years[0].name, how);
    }
    return word(contribution, how);
}

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
            append(text, charge_word(*policy.content, one, how),
                   payer_word(*policy.content, some.fund, how), some.amount);
        }
    }
    if (bill.refund > canbao::fen{}) {
        append(text, word(refund, how), word(person, how), bill.refund);
    }
    return text;
}

} // namespace program
