// SPDX-License-Identifier: Apache-2.0
#include "command/commands.hpp"

#include "command/completion.hpp"
#include "shared/did_you_mean.hpp"
#include "shared/failure.hpp"
#include "shared/language.hpp"
#include "shared/output_file.hpp"
#include "shared/registry.hpp"

#include <algorithm>
#include <array>
#include <memory>
#include <string>
#include <string_view>

#include <CLI/CLI.hpp>

namespace program {

namespace {

constexpr wording completion_footer{
    R"(Prints what makes a shell complete commands, options, policies, and the keys and
codes of explain. Where canbao is installed this is there already; else:

  source <(canbao completion bash)           # in ~/.bashrc
  source <(canbao completion zsh)            # in ~/.zshrc, after compinit
  canbao completion fish | source            # in ~/.config/fish/config.fish)",
    R"(写出使 shell 能补全命令、选项、政策以及 explain 的键和代码的脚本。安装 canbao 时脚本
已一并安装；否则：

  source <(canbao completion bash)           # 写入 ~/.bashrc
  source <(canbao completion zsh)            # 写入 ~/.zshrc，在 compinit 之后
  canbao completion fish | source            # 写入 ~/.config/fish/config.fish)"};

constexpr wording no_shell{"there is no completion for '{}'{}; the shells are {}",
                           "没有“{}”的补全{}；可用的 shell：{}"};

struct shell {
    std::string_view name;
    std::string (*completion)(const completed&);
};

constexpr std::array<shell, 3> shells{
    {{"bash", bash_completion}, {"zsh", zsh_completion}, {"fish", fish_completion}}};

int print_completion(const CLI::App& app, std::string_view name) {
    const auto* const found = std::find_if(shells.begin(), shells.end(),
                                           [&](const shell& one) { return one.name == name; });
    if (found == shells.end()) {
        std::vector<std::string_view> names;
        for (const shell& one : shells) {
            names.push_back(one.name);
        }
        throw failure{say(no_shell, name, did_you_mean(name, names), joined(names, ", "))};
    }
    write_file("-", found->completion(what_to_complete(app, registry())));
    return 0;
}

} // namespace

void add_completion(CLI::App& app, std::function<int()>& chosen) {
    const auto name = std::make_shared<std::string>();
    CLI::App* command = app.add_subcommand(
        "completion", say({"Print the completion of a shell", "写出 shell 的补全脚本"}));
    command->add_option("bash|zsh|fish", *name, say({"Which shell", "哪种 shell"}))
        ->required()
        ->type_name("");
    command->footer(say(completion_footer));
    command->callback(
        [name, &app, &chosen] { chosen = [name, &app] { return print_completion(app, *name); }; });
}

} // namespace program
