// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_TESTS_EVERYWHERE_WAYS_HPP
#define CANBAO_TESTS_EVERYWHERE_WAYS_HPP

#include "persons.hpp"
#include "results.hpp"

#include <canbao/policies/registry.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

// What other translation units, or a shared library, do with the same policies. Each returns false
// where something differs that must not.
namespace everywhere {

/// By columns, with each set of instructions that the processor has, and with a ledger. The number
/// is that of the policy in the registry.
[[nodiscard]] bool by_columns(std::size_t policy, const canbao::application_table& in,
                              canbao::assessment_table& out, checksum& ledger);

/// Of all five policies in one roster.
[[nodiscard]] bool mixed(const std::vector<std::uint8_t>& policy,
                         const canbao::application_table& in, canbao::assessment_table& out);

/// The tables as seen there: a shared library has its own, of the same policies.
[[nodiscard]] const canbao::policy_entry* registry_there();

} // namespace everywhere

#endif
