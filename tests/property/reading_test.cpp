// SPDX-License-Identifier: Apache-2.0
#include "reading.hpp"
#include "subject.hpp"

using namespace canbao;
using namespace property;

TEST_CASE("an assessment is what the policy's components say") {
    check_for_every_policy([](const subject& policy) {
        for (int i = 0; i < 5; ++i) {
            for (const person& one : *people_for(policy.content)) {
                const assessment result = policy.assess(one);
                RC_ASSERT(result == read(policy.content, one));
            }
        }
    });
}
