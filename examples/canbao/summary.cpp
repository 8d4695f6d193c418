// SPDX-License-Identifier: Apache-2.0
#include "summary.hpp"

#include "csv_text.hpp"
#include "text_table.hpp"

#include <string_view>

namespace program {

namespace {

std::string yuan(canbao::fen amount) {
    std::string text;
    csv::append_yuan(text, amount);
    return text;
}

} // namespace

std::string summarise(std::uint64_t rows_read, const ledger& assessed,
                      const rejects_file& rejects) {
    text_table table{{{}, text_table::right}};
    const auto count = [&](std::string_view what, std::uint64_t number) {
        table.add({std::string{what}, std::to_string(number)});
    };
    const sums total = assessed.total();
    count("rows read", rows_read);
    count("rows assessed", total.persons);
    for (const auto status :
         {canbao::status::insured, canbao::status::subsidy_only, canbao::status::refused}) {
        count(std::string{"  "}.append(code(status)), assessed.persons(status));
    }
    count("rows rejected", rejects.total());
    for (std::size_t what = 0; what < problem_codes.size(); ++what) {
        if (const auto number = rejects.count(static_cast<problem>(what)); number != 0) {
            count(std::string{"  "}.append(problem_codes[what]), number);
        }
    }
    table.add({"due, yuan", yuan(total.due)});
    table.add({"subsidy, yuan", yuan(total.subsidy)});
    table.add({"fiscal, yuan", yuan(total.fiscal)});
    std::string text = table.to_text();
    if (rejects.total() != 0 && !rejects.path().empty()) {
        text.append("rejected rows are in ").append(rejects.path()) += '\n';
    }
    return text;
}

} // namespace program
