// SPDX-License-Identifier: Apache-2.0
#include "charges.hpp"

namespace reference {

std::string write_bill(const bill& all) {
    std::string text;
    for (const charged& one : all.charges) {
        std::string payments;
        for (const payment& some : one.payments) {
            if (some.amount != 0) {
                payments += payments.empty() ? "" : ", ";
                payments += std::string(some.payer) + ' ' + std::to_string(some.amount);
            }
        }
        if (!payments.empty()) {
            text += text.empty() ? "" : "; ";
            text += std::string(one.what) + ": " + payments;
        }
    }
    return text;
}

charge summed(const bill& all, std::string_view subsidy_category) {
    charge sums;
    sums.all = all;
    for (const charged& one : all.charges) {
        for (const payment& some : one.payments) {
            if (some.amount == 0) {
                continue;
            }
            if (some.payer == "person") {
                sums.due += some.amount;
            } else if (one.what == "contribution") {
                sums.fund = sums.subsidy == 0 ? some.payer : sums.fund;
                sums.subsidy += some.amount;
            } else if (one.what == "fiscal_standard") {
                sums.fiscal += some.amount;
            }
        }
    }
    sums.subsidy_category = sums.subsidy == 0 ? "" : subsidy_category;
    return sums;
}

} // namespace reference
