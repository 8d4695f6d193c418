// SPDX-License-Identifier: Apache-2.0
#include "c/arrow_roster.hpp"

#include "c/guard.hpp"
#include "roster/read_columns.hpp"
#include "shared/failure.hpp"

#include <algorithm>
#include <cerrno>
#include <new>

#include <fmt/format.h>

namespace binding {

namespace {

using program::column;

constexpr std::string_view roster_name = "the roster";

/// How a type of Arrow lies in memory, of a dictionary its places; nothing of one that no column
/// takes.
std::optional<storage> storage_of(const ArrowSchemaView& type) {
    switch (type.type == NANOARROW_TYPE_DICTIONARY ? type.storage_type : type.type) {
    case NANOARROW_TYPE_NA: return storage::none;
    case NANOARROW_TYPE_INT8: return storage::int8;
    case NANOARROW_TYPE_UINT8: return storage::uint8;
    case NANOARROW_TYPE_INT16: return storage::int16;
    case NANOARROW_TYPE_UINT16: return storage::uint16;
    case NANOARROW_TYPE_INT32: return storage::int32;
    case NANOARROW_TYPE_UINT32: return storage::uint32;
    case NANOARROW_TYPE_INT64: return storage::int64;
    case NANOARROW_TYPE_UINT64: return storage::uint64;
    case NANOARROW_TYPE_FLOAT: return storage::float32;
    case NANOARROW_TYPE_DOUBLE: return storage::float64;
    case NANOARROW_TYPE_DATE32: return storage::date32;
    case NANOARROW_TYPE_DATE64: return storage::milliseconds;
    case NANOARROW_TYPE_TIMESTAMP:
        if (type.timezone != nullptr && *type.timezone != '\0') {
            return std::nullopt; // midnight somewhere is another day elsewhere
        }
        switch (type.time_unit) {
        case NANOARROW_TIME_UNIT_SECOND: return storage::seconds;
        case NANOARROW_TIME_UNIT_MILLI: return storage::milliseconds;
        case NANOARROW_TIME_UNIT_MICRO: return storage::microseconds;
        case NANOARROW_TIME_UNIT_NANO: return storage::nanoseconds;
        }
        return std::nullopt;
    case NANOARROW_TYPE_STRING: return storage::text;
    case NANOARROW_TYPE_LARGE_STRING: return storage::large_text;
    case NANOARROW_TYPE_STRING_VIEW: return storage::text_view;
    case NANOARROW_TYPE_LIST: return storage::list;
    case NANOARROW_TYPE_LARGE_LIST: return storage::large_list;
    default: return std::nullopt;
    }
}

std::optional<storage> storage_of(const ArrowSchema& schema) {
    ArrowSchemaView view;
    ArrowError error;
    check(ArrowSchemaViewInit(&view, &schema, &error), &error);
    return storage_of(view);
}

problem_with wrong_type(column which, const ArrowSchema& schema) {
    std::array<char, 200> type{};
    ArrowSchemaToString(&schema, type.data(), static_cast<std::int64_t>(type.size()), 1);
    std::string name = fmt::format("'{}'", schema.name == nullptr ? "" : schema.name);
    if (schema.name == nullptr || schema.name != program::name(which)) {
        name += fmt::format(" ({})", program::name(which));
    }
    return {CANBAO_BAD_COLUMN, fmt::format("{}: the column {} is {}; it holds {}", roster_name,
                                           name, type.data(), held_by(which))};
}

/// The rows of a view, from a row of the batch on.
column_view rows_of(const ArrowArrayView& view, storage what, std::int64_t offset,
                    std::int64_t size) {
    column_view rows{.what = what, .size = size, .offset = offset};
    // Of an id of a type without bits, such as a union, every row is there.
    if (view.null_count != 0 && view.layout.buffer_type[0] == NANOARROW_BUFFER_TYPE_VALIDITY) {
        rows.validity = view.buffer_views[0].data.as_uint8;
    }
    rows.values = view.buffer_views[1].data.data;
    if (what == storage::text || what == storage::large_text) {
        rows.characters = view.buffer_views[2].data.as_char;
    } else if (what == storage::text_view) {
        rows.more = view.variadic_buffers;
        rows.more_sizes = view.variadic_buffer_sizes;
        rows.more_count = view.n_variadic_buffers;
    }
    return rows;
}

/// Whether none of the offsets of some rows falls, or is outside the first and the last of all,
/// which nanoarrow checks.
template <class Offset>
bool offsets_rise(const ArrowArrayView& of, column_view::range rows) {
    if (rows.begin == rows.end) {
        return true; // there may be none
    }
    const auto* const offsets =
        static_cast<const Offset*>(of.buffer_views[1].data.data) + of.offset;
    unsigned falls =
        offsets[rows.begin] < offsets[0] || offsets[rows.end] > offsets[of.length] ? 1U : 0U;
    for (std::int64_t row = rows.begin; row < rows.end; ++row) {
        falls |= offsets[row + 1] < offsets[row] ? 1U : 0U;
    }
    return falls == 0;
}
bool offsets_rise(const ArrowArrayView& of, storage what, column_view::range rows) {
    switch (what) {
    case storage::text:
    case storage::list: return offsets_rise<std::int32_t>(of, rows);
    case storage::large_text:
    case storage::large_list: return offsets_rise<std::int64_t>(of, rows);
    default: return true;
    }
}

/// What lies between the first and the last offset of some rows of lists.
column_view::range elements_of(const ArrowArrayView& lists, storage what, column_view::range rows) {
    const column_view all{.what = what,
                          .size = lists.length,
                          .offset = lists.offset,
                          .values = lists.buffer_views[1].data.data};
    return rows.begin == rows.end
               ? column_view::range{}
               : column_view::range{all.list_at(rows.begin).begin, all.list_at(rows.end - 1).end};
}

/// Whether rows of a batch are missing as a whole; how many need not be said.
bool has_missing_rows(const ArrowArray& batch) {
    if (batch.null_count >= 0 || batch.n_buffers == 0 || batch.buffers[0] == nullptr) {
        return batch.null_count > 0;
    }
    const auto* const bits = static_cast<const std::uint8_t*>(batch.buffers[0]);
    return ArrowBitCountSet(bits, batch.offset, batch.length) != batch.length;
}

} // namespace

void release(ArrowSchema* one) {
    if (one->release != nullptr) {
        one->release(one);
    }
}
void release(ArrowArray* one) {
    if (one->release != nullptr) {
        one->release(one);
    }
}
void release(ArrowArrayStream* one) {
    if (one->release != nullptr) {
        one->release(one);
    }
}
void release(ArrowArrayView* one) {
    ArrowArrayViewReset(one);
}

void check(ArrowErrorCode code, const ArrowError* error) {
    if (code == ENOMEM) {
        throw std::bad_alloc{};
    }
    if (code != NANOARROW_OK) {
        throw problem_with{CANBAO_STREAM_FAILED,
                           error != nullptr && error->message[0] != '\0'
                               ? fmt::format("{}: {}", roster_name, error->message)
                               : fmt::format("{}: error {}", roster_name, code)};
    }
}

arrow_roster::arrow_roster(const ArrowSchema& schema, std::span<const program::column_claim> claims,
                           const canbao::policy_entry* policy) {
    ArrowSchemaView view;
    ArrowError error;
    check(ArrowSchemaViewInit(&view, &schema, &error), &error);
    if (view.type != NANOARROW_TYPE_STRUCT || schema.dictionary != nullptr) {
        throw problem_with{CANBAO_BAD_COLUMN,
                           fmt::format("{}: its batches are no structs of columns", roster_name)};
    }
    for (std::int64_t child = 0; child < schema.n_children; ++child) {
        const char* const name = schema.children[child]->name;
        header_.emplace_back(name == nullptr ? "" : name);
    }
    try {
        const program::column_places places{header_, roster_name, claims};
        for (std::size_t number = 0; number < program::column_names.size(); ++number) {
            const auto which = static_cast<column>(number);
            if (places.has(which)) {
                const std::size_t child = places.place(which);
                find(which, child, *schema.children[child]);
            }
        }
    } catch (const program::failure& one) {
        std::string message = one.what(); // of the program's options, which are keys here
        for (std::size_t at = message.find("--columns"); at != std::string::npos;
             at = message.find("--columns", at)) {
            message.erase(at, 2);
        }
        throw problem_with{CANBAO_BAD_COLUMN, message};
    }
    if (!has(column::paid_on)) {
        throw problem_with{CANBAO_BAD_COLUMN,
                           fmt::format("{}: there is no column 'paid_on'; columns 'paid_on=…' "
                                       "says which one it is",
                                       roster_name)};
    }
    if (policy != nullptr) {
        if (!has(column::policy)) { // otherwise not every row need be of that policy
            require_columns_of(*policy);
        }
    } else if (!has(column::policy)) {
        throw problem_with{
            CANBAO_BAD_COLUMN,
            fmt::format("{}: there is no column 'policy', and no policy is named", roster_name)};
    }
}

void arrow_roster::require_columns_of(const canbao::policy_entry& policy) const {
    const program::read_column* const one =
        program::first_read(policy, [this](column which) { return !has(which); });
    if (one != nullptr) {
        throw problem_with{CANBAO_BAD_COLUMN,
                           fmt::format("{0}: there is no column '{1}', and {2} has {3}; columns "
                                       "'{1}=…' says which one it is",
                                       roster_name, program::name(one->which), policy.id(),
                                       one->by.english)};
    }
}

std::size_t arrow_roster::place_of(std::string_view name) const {
    const auto found = std::find(header_.begin(), header_.end(), name);
    if (found != header_.end()) {
        if (std::find(found + 1, header_.end(), name) != header_.end()) {
            throw problem_with{CANBAO_BAD_COLUMN,
                               fmt::format("{}: the column '{}' that is to be kept stands twice",
                                           roster_name, program::shown_name(name))};
        }
        return static_cast<std::size_t>(found - header_.begin());
    }
    const auto* const ours =
        std::find(program::column_names.begin(), program::column_names.end(), name);
    const auto number = static_cast<std::size_t>(ours - program::column_names.begin());
    if (ours == program::column_names.end() || places_[number] == nullptr) {
        throw problem_with{CANBAO_BAD_COLUMN, fmt::format("{}: there is no column '{}' to be kept",
                                                          roster_name, program::shown_name(name))};
    }
    return places_[number]->child;
}

/// A column that holds what it may: how its values lie, and those of its dictionary or its lists.
void arrow_roster::find(column which, std::size_t child, const ArrowSchema& schema) {
    auto found = std::make_unique<place>();
    found->child = child;
    found->is_dictionary = schema.dictionary != nullptr;
    const auto what = storage_of(schema); // of a dictionary: of its places
    const bool is_id = which == column::id;
    if (!what && (!is_id || found->is_dictionary)) {
        throw wrong_type(which, schema);
    }
    found->what = is_id && !found->is_dictionary ? id_storage(what) : *what;
    storage holds = found->what;
    if (found->is_dictionary || is_list(found->what)) {
        const ArrowSchema& values = found->is_dictionary ? *schema.dictionary : *schema.children[0];
        auto inner = values.dictionary == nullptr ? storage_of(values) : std::nullopt;
        if (is_id) {
            inner = id_storage(inner);
        }
        const bool can_be = inner && !is_list(*inner) &&
                            (found->is_dictionary || is_text(*inner) || *inner == storage::none);
        if (!can_be) {
            throw wrong_type(which, schema);
        }
        found->inner = *inner;
        holds = found->is_dictionary ? *inner : found->what;
    }
    if (!can_hold(which, holds)) {
        throw wrong_type(which, schema);
    }
    ArrowError error;
    check(ArrowArrayViewInitFromSchema(found->view.get(), &schema, &error), &error);
    const auto number = static_cast<std::size_t>(which);
    columns_.has[number] = true;
    places_[number] = std::move(found);
}

const roster_columns& arrow_roster::take(const ArrowArray& batch) {
    if (batch.n_children != static_cast<std::int64_t>(header_.size())) {
        throw problem_with{CANBAO_STREAM_FAILED,
                           fmt::format("{}: a batch has {} columns, and not {}", roster_name,
                                       batch.n_children, header_.size())};
    }
    if (has_missing_rows(batch)) {
        throw problem_with{CANBAO_STREAM_FAILED,
                           fmt::format("{}: a batch has rows that are missing", roster_name)};
    }
    for (std::size_t number = 0; number < places_.size(); ++number) {
        if (places_[number] == nullptr) {
            continue;
        }
        place& its = *places_[number];
        const ArrowArray& array = *batch.children[its.child];
        if (array.length < batch.offset + batch.length) {
            throw problem_with{CANBAO_STREAM_FAILED,
                               fmt::format("{}: the column '{}' is shorter than its batch",
                                           roster_name, header_[its.child])};
        }
        ArrowError error;
        check(ArrowArrayViewSetArray(its.view.get(), &array, &error), &error);
        check(ArrowArrayViewValidate(its.view.get(), NANOARROW_VALIDATION_LEVEL_DEFAULT, &error),
              &error);
        const ArrowArrayView& view = *its.view.get();
        // Places of dictionaries and views of texts are checked as they are read.
        const column_view::range its_rows{batch.offset, batch.offset + batch.length};
        bool do_rise = offsets_rise(view, its.what, its_rows);
        if (do_rise && its.is_dictionary) {
            do_rise = offsets_rise(*view.dictionary, its.inner, {0, view.dictionary->length});
        } else if (do_rise && is_list(its.what)) {
            // Slices of a table have the elements of all its rows.
            do_rise =
                offsets_rise(*view.children[0], its.inner, elements_of(view, its.what, its_rows));
        }
        if (!do_rise) {
            throw problem_with{CANBAO_STREAM_FAILED,
                               fmt::format("{}: the column '{}' has offsets that fall", roster_name,
                                           header_[its.child])};
        }
        column_view& rows = columns_.views[number];
        rows = rows_of(view, its.what, view.offset + batch.offset, batch.length);
        rows.is_dictionary = its.is_dictionary;
        if (its.is_dictionary || is_list(its.what)) {
            const ArrowArrayView& inner = its.is_dictionary ? *view.dictionary : *view.children[0];
            its.inner_view = rows_of(inner, its.inner, inner.offset, inner.length);
            rows.inner = &its.inner_view;
        }
    }
    return columns_;
}

} // namespace binding
