// SPDX-License-Identifier: Apache-2.0
#include "command/commands.hpp"

#include "csv/text.hpp"
#include "shared/failure.hpp"
#include "shared/interruption.hpp"
#include "shared/language.hpp"
#include "shared/layout.hpp"
#include "shared/output_file.hpp"
#include "shared/policy_choice.hpp"
#include "shared/terminal.hpp"
#include "shared/vocabulary.hpp"

#include <array>
#include <memory>
#include <string>
#include <vector>

#include <unistd.h>

#include <CLI/CLI.hpp>

namespace program {

namespace {

constexpr wording words_footer{
    R"(Lists the words that rosters and results are written in, with their Chinese
names: columns, which are keys of explain too, categories, groups, events,
circumstances, plans, routes, funds, surcharges, statuses, reasons of refusal,
notes, and problems of rejected rows.

Rows may have published words that their policy does not use; they change
nothing. With --policy only those that it uses are listed.

--output writes kind, code, name and the policies that use the word, joined by
semicolons. Then nothing else is written.

Examples:
  canbao words
  canbao words --policy hunan-2024
  canbao words -o words.csv --for-spreadsheet)",
    R"(列出名册和结果中使用的代码及其中文名称：列（也是 explain 的键）、人员类别、
群体、事件、情形、参保类别、参保途径、资金来源、附加收费、状态、不予参保的原因、备注、
拒收的原因。

行中可以写政策没有用到的公共代码，这些代码不影响结果。给出 --policy 时，只列出该政策
用到的代码。

--output 写出 kind、code、name 和 policies（用到该代码的政策，以分号连接）四列；此时
不写其他内容。

示例：
  canbao words
  canbao words --policy hunan-2024
  canbao words -o words.csv --for-spreadsheet)"};

constexpr wording no_file{"--for-spreadsheet is about the file of --output, and none is given",
                          "--for-spreadsheet 只用于 --output 写出的文件，而没有给出该文件"};

constexpr std::array<wording, word_group_codes.size()> titles{
    {{"Columns of a roster, keys of explain", "名册的列，explain 的键"},
     {"Categories", "人员类别"},
     {"Groups, which rows do not state", "群体（由其他各列判定，不填报）"},
     {"Events", "事件"},
     {"Circumstances", "情形"},
     {"Plans", "参保类别"},
     {"Routes", "参保途径"},
     {"Funds", "资金来源"},
     {"Surcharges", "附加收费"},
     {"Statuses", "状态"},
     {"Reasons of refusal", "不予参保的原因"},
     {"Notes", "备注"},
     {"Problems of rejected rows", "拒收的原因"}}};

struct arguments {
    std::string policy;
    std::string output;
    csv::reader_of reader = csv::reader_of::data;
};

std::string joined(const std::vector<std::string_view>& items, std::string_view separator) {
    std::string text;
    for (const std::string_view item : items) {
        text.append(text.empty() ? "" : separator).append(item);
    }
    return text;
}

std::string table_of(const std::vector<vocabulary_word>& words) {
    wrapped_table table{{{}, {.may_wrap = true}, {.may_wrap = true}}};
    const vocabulary_word* before = nullptr;
    for (const vocabulary_word& word : words) {
        if (before == nullptr || before->group != word.group) {
            table.add_title(say(titles[static_cast<std::size_t>(word.group)]));
        }
        before = &word;
        table.add({std::string{word.code}, std::string{word.name},
                   word.is_own ? joined(word.policies, say({", ", "、"})) : ""});
    }
    std::string text = table.to_text(terminal_width(), wants_colour(STDOUT_FILENO));
    return text.erase(0, text.find_first_not_of('\n')); // of the first title
}

std::string file_of(const std::vector<vocabulary_word>& words, csv::reader_of reader) {
    std::string text{csv::byte_order_mark_for(reader)};
    text += "kind,code,name,policies\n";
    for (const vocabulary_word& word : words) {
        text += code(word.group);
        for (const std::string_view field : {word.code, word.name}) {
            text += ',';
            csv::append_field(text, field);
        }
        text.append(",").append(joined(word.policies, ";")) += '\n';
    }
    return text;
}

int print_words(const arguments& given) {
    if (given.output.empty() && given.reader == csv::reader_of::spreadsheet) {
        throw failure{say(no_file)};
    }
    const bool has_policy = !given.policy.empty();
    const auto words = has_policy
                           ? vocabulary_of({&choose_policy(given.policy), 1}, which_words::used)
                           : vocabulary_of(registry(), which_words::known);
    note_interruptions();
    write_file(given.output.empty() ? "-" : given.output,
               given.output.empty() ? table_of(words) : file_of(words, given.reader));
    return 0;
}

} // namespace

void add_words(CLI::App& app, std::function<int()>& chosen) {
    const auto given = std::make_shared<arguments>();
    CLI::App* command = app.add_subcommand(
        "words", say({"List the words of rosters and results, with Chinese names",
                      "列出名册和结果中的代码及其中文名称"}));
    command
        ->add_option(
            "--policy", given->policy,
            say({"Only those that it uses: {}", "只列出该政策用到的：{}"}, known_policies()))
        ->type_name("ID");
    command
        ->add_option("-o,--output", given->output,
                     say({"Write them as CSV; - is standard output", "写成 CSV；- 为标准输出"}))
        ->type_name("OUT.csv");
    command->add_flag_callback(
        "--for-spreadsheet", [given] { given->reader = csv::reader_of::spreadsheet; },
        say({"The file for Excel and the like: with a byte-order mark",
             "文件供 Excel 等打开：带 BOM"}));
    command->footer(say(words_footer));
    command->callback([given, &chosen] { chosen = [given] { return print_words(*given); }; });
}

} // namespace program
