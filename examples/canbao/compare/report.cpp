// SPDX-License-Identifier: Apache-2.0
#include "compare/report.hpp"

#include "compare/text.hpp"
#include "roster/reject_words.hpp"
#include "shared/figures.hpp"
#include "shared/layout.hpp"
#include "shared/policy_choice.hpp"

#include <canbao/content/names.hpp>

#include <array>
#include <initializer_list>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

namespace program {

namespace {

using enum align;
using canbao::status;

constexpr std::array<std::pair<status, wording>, 3> statuses{
    {{status::insured, {"insured", "insured 已参保"}},
     {status::subsidy_only, {"subsidy_only", "subsidy_only 仅资助"}},
     {status::refused, {"refused", "refused 未参保"}}}};

class report {
public:
    report(const compare_options& options, const comparison_totals& totals)
        : options_{options},
          totals_{totals},
          first_{options.first->id()},
          second_{options.second->id()} {
        if (first_ == second_) { // one policy against itself: tell the columns apart all the same
            first_ += " (1)";
            second_ += " (2)";
        }
    }

    [[nodiscard]] std::string text(std::uint64_t rejected) const {
        return head(rejected) + covers() + directions() + distribution() + changes_of_status() +
               money() + categories();
    }

private:
    [[nodiscard]] std::string in(const wording& both) const {
        return std::string{both.in(options_.tongue)};
    }
    [[nodiscard]] std::string titled(const wording& title, const wrapped_table& table) const {
        return fmt::format("\n{}\n{}", in(title), table.to_text());
    }
    [[nodiscard]] std::string head(std::uint64_t rejected) const {
        wrapped_table table{{left, left}};
        const auto policy = [&](const std::string& id, const canbao::policy_entry& entry) {
            const auto year = entry.content->insured_year;
            table.add({id, options_.tongue == language::english
                               ? fmt::format("insured year {}, {}", year,
                                             document_of(*entry.content, options_.tongue))
                               : fmt::format("{} 参保年度，{}", year,
                                             document_of(*entry.content, options_.tongue))});
        };
        policy(first_, *options_.first);
        policy(second_, *options_.second);
        std::string text = table.to_text();
        const auto say = [&](const wording& what, auto... values) {
            text += fmt::format(fmt::runtime(what.in(options_.tongue)), values...);
        };
        say({"rows compared: {}, rejected: {}\n", "比较 {} 行，拒收 {} 行\n"},
            in_thousands(totals_.persons()), in_thousands(rejected));
        say({"difference: what is due under the second less what is due under the first\n",
             "差额：按第二个政策的应缴额减去按第一个政策的应缴额\n"});
        const int years =
            options_.second->content->insured_year - options_.first->content->insured_year;
        if (options_.shift_years) {
            say({"under the second all dates are moved, in years: {:+}\n",
                 "按第二个政策核定时，所有日期移动的年数：{:+}\n"},
                years);
        } else if (years != 0) {
            say({"the insured years differ: --shift-years moves the dates with them\n",
                 "两个参保年度不同：--shift-years 可将日期随年度移动\n"});
        }
        return text;
    }

    /// Those whose fee changes, apart from those of whom it changes whether they are insured.
    [[nodiscard]] std::string covers() const {
        wrapped_table table{{left, right, right, right, right, right, right}};
        table.add({"", in({"more", "多缴"}), in({"less", "少缴"}), in({"the same", "不变"}),
                   in({"persons", "人数"}), in({"difference", "差额"}), in({"average", "平均"})});
        const auto add = [&](const std::string& who, program::covers group) {
            const by_direction all = totals_.of(group);
            table.add({"  " + who, in_thousands(all.more.persons), in_thousands(all.less.persons),
                       in_thousands(all.same.persons), in_thousands(all.all().persons),
                       signed_yuan_in_thousands(all.all().difference), average_of(all.all())});
        };
        constexpr wording alone{"under {} alone", "仅按 {} 参保"};
        add(in({"under both", "两者均参保"}), by_both);
        add(say(options_.tongue, alone, first_), {insured_under::first_alone});
        add(say(options_.tongue, alone, second_), {insured_under::second_alone});
        add(in({"under neither", "两者均未参保"}), {insured_under::neither});
        add(in({"together", "合计"}), everybody);
        return titled({"Who pays more under the second, by where they are insured; yuan",
                       "按第二个政策谁多缴、谁少缴，按参保情况分列（元）"},
                      table);
    }

