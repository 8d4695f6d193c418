// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_ENGINE_WRITTEN_HPP
#define CANBAO_ENGINE_WRITTEN_HPP

#include <canbao/engine/assessment.hpp>
#include <canbao/units/date.hpp>
#include <canbao/units/money.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

// What streams and formatters write, in one place. Whatever there is none of is a dash, so that it
// is seen in a line of a log.
namespace canbao::inline v0_1::detail {

/// A short text with its own characters.
class written {
public:
    constexpr void put(char character) noexcept { characters_[size_++] = character; }
    constexpr void put(std::string_view text) noexcept {
        for (const char character : text) {
            put(character);
        }
    }
    constexpr void put(std::uint64_t number) noexcept {
        if (number >= 10) {
            put(number / 10);
        }
        put(static_cast<char>('0' + number % 10));
    }
    [[nodiscard]] constexpr std::string_view view() const noexcept { return {characters_, size_}; }

private:
    char characters_[32]{};
    std::size_t size_ = 0;
};

/// Yuan with two decimals, such as 175.00; -0.05 for -5 fen.
constexpr written write(fen amount) noexcept {
    written text;
    auto count = static_cast<std::uint64_t>(amount.count);
    if (amount.count < 0) {
        text.put('-');
        count = 0 - count;
    }
    text.put(count / 100);
    text.put('.');
    text.put(count / 10 % 10);
    text.put(count % 10);
    return text;
}

/// YYYY-MM-DD. A number of a column that is a day of no year from 0 to 9999 is `day N`, N days
/// after 1970-01-01.
constexpr written write(date day) noexcept {
    constexpr date first = std::chrono::year{0} / 1 / 1;
    constexpr date last = std::chrono::year{9999} / 12 / 31;
    written text;
    if (!day.has_value()) {
        text.put('-');
    } else if (first <= day && day <= last) {
        const auto iso = format_date(day);
        text.put({iso.data(), iso.size()});
    } else {
        text.put(day.days < 0 ? "day -" : "day ");
        const auto count = static_cast<std::uint64_t>(std::int64_t{day.days});
        text.put(day.days < 0 ? 0 - count : count);
    }
    return text;
}

/// The codes of files.
constexpr std::string_view write(status what) noexcept {
    return code(what);
}
/// The same; a dash for none.
constexpr std::string_view write(refusal why) noexcept {
    return why == refusal::none ? "-" : code(why);
}

constexpr std::string_view view_of(const written& text) noexcept {
    return text.view();
}
constexpr std::string_view view_of(std::string_view text) noexcept {
    return text;
}

} // namespace canbao::detail

#endif
