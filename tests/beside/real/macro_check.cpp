// SPDX-License-Identifier: Apache-2.0
// Apple's and Unreal's macros as they are, in front of everything.
#define check(expr) ((void)(expr))
#define verify(expr) ((void)(expr))
#define require(expr, label) ((void)(expr))
#define ensure(expr) (!!(expr))
#define checkf(expr, ...) ((void)(expr))
#define PI 3.1415926f
#define TEXT(quote) u##quote
#define INDEX_NONE -1
#include "../../../examples/library/twelve_lines.cpp"
