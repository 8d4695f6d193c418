// SPDX-License-Identifier: Apache-2.0
#include "duckdb/policies_table.hpp"

#include "duckdb/api.hpp"
#include "duckdb/scalar_function.hpp"

#include "shared/registry.hpp"

#include <canbao/content/names.hpp>

#include <algorithm>
#include <array>
#include <cstdint>

namespace binding::duck {

namespace {

/// The fees of all policies, one after the other.
struct line {
    const canbao::policy_entry* policy;
    const canbao::fee_term* fee;
};

std::vector<line> lines() {
    std::vector<line> all;
    for (const canbao::policy_entry& policy : program::registry()) {
        for (const canbao::fee_term& fee : policy.content->fees) {
            all.push_back({&policy, &fee});
        }
    }
    return all;
}

canbao::fen fiscal_of(const line& one) {
    for (const canbao::fiscal_term& some : one.policy->content->fiscal_standards) {
        if (some.people == one.fee->people) {
            return some.amount;
        }
    }
    return one.policy->content->fiscal_standard;
}

std::string people_of(const line& one) {
    std::string text;
    for (const canbao::label& word :
         canbao::names_of(*one.policy->content, canbao::category_set{one.fee->people})) {
        text.append(text.empty() ? "" : "|").append(word.code);
    }
    return text;
}

enum class column : std::uint8_t {
    id,
    insured_year,
    document,
    issued,
    in_force_from,
    in_force_to,
    plan,
    tier,
    people,
    fee,
    fiscal_standard
};
constexpr std::array names{
    "id",   "insured_year", "document", "issued", "in_force_from",  "in_force_to",
    "plan", "tier",         "people",   "fee",    "fiscal_standard"};

owned_type type_of(column which) {
    switch (which) {
    case column::insured_year:
    case column::tier: return owned_type{DUCKDB_TYPE_INTEGER};
    case column::issued:
    case column::in_force_from:
    case column::in_force_to: return owned_type{DUCKDB_TYPE_DATE};
    case column::fee:
    case column::fiscal_standard: return owned_type{duckdb_create_decimal_type(10, 2)};
    default: return owned_type{DUCKDB_TYPE_VARCHAR};
    }
}

void put_null(duckdb_vector into, std::size_t row) {
    duckdb_vector_ensure_validity_writable(into);
    duckdb_validity_set_row_invalid(duckdb_vector_get_validity(into), row);
}

void put(duckdb_vector into, std::size_t row, column which, const line& one) {
    const canbao::policy_content& content = *one.policy->content;
    const auto put_day = [&](canbao::date day) {
        if (day.has_value()) {
            static_cast<std::int32_t*>(duckdb_vector_get_data(into))[row] = day.days;
        } else {
            put_null(into, row);
        }
    };
    const auto put_number = [&](int number) {
        static_cast<std::int32_t*>(duckdb_vector_get_data(into))[row] = number;
    };
    const auto put_money = [&](canbao::fen amount) {
        static_cast<std::int64_t*>(duckdb_vector_get_data(into))[row] = amount.count;
    };
    const auto put_words = [&](std::string_view text) {
        if (text.empty()) {
            put_null(into, row);
        } else {
            put_text(into, row, text);
        }
    };
    switch (which) {
    case column::id: put_words(content.id); break;
    case column::insured_year: put_number(content.insured_year); break;
    case column::document: put_words(content.notice.document); break;
    case column::issued: put_day(content.notice.issued); break;
    case column::in_force_from: put_day(content.notice.in_force_from); break;
    case column::in_force_to: put_day(content.notice.in_force_to); break;
    case column::plan:
        put_words(canbao::name_of(content,
                                  canbao::plan_code{static_cast<std::uint8_t>(one.fee->plan + 1)})
                      .code);
        break;
    case column::tier: put_number(one.fee->tier); break;
    case column::people: put_words(people_of(one)); break;
    case column::fee: put_money(one.fee->amount); break;
    case column::fiscal_standard: put_money(fiscal_of(one)); break;
    }
}

void bind(duckdb_bind_info info) {
    for (std::size_t place = 0; place < names.size(); ++place) {
        const owned_type type = type_of(static_cast<column>(place));
        duckdb_bind_add_result_column(info, names[place], type.get());
    }
}

void begin(duckdb_init_info info) {
    duckdb_init_set_init_data(info, new std::size_t{0},
                              [](void* one) { delete static_cast<std::size_t*>(one); });
}

void run(duckdb_function_info info, duckdb_data_chunk chunk) {
    const auto tell = [info](const char* what) { duckdb_function_set_error(info, what); };
    guarded(tell, [&] {
        auto& done = *static_cast<std::size_t*>(duckdb_function_get_init_data(info));
        const std::vector<line> all = lines();
        const std::size_t count = std::min<std::size_t>(all.size() - done, duckdb_vector_size());
        for (std::size_t place = 0; place < names.size(); ++place) {
            const duckdb_vector into = duckdb_data_chunk_get_vector(chunk, place);
            for (std::size_t row = 0; row < count; ++row) {
                put(into, row, static_cast<column>(place), all[done + row]);
            }
        }
        done += count;
        duckdb_data_chunk_set_size(chunk, count);
    });
}

} // namespace

duckdb_state register_policies(duckdb_connection connection) {
    duckdb_table_function function = duckdb_create_table_function();
    duckdb_table_function_set_name(function, "canbao_policies");
    duckdb_table_function_set_bind(function, bind);
    duckdb_table_function_set_init(function, begin);
    duckdb_table_function_set_function(function, run);
    const duckdb_state state = duckdb_register_table_function(connection, function);
    duckdb_destroy_table_function(&function);
    return state;
}

} // namespace binding::duck
