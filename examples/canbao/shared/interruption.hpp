// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace program {

/// Thrown instead of dying at once, so that unfinished files are removed on the way out.
struct interrupted {
    int signal;
};

/// From now on SIGINT, SIGTERM and SIGHUP are only noted; SIGPIPE (nobody reads any more) and
/// SIGXFSZ (the file is larger than allowed) become failed writes.
void note_interruptions();

/// Throws `interrupted` if one was noted. Called between batches and by interrupted system calls.
void throw_if_interrupted();

/// Ends the program by that signal, so that the shell sees what happened.
[[noreturn]] void die_of(int signal);

} // namespace program
