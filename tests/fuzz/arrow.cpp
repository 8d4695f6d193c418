// SPDX-License-Identifier: Apache-2.0

// Batches whose buffers say anything: whatever they say, nothing is read beyond them, and the
// assessments are well formed. Input: how many columns and rows, then of each column its name, its
// type, and its buffers.
//
// The sizes of buffers are not told by Arrow's C interface but follow from lengths and offsets, so
// that buffers are as large here as these say.

#include "c/arrow_roster.hpp"
#include "c/canbao.h"
#include "fuzzing.hpp"
#include "roster/columns.hpp"

#include <algorithm>
#include <array>
#include <cstring>
#include <list>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace {

using binding::owned_array;
using binding::owned_schema;
using fuzz::check;

class bytes {
public:
    explicit bytes(std::string_view all) : rest_{all} {}
    std::uint8_t one() {
        if (rest_.empty()) {
            return 0;
        }
        const auto byte = static_cast<std::uint8_t>(rest_.front());
        rest_.remove_prefix(1);
        return byte;
    }
    std::size_t below(std::size_t count) { return one() % count; }
    void fill(void* into, std::size_t size) {
        auto* const to = static_cast<std::uint8_t*>(into);
        for (std::size_t place = 0; place < size; ++place) {
            to[place] = one();
        }
    }

private:
    std::string_view rest_;
};

constexpr std::size_t text_bytes = 300;

/// What an array of these tests owns.
struct contents {
    std::list<std::vector<std::uint8_t>> memory;
    std::vector<const void*> buffers;
    std::vector<ArrowArray> children;
    std::vector<ArrowArray*> child_pointers;
    std::unique_ptr<ArrowArray> dictionary;
};

void release(ArrowArray* array) {
    auto* const its = static_cast<contents*>(array->private_data);
    for (ArrowArray* const child : its->child_pointers) {
        if (child->release != nullptr) {
            child->release(child);
        }
    }
    if (its->dictionary != nullptr && its->dictionary->release != nullptr) {
        its->dictionary->release(its->dictionary.get());
    }
    delete its;
    array->release = nullptr;
}

class maker {
public:
    explicit maker(bytes& from) : from_{from} {}

    /// An array of a type, with `rows` rows behind `offset` others.
    void make(const ArrowSchema& type, std::int64_t rows, std::int64_t offset, ArrowArray& into) {
        auto its = std::make_unique<contents>();
        ArrowSchemaView view;
        binding::check(ArrowSchemaViewInit(&view, &type, nullptr));
        const auto all = static_cast<std::size_t>(rows + offset);
        into = {};
        const auto buffer = [&](std::size_t size) {
            its->memory.emplace_back(size);
            from_.fill(its->memory.back().data(), size);
            return its->memory.back().data();
        };
        if (view.storage_type == NANOARROW_TYPE_NA) {
            into.null_count = rows;
        } else {
            const bool has_bitmap = from_.below(2) == 1;
            its->buffers.push_back(has_bitmap ? buffer((all + 7) / 8) : nullptr);
            into.null_count = has_bitmap ? -1 : 0;
        }
        switch (view.storage_type) {
        case NANOARROW_TYPE_NA: break;
        case NANOARROW_TYPE_STRING:
        case NANOARROW_TYPE_LIST: add_offsets<std::int32_t>(*its, all); break;
        case NANOARROW_TYPE_LARGE_STRING:
        case NANOARROW_TYPE_LARGE_LIST: add_offsets<std::int64_t>(*its, all); break;
        case NANOARROW_TYPE_STRING_VIEW: {
            its->buffers.push_back(buffer(16 * all));
            its->buffers.push_back(buffer(text_bytes));
            its->memory.emplace_back(sizeof(std::int64_t));
            const std::int64_t size = text_bytes;
            std::memcpy(its->memory.back().data(), &size, sizeof size);
            its->buffers.push_back(its->memory.back().data());
            break;
        }
        default: {
            const auto bits = static_cast<std::size_t>(view.layout.element_size_bits[1]);
            its->buffers.push_back(buffer(all * std::max<std::size_t>(bits, 8) / 8));
            break;
        }
        }
        if (view.storage_type == NANOARROW_TYPE_STRING ||
            view.storage_type == NANOARROW_TYPE_LARGE_STRING) {
            its->buffers.push_back(buffer(text_bytes));
        }
        if (type.n_children == 1) {
            its->children.resize(1);
            make(*type.children[0], text_bytes, 0, its->children[0]);
            its->child_pointers.push_back(its->children.data());
        }
        if (type.dictionary != nullptr) {
            its->dictionary = std::make_unique<ArrowArray>();
            make(*type.dictionary, static_cast<std::int64_t>(from_.below(9)), 0, *its->dictionary);
        }
        into.length = rows;
        into.offset = offset;
        finish(std::move(its), into);
    }

    static void finish(std::unique_ptr<contents> its, ArrowArray& into) {
        into.n_buffers = static_cast<std::int64_t>(its->buffers.size());
        into.buffers = its->buffers.data();
        into.n_children = static_cast<std::int64_t>(its->child_pointers.size());
        into.children = its->child_pointers.data();
        into.dictionary = its->dictionary.get();
        into.release = release;
        into.private_data = its.release();
    }

private:
    /// Ends of texts or lists: as they come, but for the last one, which tells a size.
    template <class End>
    void add_offsets(contents& its, std::size_t rows) {
        std::vector<End> ends(rows + 1);
        const bool are_sorted = from_.below(4) != 0;
        for (End& one : ends) {
            one = static_cast<End>(from_.one()) - (are_sorted ? 0 : 20);
        }
        if (are_sorted) {
            std::sort(ends.begin(), ends.end());
        }
        ends.back() = std::clamp<End>(ends.back(), 0, static_cast<End>(text_bytes));
        its.memory.emplace_back(ends.size() * sizeof(End));
        std::memcpy(its.memory.back().data(), ends.data(), ends.size() * sizeof(End));
        its.buffers.push_back(its.memory.back().data());
    }

