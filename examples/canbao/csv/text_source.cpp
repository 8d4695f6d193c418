// SPDX-License-Identifier: Apache-2.0
#include "csv/text_source.hpp"

#include "shared/failure.hpp"
#include "shared/utf8.hpp"

#include <algorithm>
#include <array>
#include <cerrno>

#include <iconv.h>

namespace program {

namespace {

constexpr std::size_t chunk = std::size_t{256} * 1024;

struct signature {
    std::string_view bytes;
    wording what;
};

/// What strangers send under the name of CSV.
constexpr std::array<signature, 6> signatures{{
    {"\xFF\xFE", {"UTF-16; save it as UTF-8", "UTF-16 编码；请另存为 UTF-8"}},
    {"\xFE\xFF", {"UTF-16; save it as UTF-8", "UTF-16 编码；请另存为 UTF-8"}},
    {"PK\x03\x04",
     {"a workbook or a ZIP archive; save it as CSV", "工作簿或 ZIP 压缩包；请另存为 CSV"}},
    {"\xD0\xCF\x11\xE0", {"a workbook (XLS); save it as CSV", "工作簿（XLS）；请另存为 CSV"}},
    {"\x1F\x8B",
     {"compressed; zcat FILE | canbao assess - reads it",
      "压缩文件；可用 zcat 文件 | canbao assess - 读取"}},
    {"\x28\xB5\x2F\xFD",
     {"compressed; zstdcat FILE | canbao assess - reads it",
      "压缩文件；可用 zstdcat 文件 | canbao assess - 读取"}},
}};

std::uint64_t lines_in(std::string_view text) {
    return static_cast<std::uint64_t>(std::count(text.begin(), text.end(), '\n'));
}

constexpr std::size_t longest_signature = 4;

/// Characters of UTF-8 that text in GB18030 may look like by chance, and those that settle it
/// before the end.
constexpr std::size_t chance = 2;
constexpr std::size_t enough = 200;

void refuse_signatures(std::string_view bytes, std::string_view name) {
    for (const signature& known : signatures) {
        if (bytes.starts_with(known.bytes)) {
            throw failure{say({"{}: the file is {}", "{}：该文件是{}"}, name, say(known.what))};
        }
    }
}

} // namespace

void text_source::close_converter::operator()(void* converter) const noexcept {
    ::iconv_close(converter);
}

text_source::text_source(csv::byte_source& file, encoding of)
    : file_{file},
      encoding_{of},
      bytes_(chunk) {
    if (of == encoding::gb18030) {
        iconv_t converter = ::iconv_open("UTF-8", "GB18030");
        if (converter == reinterpret_cast<iconv_t>(-1)) { // NOLINT: as POSIX has it
            throw failure{say({"this system cannot read GB18030; convert the roster to UTF-8",
                               "本系统无法读取 GB18030；请将名册转换为 UTF-8"})};
        }
        converter_.reset(converter);
        decoded_.resize(2 * chunk); // two bytes become three at most
    }
}

std::size_t text_source::read(char* into, std::size_t room) {
    while (text_.empty() && !at_end_) {
        fetch();
    }
    const std::size_t count = text_.copy(into, room);
    text_.remove_prefix(count);
    return count;
}

void text_source::fetch() {
    waiting_.copy(bytes_.data(), waiting_.size());
    const std::size_t count =
        file_.read(bytes_.data() + waiting_.size(), bytes_.size() - waiting_.size());
    at_end_ = count == 0;
    bytes_read_.fetch_add(count, std::memory_order_relaxed);
    const std::string_view bytes{bytes_.data(), waiting_.size() + count};
    if (encoding_ == encoding::gb18030) {
        look_for_utf8(bytes.substr(waiting_.size()));
    }
    if (!is_begun_ && bytes.size() < longest_signature && !at_end_) {
        waiting_ = bytes;
        return; // too little to know what it is
    }
    if (!is_begun_) {
        refuse_signatures(bytes, name());
        if (encoding_ == encoding::gb18030 && bytes.starts_with("\xEF\xBB\xBF")) {
            refuse_utf8(); // its byte-order mark
        }
        is_begun_ = true;
    }
    const std::size_t taken = encoding_ == encoding::utf8 ? take_utf8(bytes) : take_gb18030(bytes);
    waiting_ = bytes.substr(taken);
    if (at_end_ && !waiting_.empty()) {
        complain(text_); // the last character is cut
    }
    lines_ += lines_in(text_);
}

std::size_t text_source::take_utf8(std::string_view bytes) {
    const utf8_prefix prefix = find_utf8_prefix(bytes);
    text_ = bytes.substr(0, prefix.size);
    if (prefix.size != bytes.size() && !prefix.is_cut) {
        complain(text_);
    }
    return prefix.size;
}

std::size_t text_source::take_gb18030(std::string_view bytes) {
    if (may_be_utf8_ && seen_as_utf8_ >= (at_end_ ? chance : enough)) {
        refuse_utf8();
    }
    char* from = const_cast<char*>(bytes.data()); // NOLINT: iconv takes it so and leaves it alone
    char* into = decoded_.data();
    std::size_t left = bytes.size();
    std::size_t room = decoded_.size();
    const bool is_text =
        ::iconv(converter_.get(), &from, &left, &into, &room) != static_cast<std::size_t>(-1) ||
        errno == EINVAL; // the last character is not whole
    text_ = {decoded_.data(), decoded_.size() - room};
    if (const utf8_prefix prefix = find_utf8_prefix(text_);
        !is_text || prefix.size != text_.size()) {
        complain(text_.substr(0, prefix.size));
    }
    return bytes.size() - left;
}

/// Most Chinese text in UTF-8 is text in GB18030, too, but other text.
void text_source::look_for_utf8(std::string_view fresh) {
    if (may_be_utf8_) {
        undecided_ += fresh;
        const utf8_prefix prefix = find_utf8_prefix(undecided_);
        may_be_utf8_ = prefix.size == undecided_.size() || prefix.is_cut;
        for (const char byte : std::string_view{undecided_}.substr(0, prefix.size)) {
            seen_as_utf8_ += static_cast<unsigned char>(byte) >= 0xE0 ? 1 : 0;
        }
        undecided_.erase(0, prefix.size);
    }
}

void text_source::refuse_utf8() const {
    throw failure{say({"{}: the file is not in GB18030 but in UTF-8",
                       "{}：文件不是 GB18030 编码，而是 UTF-8 编码"},
                      name())};
}

/// Names the line in which the good text ends.
void text_source::complain(std::string_view good) const {
    const std::uint64_t line = lines_ + lines_in(good) + 1;
    if (encoding_ == encoding::utf8) {
        throw failure{say({"{}: line {} is no text in UTF-8; where the roster is in GB18030 (GBK, "
                           "GB2312), say --encoding gb18030",
                           "{}：第 {} 行不是 UTF-8 文本；名册若为 GB18030（GBK、GB2312）编码，请用 "
                           "--encoding gb18030"},
                          name(), line)};
    }
    if (may_be_utf8_ && seen_as_utf8_ >= chance) {
        refuse_utf8();
    }
    throw failure{
        say({"{}: line {} is no text in GB18030", "{}：第 {} 行不是 GB18030 文本"}, name(), line)};
}

} // namespace program
