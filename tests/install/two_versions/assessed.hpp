// SPDX-License-Identifier: Apache-2.0
#ifndef ASSESSED_HPP
#define ASSESSED_HPP

#include <cstdint>

// What an orphan owes who pays on 2022-10-01, and what the treasury adds, in fen: by the version of
// the library that each side was built with.
struct amounts {
    std::int64_t due;
    std::int64_t fiscal;
};

amounts by_the_plugin(bool is_orphan);

#endif