    bytes& from_;
};

constexpr std::array<ArrowType, 20> types{
    NANOARROW_TYPE_NA,           NANOARROW_TYPE_BOOL,        NANOARROW_TYPE_INT8,
    NANOARROW_TYPE_UINT8,        NANOARROW_TYPE_INT16,       NANOARROW_TYPE_UINT16,
    NANOARROW_TYPE_INT32,        NANOARROW_TYPE_UINT32,      NANOARROW_TYPE_INT64,
    NANOARROW_TYPE_UINT64,       NANOARROW_TYPE_FLOAT,       NANOARROW_TYPE_DOUBLE,
    NANOARROW_TYPE_DATE32,       NANOARROW_TYPE_DATE64,      NANOARROW_TYPE_STRING,
    NANOARROW_TYPE_LARGE_STRING, NANOARROW_TYPE_STRING_VIEW, NANOARROW_TYPE_LIST,
    NANOARROW_TYPE_LARGE_LIST,   NANOARROW_TYPE_TIMESTAMP};

void describe(bytes& from, ArrowSchema& into) {
    ArrowSchemaInit(&into);
    const ArrowType type = types[from.below(types.size())];
    if (type == NANOARROW_TYPE_TIMESTAMP) {
        binding::check(ArrowSchemaSetTypeDateTime(
            &into, type, static_cast<ArrowTimeUnit>(from.below(4)), nullptr));
        return;
    }
    const bool is_dictionary =
        type >= NANOARROW_TYPE_UINT8 && type <= NANOARROW_TYPE_INT64 && from.below(3) == 0;
    binding::check(ArrowSchemaSetType(&into, type));
    if (type == NANOARROW_TYPE_LIST || type == NANOARROW_TYPE_LARGE_LIST) {
        binding::check(ArrowSchemaSetType(into.children[0], NANOARROW_TYPE_STRING));
    }
    if (is_dictionary) {
        binding::check(ArrowSchemaAllocateDictionary(&into));
        constexpr std::array<ArrowType, 4> values{NANOARROW_TYPE_STRING, NANOARROW_TYPE_STRING_VIEW,
                                                  NANOARROW_TYPE_DATE32, NANOARROW_TYPE_INT16};
        binding::check(ArrowSchemaInitFromType(into.dictionary, values[from.below(values.size())]));
    }
}

void read(ArrowArrayStream& stream, std::int64_t rows) {
    owned_schema schema;
    binding::check(ArrowArrayStreamGetSchema(&stream, schema.get(), nullptr));
    owned_array batch;
    if (stream.get_next(&stream, batch.get()) != 0) {
        check(stream.get_last_error(&stream) != nullptr, "a failure is told");
        return;
    }
    check(batch->length == rows, "each row has an assessment");
    binding::owned_view view;
    binding::check(ArrowArrayViewInitFromSchema(view.get(), schema.get(), nullptr));
    binding::check(ArrowArrayViewSetArray(view.get(), batch.get(), nullptr));
    check(ArrowArrayViewValidate(view.get(), NANOARROW_VALIDATION_LEVEL_FULL, nullptr) ==
              NANOARROW_OK,
          "what is given is well formed");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    bytes from{{reinterpret_cast<const char*>(data), size}};
    const std::size_t columns = 1 + from.below(6);
    const auto rows = static_cast<std::int64_t>(from.below(40));
    const auto offset = static_cast<std::int64_t>(from.below(70));
    owned_schema schema;
    ArrowSchemaInit(schema.get());
    binding::check(ArrowSchemaSetTypeStruct(schema.get(), static_cast<std::int64_t>(columns)));
    auto its = std::make_unique<contents>();
    its->buffers.push_back(nullptr);
    its->children.resize(columns);
    maker makes{from};
    for (std::size_t place = 0; place < columns; ++place) {
        ArrowSchema& child = *schema->children[place];
        child.release(&child);
        describe(from, child);
        const std::string_view name =
            program::column_names[place == 0 ? 5 : from.below(program::column_names.size())];
        binding::check(ArrowSchemaSetName(&child, std::string{name}.c_str()));
        makes.make(child, rows, offset, its->children[place]);
        its->child_pointers.push_back(&its->children[place]);
    }
    owned_array batch;
    batch->length = rows;
    maker::finish(std::move(its), *batch.get());
    ArrowArrayStream stream;
    binding::check(ArrowBasicArrayStreamInit(&stream, schema.get(), 1));
    ArrowBasicArrayStreamSetArray(&stream, 0, batch.get());
    canbao_options options{};
    options.outputs = "status,due,route,benefit_from,cites,notes,bill,problem";
    options.keep = "";
    ArrowArrayStream results;
    canbao_error error;
    const std::size_t count = canbao_policy_count();
    const std::size_t number = from.below(count + 1);
    const int32_t code = canbao_assess(number == count ? nullptr : canbao_policy_at(number),
                                       &stream, &options, &results, &error);
    check(stream.release == nullptr, "a roster is taken, whatever happens");
    if (code == CANBAO_OK) {
        read(results, rows);
        results.release(&results);
    } else {
        check(error.message[0] != '\0', "what is wrong is told");
    }
    return 0;
}
