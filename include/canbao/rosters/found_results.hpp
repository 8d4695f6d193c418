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

/// Something for each column of assessments: for those of 32 bits and for those of 8, in their
/// order; as many as fill squares.
template <class Wide, class Narrow>
struct by_width {
    static constexpr std::size_t wide_side = 4;
    static constexpr std::size_t narrow_side = 8;
    alignas(16) std::array<Wide, 2 * wide_side> wide{};
    std::array<Narrow, 2 * narrow_side> narrow{};

    friend bool operator==(const by_width&, const by_width&) = default;
};

/// Those that go by the width of a value.
template <class Value>
constexpr auto& of_width(auto& both) noexcept {
    if constexpr (sizeof(Value) == sizeof(std::uint8_t)) {
        return both.narrow;
    } else {
        static_assert(sizeof(Value) == sizeof(std::uint32_t));
        return both.wide;
    }
}

/// The places of columns that are visited in their order, each among those of its width.
struct column_counter {
    std::size_t wide = 0;
    std::size_t narrow = 0;

    template <class Value>
    constexpr std::size_t next() noexcept {
        return of_width<Value>(*this)++;
    }
};

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
        by_width<std::uint32_t*, std::uint8_t*> to;
        column_counter counter;
        for_each_column(
            [&]<class Value>(std::span<Value> column) {
                const std::size_t place = counter.next<Value>();
                if (column.empty()) {
                    return;
                }
                Value* const begin = column.data() + first;
                if (of_width<Value>(differ_)[place]) {
                    of_width<Value>(to)[place] =
                        reinterpret_cast<std::make_unsigned_t<Value>*>(begin);
                } else { // in all that was found
                    const auto same = of_width<Value>(all_.back())[place];
                    std::fill_n(begin, numbers.size(), static_cast<Value>(same));
                }
            },
            out);
        put_turned<Most, packed::wide_side>(
            numbers, to.wide, [this](std::uint32_t number) { return all_[number].wide.data(); });
        put_turned<Most, packed::narrow_side>(numbers, to.narrow, [this](std::uint32_t number) {
            return all_[number].narrow.data();
        });
    }

private:
    using packed = by_width<std::uint32_t, std::uint8_t>;

    static constexpr packed pack(const assessment_row& values) noexcept {
        packed one;
        column_counter counter;
        for_each_column(
            [&]<class Value>(Value value) {
                auto& room = of_width<Value>(one);
                room[counter.next<Value>()] = static_cast<std::make_unsigned_t<Value>>(value);
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
    by_width<bool, bool> differ_; ///< the columns in which they do
};

/// A column more than has room is not left out in silence.
static_assert([] {
    column_counter counter;
    for_each_column([&]<class Value>(Value) { counter.next<Value>(); }, assessment_row{});
    constexpr by_width<bool, bool> room;
    return counter.wide <= room.wide.size() && counter.narrow <= room.narrow.size();
}());

} // namespace canbao::detail

#endif
