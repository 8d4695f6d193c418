// SPDX-License-Identifier: Apache-2.0
#include "amounts.hpp"

int main() {
    const amounts here = assessed(false);
    const amounts there = by_the_plugin(false);
    const bool here_is_350 = here.due == 35'000 && assessed(true).due < here.due;
    const bool there_is_360 = there.due == 36'000 && by_the_plugin(true).due < there.due;
    return here_is_350 && there_is_360 ? 0 : 1;
}
