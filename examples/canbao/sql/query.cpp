// SPDX-License-Identifier: Apache-2.0
#include "sql/query.hpp"

#include "shared/did_you_mean.hpp"
#include "shared/failure.hpp"
#include "shared/language.hpp"

#include <canbao/sql.hpp>

#include <algorithm>
#include <utility>

namespace program {

namespace {

constexpr wording no_dialect{"there is no dialect '{}'{}; the dialects are {}",
                             "没有方言“{}”{}；可用的方言：{}"};
constexpr wording no_query{"there is no such query of {}: {}", "政策 {} 写不成这样的语句：{}"};

canbao::sql_dialect choose_dialect(std::string_view name) {
    const auto& codes = canbao::sql_dialect_codes;
    const auto* const found = std::find(codes.begin(), codes.end(), name);
    if (found == codes.end()) {
        throw failure{say(no_dialect, name, did_you_mean(name, codes), dialects())};
    }
    return static_cast<canbao::sql_dialect>(found - codes.begin());
}

} // namespace

std::string dialects() {
    std::string all;
    for (const std::string_view one : canbao::sql_dialect_codes) {
        all.append(all.empty() ? "" : say({", ", "、"})).append(one);
    }
    return all;
}

std::string query_of(const canbao::policy_entry& policy, std::string_view dialect,
                     std::string_view table, bool with_wishes) {
    canbao::sql_query query = canbao::sql_of(
        *policy.content, *policy.rules,
        {.dialect = choose_dialect(dialect), .table = table, .with_wishes = with_wishes});
    if (!query.has_value()) {
        throw failure{say(no_query, policy.id(), query.error)};
    }
    return (std::move)(query.text);
}

} // namespace program
