// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "assess/ledger.hpp"
#include "shared/file_words.hpp"
#include "shared/language.hpp"

#include <canbao/engine/assessment.hpp>
#include <canbao/policies/registry.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace program {

/// The columns of the output, in their order.
inline constexpr std::array<wording, 14> assessment_columns{{{"id", "人员编号"},
                                                             {"policy", "政策"},
                                                             {"status", "状态"},
                                                             {"reason", "原因"},
                                                             {"route", "参保途径"},
                                                             {"due", "个人应缴"},
                                                             {"subsidy", "资助"},
                                                             {"fiscal", "财政补助"},
                                                             {"subsidy_category", "资助类别"},
                                                             {"fund", "资助资金"},
                                                             {"benefit_from", "待遇开始"},
                                                             {"benefit_to", "待遇结束"},
                                                             {"cites", "条款"},
                                                             {"notes", "备注"}}};

/// The same with a column of bills behind them, where it is wanted.
std::vector<wording> output_columns(bool with_bills);

/// The sections that an assessment follows from, "2.1;2.3".
std::string cites_of(const canbao::policy_entry& policy, const canbao::assessment& result);
/// What is to be said beside it, "delegated:monitored"; before it of an id that looks like a number
/// in scientific form, which spreadsheets make of long ones, that it does.
std::string notes_of(const canbao::policy_entry& policy, const canbao::assessment& result,
                     naming how, bool has_scientific_id = false);

/// Of an assessment but for its first covered day, by which rows with the same one differ.
std::uint64_t hash_of(const canbao::assessment& result) noexcept;

/// Writes assessments as rows of CSV, and adds them up. Rosters have many rows and few results: all
/// of a row but the id and the day of coverage is written once and copied from then on.
class assessment_writer {
public:
    explicit assessment_writer(naming words = naming::codes, bool with_bills = false);

    /// Appends a row. `id` is the field as it has to stand there. An id that looks like a number in
    /// scientific form has a note that says so, before the others.
    void append(std::string& text, std::string_view id, const canbao::policy_entry& policy,
                const canbao::assessment& result, bool has_scientific_id = false);

    /// Adds the sums of all rows so far, and begins anew.
    void add_to(ledger& sums);

private:
    struct known {
        const canbao::policy_entry* policy = nullptr;
        canbao::assessment result; ///< but for the first day of coverage
        std::uint64_t persons = 0; ///< not added to the sums yet
        std::string before;        ///< what stands between the id and that day
        std::string after;
        std::size_t size_before_notes = 0; ///< of `after`
        std::string bill{};                ///< the end of `after`, where it is wanted
    };

    known& find(const canbao::policy_entry& policy, const canbao::assessment& result);

    naming words_;
    bool with_bills_;
    std::vector<known> results_;
    ledger sums_;
};

} // namespace program
