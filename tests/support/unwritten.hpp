// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_TESTS_SUPPORT_UNWRITTEN_HPP
#define CANBAO_TESTS_SUPPORT_UNWRITTEN_HPP

#include <canbao/rosters/tables.hpp>

#include <cstddef>
#include <vector>

namespace tests {

/// Fills a column with what no assessment holds, so that one left unwritten shows.
template <class Value>
void blot(std::vector<Value>& column) {
    column.assign(column.size(), static_cast<Value>(0xa5a5a5a5));
}

inline canbao::assessment_table unwritten(std::size_t rows) {
    canbao::assessment_table results(rows);
    canbao::for_each_column([](auto& column) { blot(column); }, results);
    return results;
}

} // namespace tests

#endif
