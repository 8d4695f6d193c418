// SPDX-License-Identifier: Apache-2.0
#include <canbao-single.hpp>

#include <canbao/canbao.hpp>
#include <canbao/engine/mixed.hpp>
#include <canbao/policies/registry.hpp>
#include <canbao/questions.hpp>
