// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/characters.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace program {

/// A table in plain text, its columns aligned by display width.
class text_table {
public:
    enum align { left, right };

    explicit text_table(std::vector<align> columns);

    /// A row with as many cells as there are columns.
    void add(std::vector<std::string> cells);

    [[nodiscard]] std::string to_text() const;

private:
    std::vector<align> columns_;
    std::vector<std::size_t> widths_;
    std::vector<std::vector<std::string>> rows_;
};

} // namespace program
