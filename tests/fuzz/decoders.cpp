// SPDX-License-Identifier: Apache-2.0

// Encodings, dates and numbers in scientific form against other means. Input: which of them, the
// size of pieces, then the text.

#include "csv/text.hpp"
#include "csv/text_source.hpp"
#include "fuzzing.hpp"
#include "shared/failure.hpp"
#include "shared/utf8.hpp"
#include "shared/written_day.hpp"

#include <canbao/units/date.hpp>

#include <algorithm>
#include <array>
#include <cerrno>
#include <regex>
#include <vector>

#include <iconv.h>

namespace {

using fuzz::check;

/// A text in another encoding by the system's own means, at once.
class converter {
public:
    converter(const char* to, const char* from) : handle_{::iconv_open(to, from)} {
        check(handle_ != reinterpret_cast<iconv_t>(-1), "the system knows the encodings");
    }

    struct result {
        std::string text{};
        std::size_t taken = 0; ///< of the bytes
        bool is_cut = false;   ///< the last character is not whole
    };

    result convert(std::string_view bytes) {
        result all{.text = std::string(4 * bytes.size() + 4, '\0')};
        ::iconv(handle_, nullptr, nullptr, nullptr, nullptr);
        char* from = const_cast<char*>(bytes.data()); // NOLINT: iconv takes it so
        std::size_t left = bytes.size();
        char* into = all.text.data();
        std::size_t room = all.text.size();
        errno = 0;
        const bool is_whole =
            ::iconv(handle_, &from, &left, &into, &room) != static_cast<std::size_t>(-1);
        all.is_cut = !is_whole && errno == EINVAL;
        all.taken = bytes.size() - left;
        all.text.resize(all.text.size() - room);
        return all;
    }

private:
    iconv_t handle_; // for as long as the process runs
};

/// True where some bytes make a character of the beginning of one.
bool may_go_on(std::string_view begun, converter& system) {
    for (const char second : {'\x80', '\x90', '\xA0', '\xBF'}) {
        std::string more{begun};
        for (more += second; more.size() <= 4; more += '\x80') {
            if (system.convert(more).taken == more.size()) {
                return true;
            }
        }
    }
    return false;
}

void check_utf8(std::string_view text) {
    static converter system{"UTF-32LE", "UTF-8"};
    const std::size_t plain = std::min(text.find('\0'), text.size());
    const program::utf8_prefix found = program::find_utf8_prefix(text);
    const converter::result wanted = system.convert(text.substr(0, plain));
    check(found.size == wanted.taken, "UTF-8 is well formed as far as iconv takes it");
    const std::string_view rest = text.substr(found.size);
    const bool is_cut =
        !rest.empty() && rest.size() < 4 && plain == text.size() && may_go_on(rest, system);
    check(found.is_cut == is_cut, "a character is cut where more bytes make one");
}

void check_gb18030(std::string_view bytes, std::size_t piece) {
    static converter system{"UTF-8", "GB18030"};
    const converter::result wanted = system.convert(bytes);
    const bool is_text = wanted.taken == bytes.size() &&
                         program::find_utf8_prefix(wanted.text).size == wanted.text.size();
    fuzz::pieces source{bytes, piece};
    program::text_source text{source, program::encoding::gb18030};
    std::string found;
    try {
        std::array<char, 100> some{};
        while (const std::size_t count = text.read(some.data(), some.size())) {
            found.append(some.data(), count);
        }
        check(is_text && found == wanted.text, "GB18030 is what iconv makes of it");
    } catch (const program::failure& wrong) {
        const bool is_named = std::string_view{wrong.what()}.find("no text") == std::string::npos;
        check(!is_text || is_named, "text is refused for what else it may be");
        check(wanted.text.starts_with(found), "what was read before is right");
    }
}

int days_in(int year, int month) {
    constexpr std::array<int, 12> lengths{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return lengths[static_cast<std::size_t>(month - 1)] + (month == 2 && is_leap ? 1 : 0);
}

void check_date(std::string_view text) {
    static const std::regex form{"([0-9]{4})-([0-9]{2})-([0-9]{2})"};
    const canbao::date found = canbao::parse_date(text);
    bool is_day = false;
    std::cmatch parts;
    if (text.size() == 10 && std::regex_match(text.begin(), text.end(), parts, form)) {
        const int month = std::stoi(parts[2]);
        const int day = std::stoi(parts[3]);
        is_day =
            month >= 1 && month <= 12 && day >= 1 && day <= days_in(std::stoi(parts[1]), month);
    }
    check(found.has_value() == is_day, "a date is a day of the calendar");
    if (is_day) {
        const auto again = canbao::format_date(found);
        check(text == std::string_view{again.data(), again.size()}, "a date is written as read");
    }
}

/// A day as people write it is the same in all its forms, and none is read that has several.
void check_written_day(std::string_view text) {
    using namespace program;
    const written_day plain = read_day(text, {});
    const day_reading said{.order = day_order::day_first, .count = day_count::from_1900};
    const written_day by_option = read_day(text, said);
    check((plain.seen == seen_form::a_day) == canbao::is_in_range(plain.day),
          "what is read is a day in range, and nothing else is");
    check(!plain.is_by_option, "nothing is read by an option that is not there");
    if (plain.seen == seen_form::a_day) {
        check(by_option.day == plain.day && !by_option.is_by_option,
              "what has one meaning keeps it");
        const auto iso = canbao::format_date(plain.day);
        check(read_day({iso.data(), iso.size()}, {}).day == plain.day, "a day is read as written");
    }
    if (by_option.seen == seen_form::a_day && plain.seen != seen_form::a_day) {
        check(by_option.is_by_option, "what an option is needed for is told");
    }
}

/// Every day of the years that applications may use, and those beside them.
void check_day(std::string_view bytes) {
    std::int32_t number = 0;
    for (const char byte : bytes.substr(0, 3)) {
        number = number * 256 + static_cast<unsigned char>(byte);
    }
    const canbao::date day{number % 200'000 - 50'000};
    const auto iso = canbao::format_date(day);
    check(canbao::parse_date({iso.data(), iso.size()}) == day, "a date is read as written");
}

void check_scientific(std::string_view text) {
    static const std::regex form{"[0-9]+(\\.[0-9]*)?[eE][+-]?[0-9]+"};
    if (text.size() <= 200) { // the library's matching is recursive
        check(csv::is_scientific_number(text) == std::regex_match(text.begin(), text.end(), form),
              "a number is in scientific form");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    fuzz::input from{bytes, size};
    const std::uint8_t which = from.choose();
    const std::size_t piece = std::size_t{1} + from.choose();
    switch (which % 4) {
    case 0: check_utf8(from.text()); break;
    case 1: check_gb18030(from.text(), piece); break;
    case 2:
        check_date(from.text());
        check_written_day(from.text());
        check_day(from.text());
        break;
    default: check_scientific(from.text()); break;
    }
    return 0;
}
