// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "c/arrow_roster.hpp"

#include <memory>
#include <vector>

// Small tables that are read as often as wanted.
namespace python {

struct table {
    binding::owned_schema schema;
    std::vector<std::shared_ptr<const binding::owned_array>> batches;
};

/// All that a stream has. Throws where it fails.
std::shared_ptr<const table> read_table(ArrowArrayStream& stream);

/// A stream of a table.
void open_table(const std::shared_ptr<const table>& from, ArrowArrayStream& into);

} // namespace python
