// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_VALIDATE_HPP
#define CANBAO_VALIDATE_HPP

#include <canbao/checks/amounts.hpp>
#include <canbao/checks/figures.hpp>
#include <canbao/checks/routes.hpp>
#include <canbao/checks/structure.hpp>
#include <canbao/checks/words.hpp>
#include <canbao/policy_content.hpp>
#include <canbao/violation.hpp>

namespace canbao {

/// The rules that the policy breaks, in the order of checking; none where it is sound. Works on any
/// content, at compile time and at run time.
constexpr violations validate(const policy_content& content) noexcept {
    violations found;
    detail::check_figures(content, found);
    detail::check_own_words(content, found);
    if (!found.empty()) {
        return found; // the other checks count on these
    }
    detail::check_what_stands_once(content, found);
    detail::check_capacity(content, found);
    detail::check_fees(content, found);
    detail::check_subsidies(content, found);
    detail::check_delegations(content, found);
    detail::check_routes(content, found);
    detail::check_months(content, found);
    return found;
}

} // namespace canbao

#endif
