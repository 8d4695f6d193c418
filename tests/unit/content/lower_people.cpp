// SPDX-License-Identifier: Apache-2.0
#include "support/both.hpp"
#include "support/notice.hpp"

// Only such lines of fees are made as somebody may have.
namespace {

using namespace tests;
using namespace surcharges;

struct pupils : people<"pupils", "学生", given<circumstances::pupil>> {};
struct women : people<"women", "女性", given<circumstances::female>> {};
struct men : people<"men", "男性", given<circumstances::male>> {};

template <class... More>
constexpr std::size_t lines = notice_with<More...>::rules.fee_lines.size();

} // namespace

TEST_CASE("a surcharge of some has lines with it and without") {
    BOTH(lines<> == 1 && lines<surcharge<long_term_care, 10_yuan>> == 1);
    BOTH(lines<surcharge<long_term_care, 10_yuan, to<women>>> == 2);
    BOTH(lines<surcharge<long_term_care, 10_yuan, to<women>>,
               surcharge<supplement, 20_yuan, to<pupils>>> == 4);
}

TEST_CASE("one surcharge of two groups has no line for who is of both") {
    BOTH(lines<surcharge<long_term_care, 10_yuan, to<women>>,
               surcharge<long_term_care, 12_yuan, to<men>>> == 3);
}

TEST_CASE("those who all pay a fee of their own have no lines on another") {
    // Women's with the charge; and for everybody else one without.
    BOTH(lines<fee<300_yuan, to<women>>, surcharge<long_term_care, 10_yuan, to<women>>> == 2);
    BOTH(lines<fee<300_yuan, to<women, pupils>>, surcharge<long_term_care, 10_yuan, to<women>>> ==
         3);
    BOTH(lines<fee<300_yuan, to<women, pupils>>, fiscal_standard<800_yuan, to<women>>> == 3);
    // A woman at school may pay the pupils' fee, which is asked first.
    BOTH(lines<fee<300_yuan, to<women>>, fee<200_yuan, to<pupils>>, lowest_fee_applies,
               surcharge<long_term_care, 10_yuan, to<women>>> == 4);
}
