// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_BENCHMARKS_COPIES_HPP
#define CANBAO_BENCHMARKS_COPIES_HPP

#include <canbao/rosters.hpp>

#include <cstddef>
#include <vector>

namespace benchmarks {

/// Reads every column given and fills every column wanted with what was read, as fast as the
/// processor's widest vectors copy: the least that any calculation has to do.
class column_copy {
public:
    column_copy(const canbao::application_columns& in, const canbao::assessment_columns& out);

    void plain() const;
    /// With stores that go past the caches.
    void streaming() const;

private:
    struct copied {
        char* to;
        const char* from;
        std::size_t width;
    };
    struct source {
        const char* from;
        std::size_t width;
        bool used;
    };

    source& source_for(std::size_t width);
    template <class How>
    void run() const;

    std::size_t persons_;
    std::vector<source> sources_;
    std::vector<copied> copied_;
};

} // namespace benchmarks

#endif
