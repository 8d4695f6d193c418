// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "assess/assessment_row.hpp"
#include "assess/duplicates.hpp"
#include "csv/blocks.hpp"
#include "csv/text.hpp"
#include "roster/format.hpp"
#include "roster/reject.hpp"
#include "roster/tables.hpp"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace program {

/// How rows become rows of the outputs.
struct row_options {
    const canbao::policy_entry* policy = nullptr; ///< of rows that name none
    csv::reader_of reader = csv::reader_of::data; ///< of the outputs
    day_reading days{};                           ///< of the rosters
    naming words = naming::codes;                 ///< in the outputs
    bool with_bills = false;                      ///< as a column of the output
    bool keeps_rejected = false;                  ///< the rejected rows themselves
};

/// Consecutive rows on their way from the roster to the outputs. A thread has one of them and uses
/// it again and again; the steps are called in their order.
class roster_block {
public:
    explicit roster_block(const row_options& options);

    /// Where the roster puts the next rows.
    csv::block text;

    /// From which roster they are; `open` keeps it so.
    void is_of(const csv::block_reader& roster, const roster_format& format, std::size_t number = 0,
               std::shared_ptr<const void> open = nullptr);
    /// The number of that roster in the run, from 0.
    [[nodiscard]] std::size_t roster() const noexcept { return number_; }

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
    /// The rejected rows as they stand in the roster, where they are wanted.
    [[nodiscard]] std::string_view rejected_rows() const noexcept { return rejected_rows_; }
    /// How many rows of assessments are written.
    [[nodiscard]] std::uint64_t assessed() const noexcept { return assessed_rows_; }
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
        std::size_t row = 0; ///< among the rows
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
    void append_kept(const csv::row& row);
    void write_rejected_rows();
    void write_rejected_row(std::size_t place);

    row_options options_;
    std::shared_ptr<const void> open_;
    const csv::block_reader* roster_ = nullptr;
    const roster_format* format_ = nullptr;
    std::size_t number_ = 0;
    applicant_reader reader_;
    csv::rows rows_;
    std::vector<person> persons_;             ///< of well-formed rows, as are the tables
    std::vector<wrong_person> wrong_persons_; ///< whose id and policy are known
    application_table applications_;
    canbao::assessment_table assessed_;
    std::vector<reject> rejects_;
    std::vector<std::uint64_t> scientific_ids_;
    assessment_writer writer_;
    std::string written_;
    std::uint64_t assessed_rows_ = 0; ///< in what is written
    std::string rejected_rows_;
    std::string id_;
};

} // namespace program
