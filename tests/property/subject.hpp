// SPDX-License-Identifier: Apache-2.0
//
// Properties hold for every policy: the published ones, through their types, and random ones,
// through tables made at run time.
#pragma once

#include "random_person.hpp"
#include "random_policy.hpp"

#include <canbao/engine/columns.hpp>

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <functional>

namespace property {

struct subject {
    const canbao::policy_content& content;
    const canbao::rule_table& rules;
    canbao::assessment (*one)(const canbao::rule_table&, const canbao::application&);
    bool (*columns)(const canbao::rule_table&, const canbao::application_columns&,
                    const canbao::assessment_columns&);

    canbao::assessment assess(const canbao::application& person) const {
        return one(rules, person);
    }
    bool assess(const canbao::application_columns& in,
                const canbao::assessment_columns& out) const {
        return columns(rules, in, out);
    }
};

subject subject_of(const random_policy& policy);

/// Checks a property of a subject; inside it, people are drawn with *people_for(subject.content).
void check_for_every_policy(const std::function<void(const subject&)>& property);

} // namespace property
