// SPDX-License-Identifier: Apache-2.0
// A policy as a query for a database: how long it is, and what it reads.
#include <canbao/canbao.hpp>
#include <canbao/sql.hpp>

#include <cstdio>
#include <string>

using namespace canbao;
using namespace canbao::categories;

struct riverside_2026
    : policy<
          policy_id<"riverside-2026">, insured_year<2026>, fee<400_yuan, section<"1">>,
          fiscal_standard<700_yuan, section<"1">>,
          subsidy<in_full, to<destitute, orphan>, paid_by<funds::medical_assistance>, section<"2">>,
          route<routes::concentrated, window<last_year<9, 1>, last_year<12, 31>>, section<"3">>> {};

int main() {
    const canbao::sql_query query = canbao::sql_of<riverside_2026>(
        {.dialect = canbao::sql_dialect::spark, .table = "health.roster"});
    if (!query.has_value()) {
        std::printf("%s\n", query.error.c_str());
        return 1;
    }
    std::printf("%s\n", query.text.substr(0, query.text.find('\n')).c_str());

    const canbao::sql_query none = canbao::sql_of<riverside_2026>({.table = "roster; --"});
    std::printf("%s\n", none.error.c_str());
    return 0;
}
