// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "c/arrow_roster.hpp"

#include <cstddef>
#include <deque>
#include <memory>
#include <string>

// Batches that several readers have at once.
namespace python {

/// Another view of a batch, which lives as long as one of its views, or of their children.
void view_batch(const std::shared_ptr<const binding::owned_array>& batch, ArrowArray& into);

/// What went wrong in a stream, as its readers are told.
struct stream_error {
    int code = 0;
    std::string message;
};

/// Reads one stream for two readers, each of whom gets every batch: what one has read and the other
/// has not yet is kept for it. Readers are to be asked by one thread at a time.
class twice_read {
public:
    /// Moves the stream from where it is.
    explicit twice_read(ArrowArrayStream& stream);

    /// A stream for a reader, 0 or 1, which owns its part of `all`.
    static void open(const std::shared_ptr<twice_read>& all, std::size_t reader,
                     ArrowArrayStream& into);

private:
    struct side;
    int schema(ArrowSchema& into, std::string& why);
    int next(std::size_t reader, ArrowArray& into, std::string& why);

    binding::owned_stream stream_;
    std::deque<std::shared_ptr<const binding::owned_array>> waiting_[2];
    bool is_over_ = false;
    stream_error failed_;
};

} // namespace python
