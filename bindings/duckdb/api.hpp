// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <stdexcept>
#include <string_view>
#include <utility>

#include <duckdb_extension.h>

// DuckDB's table of functions, which it hands over when it loads the extension.
DUCKDB_EXTENSION_EXTERN

namespace binding::duck {

/// Whether DuckDB asks scalar functions about their arguments before it runs them, and keeps what
/// they know for each thread: since 1.5.6.
bool binds_functions() noexcept;

/// A type that is given back.
class owned_type {
public:
    explicit owned_type(duckdb_logical_type type) noexcept : type_{type} {}
    explicit owned_type(duckdb_type type) : type_{duckdb_create_logical_type(type)} {}
    owned_type(owned_type&& other) noexcept : type_{std::exchange(other.type_, nullptr)} {}
    owned_type& operator=(owned_type&&) = delete;
    ~owned_type() {
        if (type_ != nullptr) {
            duckdb_destroy_logical_type(&type_);
        }
    }
    [[nodiscard]] duckdb_logical_type get() const noexcept { return type_; }
    [[nodiscard]] duckdb_type id() const { return duckdb_get_type_id(type_); }

private:
    duckdb_logical_type type_;
};

/// What the user of a query can set right.
struct query_error : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// The text in a row of a vector of texts.
inline std::string_view text_in(duckdb_vector texts, std::size_t row) noexcept {
    auto* const all = static_cast<duckdb_string_t*>(duckdb_vector_get_data(texts));
    return {duckdb_string_t_data(all + row), duckdb_string_t_length(all[row])};
}

/// Whether a row of a vector has a value.
inline bool has_value(duckdb_vector values, std::size_t row) noexcept {
    std::uint64_t* const bits = duckdb_vector_get_validity(values);
    return bits == nullptr || (bits[row / 64] >> (row % 64) & 1U) != 0;
}

inline void put_text(duckdb_vector into, std::size_t row, std::string_view text) {
    duckdb_vector_assign_string_element_len(into, row, text.data(), text.size());
}

} // namespace binding::duck
