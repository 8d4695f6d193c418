// SPDX-License-Identifier: Apache-2.0
#include "roster_tables.hpp"

#include "registry.hpp"

#include <stdexcept>

namespace program {

void application_table::clear() {
    policy_.clear();
    paid_on_.clear();
    categories_.clear();
    recognised_on_.clear();
    tier_.clear();
    event_.clear();
    event_on_.clear();
    circumstances_.clear();
    lapsed_years_.clear();
    repaid_years_.clear();
}

void application_table::add(const canbao::application& asks, std::uint8_t policy) {
    policy_.push_back(policy);
    paid_on_.push_back(asks.paid_on.days);
    categories_.push_back(asks.categories.bits);
    recognised_on_.push_back(asks.recognised_on.days);
    tier_.push_back(asks.tier);
    event_.push_back(asks.event.value);
    event_on_.push_back(asks.event_on.days);
    circumstances_.push_back(asks.circumstances.bits);
    lapsed_years_.push_back(asks.lapsed_years);
    repaid_years_.push_back(asks.repaid_years);
}

canbao::application_columns application_table::columns() const noexcept {
    return {.paid_on = paid_on_,
            .categories = categories_,
            .recognised_on = recognised_on_,
            .tier = tier_,
            .event = event_,
            .event_on = event_on_,
            .circumstances = circumstances_,
            .lapsed_years = lapsed_years_,
            .repaid_years = repaid_years_};
}

void assessment_table::resize(std::size_t rows) {
    status_.resize(rows);
    reason_.resize(rows);
    route_.resize(rows);
    fee_line_.resize(rows);
    subsidy_category_.resize(rows);
    fund_.resize(rows);
    due_.resize(rows);
    subsidy_.resize(rows);
    fiscal_.resize(rows);
    benefit_from_.resize(rows);
    benefit_to_.resize(rows);
    delegated_.resize(rows);
}

canbao::assessment_columns assessment_table::columns() noexcept {
    return {.status = status_,
            .reason = reason_,
            .route = route_,
            .fee_line = fee_line_,
            .subsidy_category = subsidy_category_,
            .fund = fund_,
            .due = due_,
            .subsidy = subsidy_,
            .fiscal = fiscal_,
            .benefit_from = benefit_from_,
            .benefit_to = benefit_to_,
            .delegated = delegated_};
}

canbao::assessment assessment_table::operator[](std::size_t row) const noexcept {
    return {.status = static_cast<canbao::status>(status_[row]),
            .reason = static_cast<canbao::refusal>(reason_[row]),
            .route = route_[row],
            .fee_line = fee_line_[row],
            .subsidy_category = canbao::category_code{subsidy_category_[row]},
            .fund = canbao::fund_code{fund_[row]},
            .due = canbao::fen{due_[row]},
            .subsidy = canbao::fen{subsidy_[row]},
            .fiscal = canbao::fen{fiscal_[row]},
            .benefit_from = canbao::date{benefit_from_[row]},
            .benefit_to = canbao::date{benefit_to_[row]},
            .delegated = canbao::category_set{delegated_[row]}};
}

void assess_registered(const application_table& applications, assessment_table& into) {
    into.resize(applications.size());
    if (!assess_registered(applications.policies(), applications.columns(), into.columns())) {
        throw std::logic_error{"an application is of no policy of the registry"};
    }
}

} // namespace program
