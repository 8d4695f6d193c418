// SPDX-License-Identifier: Apache-2.0
// The same with our headers first.
#include <canbao/canbao.hpp>
#include <canbao/policies/registry.hpp>
#include <canbao/questions.hpp>
#include <canbao/rosters/mixed.hpp>
#include <canbao/rosters/threads.hpp>

#include "posix.cpp"
