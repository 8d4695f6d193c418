// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "assessment_row.hpp"
#include "csv_blocks.hpp"
#include "csv_text.hpp"
#include "duplicates.hpp"
#include "reject.hpp"
#include "roster_format.hpp"
#include "roster_tables.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace program {

/// Consecutive rows on their way from the roster to the outputs. A thread has one of them and uses
/// it again and again; the steps are called in their order.
class roster_block {
public:
    roster_block(const csv::block_reader& roster, const roster_format& format,
                 const canbao::policy_entry* default_policy, csv::reader_of reader,
                 day_reading days = {});

    /// Where the roster puts the next rows.
    csv::block text;

    /// Reads the rows: each is an application or a reject.
    void read(const duplicate_check& ids);
    void assess();
    /// Takes out whose id was seen before. Blocks have to come in the order of the roster.
    void find_duplicates(duplicate_check& ids);
    /// Writes the assessments that are left.
    void write();

    [[nodiscard]] std::uint64_t rows() const noexcept { return rows_.size(); }
    /// What is written: rows of assessments.
    [[nodiscard]] std::string_view assessments() const noexcept { return written_; }
    /// Each problem of each row, in the order of their lines.
    [[nodiscard]] const std::vector<reject>& rejects() const noexcept { return rejects_; }
    /// The lines of ids that look like numbers in scientific form; ascending.
    [[nodiscard]] const std::vector<std::uint64_t>& scientific_ids() const noexcept {
        return scientific_ids_;
    }
    /// Adds the sums of all blocks that this one was.
    void add_to(ledger& sums) { writer_.add_to(sums); }

    /// Of all blocks that this one was.
    [[nodiscard]] const reading_uses& uses() const noexcept { return reader_.uses(); }

private:
    struct person {
        std::string_view id;
        std::uint64_t line = 0;
        std::uint64_t hash = 0;
        bool is_duplicate = false;
    };
    /// Who has other problems already.
    struct wrong_person {
        person who{};
        std::uint8_t policy = 0;
        std::size_t before = 0; ///< well-formed rows of the block
    };

    void look_for(const wrong_person& wrong, const duplicate_check& ids);

    const csv::block_reader& roster_;
    const roster_format& format_;
    applicant_reader reader_;
    csv::reader_of reader_of_outputs_;
    csv::rows rows_;
    std::vector<person> persons_;             ///< of well-formed rows, as are the tables
    std::vector<wrong_person> wrong_persons_; ///< whose id and policy are known
    application_table applications_;
    assessment_table assessed_;
    std::vector<reject> rejects_;
    std::vector<std::uint64_t> scientific_ids_;
    assessment_writer writer_;
    std::string written_;
    std::string id_;
};

} // namespace program
