// SPDX-License-Identifier: Apache-2.0
#include "draw.hpp"
#include "random_person.hpp"

#include <limits>
#include <memory>

namespace property {

using namespace canbao;

namespace {

date raw_day(date sensible) {
    const auto lowest = std::numeric_limits<std::int32_t>::min();
    const auto highest = std::numeric_limits<std::int32_t>::max();
    switch (between(0, 3)) {
    case 0:
    case 1: return sensible;
    case 2:
        return one_of<date>({date{}, date{lowest + 1}, date{highest}, date{highest - 1}, first_date,
                             first_date - 1, last_date, last_date + 1, date{0}, date{-1}});
    default: return date{*rc::gen::inRange(lowest, highest)};
    }
}

std::uint8_t raw_byte(std::uint8_t sensible) {
    return happens(30) ? static_cast<std::uint8_t>(between(0, 255)) : sensible;
}

std::uint64_t raw_mask(std::uint64_t sensible) {
    return happens(30) ? *rc::gen::arbitrary<std::uint64_t>() : sensible;
}

person raw_row(const policy_content& policy) {
    person one = some_person(policy);
    one.paid_on = raw_day(one.paid_on);
    one.event_on = raw_day(one.event_on);
    one.recognised_on = raw_day(one.recognised_on);
    one.born_on = raw_day(one.born_on);
    one.registered_on = happens(80) ? one.registered_on : raw_day(one.registered_on);
    one.tier = raw_byte(one.tier);
    one.event.value = raw_byte(one.event.value);
    one.lapsed_years = raw_byte(one.lapsed_years);
    one.repaid_years = raw_byte(one.repaid_years);
    one.wish = raw_byte(one.wish);
    one.prepaid_years = raw_byte(one.prepaid_years);
    one.categories.bits = raw_mask(one.categories.bits);
    one.circumstances.bits = raw_mask(one.circumstances.bits);
    return one;
}

} // namespace

rc::Gen<std::vector<person>> raw_rows_for(const policy_content& policy) {
    const auto kept = std::make_shared<const policy_content>(policy);
    return rc::gen::resize(
        150, rc::gen::container<std::vector<person>>(drawn([kept] { return raw_row(*kept); })));
}

} // namespace property
