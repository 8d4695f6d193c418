// SPDX-License-Identifier: Apache-2.0
// The same with our headers first.
#include <canbao/canbao.hpp>
#include <canbao/engine/mixed.hpp>
#include <canbao/engine/threads.hpp>
#include <canbao/policies/registry.hpp>
#include <canbao/questions.hpp>

#include "chrono.cpp"
