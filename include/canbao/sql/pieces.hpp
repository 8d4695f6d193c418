// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_SQL_PIECES_HPP
#define CANBAO_SQL_PIECES_HPP

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// Pieces of SQL that all dialects spell alike.
namespace canbao::inline v0_1::detail::sql {

using texts = std::vector<std::string>;

/// Texts with something between them; no blank at the end of a line.
inline std::string joined(const texts& some, std::string_view between) {
    std::string all;
    for (const std::string& one : some) {
        all.append(all.empty() ? std::string_view{} : between);
        if (one.starts_with('\n')) {
            all.resize(all.find_last_not_of(' ') + 1);
        }
        all.append(one);
    }
    return all;
}

/// A number; in brackets below 0, for two dashes begin a comment.
inline std::string number(std::int64_t value) {
    return value < 0 ? "(" + std::to_string(value) + ")" : std::to_string(value);
}

/// A sum with a constant.
inline std::string plus(const std::string& what, std::int64_t more) {
    if (more == 0) {
        return what;
    }
    return what + (more < 0 ? " - " : " + ") + std::to_string(more < 0 ? -more : more);
}

/// `CASE`, arm by arm; without an arm it is what stands behind ELSE.
class choice {
public:
    choice() = default;
    /// `CASE what WHEN …`.
    explicit choice(std::string what) : what_{(std::move)(what)} {}

    void when(const std::string& condition, const std::string& value) {
        arms_.push_back("WHEN " + condition + " THEN " + value);
        size_ += arms_.back().size();
    }
    [[nodiscard]] std::string otherwise(const std::string& value) const {
        if (arms_.empty()) {
            return value;
        }
        const std::string between = size_ > 80 ? "\n      " : " ";
        return "CASE" + (what_.empty() ? "" : " " + what_) + between + joined(arms_, between) +
               between + "ELSE " + value + " END";
    }

private:
    std::string what_;
    texts arms_;
    std::size_t size_ = 0;
};

/// 1 where a condition holds, and else 0.
inline std::string indicator(const std::string& condition) {
    return "CASE WHEN " + condition + " THEN 1 ELSE 0 END";
}

/// Conditions of which each holds; of none one that holds always.
inline std::string all_of(const texts& conditions) {
    return conditions.empty() ? "1 = 1" : joined(conditions, " AND ");
}

/// Whether a text can stand in a query between quotes in every dialect, whatever its settings.
inline bool is_plain(std::string_view code) noexcept {
    for (const char one : code) {
        const auto byte = static_cast<unsigned char>(one);
        if (byte < 0x20 || byte == 0x7F || one == '\'' || one == '\\' || one == '|') {
            return false;
        }
    }
    return !code.empty();
}

/// A text between quotes.
inline std::string literal(std::string_view text) {
    return "'" + std::string{text} + "'";
}

} // namespace canbao::detail::sql

#endif
