// SPDX-License-Identifier: Apache-2.0
#include "duplicates.hpp"

#include <cstring>
#include <functional>
#include <utility>

namespace program {

duplicate_check::duplicate_check() : slots_(1024) {}

bool duplicate_check::add(std::size_t policy, std::string_view id) {
    const slot wanted{.hash = std::hash<std::string_view>{}(id) + policy,
                      .id = id.data(),
                      .length = static_cast<std::uint32_t>(id.size()),
                      .policy = static_cast<std::uint32_t>(policy)};
    if (slot& place = find(wanted); place.id == nullptr) {
        auto* kept = static_cast<char*>(ids_.allocate(id.size(), 1));
        std::memcpy(kept, id.data(), id.size());
        place = wanted;
        place.id = kept;
    } else {
        return false;
    }
    if (++taken_ > slots_.size() / 4 * 3) {
        grow();
    }
    return true;
}

/// The slot with that id, or the free one where it belongs.
duplicate_check::slot& duplicate_check::find(const slot& wanted) {
    const std::size_t mask = slots_.size() - 1;
    for (std::size_t place = wanted.hash & mask;; place = (place + 1) & mask) {
        slot& here = slots_[place];
        if (here.id == nullptr ||
            (here.hash == wanted.hash && here.policy == wanted.policy &&
             here.length == wanted.length && std::memcmp(here.id, wanted.id, wanted.length) == 0)) {
            return here;
        }
    }
}

void duplicate_check::grow() {
    const std::vector<slot> old = std::exchange(slots_, std::vector<slot>(2 * slots_.size()));
    for (const slot& taken : old) {
        if (taken.id != nullptr) {
            find(taken) = taken;
        }
    }
}

} // namespace program
