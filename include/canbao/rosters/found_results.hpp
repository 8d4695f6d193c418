// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_ROSTERS_FOUND_RESULTS_HPP
#define CANBAO_ROSTERS_FOUND_RESULTS_HPP

#include <canbao/engine/columns.hpp>
#include <canbao/rosters/turned.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <type_traits>
#include <unordered_map>
#include <vector>

// Assessments that many people have, and how they get into the columns of a roster.
namespace canbao::inline v0_1::detail {

/// Writes columns of which each row is one of some, by number (`values_of(number)` is where it
/// begins); those whose place is null are not wanted. At most so many rows, in squares.
template <std::size_t Most, std::size_t Side, class Value, std::size_t Count>
void put_turned(std::span<const std::uint32_t> numbers, const std::array<Value*, Count>& to,
                const auto& values_of) noexcept {
    static_assert(Count % Side == 0);
    std::array<Value, Most> nowhere{}; // which nobody reads
    for (std::size_t begin = 0; begin < Count; begin += Side) {
        square_columns<Value, Side> targets;
        std::copy_n(to.data() + begin, Side, targets.begin());
        if (targets == square_columns<Value, Side>{}) {
            continue;
        }
        std::replace(targets.begin(), targets.end(), static_cast<Value*>(nullptr), nowhere.data());
        std::size_t row = 0;
        for (; row + Side <= numbers.size(); row += Side) {
            square_rows<Value, Side> rows;
            square_columns<Value, Side> here;
            for (std::size_t place = 0; place < Side; ++place) {
                rows[place] = values_of(numbers[row + place]) + begin;
                here[place] = targets[place] + row;
            }
            turn(rows, here);
        }
        for (; row < numbers.size(); ++row) {
            for (std::size_t place = 0; place < Side; ++place) {
                targets[place][row] = values_of(numbers[row])[begin + place];
            }
        }
    }
}

/// Some different assessments by number, from 1. Each is in a few words beside one another, which a
/// processor reads at once, and some people's are then turned into columns.
class found_results {
public:
    static constexpr std::size_t most = 100'000;

    /// The number of an assessment, which may be a new one; 0 where there are too many. Throws
    /// where there is no memory.
    std::uint32_t number_of(const assessment& result) {
        const packed values = pack(values_of(result));
        std::uint64_t hash = 0;
        const auto mix = [&hash](auto value) { hash = (hash ^ value) * 0x9E37'79B9'7F4A'7C15U; };
        std::for_each(values.wide.begin(), values.wide.end(), mix);
        std::for_each(values.narrow.begin(), values.narrow.end(), mix);
        const auto [begin, end] = by_hash_.equal_range(hash);
        for (auto one = begin; one != end; ++one) {
            if (all_[one->second] == values) {
                return one->second;
            }
        }
        if (all_.size() > most) {
            return 0;
        }
        const auto number = static_cast<std::uint32_t>(all_.size());
        all_.push_back(values); // first: nothing is to be found that is not there
        by_hash_.emplace(hash, number);
        note_differences(values.wide, all_[1].wide, differ_.wide);
        note_differences(values.narrow, all_[1].narrow, differ_.narrow);
        return number;
    }

    /// Writes the assessments of as many people as there are numbers, from one on. What people get
    /// whose number is 0 is unspecified.
    template <std::size_t Most>
    void put(std::span<const std::uint32_t> numbers, const assessment_columns& out,
             std::size_t first) const noexcept {
        targets to;
        std::size_t wide = 0;
        std::size_t narrow = 0;
        const auto take = [&]<class Value>(std::span<Value> column, const auto& same, bool differs,
                                           auto*& place) {
            if (column.empty()) {
                return;
            }
            if (differs) {
                using word = std::make_unsigned_t<Value>;
                place = reinterpret_cast<word*>(column.data() + first);
            } else { // in all that was found
                std::fill_n(column.data() + first, numbers.size(), static_cast<Value>(same));
            }
        };
        for_each_column(
            [&]<class Value>(std::span<Value> column) {
                if constexpr (sizeof(Value) == 1) {
                    take(column, all_.back().narrow[narrow], differ_.narrow[narrow],
                         to.narrow[narrow]);
                    ++narrow;
                } else {
                    take(column, all_.back().wide[wide], differ_.wide[wide], to.wide[wide]);
                    ++wide;
                }
            },
            out);
        put_turned<Most, 4>(numbers, to.wide,
                            [this](std::uint32_t number) { return all_[number].wide.data(); });
        put_turned<Most, 8>(numbers, to.narrow,
                            [this](std::uint32_t number) { return all_[number].narrow.data(); });
    }

private:
    static constexpr std::size_t wide_columns = 8;
    static constexpr std::size_t narrow_columns = 16;

    /// The values of an assessment, those of 32 bits and those of 8 in the order of the columns.
    struct alignas(16) packed {
        std::array<std::uint32_t, wide_columns> wide{};
        std::array<std::uint8_t, narrow_columns> narrow{};

        friend bool operator==(const packed&, const packed&) = default;
    };
    struct targets {
        std::array<std::uint32_t*, wide_columns> wide{};
        std::array<std::uint8_t*, narrow_columns> narrow{};
    };

    static packed pack(const assessment_row& values) noexcept {
        packed one;
        std::size_t wide = 0;
        std::size_t narrow = 0;
        for_each_column(
            [&]<class Value>(Value value) {
                if constexpr (sizeof(Value) == 1) {
                    one.narrow[narrow++] = value;
                } else {
                    one.wide[wide++] = static_cast<std::uint32_t>(value);
                }
            },
            values);
        return one;
    }

    template <class Value, std::size_t Count>
    static void note_differences(const std::array<Value, Count>& one,
                                 const std::array<Value, Count>& first,
                                 std::array<bool, Count>& differ) noexcept {
        for (std::size_t place = 0; place < Count; ++place) {
            differ[place] = differ[place] || one[place] != first[place];
        }
    }

    std::vector<packed> all_ = std::vector<packed>(1); ///< by number
    std::unordered_multimap<std::uint64_t, std::uint32_t> by_hash_;
    struct {
        std::array<bool, wide_columns> wide{};
        std::array<bool, narrow_columns> narrow{};
    } differ_; ///< in which columns they do
};

} // namespace canbao::detail

#endif
