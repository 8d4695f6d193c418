// SPDX-License-Identifier: Apache-2.0
#include "shared/failure.hpp"

#include <system_error>

namespace program {

namespace {

constexpr wording no_reading{"cannot read {}: {}", "无法读取 {}：{}"};
constexpr wording no_writing{"cannot write {}: {}", "无法写入 {}：{}"};
constexpr wording no_removing{"cannot remove {}: {}", "无法删除 {}：{}"};

/// What stands in Chinese beside the system's own words: the reasons that people meet.
std::string_view chinese_reason(int error) {
    switch (error) {
    case ENOENT: return "文件或目录不存在";
    case EACCES:
    case EPERM: return "没有权限";
    case EISDIR: return "是目录，不是文件";
    case ENOTDIR: return "路径中有一段不是目录";
    case ENOSPC: return "磁盘空间不足";
    case EDQUOT: return "超出磁盘配额";
    case EFBIG: return "文件过大";
    case EROFS: return "文件系统只读";
    case EPIPE: return "读取方已关闭管道";
    case EBADF: return "未打开";
    case EIO: return "读写出错";
    case EMFILE:
    case ENFILE: return "打开的文件过多";
    case ENAMETOOLONG: return "文件名过长";
    case ELOOP: return "符号链接层数过多";
    default: return {};
    }
}

/// The system's words are English, and stand in Chinese texts too: they are what one searches for.
std::string reason(int error) {
    std::string text = std::generic_category().message(error);
    const std::string_view chinese = chinese_reason(error);
    return spoken() == language::english || chinese.empty()
               ? text
               : fmt::format("{}（{}）", chinese, text);
}

} // namespace

failure system_failure(std::string_view doing, std::string_view name, int error) {
    const wording& sentence = doing == "read"    ? no_reading
                              : doing == "write" ? no_writing
                                                 : no_removing;
    return failure{say(sentence, name, reason(error))};
}

} // namespace program