    [[nodiscard]] std::string directions() const {
        wrapped_table table{{left, right, right, right, right}};
        table.add({"", in({"insured under both", "两者均参保"}), in({"difference", "差额"}),
                   in({"under one", "仅按其一参保"}), in({"difference", "差额"})});
        const by_direction both = totals_.of(by_both);
        const by_direction one = totals_.of(by_one);
        const auto add = [&](const wording& what, const differing& of_both,
                             const differing& of_one) {
            table.add({in(what), in_thousands(of_both.persons),
                       signed_yuan_in_thousands(of_both.difference), in_thousands(of_one.persons),
                       signed_yuan_in_thousands(of_one.difference)});
        };
        add({"  pays more", "  多缴"}, both.more, one.more);
        add({"  pays less", "  少缴"}, both.less, one.less);
        add({"  pays the same", "  不变"}, both.same, one.same);
        add({"  together", "  合计"}, both.all(), one.all());
        return titled({"How much more or less, yuan", "多缴、少缴的金额（元）"}, table);
    }

    [[nodiscard]] std::string distribution() const {
        wrapped_table table{{left, right, right, right}};
        table.add({"", in({"everybody", "全体"}), in({"insured under both", "两者均参保"}),
                   in({"under one", "仅按其一参保"})});
        constexpr std::array<wording, 5> names{{{"  least", "  最小"},
                                                {"  lower quartile", "  下四分位"},
                                                {"  median", "  中位数"},
                                                {"  upper quartile", "  上四分位"},
                                                {"  most", "  最大"}}};
        for (unsigned quarters = 0; quarters < names.size(); ++quarters) {
            std::vector<std::string> cells{in(names[quarters])};
            for (const program::covers group : {everybody, by_both, by_one}) {
                cells.push_back(totals_.of(group).all().persons == 0
                                    ? std::string{none}
                                    : signed_yuan_in_thousands(totals_.quartile(quarters, group)));
            }
            table.add(std::move(cells));
        }
        return titled({"Differences of persons, yuan", "个人差额的分布（元）"}, table);
    }

    [[nodiscard]] std::string changes_of_status() const {
        wrapped_table table{{left, right, right, right}};
        std::vector<std::string> heads{""};
        for (const auto& [second, name] : statuses) {
            heads.push_back(in(name));
        }
        table.add(std::move(heads));
        for (const auto& [first, name] : statuses) {
            std::vector<std::string> cells{"  " + in(name)};
            for (const auto& [second, unused] : statuses) {
                cells.push_back(in_thousands(totals_.persons(first, second)));
            }
            table.add(std::move(cells));
        }
        std::uint64_t becomes = 0;
        std::uint64_t no_longer = 0;
        for (const status other : {status::refused, status::subsidy_only}) {
            becomes += totals_.persons(other, status::insured);
            no_longer += totals_.persons(status::insured, other);
        }
        wrapped_table changes{{left, right}};
        changes.add({in({"  becomes insured", "  新增参保"}), in_thousands(becomes)});
        changes.add({in({"  no longer insured", "  不再参保"}), in_thousands(no_longer)});
        return titled({"Persons by status: rows under the first, columns under the second",
                       "按状态的人数：行为第一个政策，列为第二个政策"},
                      table) +
               changes.to_text();
    }

    [[nodiscard]] std::string money() const {
        wrapped_table table{{left, right, right, right}};
        table.add({"", first_, second_, in({"difference", "差额"})});
        const auto add = [&](const std::string& what, canbao::fen one, canbao::fen other) {
            table.add({"  " + what, yuan_in_thousands(one), yuan_in_thousands(other),
                       signed_yuan_in_thousands(other - one)});
        };
        add(in({"due by persons", "个人应缴"}), totals_.first().due, totals_.second().due);
        for (const fund_sums& fund : funds()) {
            add(fund.name, fund.first, fund.second);
        }
        add(in({"treasury", "财政补助"}), totals_.first().fiscal, totals_.second().fiscal);
        return titled({"Who pays in all, yuan", "各方承担总额（元）"}, table);
    }

