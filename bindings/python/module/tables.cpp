// SPDX-License-Identifier: Apache-2.0
#include "tables.hpp"

#include "c/guard.hpp"
#include "shared_batches.hpp"

#include <cerrno>
#include <cstddef>

namespace python {

namespace {

struct reader {
    std::shared_ptr<const table> from;
    std::size_t done = 0;

    static reader& of(ArrowArrayStream* stream) {
        return *static_cast<reader*>(stream->private_data);
    }
};

} // namespace

std::shared_ptr<const table> read_table(ArrowArrayStream& stream) {
    const auto check = [&stream](int code) {
        if (code != 0) {
            const char* const why = stream.get_last_error(&stream);
            throw binding::problem_with{CANBAO_STREAM_FAILED, why == nullptr ? "" : why};
        }
    };
    auto all = std::make_shared<table>();
    check(stream.get_schema(&stream, all->schema.get()));
    while (true) {
        auto batch = std::make_shared<binding::owned_array>();
        check(stream.get_next(&stream, batch->get()));
        if ((*batch)->release == nullptr) {
            return all;
        }
        all->batches.push_back(std::move(batch));
    }
}

void open_table(const std::shared_ptr<const table>& from, ArrowArrayStream& into) {
    into.private_data = new reader{.from = from};
    into.get_schema = [](ArrowArrayStream* stream, ArrowSchema* schema) {
        return ArrowSchemaDeepCopy(reader::of(stream).from->schema.get(), schema);
    };
    into.get_next = [](ArrowArrayStream* stream, ArrowArray* batch) {
        batch->release = nullptr;
        reader& its = reader::of(stream);
        try {
            if (its.done < its.from->batches.size()) {
                view_batch(its.from->batches[its.done], *batch);
                ++its.done;
            }
            return 0;
        } catch (...) {
            return ENOMEM;
        }
    };
    into.get_last_error = [](ArrowArrayStream*) -> const char* { return nullptr; };
    into.release = [](ArrowArrayStream* stream) {
        delete &reader::of(stream);
        stream->release = nullptr;
    };
}

} // namespace python
