// SPDX-License-Identifier: Apache-2.0
#include "roster/tables.hpp"

#include "shared/registry.hpp"

#include <stdexcept>

namespace program {

void application_table::clear() {
    applications.remove_all();
    policies.clear();
}

void application_table::add(const canbao::application& asks, std::uint8_t policy) {
    applications.add(asks);
    policies.push_back(policy);
}

void assess_registered(const application_table& table, canbao::assessment_table& into) {
    into.resize(table.policies.size());
    if (!assess_registered(table.policies, table.applications.view(), into.view())) {
        throw std::logic_error{"an application is of no policy of the registry"};
    }
}

} // namespace program