    struct fund_sums {
        std::string_view code;
        std::string name;
        canbao::fen first{};
        canbao::fen second{};
    };

    /// By code: a number may be another fund in each policy.
    [[nodiscard]] std::vector<fund_sums> funds() const {
        std::vector<fund_sums> all;
        const auto add = [&](const canbao::policy_entry& policy, const policy_totals& totals,
                             canbao::fen fund_sums::*into) {
            for (std::uint8_t value = 1; value < totals.by_fund.size(); ++value) {
                const canbao::label fund =
                    canbao::name_of(*policy.content, canbao::fund_code{value});
                if (totals.by_fund[value] == canbao::fen{0}) {
                    continue;
                }
                auto known = all.begin();
                while (known != all.end() && known->code != fund.code) {
                    ++known;
                }
                if (known == all.end()) {
                    known = all.insert(known,
                                       {.code = fund.code, .name = word_in(fund, options_.tongue)});
                }
                (*known).*into += totals.by_fund[value];
            }
        };
        add(*options_.first, totals_.first(), &fund_sums::first);
        add(*options_.second, totals_.second(), &fund_sums::second);
        return all;
    }

    [[nodiscard]] std::string categories() const {
        wrapped_table table{{left, right, right, right, right, right}};
        table.add({"", in({"persons", "人数"}), in({"both", "两者"}), in({"average", "平均"}),
                   in({"one", "其一"}), in({"average", "平均"})});
        const auto add = [&](const std::string& what, const auto& figure) {
            const differing all = figure(everybody);
            const differing both = figure(by_both);
            const differing one = figure(by_one);
            if (all.persons != 0) {
                table.add({"  " + what, in_thousands(all.persons), in_thousands(both.persons),
                           average_of(both), in_thousands(one.persons), average_of(one)});
            }
        };
        for (std::uint8_t slot = 0; slot < canbao::category_kind::places; ++slot) {
            const canbao::label word =
                canbao::name_of(*options_.first->content,
                                canbao::category_code{static_cast<std::uint8_t>(slot + 1)});
            const bool is_named = options_.tongue == language::chinese && !word.name.empty();
            add(std::string{is_named ? word.name : word.code},
                [&](program::covers group) { return totals_.with_category(slot, group); });
        }
        add(in({"none", "无类别"}),
            [&](program::covers group) { return totals_.without_category(group); });
        add(in({"together", "合计"}),
            [&](program::covers group) { return totals_.of(group).all(); });
        return titled({"Average difference by category of those insured under both and under one, "
                       "yuan\n(a person with two categories is in both rows)",
                       "按人员类别的平均差额，两者均参保与仅按其一参保分列（元；\n"
                       "有两个类别的人计入两行）"},
                      table);
    }

    static constexpr std::string_view none = "–"; ///< there is nobody

    [[nodiscard]] static std::string average_of(const differing& group) {
        return group.persons == 0
                   ? std::string{none}
                   : signed_yuan_in_thousands(average(group.difference, group.persons));
    }

    const compare_options& options_;
    const comparison_totals& totals_;
    std::string first_;
    std::string second_;
};

} // namespace

std::string report_comparison(const compare_options& options, const comparison_totals& totals,
                              std::uint64_t rejected) {
    return report{options, totals}.text(rejected);
}

std::string summarise_rows(std::uint64_t rows_read, const rejects_file& rejects) {
    wrapped_table table{{left, right}};
    table.add({say({"rows read", "读入行数"}), in_thousands(rows_read)});
    table.add({say({"rows compared", "比较行数"}), in_thousands(rows_read - rejects.total())});
    count_rejects(table, rejects);
    return table.to_text() + tell_expected(rejects);
}

} // namespace program
