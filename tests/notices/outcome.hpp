// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "assessed.hpp"

#include <canbao/canbao.hpp>

// Hand-derived cases of the notices in examples/notices: what is owed and covered, and who pays.
namespace notices {

using namespace std::chrono_literals;

/// What an insured person owes and gets, and the days covered.
struct outcome {
    canbao::fen due;
    canbao::fen subsidy;
    canbao::fen fiscal;
    canbao::date from;
    canbao::date to;
};

template <class Policy>
constexpr bool gives(const canbao::application& person, const outcome& expected) {
    const canbao::assessment one = assessed<Policy>(person);
    return one.status == canbao::status::insured && one.due == expected.due &&
           one.subsidy == expected.subsidy && one.fiscal == expected.fiscal &&
           one.benefit_from == expected.from && one.benefit_to == expected.to;
}

template <class Policy>
constexpr bool refuses(const canbao::application& person, canbao::refusal why) {
    const canbao::assessment one = assessed<Policy>(person);
    return one.status == canbao::status::refused && one.reason == why;
}

/// What a fund pays for a person of all charges; without one, what the person pays.
template <class Policy>
constexpr canbao::fen paid(const canbao::application& person, canbao::fund_code fund) {
    return canbao::bill_of<Policy>(assessed<Policy>(person)).paid_by(fund);
}

} // namespace notices
