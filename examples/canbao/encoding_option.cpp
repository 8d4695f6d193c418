// SPDX-License-Identifier: Apache-2.0
#include "encoding_option.hpp"

#include "language.hpp"

#include <map>
#include <string>

namespace program {

void add_encoding(CLI::App& command, encoding& into) {
    static const std::map<std::string, encoding> names{{"utf-8", encoding::utf8},
                                                       {"gb18030", encoding::gb18030}};
    command
        .add_option("--encoding", into,
                    say({"How the roster's characters are written; by default utf-8. gb18030 is "
                         "for GBK and GB2312, too",
                         "名册的字符编码，默认 utf-8；GBK、GB2312 也用 gb18030"}))
        ->type_name("utf-8|gb18030")
        ->transform(CLI::CheckedTransformer(names, CLI::ignore_case).description(""));
}

} // namespace program
