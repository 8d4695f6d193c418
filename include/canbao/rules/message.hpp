// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_RULES_MESSAGE_HPP
#define CANBAO_RULES_MESSAGE_HPP

#include <canbao/base/language.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

// Build errors that say names and figures within the sentence, for compilers that compute the
// message of a static_assert (C++26). Others get the sentence alone, and show the names and figures
// as the arguments of the rule.
namespace canbao::inline v0_1::detail {

/// An amount in fen, said in yuan.
struct yuan {
    std::int64_t fen;
};
/// A day as YYYYMMDD, said as YYYY-MM-DD.
struct day {
    std::int64_t yyyymmdd;
};
/// The day on which an example pays; nothing is said of 0.
struct example {
    std::int64_t yyyymmdd;
};
/// A tier; 0 is every one.
struct tier_number {
    std::int64_t number;
};
/// The day of birth of whoever refutes an answer.
struct born {
    std::int64_t yyyymmdd;
};
/// That person's day of registration.
struct registered {
    std::int64_t yyyymmdd;
};
/// A share: hundredths of a percent of 10,000, or a fraction.
struct part_of_fee {
    std::int64_t parts;
    std::int64_t whole;
};

/// The code of a word or a route, as files write it; empty for none.
template <class Tag>
constexpr std::string_view code_of_tag() noexcept {
    if constexpr (requires { Tag::code; }) {
        return Tag::code;
    } else {
        return {};
    }
}

template <class Tag>
constexpr std::string_view code_or_any() noexcept {
    return code_of_tag<Tag>().empty() ? "any" : code_of_tag<Tag>();
}
template <class Tag>
constexpr std::string_view code_or_nothing() noexcept {
    return code_of_tag<Tag>().empty() ? "nothing" : code_of_tag<Tag>();
}

template <class Tag>
constexpr std::string_view code_or_own() noexcept {
    return code_of_tag<Tag>().empty() ? "…" : code_of_tag<Tag>();
}

/// What a static_assert asks of its message: `data()` and `size()`. Cut off where it is full.
class message {
public:
    constexpr explicit message(std::string_view sentence) noexcept { *this << sentence; }

    [[nodiscard]] constexpr const char* data() const noexcept { return characters_; }
    [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }

    constexpr message& operator<<(std::string_view text) noexcept {
        for (const char character : text) {
            if (size_ < sizeof characters_) {
                characters_[size_++] = character;
            }
        }
        return *this;
    }
    constexpr message& operator<<(const char* text) noexcept {
        return *this << std::string_view{text};
    }
    constexpr message& operator<<(std::int64_t number) noexcept {
        char digits[20]{};
        std::size_t first = sizeof digits;
        const bool negative = number < 0;
        for (std::int64_t rest = negative ? -number : number; first == sizeof digits || rest > 0;
             rest /= 10) {
            digits[--first] = static_cast<char>('0' + rest % 10);
        }
        return *this << (negative ? "-" : "")
                     << std::string_view{digits + first, sizeof digits - first};
    }
    constexpr message& operator<<(yuan amount) noexcept {
        return (*this << amount.fen / 100 << ".").digits(amount.fen % 100) << " yuan";
    }
    constexpr message& operator<<(day one) noexcept {
        return ((*this << one.yyyymmdd / 10'000 << "-").digits(one.yyyymmdd / 100 % 100) << "-")
            .digits(one.yyyymmdd % 100);
    }
    /// Days of a component, after those of others: `Days` is rule::kept_days.
    template <template <class, std::int64_t...> class Days, class Component, std::int64_t First,
              std::int64_t... Later>
    constexpr message& operator<<(Days<Component, First, Later...>) noexcept {
        *this << (characters_[size_ - 1] == '[' ? "" : "; ") << code_of_tag<Component>() << ": "
              << day{First};
        static_cast<void>(((*this << ", " << day{Later}), ...));
        return *this;
    }
    constexpr message& operator<<(example one) noexcept {
        return one.yyyymmdd == 0 ? *this : *this << "; for example paid on " << day{one.yyyymmdd};
    }
    constexpr message& operator<<(registered one) noexcept {
        return one.yyyymmdd == 0 ? *this : *this << ", registered on " << day{one.yyyymmdd};
    }
    constexpr message& operator<<(born one) noexcept {
        return one.yyyymmdd == 0 ? *this : *this << ", born on " << day{one.yyyymmdd};
    }
    constexpr message& operator<<(tier_number tier) noexcept {
        return tier.number == 0 ? *this << "every tier" : *this << "tier " << tier.number;
    }
    constexpr message& operator<<(part_of_fee share) noexcept {
        return share.whole == 10'000
                   ? (*this << share.parts / 100 << ".").digits(share.parts % 100) << " %"
                   : *this << share.parts << "/" << share.whole;
    }

    constexpr message& operator<<(const message& other) noexcept {
        return *this << std::string_view{other.data(), other.size()};
    }

private:
    constexpr message& digits(std::int64_t two) noexcept {
        const std::int64_t positive = two < 0 ? -two : two;
        return *this << positive / 10 << positive % 10;
    }

    char characters_[1'000]{};
    std::size_t size_ = 0;
};

/// The codes of some words with blanks between them; "none" where there is none.
template <template <class...> class Words, class... Tags>
constexpr message codes_in(Words<Tags...>) noexcept {
    message all{sizeof...(Tags) == 0 ? "none" : ""};
    static_cast<void>(((all << (all.size() == 0 ? "" : " ") << code_or_own<Tags>()), ..., true));
    return all;
}

/// The sentence of a rule and, in brackets, what it is about.
template <class... Parts>
constexpr message say(std::string_view sentence, Parts... parts) noexcept {
    message all{sentence};
    all << " [";
    static_cast<void>((all << ... << parts));
    return all << "]";
}

} // namespace canbao::detail

#endif
