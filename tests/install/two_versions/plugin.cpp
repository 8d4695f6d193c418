// SPDX-License-Identifier: Apache-2.0
#include "amounts.hpp"

amounts by_the_plugin(bool is_orphan) {
    return assessed(is_orphan);
}
