// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_QUESTIONS_HPP
#define CANBAO_QUESTIONS_HPP

// Questions that may be asserted of a policy, or of two. Each walks through all cells of the space
// of applications, so that the answer is exact; a few seconds of compile time are its price.
#include <canbao/questions/aid.hpp>
#include <canbao/questions/components.hpp>
#include <canbao/questions/coverage.hpp>
#include <canbao/questions/differences.hpp>
#include <canbao/questions/dues.hpp>
#include <canbao/questions/holds.hpp>
#include <canbao/questions/past.hpp>

#endif
