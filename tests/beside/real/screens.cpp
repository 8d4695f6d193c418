// SPDX-License-Identifier: Apache-2.0
// README's policy beside X11 and curses, whose macros are words of every day. The standard library
// comes first, as X11's `Status` and `None` ask for.
#include <algorithm>
#include <chrono>
#include <compare>
#include <cstdio>
#include <functional>
#include <span>
#include <thread>
#include <vector>

#include <boost/hana/at.hpp>
#include <boost/hana/experimental/types.hpp>
#include <boost/hana/unpack.hpp>

#include <X11/Xlib.h>
#include <X11/Xutil.h>

#undef NCURSES_NOMACROS
#define NCURSES_NOMACROS 0
#include <curses.h>
#include <term.h>

#if !defined(None) || !defined(lines)
#error "X11 or curses have other macros than they had: this tests nothing"
#endif

#include <canbao/content/names.hpp>
#include <canbao/policies/registry.hpp>
#include <canbao/questions.hpp>
#include <canbao/rosters/mixed.hpp>
#include <canbao/rosters/threads.hpp>

#include "../../../examples/library/twelve_lines.cpp"

Window their_window = None;
