// SPDX-License-Identifier: Apache-2.0
#include <canbao-single.hpp>

#include <canbao/canbao.hpp>
#include <canbao/policies/registry.hpp>
#include <canbao/questions.hpp>
#include <canbao/rosters/mixed.hpp>
