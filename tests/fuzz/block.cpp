// SPDX-License-Identifier: Apache-2.0

// Bytes as the rows of a roster, from the file to the outputs. Input: a byte of options, then the
// rows.

#include "assess/block.hpp"
#include "csv/spreadsheet_text.hpp"
#include "fuzzing.hpp"
#include "shared/failure.hpp"
#include "shared/registry.hpp"
#include "written_rows.hpp"

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

namespace {

using fuzz::check;

constexpr std::string_view header =
    "id,policy,categories,recognised_on,tier,paid_on,event,event_on,circumstances,lapsed_years,"
    "repaid_years,born_on,wish,prepaid_years,registered_on\n";

/// For a spreadsheet whatever comes from strangers is text, and so is nothing else that it runs.
std::string as_written(std::string_view id, csv::reader_of reader) {
    const bool is_plain = reader == csv::reader_of::data || id.empty();
    return is_plain ? std::string{id} : csv::as_formula(id);
}

bool begins_like_a_formula(std::string_view text) {
    return !text.empty() && std::string_view{"=+-@\t\r\n"}.find(text.front()) != text.npos;
}

/// The outputs of one roster.
class outputs {
public:
    explicit outputs(csv::reader_of reader) : reader_{reader} {}

    void add(const csv::block_reader& roster, const program::roster_format& format,
             const program::roster_block& block) {
        const auto written = fuzz::written_rows(block.assessments());
        const auto& rejects = block.rejects();
        const auto rejected_rows = static_cast<std::size_t>(
            std::count_if(rejects.begin(), rejects.end(),
                          [](const program::reject& one) { return !one.is_further; }));
        check(block.rows() == written.size() + rejected_rows, "rows are assessed or rejected");
        csv::rows rows;
        roster.read_rows(block.text, rows);
        rows.take_text_out_of_formulas();
        auto assessed = written.begin();
        auto rejected = rejects.begin();
        for (std::size_t place = 0; place < rows.size(); ++place) {
            const std::uint64_t line = rows[place].line;
            const auto fields = format.texts(rows, rows[place]);
            if (rejected != rejects.end() && rejected->line == line) {
                check(!rejected->is_further, "a row's first problem comes first");
                do {
                    add(*rejected++);
                } while (rejected != rejects.end() && rejected->is_further);
                continue;
            }
            const auto* texts = std::get_if<program::row_texts>(&fields);
            check(texts != nullptr, "a row of a wrong shape is rejected");
            check(assessed != written.end(), "a row that is not rejected is assessed");
            add(*assessed++, (*texts)[program::column::id]);
        }
        check(assessed == written.end() && rejected == rejects.end(), "nothing else is written");
    }

    [[nodiscard]] std::uint64_t assessed() const { return seen_.size(); }

private:
    void add(const std::vector<std::string>& row, std::string_view id) {
        check(row.size() == 14, "an assessment has 14 fields");
        check(row[0] == as_written(id, reader_), "ids are in the order of the roster");
        check(seen_.emplace(row[1], id).second, "no id is assessed twice under a policy");
        check(program::find_policy(row[1]) != nullptr, "the policy is a known one");
        for (std::size_t field = 1; field < row.size(); ++field) {
            check(!begins_like_a_formula(row[field]), "no other field is a formula");
        }
        const bool is_scientific = csv::is_scientific_number(id);
        check(row[13].starts_with("scientific_id") == is_scientific, "ids are flagged");
    }

    void add(const program::reject& row) {
        check(row.what != program::problem::none, "a reject has a problem");
        check(row.is_further ? row.line == last_reject_ : row.line > last_reject_,
              "rejects are in the order of the roster");
        last_reject_ = row.line;
        std::string line;
        csv::append_field(line, row.id, reader_);
        line += ',';
        csv::append_field(line, row.column, reader_);
        const auto written = fuzz::written_rows(line += '\n');
        check(written.size() == 1 && written[0].size() == 2, "a reject is a row");
        check(written[0][0] == as_written(row.id, reader_), "a reject has its id");
    }

    csv::reader_of reader_;
    std::set<std::pair<std::string, std::string>> seen_;
    std::uint64_t last_reject_ = 0;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    fuzz::input from{bytes, size};
    const std::uint8_t options = from.choose();
    const auto* policy = options % 2 == 0 ? nullptr : &program::registry()[0];
    const auto reader = (options / 2) % 2 == 0 ? csv::reader_of::data : csv::reader_of::spreadsheet;
    const std::string file = std::string{header}.append(from.text());

    fuzz::pieces source{file, file.size()};
    csv::block_reader roster{source, std::size_t{options} * 4 + 4};
    const program::roster_format format{roster, "text", policy == nullptr};
    program::duplicate_check ids{"/tmp"};
    const program::day_reading days{
        .order = program::day_order{static_cast<std::uint8_t>(options / 4 % 3)},
        .count = program::day_count{static_cast<std::uint8_t>(options / 12 % 3)}};
    program::roster_block block{
        {.policy = policy, .reader = reader, .days = days, .keeps_rejected = true}};
    block.is_of(roster, format);
    outputs written{reader};
    while (roster.read_block(block.text)) {
        block.read(ids);
        block.assess();
        block.find_duplicates(ids);
        block.write();
        written.add(roster, format, block);
    }
    program::ledger sums;
    block.add_to(sums);
    check(sums.total().persons == written.assessed(), "the ledger counts who is assessed");
    return 0;
}
