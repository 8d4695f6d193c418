// SPDX-License-Identifier: Apache-2.0
#include "command/commands.hpp"

#include "shared/interruption.hpp"
#include "shared/language.hpp"
#include "shared/output_file.hpp"
#include "shared/policy_choice.hpp"
#include "sql/query.hpp"

#include <memory>
#include <string>

#include <CLI/CLI.hpp>

namespace program {

namespace {

constexpr wording footer{
    R"(Prints one SELECT, which assesses each row of the table as assess does: no
function has to be installed, and no file leaves the database. mysql is
MariaDB's dialect, too.

The query's first line names the columns that the table must have: those of a
roster that the policy reads, with days as DATE (in sqlite as text such as
2022-10-01), numbers as whole numbers and words as codes, joined by | where
there may be several. Whatever is absent is NULL or empty.

The result has the columns of assess; what is none is NULL. A row that assess
would reject has nothing but its problems, column:problem, in the last column.
Ids may stand twice.

TABLE may be qualified (health.roster), with parts between the dialect's quotes.

Examples:
  canbao sql hunan-2024 --dialect duckdb --from roster
  canbao sql hunan-2024 --dialect postgresql --from health.roster -o assess.sql)",
    R"(写出一条 SELECT 语句，逐行审核表中的申请，结果与 assess 相同：数据库中无须安装任何
函数，数据也不必导出。mysql 也适用于 MariaDB。

语句的首行列出该表应有的列：即政策要用到的名册列。日期为 DATE 类型（sqlite 中为
2022-10-01 这样的文本），数字为整数，代码为文本，多个代码以 | 连接。没有的内容为 NULL
或空文本。

结果的列与 assess 相同，没有的内容为 NULL。assess 会拒收的行不作审核，只在末列写出各项
问题（列:问题）。同一 id 可以出现多次。

表名可带限定（health.roster），各部分可用该方言的引号括起。

示例：
  canbao sql hunan-2024 --dialect duckdb --from roster
  canbao sql hunan-2024 --dialect postgresql --from health.roster -o assess.sql)"};

struct arguments {
    std::string policy;
    std::string dialect;
    std::string table;
    std::string output = "-";
    bool with_wishes = false;
};

int run(const arguments& given) {
    const std::string query =
        query_of(choose_policy(given.policy), given.dialect, given.table, given.with_wishes);
    note_interruptions();
    write_file(given.output, query);
    return 0;
}

} // namespace

void add_sql(CLI::App& app, std::function<int()>& chosen) {
    const auto given = std::make_shared<arguments>();
    CLI::App* command =
        app.add_subcommand("sql", say({"Write a policy as SQL, for rosters in databases",
                                       "把政策写成 SQL，审核数据库中的名册"}));
    command->add_option("ID", given->policy, say({"Policy: {}", "政策：{}"}, known_policies()))
        ->required()
        ->type_name("");
    command
        ->add_option("--dialect", given->dialect,
                     say({"Whose SQL: {}", "SQL 方言：{}"}, dialects()))
        ->required()
        ->type_name("duckdb|spark|postgresql|mysql|sqlite");
    command
        ->add_option("--from", given->table, say({"The table that has the roster", "名册所在的表"}))
        ->required()
        ->type_name(say({"TABLE", "表"}));
    command->add_flag("--wish", given->with_wishes,
                      say({"The table has a column wish: the route that a person asks for",
                           "表中有 wish 列：本人选定的参保途径"}));
    command
        ->add_option("-o,--output", given->output,
                     say({"- is standard output (default)", "- 为标准输出（默认）"}))
        ->type_name(say({"FILE", "文件"}));
    command->footer(say(footer));
    command->callback([given, &chosen] { chosen = [given] { return run(*given); }; });
}

} // namespace program
