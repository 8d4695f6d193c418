// SPDX-License-Identifier: Apache-2.0
#include "assess/duplicates.hpp"

#include "shared/failure.hpp"

#include <random>
#include <utility>

#include <xxhash.h>

namespace program {

namespace {

// A hash is used in three parts: which shard, what stands in the slot, and what is not needed.
constexpr unsigned shard_bits = 10;
constexpr unsigned kept_bits = 28;
constexpr unsigned place_bits = 64 - kept_bits;
constexpr std::uint64_t places_in_log = std::uint64_t{1} << place_bits; // 64 GiB of ids

constexpr std::size_t shard_of(std::uint64_t hash) {
    return static_cast<std::size_t>(hash >> (64 - shard_bits));
}

constexpr std::uint64_t kept_of(std::uint64_t hash) {
    return hash << shard_bits >> (64 - kept_bits);
}

/// Where the search for a hash begins, in any number of slots.
constexpr std::size_t home(std::uint64_t kept, std::size_t slots) {
    return static_cast<std::size_t>(kept * slots >> kept_bits);
}

constexpr bool is_full(std::size_t taken, std::size_t slots) {
    return taken * 5 >= slots * 4;
}

} // namespace

duplicate_check::duplicate_check(std::string folder)
    : seed_{std::uint64_t{std::random_device{}()} << 32 | std::random_device{}()},
      shards_(std::size_t{1} << shard_bits),
      ids_{std::move(folder)} {}

std::uint64_t duplicate_check::hash_of(std::uint8_t policy, std::string_view id) const noexcept {
    return XXH3_64bits_withSeed(id.data(), id.size(), seed_ + policy);
}

void duplicate_check::prefetch(std::uint64_t hash) const noexcept {
    const shard& mine = shards_[shard_of(hash)];
    __builtin_prefetch(mine.slots.data() + home(kept_of(hash), mine.slots.size()));
}

duplicate_check::spot duplicate_check::find(const shard& in, std::uint64_t hash,
                                            std::uint8_t policy, std::string_view id) const {
    const std::uint64_t kept = kept_of(hash);
    std::size_t here = home(kept, in.slots.size());
    for (; in.slots[here] != 0; here = here + 1 == in.slots.size() ? 0 : here + 1) {
        const std::uint64_t slot = in.slots[here];
        if (slot >> place_bits == kept && ids_.holds(slot % places_in_log - 1, policy, id)) {
            return {.slot = here, .is_taken = true};
        }
    }
    return {.slot = here};
}

bool duplicate_check::has(std::uint64_t hash, std::uint8_t policy, std::string_view id) const {
    const shard& mine = shards_[shard_of(hash)];
    return !mine.slots.empty() && find(mine, hash, policy, id).is_taken;
}

bool duplicate_check::add(std::uint64_t hash, std::uint8_t policy, std::string_view id) {
    shard& mine = shards_[shard_of(hash)];
    if (is_full(mine.taken, mine.slots.size())) {
        grow(mine);
    }
    const spot here = find(mine, hash, policy, id);
    if (here.is_taken) {
        return false;
    }
    const std::uint64_t place = ids_.add(policy, id) + 1; // so that no slot taken is 0
    if (place >= places_in_log) {
        throw failure{say({"the roster has more than 64 GiB of ids: split it",
                           "名册中的编号超过 64 GiB，请拆分名册"})};
    }
    mine.slots[here.slot] = kept_of(hash) << place_bits | place;
    ++mine.taken;
    return true;
}

void duplicate_check::grow(shard& full) {
    constexpr std::size_t least = 48;
    const std::size_t slots = full.slots.size() + full.slots.size() / 4 + least;
    const auto old = std::exchange(full.slots, std::vector<std::uint64_t>(slots));
    for (const std::uint64_t slot : old) {
        if (slot != 0) {
            std::size_t here = home(slot >> place_bits, slots);
            while (full.slots[here] != 0) {
                here = here + 1 == slots ? 0 : here + 1;
            }
            full.slots[here] = slot;
        }
    }
}

} // namespace program
