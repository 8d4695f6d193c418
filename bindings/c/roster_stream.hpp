// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "c/arrow_roster.hpp"
#include "c/options.hpp"
#include "roster/policies.hpp"
#include "roster/results.hpp"

#include <cstdint>
#include <vector>

namespace binding {

/// A roster that is read from a stream: batch by batch, and of each some thousands of rows at a
/// time, while they are near the processor.
class roster_stream {
public:
    /// Takes the stream where nothing is wrong with its columns, and throws otherwise. `policy`: of
    /// rows that name none; nullptr: each must.
    roster_stream(const canbao_policy* policy, ArrowArrayStream& roster, const reading& how);

    /// The next batch; false at the end.
    bool next_batch();
    [[nodiscard]] ArrowArray& batch() noexcept { return *batch_.get(); }
    /// The next rows of the batch, read; false at its end. Throws where they are of a policy that
    /// reads a column which the roster lacks: it would take everybody for somebody else.
    bool next_rows();
    [[nodiscard]] const roster_reader& rows() const noexcept { return reader_; }

    [[nodiscard]] const arrow_roster& columns() const noexcept { return from_; }
    [[nodiscard]] const ArrowSchema& schema() const noexcept { return *schema_.get(); }
    /// Of which policies rows may be.
    [[nodiscard]] std::vector<const canbao::policy_entry*> policies() const;

private:
    const ArrowSchema& schema_of(ArrowArrayStream& roster);

    const canbao::policy_entry* policy_;
    owned_schema schema_;
    owned_stream stream_;
    arrow_roster from_;
    roster_reader reader_;
    owned_array batch_;
    const roster_columns* now_ = nullptr;
    std::int64_t done_ = 0;
    const canbao::policy_entry* checked_ = nullptr;
};

/// Takes the roster of a call, whatever comes of it; `into`, where the results go, is none until
/// there are some. Throws where one of them is NULL, or the roster was released.
void take(ArrowArrayStream* roster, ArrowArrayStream* into, owned_stream& from);

} // namespace binding
