// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "duckdb/api.hpp"
#include "duckdb/rows.hpp"

#include <exception>
#include <memory>
#include <new>
#include <string>
#include <utility>
#include <vector>

// Scalar functions over a policy and rows.
namespace binding::duck {

/// Tells what went wrong, and nothing escapes.
void guarded(const auto& tell, const auto& work) noexcept {
    try {
        work();
    } catch (const std::bad_alloc&) {
        tell("there is not enough memory");
    } catch (const std::exception& one) {
        tell(one.what());
    } catch (...) {
        tell("unknown failure");
    }
}

/// What is said of a constant argument of text: nothing where it is no constant.
std::optional<std::string> constant_text(duckdb_bind_info info, idx_t place);

/// What is known of a call whose rows have come.
std::shared_ptr<const call> call_of(duckdb_data_chunk chunk);

/// A function of a policy and rows, and perhaps one more text. `Work` is what one thread needs for
/// it: made of a call and the words of all policies, and called with a chunk and a vector.
template <class Work, class Shared>
class scalar_function {
public:
    scalar_function(const char* name, duckdb_logical_type result,
                    std::shared_ptr<const Shared> words, bool has_text = false)
        : function_{duckdb_create_scalar_function()} {
        duckdb_scalar_function_set_name(function_, name);
        const owned_type text{DUCKDB_TYPE_VARCHAR};
        const owned_type any{DUCKDB_TYPE_ANY};
        duckdb_scalar_function_add_parameter(function_, text.get());
        duckdb_scalar_function_add_parameter(function_, any.get());
        if (has_text) {
            duckdb_scalar_function_add_parameter(function_, text.get());
        }
        duckdb_scalar_function_set_return_type(function_, result);
        duckdb_scalar_function_set_special_handling(function_); // a policy may be NULL
        duckdb_scalar_function_set_extra_info(function_, kept(std::move(words)), give_back<Shared>);
        duckdb_scalar_function_set_function(function_, run);
        if (binds_functions()) {
            duckdb_scalar_function_set_bind(function_, bind);
            duckdb_scalar_function_set_init(function_, begin);
        }
    }
    scalar_function(scalar_function&& other) noexcept
        : function_{std::exchange(other.function_, nullptr)} {}
    scalar_function& operator=(scalar_function&&) = delete;
    ~scalar_function() {
        if (function_ != nullptr) {
            duckdb_destroy_scalar_function(&function_);
        }
    }
    [[nodiscard]] duckdb_scalar_function get() const noexcept { return function_; }

private:
    template <class Thing>
    static void* kept(std::shared_ptr<const Thing> one) {
        return new std::shared_ptr<const Thing>{std::move(one)};
    }
    template <class Thing>
    static const std::shared_ptr<const Thing>& held(void* one) {
        return *static_cast<std::shared_ptr<const Thing>*>(one);
    }
    template <class Thing>
    static void give_back(void* one) {
        delete static_cast<std::shared_ptr<const Thing>*>(one);
    }

    static void bind(duckdb_bind_info info) {
        const auto tell = [info](const char* what) {
            duckdb_scalar_function_bind_set_error(info, what);
        };
        guarded(tell, [info] {
            duckdb_expression rows = duckdb_scalar_function_bind_get_argument(info, 1);
            const owned_type type{duckdb_expression_return_type(rows)};
            duckdb_destroy_expression(&rows);
            const auto id = constant_text(info, 0);
            duckdb_scalar_function_set_bind_data(
                info,
                kept(std::make_shared<const call>(
                    id ? std::optional<std::string_view>{*id} : std::nullopt, type.get())),
                give_back<call>);
            duckdb_scalar_function_set_bind_data_copy(
                info, [](void* one) { return kept(held<call>(one)); });
        });
    }

    static void begin(duckdb_init_info info) {
        const auto tell = [info](const char* what) {
            duckdb_scalar_function_init_set_error(info, what);
        };
        guarded(tell, [info] {
            auto work = std::make_unique<Work>(
                held<call>(duckdb_scalar_function_init_get_bind_data(info)),
                held<Shared>(duckdb_scalar_function_init_get_extra_info(info)));
            duckdb_scalar_function_init_set_state(
                info, work.release(), [](void* one) { delete static_cast<Work*>(one); });
        });
    }

    static void run(duckdb_function_info info, duckdb_data_chunk chunk, duckdb_vector result) {
        const auto tell = [info](const char* what) {
            duckdb_scalar_function_set_error(info, what);
        };
        guarded(tell, [&] {
            if (binds_functions()) {
                (*static_cast<Work*>(duckdb_scalar_function_get_state(info)))(chunk, result);
            } else {
                const auto work = std::make_unique<Work>(
                    call_of(chunk), held<Shared>(duckdb_scalar_function_get_extra_info(info)));
                (*work)(chunk, result);
            }
        });
    }

    duckdb_scalar_function function_;
};

} // namespace binding::duck
