// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "duckdb/api.hpp"

namespace binding::duck {

/// canbao_policies(): the policies, a row for each of their fees.
duckdb_state register_policies(duckdb_connection connection);

} // namespace binding::duck
