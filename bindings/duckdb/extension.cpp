// SPDX-License-Identifier: Apache-2.0
// Where DuckDB enters: it registers the functions, and creates the macros over them.
#include "duckdb/assess.hpp"
#include "duckdb/policies_table.hpp"
#include "duckdb/scalar_function.hpp"
#include "duckdb/words.hpp"

#include "roster/column_meaning.hpp"

#include <array>
#include <cstddef>
#include <cstdio>
#include <cstring>
#include <memory>
#include <string>
#include <string_view>

#include <fmt/format.h>

duckdb_ext_api_v1 duckdb_ext_api;

// Names of functions are macros; this one is the first that 1.5.6 added.
#undef duckdb_create_instance_cache

namespace binding::duck {

namespace {

bool can_bind = false;

/// The functions that every version has, and those that 1.5.6 added.
bool take_api(duckdb_extension_info info, duckdb_extension_access* access) {
    const void* const first = access->get_api(info, "v1.2.0");
    if (first == nullptr) {
        return false;
    }
    std::memcpy(&duckdb_ext_api, first, offsetof(duckdb_ext_api_v1, duckdb_create_instance_cache));
    std::array<int, 3> version{};
    const char* const text = duckdb_library_version();
    const int read =
        std::sscanf(text, "v%d.%d.%d", &version[0], &version[1], &version[2]); // NOLINT
    if (read == 3 && version >= std::array{1, 5, 6}) {
        const void* const all = access->get_api(info, "v1.5.6");
        if (all == nullptr) {
            return false;
        }
        std::memcpy(&duckdb_ext_api, all, sizeof duckdb_ext_api);
        can_bind = true;
    }
    return true;
}

/// canbao_is_column(name): whether rows are to have it, for it is a column of rosters, or nearly.
void is_column(duckdb_function_info info, duckdb_data_chunk chunk, duckdb_vector result) {
    const auto tell = [info](const char* what) { duckdb_scalar_function_set_error(info, what); };
    guarded(tell, [&] {
        const duckdb_vector names = duckdb_data_chunk_get_vector(chunk, 0);
        auto* const into = static_cast<bool*>(duckdb_vector_get_data(result));
        for (std::size_t row = 0; row < duckdb_data_chunk_get_size(chunk); ++row) {
            if (has_value(names, row)) { // else the answer is NULL
                const std::string_view name = text_in(names, row);
                into[row] = program::column_named(name) || program::column_in_capitals(name) ||
                            program::column_nearly_named(name);
            }
        }
    });
}

duckdb_state register_is_column(duckdb_connection connection) {
    duckdb_scalar_function function = duckdb_create_scalar_function();
    const owned_type text{DUCKDB_TYPE_VARCHAR};
    const owned_type answer{DUCKDB_TYPE_BOOLEAN};
    duckdb_scalar_function_set_name(function, "canbao_is_column");
    duckdb_scalar_function_add_parameter(function, text.get());
    duckdb_scalar_function_set_return_type(function, answer.get());
    duckdb_scalar_function_set_function(function, is_column);
    const duckdb_state state = duckdb_register_scalar_function(connection, function);
    duckdb_destroy_scalar_function(&function);
    return state;
}

void check(duckdb_state state, std::string_view what) {
    if (state != DuckDBSuccess) {
        throw query_error{fmt::format("canbao: {} can't be registered", what)};
    }
}

template <class Work>
void add(duckdb_connection connection, const char* name, const owned_type& type,
         const std::shared_ptr<const words>& all) {
    const scalar_function<Work, words> function{name, type.get(), all};
    check(duckdb_register_scalar_function(connection, function.get()), name);
}

void add_explain(duckdb_connection connection, const std::shared_ptr<const words>& all) {
    constexpr const char* name = "canbao_explain";
    const owned_type text{DUCKDB_TYPE_VARCHAR};
    const scalar_function<explaining, words> plain{name, text.get(), all};
    const scalar_function<explaining, words> in_a_language{name, text.get(), all, true};
    duckdb_scalar_function_set both = duckdb_create_scalar_function_set(name);
    const bool is_added =
        duckdb_add_scalar_function_to_set(both, plain.get()) == DuckDBSuccess &&
        duckdb_add_scalar_function_to_set(both, in_a_language.get()) == DuckDBSuccess;
    const duckdb_state state =
        is_added ? duckdb_register_scalar_function_set(connection, both) : DuckDBError;
    duckdb_destroy_scalar_function_set(&both);
    check(state, name);
}

/// The rows that a macro is about: what it needs of them, so that no other column is read.
constexpr std::string_view assessed_rows =
    "struct_pack(*COLUMNS(lambda column_name: canbao_is_column(column_name)))";

constexpr std::array<std::string_view, 2> macros{
    "canbao(roster, policy := '') AS TABLE "
    "SELECT r.*, unnest(canbao_assess(policy, {0})) FROM query_table(roster) r",
    "canbao_ledger(roster, policy := '') AS TABLE "
    "WITH assessed AS MATERIALIZED (SELECT of_policy, a.status, a.reason, a.route, "
    "a.subsidy_category, a.fund, count(*) AS persons, sum(a.due) AS due, "
    "sum(a.subsidy) AS subsidy, sum(a.fiscal) AS fiscal "
    "FROM (SELECT canbao_policy(policy, {0}) AS of_policy, canbao_assess(policy, {0}) AS a "
    "FROM query_table(roster) r) WHERE a.problem IS NULL "
    "GROUP BY of_policy, a.status, a.reason, a.route, a.subsidy_category, a.fund) "
    "SELECT of_policy::VARCHAR AS policy, * EXCLUDE (of_policy) FROM assessed "
    "ORDER BY of_policy::VARCHAR, status::VARCHAR, reason::VARCHAR NULLS FIRST, route::VARCHAR "
    "NULLS FIRST, "
    "subsidy_category::VARCHAR NULLS FIRST, fund::VARCHAR NULLS FIRST"};

void run(duckdb_connection connection, const std::string& sql) {
    duckdb_result result;
    const duckdb_state state = duckdb_query(connection, sql.c_str(), &result);
    std::string why;
    if (state != DuckDBSuccess) {
        const char* const text = duckdb_result_error(&result);
        why = text == nullptr ? "" : text;
    }
    duckdb_destroy_result(&result);
    if (state != DuckDBSuccess) {
        throw query_error{fmt::format("canbao: the macros can't be created: {}", why)};
    }
}

/// The answer to a question with one of text; empty where there is none.
std::string ask(duckdb_connection connection, const char* sql) {
    duckdb_result result;
    std::string answer;
    if (duckdb_query(connection, sql, &result) == DuckDBSuccess) {
        char* const text = duckdb_value_varchar(&result, 0, 0);
        answer = text == nullptr ? "" : text;
        duckdb_free(text);
    }
    duckdb_destroy_result(&result);
    return answer;
}

/// Macros are kept in databases. A file is the user's, and may be read only: theirs is one in
/// memory, called `canbao`; and where the user's is in memory too, they stand there as well.
void create_macros(duckdb_connection connection) {
    const bool is_taken = !ask(connection, "SELECT 'yes' FROM duckdb_databases() "
                                           "WHERE database_name = 'canbao' AND path IS NOT NULL")
                               .empty();
    const bool is_in_memory =
        !ask(connection, "SELECT 'yes' FROM duckdb_databases() "
                         "WHERE database_name = current_database() AND path IS NULL")
             .empty();
    if (!is_taken) {
        run(connection, "ATTACH IF NOT EXISTS ':memory:' AS canbao (READ_WRITE)");
    }
    for (const std::string_view macro : macros) {
        const std::string text = fmt::format(fmt::runtime(macro), assessed_rows);
        if (!is_taken) {
            run(connection, "CREATE OR REPLACE MACRO canbao.main." + text);
        }
        if (is_in_memory) {
            run(connection, "CREATE OR REPLACE MACRO " + text);
        }
    }
}

void register_all(duckdb_connection connection) {
    const auto all = std::make_shared<const words>();
    for (const output which : outputs) {
        if (is_code(which)) {
            const owned_type type = all->type_of(which);
            check(duckdb_register_logical_type(connection, type.get(), nullptr),
                  words::type_name_of(which));
        }
    }
    const owned_type id = words::policy_type();
    check(duckdb_register_logical_type(connection, id.get(), nullptr), "canbao_policy_id");
    add<assessing>(connection, "canbao_assess", all->assessment_type(outputs), all);
    add<paying>(connection, "canbao_money", all->assessment_type(money), all);
    add<telling>(connection, "canbao_texts", telling::type(), all);
    add<naming_policies>(connection, "canbao_policy", id, all);
    add_explain(connection, all);
    check(register_policies(connection), "canbao_policies");
    check(register_is_column(connection), "canbao_is_column");
    create_macros(connection);
}

bool load(duckdb_extension_info info, duckdb_extension_access* access) {
    if (!take_api(info, access)) {
        return false; // DuckDB says why
    }
    bool is_loaded = false;
    const auto tell = [&](const char* what) { access->set_error(info, what); };
    guarded(tell, [&] {
        duckdb_connection connection = nullptr;
        if (duckdb_connect(*access->get_database(info), &connection) != DuckDBSuccess) {
            throw query_error{"canbao: no connection to the database"};
        }
        const std::unique_ptr<duckdb_connection, void (*)(duckdb_connection*)> held{
            &connection, [](duckdb_connection* one) { duckdb_disconnect(one); }};
        register_all(connection);
        is_loaded = true;
    });
    return is_loaded;
}

} // namespace

bool binds_functions() noexcept {
    return can_bind;
}

} // namespace binding::duck

// Called NAME_init_c_api of the extension's name.
extern "C" __attribute__((visibility("default"))) bool
CANBAO_DUCKDB_ENTRY(duckdb_extension_info info, duckdb_extension_access* access) {
    return binding::duck::load(info, access);
}
