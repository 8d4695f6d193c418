// SPDX-License-Identifier: Apache-2.0

// What stands before the rows of a roster, its header included. Input: the size of pieces, the size
// of blocks, what is said of the columns (up to a byte 0), then the file.

#include "fuzzing.hpp"
#include "roster/format.hpp"
#include "shared/failure.hpp"
#include "shared/utf8.hpp"

#include <algorithm>
#include <limits>
#include <string>
#include <vector>

namespace {

using fuzz::check;

struct reading {
    std::string rows;
    std::string refusal;
};

reading read(std::string_view file, std::size_t piece, std::size_t block,
             const std::vector<program::column_claim>& claims) {
    fuzz::pieces source{file, piece};
    csv::block_reader roster{source, block};
    reading result;
    try {
        const program::roster_format format{roster, "text", false, claims};
        csv::block now;
        csv::rows rows;
        while (roster.read_block(now)) {
            rows.clear();
            roster.read_rows(now, rows);
            for (std::size_t place = 0; place < rows.size(); ++place) {
                result.rows += std::to_string(rows[place].line) + ' ';
                const auto fields = format.texts(rows, rows[place]);
                if (const auto* texts = std::get_if<program::row_texts>(&fields)) {
                    result.rows.append((*texts)[program::column::id]) += '\n';
                }
            }
        }
    } catch (const program::failure& wrong) {
        result.refusal = wrong.what();
        check(!result.refusal.empty(), "a failure says why");
    }
    return result;
}

std::vector<program::column_claim> claims_in(std::string_view text) {
    std::vector<program::column_claim> claims;
    try {
        program::add_claims(claims, text);
    } catch (const program::failure&) {
        claims.clear();
    }
    return claims;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    constexpr std::size_t all = std::numeric_limits<std::size_t>::max() / 2;
    fuzz::input from{bytes, size};
    const std::size_t piece = 1 + from.choose();
    const std::size_t block = std::size_t{4} + from.choose();
    std::string_view file = from.text();
    const std::string_view said = file.substr(0, file.find('\0'));
    file.remove_prefix(std::min(said.size() + 1, file.size()));
    const auto claims = claims_in(said);
    const reading whole = read(file, all, file.size() + 4, claims);
    const reading cut = read(file, piece, block, claims);
    check(whole.refusal == cut.refusal, "refused in all sizes of pieces or in none");
    check(whole.rows == cut.rows, "the same rows in all sizes of pieces");
    const auto control = [](char byte) { return static_cast<unsigned char>(byte) < ' '; };
    check(std::none_of(whole.refusal.begin(), whole.refusal.end(), control),
          "a failure has no control characters");
    check(program::find_utf8_prefix(whole.refusal).size == whole.refusal.size(),
          "a failure is UTF-8");
    return 0;
}
