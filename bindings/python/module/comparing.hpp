// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "c/canbao.h"
#include "shared_batches.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>

// A roster under two policies, row by row.
namespace python {

/// A policy, and its release once nothing uses it.
using policy_ref = std::shared_ptr<const canbao_policy>;

/// Exact figures about compared rows; money in fen.
struct comparison_sums {
    std::int64_t persons = 0;  ///< without problems under both policies
    std::int64_t problems = 0; ///< rows with some
    std::int64_t first_due = 0;
    std::int64_t second_due = 0;
    /// Insured under neither, the first alone, the second alone, both.
    std::array<std::int64_t, 4> insured{};
    /// Of those insured under both: persons who pay less, the same, more; and how much.
    std::array<std::int64_t, 3> persons_by_sign{};
    std::array<std::int64_t, 3> difference_by_sign{};
};

/// Assesses a roster under two policies, whatever its own column `policy` says.
class comparing {
public:
    /// Moves the roster from where it is. `options` has no outputs.
    comparing(policy_ref first, policy_ref second, ArrowArrayStream& roster,
              const canbao_options& options);

    /// A stream of what they owe under each, which owns its part of `all`.
    static void open(std::unique_ptr<comparing> all, ArrowArrayStream& into);

    /// Reads all that is left of such a stream. Throws where it fails, or is another one.
    static comparison_sums sum_up(ArrowArrayStream& stream);

private:
    struct side {
        binding::owned_stream stream;
        binding::owned_schema schema;
        binding::owned_array batch;
        std::size_t status = 0; ///< places of its columns
        std::size_t due = 0;
        std::size_t problem = 0;
    };
    void open_side(std::size_t which, const policy_ref& policy,
                   const std::shared_ptr<twice_read>& roster, const canbao_options& options);
    void name_columns();
    [[nodiscard]] bool next_batches();
    /// Adds the batches up; `differences`, where it is one, gets what the second is over the first.
    void add(std::uint8_t* differences);
    void next(ArrowArray& into);
    static comparing& of(ArrowArrayStream* stream) {
        return *static_cast<comparing*>(stream->private_data);
    }
    static int get_next(ArrowArrayStream* stream, ArrowArray* batch);

    policy_ref first_;
    policy_ref second_;
    bool is_fen_;
    std::array<side, 2> sides_;
    std::size_t kept_ = 0;
    binding::owned_schema schema_;
    comparison_sums sums_;
    canbao_error last_{};
};

} // namespace python
