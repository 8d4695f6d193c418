// SPDX-License-Identifier: Apache-2.0
#include "duckdb/row_type.hpp"

#include "roster/column_meaning.hpp"
#include "roster/read_columns.hpp"
#include "roster/roster_reader.hpp"
#include "shared/failure.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include <fmt/format.h>

namespace binding::duck {

namespace {

using program::column;

std::string owned(char* text) {
    std::string copy = text == nullptr ? "" : text;
    duckdb_free(text);
    return copy;
}

/// How the values of a type lie in memory; nothing of one that no column but `id` takes.
std::optional<storage> storage_of(duckdb_logical_type type) {
    switch (duckdb_get_type_id(type)) {
    case DUCKDB_TYPE_SQLNULL: return storage::none;
    case DUCKDB_TYPE_TINYINT: return storage::int8;
    case DUCKDB_TYPE_UTINYINT: return storage::uint8;
    case DUCKDB_TYPE_SMALLINT: return storage::int16;
    case DUCKDB_TYPE_USMALLINT: return storage::uint16;
    case DUCKDB_TYPE_INTEGER: return storage::int32;
    case DUCKDB_TYPE_UINTEGER: return storage::uint32;
    case DUCKDB_TYPE_BIGINT: return storage::int64;
    case DUCKDB_TYPE_UBIGINT: return storage::uint64;
    case DUCKDB_TYPE_FLOAT: return storage::float32;
    case DUCKDB_TYPE_DOUBLE: return storage::float64;
    case DUCKDB_TYPE_DATE: return storage::date32;
    case DUCKDB_TYPE_TIMESTAMP: return storage::microseconds;
    case DUCKDB_TYPE_TIMESTAMP_S: return storage::seconds;
    case DUCKDB_TYPE_TIMESTAMP_MS: return storage::milliseconds;
    case DUCKDB_TYPE_TIMESTAMP_NS: return storage::nanoseconds;
    case DUCKDB_TYPE_VARCHAR: return storage::duckdb_text;
    case DUCKDB_TYPE_LIST: return storage::duckdb_list;
    default: return std::nullopt;
    }
}

std::string_view held_in_sql(column which) noexcept {
    switch (which) {
    case column::tier:
    case column::lapsed_years:
    case column::repaid_years:
    case column::prepaid_years: return "whole numbers or text";
    case column::categories:
    case column::circumstances: return "codes: text joined by |, VARCHAR[], or masks as integers";
    case column::event:
    case column::wish: return "codes as text, or their numbers as integers";
    case column::policy: return "text";
    default: return "DATE, TIMESTAMP or text";
    }
}

query_error wrong_type(column which, const std::string& name, duckdb_logical_type type) {
    return query_error{
        fmt::format("the column '{}'{} is {}; it holds {}", name,
                    name == program::name(which) ? "" : fmt::format(" ({})", program::name(which)),
                    name_of(type), held_in_sql(which))};
}

} // namespace

std::string name_of(duckdb_logical_type type) {
    switch (duckdb_get_type_id(type)) {
    case DUCKDB_TYPE_SQLNULL: return "NULL";
    case DUCKDB_TYPE_BOOLEAN: return "BOOLEAN";
    case DUCKDB_TYPE_TINYINT: return "TINYINT";
    case DUCKDB_TYPE_UTINYINT: return "UTINYINT";
    case DUCKDB_TYPE_SMALLINT: return "SMALLINT";
    case DUCKDB_TYPE_USMALLINT: return "USMALLINT";
    case DUCKDB_TYPE_INTEGER: return "INTEGER";
    case DUCKDB_TYPE_UINTEGER: return "UINTEGER";
    case DUCKDB_TYPE_BIGINT: return "BIGINT";
    case DUCKDB_TYPE_UBIGINT: return "UBIGINT";
    case DUCKDB_TYPE_HUGEINT: return "HUGEINT";
    case DUCKDB_TYPE_UHUGEINT: return "UHUGEINT";
    case DUCKDB_TYPE_FLOAT: return "FLOAT";
    case DUCKDB_TYPE_DOUBLE: return "DOUBLE";
    case DUCKDB_TYPE_DATE: return "DATE";
    case DUCKDB_TYPE_TIMESTAMP: return "TIMESTAMP";
    case DUCKDB_TYPE_TIMESTAMP_S: return "TIMESTAMP_S";
    case DUCKDB_TYPE_TIMESTAMP_MS: return "TIMESTAMP_MS";
    case DUCKDB_TYPE_TIMESTAMP_NS: return "TIMESTAMP_NS";
    case DUCKDB_TYPE_TIMESTAMP_TZ: return "TIMESTAMP WITH TIME ZONE";
    case DUCKDB_TYPE_TIME: return "TIME";
    case DUCKDB_TYPE_INTERVAL: return "INTERVAL";
    case DUCKDB_TYPE_VARCHAR: return "VARCHAR";
    case DUCKDB_TYPE_BLOB: return "BLOB";
    case DUCKDB_TYPE_UUID: return "UUID";
    case DUCKDB_TYPE_ENUM: return "ENUM";
    case DUCKDB_TYPE_STRUCT: return "STRUCT";
    case DUCKDB_TYPE_MAP: return "MAP";
    case DUCKDB_TYPE_UNION: return "UNION";
    case DUCKDB_TYPE_DECIMAL:
        return fmt::format("DECIMAL({},{})", duckdb_decimal_width(type),
                           duckdb_decimal_scale(type));
    case DUCKDB_TYPE_LIST: {
        const owned_type element{duckdb_list_type_child_type(type)};
        return name_of(element.get()) + "[]";
    }
    case DUCKDB_TYPE_ARRAY: {
        const owned_type element{duckdb_array_type_child_type(type)};
        return fmt::format("{}[{}]", name_of(element.get()), duckdb_array_type_array_size(type));
    }
    default: return "of another type";
    }
}

row_type::row_type(duckdb_logical_type row) {
    if (duckdb_get_type_id(row) != DUCKDB_TYPE_STRUCT) {
        throw query_error{fmt::format("the rows are {}, and not a STRUCT of columns: the name of "
                                      "a table, or {{'paid_on': …}}",
                                      name_of(row))};
    }
    std::vector<std::string> names;
    const idx_t count = duckdb_struct_type_child_count(row);
    for (idx_t child = 0; child < count; ++child) {
        names.push_back(owned(duckdb_struct_type_child_name(row, child)));
    }
    find_columns(names);
    for (std::size_t child = 0; child < names.size(); ++child) {
        if (columns_[child] >= 0) {
            const owned_type type{duckdb_struct_type_child_type(row, child)};
            add(static_cast<column>(columns_[child]), child, names[child], type.get());
        }
    }
    if (!has(column::paid_on)) {
        throw query_error{"there is no column 'paid_on', the day of payment"};
    }
}

/// As rosters are read: names of their own, in capitals where none is in small letters; what is
/// nearly one is an error.
void row_type::find_columns(const std::vector<std::string>& names) {
    columns_.assign(names.size(), -1);
    const auto& ours = program::column_names;
    const bool is_in_capitals = std::none_of(names.begin(), names.end(), [&](const auto& one) {
        return std::find(ours.begin(), ours.end(), one) != ours.end();
    });
    std::array<const std::string*, program::column_names.size()> found{};
    std::string near;
    for (std::size_t child = 0; child < names.size(); ++child) {
        const std::string& one = names[child];
        auto which = program::column_named(one);
        if (!which && is_in_capitals) {
            which = program::column_in_capitals(one);
        }
        if (!which) {
            if (const auto likely = program::column_nearly_named(one)) {
                near += fmt::format("{}the column '{}' is nearly '{}'; if it is that, give it this "
                                    "name, if not, leave it out",
                                    near.empty() ? "" : "; ", one, program::name(*likely));
            }
            continue;
        }
        const std::string*& here = found[static_cast<std::size_t>(*which)];
        if (here != nullptr) {
            throw query_error{fmt::format("the column '{}' stands twice: '{}' and '{}'",
                                          program::name(*which), *here, one)};
        }
        here = &one;
        columns_[child] = static_cast<int>(*which);
    }
    if (!near.empty()) {
        throw query_error{near};
    }
}

void row_type::add(column which, std::size_t child, const std::string& name,
                   duckdb_logical_type type) {
    row_field field{.which = which, .child = child};
    if (duckdb_get_type_id(type) == DUCKDB_TYPE_ENUM) {
        field.what = [&] {
            switch (duckdb_enum_internal_type(type)) {
            case DUCKDB_TYPE_UTINYINT: return storage::uint8;
            case DUCKDB_TYPE_USMALLINT: return storage::uint16;
            default: return storage::uint32;
            }
        }();
        field.words = std::make_unique<row_field::dictionary>();
        auto& [characters, ends, view] = *field.words;
        const std::uint32_t size = duckdb_enum_dictionary_size(type);
        for (std::uint32_t number = 0; number < size; ++number) {
            characters += owned(duckdb_enum_dictionary_value(type, number));
            ends.push_back(static_cast<std::int32_t>(characters.size()));
        }
        view = {.what = storage::text,
                .size = size,
                .values = ends.data(),
                .characters = characters.data()};
        if (!can_hold(which, storage::text)) {
            throw wrong_type(which, name, type);
        }
    } else {
        const auto what = storage_of(type);
        if (which == column::id) {
            field.what = id_storage(what);
        } else if (!what || !can_hold(which, *what)) {
            throw wrong_type(which, name, type);
        } else {
            field.what = *what;
        }
        if (is_list(field.what)) {
            const owned_type element{duckdb_list_type_child_type(type)};
            const auto inner = storage_of(element.get());
            if (!inner || (!is_text(*inner) && *inner != storage::none)) {
                throw wrong_type(which, name, type);
            }
            field.element = *inner;
        }
    }
    fields_.push_back(std::move(field));
}

bool row_type::has(column which) const noexcept {
    return std::any_of(fields_.begin(), fields_.end(),
                       [which](const row_field& one) { return one.which == which; });
}

void row_type::require_columns_of(const canbao::policy_entry& policy) const {
    const program::read_column* const one =
        program::first_read(policy, [this](column which) { return !has(which); });
    if (one != nullptr) {
        throw query_error{fmt::format("there is no column '{}', and {} has {}",
                                      program::name(one->which), policy.id(), one->by.english)};
    }
}

} // namespace binding::duck
