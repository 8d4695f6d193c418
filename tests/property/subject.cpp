// SPDX-License-Identifier: Apache-2.0
#include "subject.hpp"

#include "odd_subjects.hpp"
#include "typed_subject.hpp"

#include <canbao/policies/registry.hpp>
#include <canbao/rosters.hpp>

#include <string>
#include <vector>

namespace property {

using namespace canbao;

namespace {

constexpr std::size_t published = 5;

std::vector<typed_subject> all_typed_subjects() {
    std::vector<typed_subject> all{
        subject_of_type<policies::hunan_2023>(), subject_of_type<policies::fuling_2023>(),
        subject_of_type<policies::huaibei_2024>(), subject_of_type<policies::hunan_2024>(),
        subject_of_type<policies::jiangan_2023>()};
    for (const auto part :
         {odd_periods, odd_money, odd_people, odd_groups, odd_windows, odd_mixtures}) {
        for (const typed_subject& one : part()) {
            all.push_back(one);
        }
    }
    return all;
}

} // namespace

const std::vector<typed_subject>& typed_subjects() {
    static const std::vector<typed_subject> all = all_typed_subjects();
    return all;
}

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
    check_for_every_type([&property](const typed_subject& one) { property(one); });
}

void check_for_every_type(const std::function<void(const typed_subject&)>& property) {
    std::size_t place = 0;
    for (const typed_subject& one : typed_subjects()) {
        const std::string id{one.content.id};
        CAPTURE(id);
        // The odd ones are many: of each, a tenth of the cases, until one fails. It is then made
        // smaller.
        const bool odd = place++ >= published;
        int cases = 0;
        bool has_failed = false;
        CHECK(rc::check(id, [&] {
            if (odd && !has_failed && cases++ % 10 != 0) {
                return;
            }
            try {
                property(one);
            } catch (const rc::detail::CaseResult& result) {
                has_failed = has_failed || result.type == rc::detail::CaseResult::Type::Failure;
                throw;
            } catch (...) {
                has_failed = true;
                throw;
            }
        }));
    }
}

} // namespace property
