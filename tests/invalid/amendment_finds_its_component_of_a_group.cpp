// error: the amendment replaces or removes what the policy does not have
// names: amendment_finds_its_component<canbao::fee<
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct pupils : people<"pupils", "中小学生", given<circumstances::pupil>> {};
struct undergraduates
    : people<"undergraduates", "大学生", given<circumstances::university_student>> {};

struct first : policy<insured_year<2026>, fee<400_yuan>, fee<300_yuan, to<pupils>>,
                      fiscal_standard<700_yuan>, route<routes::summer, open_in_insured_year>> {};

struct mine : amend<first,
#ifdef CANBAO_BROKEN
                    replacing<fee<310_yuan, to<undergraduates>>>
#else
                    replacing<fee<310_yuan, to<pupils>>>
#endif
                    > {
};
