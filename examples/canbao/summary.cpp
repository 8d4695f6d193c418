// SPDX-License-Identifier: Apache-2.0
#include "summary.hpp"

#include "figures.hpp"
#include "language.hpp"
#include "text_table.hpp"

#include <array>
#include <string_view>
#include <utility>

namespace program {

std::string summarise(const roster_run& run, const rejects_file& rejects) {
    using canbao::status;
    constexpr std::array<std::pair<status, wording>, 3> statuses{
        {{status::insured, {"  insured", "  insured 已参保"}},
         {status::subsidy_only, {"  subsidy_only", "  subsidy_only 仅资助"}},
         {status::refused, {"  refused", "  refused 未参保"}}}};
    text_table table{{text_table::left, text_table::right}};
    const auto count = [&](const wording& what, std::uint64_t number) {
        table.add({say(what), std::to_string(number)});
    };
    const sums total = run.sums().total();
    count({"rows read", "读入行数"}, run.rows_read());
    count({"rows assessed", "审核行数"}, total.persons);
    for (const auto& [status, what] : statuses) {
        count(what, run.sums().persons(status));
    }
    count({"rows rejected", "拒收行数"}, rejects.total());
    for (std::size_t what = 0; what < problem_codes.size(); ++what) {
        if (const auto number = rejects.count(static_cast<problem>(what)); number != 0) {
            table.add({std::string{"  "}.append(problem_codes[what]), std::to_string(number)});
        }
    }
    table.add({say({"due, yuan", "个人应缴（元）"}), yuan(total.due)});
    table.add({say({"subsidy, yuan", "资助（元）"}), yuan(total.subsidy)});
    table.add({say({"fiscal, yuan", "财政补助（元）"}), yuan(total.fiscal)});
    std::string text = table.to_text();
    if (rejects.total() != 0 && !rejects.path().empty()) {
        text += say({"rejected rows are in {}", "拒收的行见 {}"}, rejects.path()) + '\n';
    }
    if (run.scientific_ids() != 0) {
        text +=
            say({"{} ids look like numbers that a spreadsheet has shortened (4.31E+17), the first "
                 "in line {}:\ndifferent persons may share one; they have the note scientific_id",
                 "有 {} 个编号像是被电子表格缩写的数字（如 4.31E+17），首个在第 {} 行：\n"
                 "不同的人可能因此编号相同；这些行的 notes 列标有 scientific_id"},
                run.scientific_ids(), run.first_scientific_id()) +
            '\n';
    }
    return text;
}

} // namespace program
