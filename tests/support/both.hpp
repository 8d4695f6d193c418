// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_TESTS_SUPPORT_BOTH_HPP
#define CANBAO_TESTS_SUPPORT_BOTH_HPP

// BOTH(condition) holds at compile time and again in the running test. With
// CANBAO_TESTS_STATIC_ONLY the same files are a library whose building is the test, for builds that
// have no exceptions and so no test framework.
#ifdef CANBAO_TESTS_STATIC_ONLY

#define CANBAO_TESTS_JOIN_(a, b) a##b
#define CANBAO_TESTS_JOIN(a, b) CANBAO_TESTS_JOIN_(a, b)
#define TEST_CASE(name) [[maybe_unused]] static void CANBAO_TESTS_JOIN(test_case_, __LINE__)()
#define BOTH(...) static_assert(__VA_ARGS__)
#define CHECK(...) static_cast<void>(__VA_ARGS__)

#else

#include <doctest/doctest.h>

#define BOTH(...)                                                                                  \
    do {                                                                                           \
        static_assert(__VA_ARGS__);                                                                \
        const volatile bool at_run_time = static_cast<bool>(__VA_ARGS__);                          \
        CHECK_MESSAGE(at_run_time, #__VA_ARGS__);                                                  \
    } while (false)

#endif

#endif
