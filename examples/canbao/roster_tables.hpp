// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <canbao/engine/columns.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace program {

/// Applications as columns, and the number of each one's policy in the registry.
class application_table {
public:
    void clear();
    void add(const canbao::application& asks, std::uint8_t policy);

    [[nodiscard]] std::size_t size() const noexcept { return policy_.size(); }
    [[nodiscard]] std::span<const std::uint8_t> policies() const noexcept { return policy_; }
    [[nodiscard]] canbao::application_columns columns() const noexcept;

private:
    std::vector<std::uint8_t> policy_;
    std::vector<std::int32_t> paid_on_;
    std::vector<std::uint32_t> categories_;
    std::vector<std::int32_t> recognised_on_;
    std::vector<std::uint8_t> tier_;
    std::vector<std::uint8_t> event_;
    std::vector<std::int32_t> event_on_;
    std::vector<std::uint32_t> circumstances_;
    std::vector<std::uint8_t> lapsed_years_;
    std::vector<std::uint8_t> repaid_years_;
};

/// Assessments as columns.
class assessment_table {
public:
    void resize(std::size_t rows);

    [[nodiscard]] canbao::assessment_columns columns() noexcept;
    [[nodiscard]] canbao::assessment operator[](std::size_t row) const noexcept;

private:
    std::vector<std::uint8_t> status_;
    std::vector<std::uint8_t> reason_;
    std::vector<std::uint8_t> route_;
    std::vector<std::uint8_t> fee_line_;
    std::vector<std::uint8_t> subsidy_category_;
    std::vector<std::uint8_t> fund_;
    std::vector<std::int32_t> due_;
    std::vector<std::int32_t> subsidy_;
    std::vector<std::int32_t> fiscal_;
    std::vector<std::int32_t> benefit_from_;
    std::vector<std::int32_t> benefit_to_;
    std::vector<std::uint32_t> delegated_;
};

/// Assesses applications by the policies of the registry.
void assess_registered(const application_table& applications, assessment_table& into);

} // namespace program
