// SPDX-License-Identifier: Apache-2.0
#include "c/roster_stream.hpp"

#include "c/guard.hpp"
#include "shared/registry.hpp"

#include <algorithm>

namespace binding {

namespace {

constexpr std::int64_t rows_at_once = 8192;

/// Throws what a stream says of its failure.
void check_stream(int code, ArrowArrayStream& stream) {
    if (code != 0) {
        const char* const why = stream.get_last_error(&stream);
        throw problem_with{CANBAO_STREAM_FAILED,
                           why == nullptr || *why == '\0' ? "the roster's stream failed" : why};
    }
}

} // namespace

const ArrowSchema& roster_stream::schema_of(ArrowArrayStream& roster) {
    check_stream(roster.get_schema(&roster, schema_.get()), roster);
    return *schema_.get();
}

roster_stream::roster_stream(const canbao_policy* policy, ArrowArrayStream& roster,
                             const reading& how)
    : policy_{policy == nullptr ? nullptr : policy->entry},
      from_{schema_of(roster), how.columns, policy_},
      reader_{policy_, how.days} {
    ArrowArrayStreamMove(&roster, stream_.get());
}

std::vector<const canbao::policy_entry*> roster_stream::policies() const {
    std::vector<const canbao::policy_entry*> all;
    if (policy_ != nullptr) {
        all.push_back(policy_);
    }
    if (from_.has(program::column::policy)) {
        for (const canbao::policy_entry& one : program::registry()) {
            if (&one != policy_) {
                all.push_back(&one);
            }
        }
    }
    return all;
}

bool roster_stream::next_batch() {
    release(batch_.get());
    check_stream(stream_->get_next(stream_.get(), batch_.get()), *stream_.get());
    if (batch_->release == nullptr) {
        return false;
    }
    now_ = &from_.take(*batch_.get());
    reader_.forget_dictionaries();
    done_ = 0;
    return true;
}

bool roster_stream::next_rows() {
    const std::int64_t left = batch_->length - done_;
    if (left == 0) {
        return false;
    }
    const std::int64_t now = std::min(left, rows_at_once);
    reader_.read(*now_, done_, static_cast<std::size_t>(now));
    done_ += now;
    for (const canbao::policy_entry* const policy : reader_.policies()) {
        if (policy != nullptr && policy != checked_) {
            from_.require_columns_of(*policy);
            checked_ = policy;
        }
    }
    return true;
}

void take(ArrowArrayStream* roster, ArrowArrayStream* into, owned_stream& from) {
    if (roster != nullptr) {
        ArrowArrayStreamMove(roster, from.get());
    }
    thing_of(into, "where results go").release = nullptr;
    thing_of(roster, "roster");
    if (from->release == nullptr) {
        throw problem_with{CANBAO_BAD_ARGUMENT, "roster is a stream that was released"};
    }
}

} // namespace binding
