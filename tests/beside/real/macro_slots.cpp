// SPDX-License-Identifier: Apache-2.0
// Qt's macros as they are, in front of everything.
#define slots
#define signals public
#define emit
#define Q_OBJECT
#define foreach for
#define forever for (;;)
#include "../../../examples/library/twelve_lines.cpp"
