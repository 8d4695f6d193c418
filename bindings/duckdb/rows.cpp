// SPDX-License-Identifier: Apache-2.0
#include "duckdb/rows.hpp"

#include "shared/failure.hpp"
#include "shared/policy_choice.hpp"

#include <cstring>

namespace binding::duck {

namespace {

/// The bits of rows that have values.
void take_validity(duckdb_vector values, std::size_t count, column_view& into) {
    const std::uint64_t* const bits = duckdb_vector_get_validity(values);
    if (bits == nullptr) {
        return;
    }
    std::uint64_t any = 0;
    std::uint64_t all = ~std::uint64_t{0};
    for (std::size_t place = 0; place < count / 64; ++place) {
        any |= bits[place];
        all &= bits[place];
    }
    if (count % 64 != 0) {
        const std::uint64_t last = (std::uint64_t{1} << (count % 64)) - 1;
        any |= bits[count / 64] & last;
        all &= bits[count / 64] | ~last;
    }
    if (any == 0) {
        into.what = storage::none;
    } else if (~all != 0) {
        into.validity = reinterpret_cast<const std::uint8_t*>(bits);
    }
}

} // namespace

call::call(std::optional<std::string_view> id, duckdb_logical_type row)
    : is_policy_known{id.has_value()},
      rows{row} {
    if (id) {
        policy = policy_of(*id, rows);
    }
}

const canbao::policy_entry* call::policy_of(std::string_view id, const row_type& rows) {
    const bool has_column = rows.has(program::column::policy);
    if (id.empty()) {
        if (!has_column) {
            throw query_error{"there is no column 'policy', and no policy is named"};
        }
        return nullptr;
    }
    const canbao::policy_entry& found = program::choose_policy(id);
    if (!has_column) { // otherwise not every row need be of that policy
        rows.require_columns_of(found);
    }
    return &found;
}

rows::rows(std::shared_ptr<const call> of) : of_{std::move(of)}, policy_{of_->policy} {
    reader_.emplace(policy_, program::day_reading{});
}

void rows::take(duckdb_vector structs, std::size_t count) {
    for (const row_field& field : of_->rows.fields()) {
        const auto number = static_cast<std::size_t>(field.which);
        const duckdb_vector values = duckdb_struct_vector_get_child(structs, field.child);
        columns_.has[number] = true;
        column_view& view = columns_.views[number];
        view = {.what = field.what, .size = static_cast<std::int64_t>(count)};
        if (field.what == storage::none) {
            continue;
        }
        view.values = duckdb_vector_get_data(values);
        take_validity(values, count, view);
        if (view.what == storage::none) {
            continue;
        }
        if (field.words != nullptr) {
            view.is_dictionary = true;
            view.inner = &field.words->view;
        } else if (is_list(field.what)) {
            const duckdb_vector inner = duckdb_list_vector_get_child(values);
            const std::size_t size = duckdb_list_vector_get_size(values);
            elements_[number] = {.what = field.element, .size = static_cast<std::int64_t>(size)};
            if (field.element != storage::none) {
                elements_[number].values = duckdb_vector_get_data(inner);
                take_validity(inner, size, elements_[number]);
            }
            view.inner = &elements_[number];
        }
    }
}

void rows::take_policies(duckdb_vector ids, std::size_t count) {
    const auto id_at = [ids](std::size_t row) {
        return has_value(ids, row) ? text_in(ids, row) : std::string_view{};
    };
    bool are_alike = true;
    for (std::size_t row = 1; row < count; ++row) {
        are_alike = are_alike && id_at(row) == id_at(0);
    }
    const auto number = static_cast<std::size_t>(program::column::policy);
    if (are_alike && count != 0) {
        if (!of_->rows.has(program::column::policy)) {
            columns_.has[number] = false;
        }
        if (policy_ == nullptr || last_id_ != id_at(0)) {
            last_id_ = id_at(0);
            policy_ = call::policy_of(last_id_, of_->rows);
            reader_.emplace(policy_, program::day_reading{});
        }
        return;
    }
    if (of_->rows.has(program::column::policy)) {
        throw query_error{"the policy differs from row to row, and there is a column 'policy', "
                          "too: name one policy, or none ('')"};
    }
    columns_.has[number] = true;
    columns_.views[number] = {.what = storage::duckdb_text,
                              .size = static_cast<std::int64_t>(count),
                              .values = duckdb_vector_get_data(ids)};
    take_validity(ids, count, columns_.views[number]);
    if (policy_ != nullptr) {
        policy_ = nullptr;
        reader_.emplace(policy_, program::day_reading{});
    }
}

void rows::take_arguments(duckdb_data_chunk chunk) {
    const std::size_t count = duckdb_data_chunk_get_size(chunk);
    take(duckdb_data_chunk_get_vector(chunk, 1), count);
    if (!of_->is_policy_known) {
        take_policies(duckdb_data_chunk_get_vector(chunk, 0), count);
    }
}

const roster_reader& rows::read(duckdb_data_chunk chunk) {
    take_arguments(chunk);
    reader_->read(columns_, 0, duckdb_data_chunk_get_size(chunk));
    check_policies();
    return *reader_;
}

const roster_reader& rows::read_policies(duckdb_data_chunk chunk) {
    take_arguments(chunk);
    constexpr auto number = static_cast<std::size_t>(program::column::policy);
    roster_columns only;
    only.has[number] = columns_.has[number];
    only.views[number] = columns_.views[number];
    reader_->read(only, 0, duckdb_data_chunk_get_size(chunk));
    return *reader_;
}

void rows::check_policies() {
    for (const canbao::policy_entry* const policy : reader_->policies()) {
        if (policy != nullptr && policy != checked_) {
            of_->rows.require_columns_of(*policy);
            checked_ = policy;
        }
    }
}

} // namespace binding::duck
