// SPDX-License-Identifier: Apache-2.0
#include "shared/encoding_option.hpp"

#include "shared/language.hpp"

#include <map>
#include <string>

namespace program {

void add_encoding(CLI::App& command, encoding& into) {
    static const std::map<std::string, encoding> names{
        {"utf-8", encoding::utf8},
        {"utf8", encoding::utf8},
        {"gb18030", encoding::gb18030},
        {"gbk", encoding::gb18030},
        {"gb2312", encoding::gb18030},
        {"cp936", encoding::gb18030}}; // one encodes what the rest do
    command
        .add_option(
            "--encoding", into,
            say({"How the roster's characters are written; by default utf-8. gbk, gb2312 "
                 "and cp936 are read as gb18030, which contains them",
                 "名册的字符编码，默认 utf-8；gbk、gb2312、cp936 按包含它们的 gb18030 读取"}))
        ->type_name("utf-8|gb18030|gbk|gb2312|cp936")
        ->transform(CLI::CheckedTransformer(names, CLI::ignore_case).description(""));
}

} // namespace program
