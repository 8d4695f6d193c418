// SPDX-License-Identifier: Apache-2.0
// No include guard: headers of rules undefine the macro at their end.

// Newer clang offers computed messages before C++26, but warns of each.
#if defined(__cpp_static_assert) && __cpp_static_assert >= 202306L && __cplusplus > 202302L
#include <canbao/rules/message.hpp>
#endif

/// The message of a rule: its sentence and, where the compiler can compute a message, the names and
/// figures, which are the further arguments (see message.hpp).
#if defined(__cpp_static_assert) && __cpp_static_assert >= 202306L && __cplusplus > 202302L
#define CANBAO_DETAIL_SAY(sentence, ...) detail::say(sentence, __VA_ARGS__)
#else
#define CANBAO_DETAIL_SAY(sentence, ...) sentence
#endif
