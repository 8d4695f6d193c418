// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <string_view>

namespace CLI {
class App;
} // namespace CLI

// Each adds its command to the program; where it is called, `chosen` becomes what to do.
namespace program {

void add_assess(CLI::App& app, std::function<int()>& chosen);
void add_compare(CLI::App& app, std::function<int()>& chosen);
void add_completion(CLI::App& app, std::function<int()>& chosen);
void add_explain(CLI::App& app, std::function<int()>& chosen);
void add_generate(CLI::App& app, std::function<int()>& chosen);
void add_man(CLI::App& app, std::function<int()>& chosen, std::string_view version);
void add_policies(CLI::App& app, std::function<int()>& chosen);
void add_show(CLI::App& app, std::function<int()>& chosen);
void add_sql(CLI::App& app, std::function<int()>& chosen);
void add_words(CLI::App& app, std::function<int()>& chosen);

} // namespace program
