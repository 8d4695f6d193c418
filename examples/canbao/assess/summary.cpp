// SPDX-License-Identifier: Apache-2.0
#include "assess/summary.hpp"

#include "roster/reject_words.hpp"
#include "shared/figures.hpp"
#include "shared/file_words.hpp"
#include "shared/language.hpp"
#include "shared/layout.hpp"

#include <array>
#include <utility>

namespace program {

namespace {

constexpr std::array<canbao::status, 3> statuses{
    canbao::status::insured, canbao::status::subsidy_only, canbao::status::refused};
constexpr std::array<canbao::refusal, 5> reasons{
    canbao::refusal::insured_elsewhere, canbao::refusal::employee_insured,
    canbao::refusal::tier_not_offered, canbao::refusal::not_open,
    canbao::refusal::no_coverage_left};

} // namespace

std::string summarise(const assess_options& options, const roster_run& run,
                      const rejects_file& rejects) {
    wrapped_table table{{align::left, align::right}};
    const auto count = [&](std::string what, std::uint64_t number) {
        table.add({std::move(what), in_thousands(number)});
    };
    const sums total = run.sums().total();
    if (options.rosters.size() > 1) {
        count(say({"rosters", "名册数"}), options.rosters.size());
    }
    count(say({"rows read", "读入行数"}), run.rows_read());
    count(say({"rows assessed", "审核行数"}), total.persons);
    for (const canbao::status status : statuses) {
        count("  " + named(status), run.sums().persons(status));
    }
    for (const canbao::refusal why : reasons) {
        if (const auto persons = run.sums().persons(why); persons != 0) {
            count("    " + named(why), persons);
        }
    }
    count_rejects(table, rejects);
    table.add({say({"due, yuan", "个人应缴（元）"}), yuan_in_thousands(total.due)});
    table.add({say({"subsidy, yuan", "资助（元）"}), yuan_in_thousands(total.subsidy)});
    table.add({say({"fiscal, yuan", "财政补助（元）"}), yuan_in_thousands(total.fiscal)});
    std::string text = table.to_text() + tell_expected(rejects);
    if (rejects.total() != 0 && !rejects.path().empty()) {
        text += say({"rejected rows are in {}", "拒收的行见 {}"}, rejects.path()) + '\n';
    }
    if (run.scientific_ids() != 0) {
        const std::string roster =
            options.rosters.size() == 1
                ? ""
                : say({" of {}", "（{}）"}, options.rosters[run.roster_of_first_scientific_id()]);
        text +=
            say({"{} ids look like numbers that a spreadsheet has shortened (4.31E+17), the first "
                 "in line {}{}:\ndifferent persons may share one; they have the note {}",
                 "有 {} 个编号像是被电子表格缩写的数字（如 4.31E+17），首个在第 {} 行{}：\n"
                 "不同的人可能因此编号相同；这些行的备注标有“{}”"},
                in_thousands(run.scientific_ids()), run.first_scientific_id(), roster,
                word(scientific_id_note, options.words)) +
            '\n';
    }
    return text;
}

} // namespace program
