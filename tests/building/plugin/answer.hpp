// SPDX-License-Identifier: Apache-2.0
#ifndef ANSWER_HPP
#define ANSWER_HPP

#define PLUGIN_API __attribute__((visibility("default")))

/// What a plugin is asked: an amount in fen.
extern "C" PLUGIN_API long long answer();

#endif
