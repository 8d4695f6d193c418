// SPDX-License-Identifier: Apache-2.0
#define DOCTEST_CONFIG_IMPLEMENT
#include "scale.hpp"
#include "seed.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <iostream>
#include <string>

// RapidCheck takes its parameters from the environment. Unless they are given there, the seed is
// fixed, so that a build passes or fails for good; CANBAO_SEED gives another one.
int main(int argc, char** argv) {
    const std::string parameters = "seed=" + std::to_string(reference::seed()) +
                                   " max_success=" + (reference::many_cases ? "400" : "100");
    ::setenv("RC_PARAMS", parameters.c_str(), 0);
    std::cout << "RC_PARAMS=\"" << std::getenv("RC_PARAMS") << "\"\n";
    return doctest::Context(argc, argv).run();
}
