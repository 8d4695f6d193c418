// SPDX-License-Identifier: Apache-2.0
#include "subject.hpp"

#include "draw.hpp"

#include <canbao/policies/registry.hpp>

#include <array>
#include <string>
#include <vector>

namespace property {

using namespace canbao;

namespace {

/// Any that this processor has: all of them are to give the same.
instructions some_instructions() {
    std::vector<instructions> available;
    for (const instructions one :
         {instructions::scalar, instructions::baseline, instructions::avx2, instructions::avx512}) {
        if (has_instructions(one)) {
            available.push_back(one);
        }
    }
    return one_of(available);
}

template <class Policy>
subject published() {
    return {Policy::content, Policy::rules,
            [](const rule_table&, const application& person) {
                return static_cast<assessment>(canbao::assess<Policy>(person));
            },
            [](const rule_table&, const application_columns& in, const assessment_columns& out) {
                return lengths_agree(in, out) && canbao::detail::assess_in_vectors<Policy>(
                                                     some_instructions(), happens(50), in, out)
                           ? true
                           : canbao::assess<Policy>(in, out);
            }};
}

std::array<subject, 5> published_subjects() {
    return {published<policies::hunan_2023>(), published<policies::fuling_2023>(),
            published<policies::huaibei_2024>(), published<policies::hunan_2024>(),
            published<policies::jiangan_2023>()};
}

} // namespace

subject subject_of(const random_policy& policy) {
    return {policy.content, policy.rules,
            [](const rule_table& rules, const application& person) {
                return canbao::assess(rules, person);
            },
            [](const rule_table& rules, const application_columns& in,
               const assessment_columns& out) { return canbao::assess(rules, in, out); }};
}

void check_for_every_policy(const std::function<void(const subject&)>& property) {
    CHECK(rc::check("random policies", [&property] {
        const random_policy policy = *any_policy();
        property(subject_of(policy));
    }));
    for (const subject& one : published_subjects()) {
        const std::string id{one.content.id};
        CAPTURE(id);
        CHECK(rc::check(id, [&property, &one] { property(one); }));
    }
}

} // namespace property
