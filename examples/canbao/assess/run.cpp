// SPDX-License-Identifier: Apache-2.0
#include "assess/run.hpp"

#include "shared/interruption.hpp"

#include <chrono>
#include <csignal>
#include <initializer_list>

#include <pthread.h>

namespace program {

namespace {

/// A signal that does nothing but end a system call that waits.
constexpr int wake = SIGURG;

extern "C" void do_nothing(int) {}

void let_system_calls_end() {
    struct sigaction action {};
    action.sa_handler = do_nothing; // without SA_RESTART
    sigemptyset(&action.sa_mask);
    sigaction(wake, &action, nullptr);
}

} // namespace

roster_run::roster_run(const assess_options& options, rosters& from, roster_outputs& outputs,
                       progress& shown)
    : options_{options},
      rosters_{from},
      outputs_{outputs},
      shown_{shown},
      ids_{folder_for_ids(options.output)} {}

void roster_run::finish() {
    start();
    while (!wait_a_moment()) {
        shown_.show(rows_read_.load(), rosters_.bytes_read());
    }
    shown_.clear();
    end();
}

void roster_run::start() {
    let_system_calls_end();
    for (unsigned number = 0; number < options_.threads; ++number) {
        {
            const std::lock_guard lock{mutex_};
            ++working_;
        }
        try {
            threads_.emplace_back([this] { work(); });
        } catch (...) { // no more threads to be had
            const std::lock_guard lock{mutex_};
            --working_;
            if (number == 0) {
                throw;
            }
            return;
        }
    }
}

/// True when all threads are done. An interruption makes them give up.
bool roster_run::wait_a_moment() {
    using namespace std::chrono_literals;
    std::unique_lock lock{mutex_};
    if (changed_.wait_for(lock, 50ms, [this] { return working_ == 0; })) {
        return true;
    }
    lock.unlock();
    try {
        throw_if_interrupted();
    } catch (...) {
        fail(std::current_exception());
        for (std::thread& thread : threads_) { // one may wait for a pipe
            pthread_kill(thread.native_handle(), wake);
        }
    }
    return false;
}

void roster_run::end() {
    for (std::thread& thread : threads_) {
        thread.join();
    }
    if (failure_) {
        std::rethrow_exception(failure_);
    }
}

void roster_run::work() noexcept {
    try {
        roster_block block{{.policy = options_.policy,
                            .reader = options_.reader,
                            .days = options_.reading.days,
                            .words = options_.words,
                            .with_bills = options_.with_bills,
                            .keeps_rejected = !options_.rejected_rows.empty()}};
        take_blocks(block);
        const std::lock_guard lock{mutex_};
        block.add_to(sums_);
        uses_ += block.uses();
    } catch (const given_up&) {
        // who failed has said why
    } catch (...) {
        fail(std::current_exception());
    }
    const std::lock_guard lock{mutex_};
    --working_;
    changed_.notify_all();
}

void roster_run::fail(std::exception_ptr reason) {
    {
        const std::lock_guard lock{mutex_};
        if (!failure_) {
            failure_ = std::move(reason);
        }
    }
    is_over_ = true;
    finding_duplicates_.give_up();
    writing_.give_up();
}

void roster_run::take_blocks(roster_block& block) {
    for (std::uint64_t ticket = 0; take_block(block, ticket);) {
        block.read(ids_);
        block.assess();
        finding_duplicates_.take(ticket, [&] { block.find_duplicates(ids_); });
        block.write();
        writing_.take(ticket, [&] { add(block); });
    }
}

bool roster_run::take_block(roster_block& block, std::uint64_t& ticket) {
    const std::lock_guard lock{reading_};
    throw_if_interrupted();
    if (is_over_ || !rosters_.read_block(block)) {
        return false;
    }
    ticket = tickets_++;
    return true;
}

void roster_run::add(const roster_block& block) {
    outputs_.add(block);
    if (outputs_.rejects().are_shown()) {
        shown_.clear();
        outputs_.flush_rejects();
    }
    rows_read_ += block.rows();
    if (const auto& lines = block.scientific_ids(); !lines.empty()) {
        if (scientific_ids_ == 0) {
            first_scientific_id_ = lines.front();
            roster_of_first_scientific_id_ = block.roster();
        }
        scientific_ids_ += lines.size();
    }
}

} // namespace program
