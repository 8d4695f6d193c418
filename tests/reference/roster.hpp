// SPDX-License-Identifier: Apache-2.0
//
// Columns of applications and of assessments that own their rows, for tests of the column form.
#pragma once

#include <canbao/engine/columns.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace reference {

struct roster {
    std::vector<std::int32_t> paid_on;
    std::vector<std::uint32_t> categories;
    std::vector<std::int32_t> recognised_on;
    std::vector<std::uint8_t> tier;
    std::vector<std::uint8_t> event;
    std::vector<std::int32_t> event_on;
    std::vector<std::uint32_t> circumstances;
    std::vector<std::uint8_t> lapsed_years;
    std::vector<std::uint8_t> repaid_years;

    void add(const canbao::application& person) {
        paid_on.push_back(person.paid_on.days);
        categories.push_back(person.categories.bits);
        recognised_on.push_back(person.recognised_on.days);
        tier.push_back(person.tier);
        event.push_back(person.event.value);
        event_on.push_back(person.event_on.days);
        circumstances.push_back(person.circumstances.bits);
        lapsed_years.push_back(person.lapsed_years);
        repaid_years.push_back(person.repaid_years);
    }

    std::size_t size() const { return paid_on.size(); }

    canbao::application_columns columns() const {
        return {paid_on,  categories,    recognised_on, tier,        event,
                event_on, circumstances, lapsed_years,  repaid_years};
    }
};

struct results {
    explicit results(std::size_t rows)
        : status(rows),
          reason(rows),
          route(rows),
          fee_line(rows),
          subsidy_category(rows),
          fund(rows),
          due(rows),
          subsidy(rows),
          fiscal(rows),
          benefit_from(rows),
          benefit_to(rows),
          delegated(rows) {}

    std::vector<std::uint8_t> status;
    std::vector<std::uint8_t> reason;
    std::vector<std::uint8_t> route;
    std::vector<std::uint8_t> fee_line;
    std::vector<std::uint8_t> subsidy_category;
    std::vector<std::uint8_t> fund;
    std::vector<std::int32_t> due;
    std::vector<std::int32_t> subsidy;
    std::vector<std::int32_t> fiscal;
    std::vector<std::int32_t> benefit_from;
    std::vector<std::int32_t> benefit_to;
    std::vector<std::uint32_t> delegated;

    canbao::assessment_columns columns() {
        return {status, reason,  route,  fee_line,     subsidy_category, fund,
                due,    subsidy, fiscal, benefit_from, benefit_to,       delegated};
    }

    canbao::assessment row(std::size_t at) const {
        return {.status = static_cast<enum canbao::status>(status[at]),
                .reason = static_cast<canbao::refusal>(reason[at]),
                .route = route[at],
                .fee_line = fee_line[at],
                .subsidy_category = canbao::category_code{subsidy_category[at]},
                .fund = canbao::fund_code{fund[at]},
                .due = {due[at]},
                .subsidy = {subsidy[at]},
                .fiscal = {fiscal[at]},
                .benefit_from = canbao::date{benefit_from[at]},
                .benefit_to = canbao::date{benefit_to[at]},
                .delegated = canbao::category_set{delegated[at]}};
    }

    bool operator==(const results&) const = default;
};

} // namespace reference
