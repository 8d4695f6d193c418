// SPDX-License-Identifier: Apache-2.0
#include "duckdb/scalar_function.hpp"

namespace binding::duck {

namespace {

std::string owned_text(duckdb_value value) {
    std::string text;
    if (!duckdb_is_null_value(value)) {
        char* const copy = duckdb_get_varchar(value);
        text = copy == nullptr ? "" : copy;
        duckdb_free(copy);
    }
    return text;
}

} // namespace

std::optional<std::string> constant_text(duckdb_bind_info info, idx_t place) {
    duckdb_expression argument = duckdb_scalar_function_bind_get_argument(info, place);
    std::optional<std::string> text;
    if (duckdb_expression_is_foldable(argument)) {
        duckdb_client_context context = nullptr;
        duckdb_scalar_function_get_client_context(info, &context);
        duckdb_value value = nullptr;
        duckdb_error_data error = duckdb_expression_fold(context, argument, &value);
        if (!duckdb_error_data_has_error(error) && value != nullptr) {
            text = owned_text(value);
            duckdb_destroy_value(&value);
        }
        duckdb_destroy_error_data(&error);
        duckdb_destroy_client_context(&context);
    }
    duckdb_destroy_expression(&argument);
    return text;
}

std::shared_ptr<const call> call_of(duckdb_data_chunk chunk) {
    const owned_type type{duckdb_vector_get_column_type(duckdb_data_chunk_get_vector(chunk, 1))};
    return std::make_shared<const call>(std::nullopt, type.get());
}

} // namespace binding::duck
