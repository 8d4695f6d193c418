// SPDX-License-Identifier: Apache-2.0
// The macros of windows.h without NOMINMAX, of Arduino and of <complex.h> as they are, behind the
// standard library and Boost, which they break.
#include <algorithm>
#include <array>
#include <chrono>
#include <limits>
#include <span>

#include <boost/hana/experimental/types.hpp>
#include <boost/hana/unpack.hpp>

#define min(a, b) (((a) < (b)) ? (a) : (b))
#define max(a, b) (((a) > (b)) ? (a) : (b))
#define clamp(value, low, high) ((value) < (low) ? (low) : (value) > (high) ? (high) : (value))
#define near
#define far
#define small char
#define interface struct
#define IN
#define OUT
#define OPTIONAL
#define ERROR 0
#define DELETE (0x00010000L)
#define CONST const
#define VOID void
#define TRUE 1
#define FALSE 0
#define ABSOLUTE 1
#define RELATIVE 2
#define STRICT 1
#define GetMessage GetMessageW
#define bit(b) (1UL << (b))
#define word(...) makeWord(__VA_ARGS__)
#define round(x) ((x) >= 0 ? (long)((x) + 0.5) : (long)((x)-0.5))
#define F(string_literal) (string_literal)
#define B0 0
#define B1 1
#define HIGH 0x1
#define LOW 0x0
#define DEFAULT 1
#define I _Complex_I
#define complex _Complex

#include <canbao/content/names.hpp>
#include <canbao/policies/registry.hpp>
#include <canbao/questions.hpp>
#include <canbao/rosters/mixed.hpp>

#include "../../../examples/library/twelve_lines.cpp"
