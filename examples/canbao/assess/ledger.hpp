// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/file_words.hpp"

#include <canbao/engine/assessment.hpp>
#include <canbao/policies/registry.hpp>

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace program {

/// Exact sums over assessed rows.
struct sums {
    std::uint64_t persons = 0;
    canbao::fen due;
    canbao::fen subsidy;
    canbao::fen fiscal;

    sums& operator+=(const sums& other);
};

/// What one of those who pay pays of contributions, surcharges and fiscal standards.
struct payments {
    std::uint64_t persons = 0;
    canbao::fen contribution;
    canbao::fen surcharges;
    canbao::fen fiscal_standard;
    canbao::fen refunded_later; ///< of the contributions, to those who paid them first

    payments& operator+=(const payments& other);
};

/// A group of a ledger: policy, status, reason, route, subsidy category and fund, in words.
struct outcome_group {
    std::array<std::string_view, 6> words;
    sums total{};
};
/// What one of those who pay pays for the persons of one policy.
struct payer_group {
    std::string_view policy;
    std::string_view payer;
    payments total{};
};

/// What a ledger sums by: what became of persons, or who pays.
enum class ledger_by : std::uint8_t { outcome, payer };

/// Sums by policy, status, reason, route, subsidy category and fund.
class ledger {
public:
    /// Adds persons with the same result.
    void add(const canbao::policy_entry& policy, const canbao::assessment& result,
             std::uint64_t persons);
    void add(const ledger& other);

    [[nodiscard]] sums total() const;
    [[nodiscard]] std::uint64_t persons(enum canbao::status status) const;
    /// Who is refused for that reason.
    [[nodiscard]] std::uint64_t persons(canbao::refusal why) const;

    /// Its groups, sorted by their codes.
    [[nodiscard]] std::vector<outcome_group> outcomes(naming words = naming::codes) const;
    [[nodiscard]] std::vector<payer_group> payers(naming words = naming::codes) const;

    /// The ledger as CSV, sorted by the codes of its keys.
    [[nodiscard]] std::string to_csv(ledger_by what, naming words = naming::codes) const;

private:
    struct key {
        const canbao::policy_entry* policy = nullptr;
        enum canbao::status status{};
        canbao::refusal reason{};
        std::uint8_t route = 0;
        canbao::category_code category;
        canbao::fund_code fund;

        friend bool operator==(const key&, const key&) = default;
    };
    struct hash_of_key {
        std::size_t operator()(const key& of) const noexcept;
    };

    /// The fund_code's value beside the policy.
    using payer_key = std::pair<const canbao::policy_entry*, std::uint8_t>;

    void add_bill(const canbao::policy_entry& policy, const canbao::assessment& result,
                  std::int64_t persons);
    [[nodiscard]] std::string by_outcome(naming words) const;
    [[nodiscard]] std::string by_payer(naming words) const;

    std::unordered_map<key, sums, hash_of_key> groups_;
    std::map<payer_key, payments> payers_;
};

} // namespace program
