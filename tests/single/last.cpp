// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>
#include <canbao/engine/mixed.hpp>
#include <canbao/policies/hunan_2023.hpp>
#include <canbao/questions.hpp>

#include <canbao-single.hpp>
