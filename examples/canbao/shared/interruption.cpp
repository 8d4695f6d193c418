// SPDX-License-Identifier: Apache-2.0
#include "shared/interruption.hpp"

#include <csignal>
#include <cstdlib>
#include <initializer_list>

namespace program {

namespace {

volatile std::sig_atomic_t noted = 0;

extern "C" void note(int signal) {
    noted = signal;
}

} // namespace

void note_interruptions() {
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        struct sigaction before {};
        sigaction(signal, nullptr, &before);
        if (before.sa_handler == SIG_IGN) {
            continue; // nohup and background jobs asked for that
        }
        // Without SA_RESTART: a waiting read or write must return.
        struct sigaction action {};
        action.sa_handler = note;
        sigemptyset(&action.sa_mask);
        sigaction(signal, &action, nullptr);
    }
}

void throw_if_interrupted() {
    if (noted != 0) {
        throw interrupted{noted};
    }
}

void die_of(int signal) {
    std::signal(signal, SIG_DFL);
    std::raise(signal);
    std::_Exit(1);
}

} // namespace program
