// SPDX-License-Identifier: Apache-2.0
#include "subject.hpp"

#include <canbao/policies/registry.hpp>

#include <array>
#include <string>

namespace property {

using namespace canbao;

namespace {

template <class Policy>
subject published() {
    return {Policy::content, Policy::rules,
            [](const rule_table&, const application& person) {
                return static_cast<assessment>(canbao::assess<Policy>(person));
            },
            [](const rule_table&, const application_columns& in, const assessment_columns& out) {
                return canbao::assess<Policy>(in, out);
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
