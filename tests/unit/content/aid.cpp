// SPDX-License-Identifier: Apache-2.0
#include "support/both.hpp"
#include "support/notice.hpp"

#include <canbao/content/aid.hpp>

#include <cstddef>

namespace {

using namespace tests;
using namespace categories;
using namespace funds;

struct subject
    : notice_with<
          subsidy<amounts<450_yuan>, to<orphan>, paid_by<medical_assistance>, capped_at_fee>,
          subsidy<percent<50>, no_more_than<150_yuan>, to<monitored>, paid_by<medical_assistance>,
                  takes_precedence_over<returned_to_poverty>>,
          subsidy<leaving<250_yuan>, to<returned_to_poverty>, paid_by<district_finance>>> {};

constexpr const policy_content& content = subject::content;

constexpr fen on_fee(std::size_t which) {
    return uncapped_aid(content, content.subsidies[which], content.fees[0]);
}

} // namespace

TEST_CASE("what a subsidy grants is before the cap at the fee, and after its own bounds") {
    BOTH(on_fee(0) == 450_yuan && on_fee(1) == 150_yuan && on_fee(2) == 150_yuan);
    constexpr auto of_little = [] {
        fee_term fee = content.fees[0];
        fee.amount = 200_yuan;
        return uncapped_aid(content, content.subsidies[2], fee);
    }();
    BOTH(of_little == -50_yuan);
}

TEST_CASE("which of two equal subsidies says that it is given") {
    BOTH(goes_before(content.subsidies[1], content.subsidies[2]));
    BOTH(!goes_before(content.subsidies[2], content.subsidies[1]));
    BOTH(!goes_before(content.subsidies[0], content.subsidies[1]));
}
