// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>
#include <canbao/policies/hunan_2023.hpp>
#include <canbao/questions.hpp>
#include <canbao/rosters/mixed.hpp>

#include <canbao-single.hpp>
