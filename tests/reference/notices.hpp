// SPDX-License-Identifier: Apache-2.0
//
// The notices of examples/notices: what was reported of each, and the readings that it is read
// with. One file each, and nothing of the rules shared, even where two notices agree.
#pragma once

#include "charges.hpp"
#include "person.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace reference {

std::vector<candidate> hohhot_2023_routes(const person_facts& p);
std::vector<candidate> linyi_2023_routes(const person_facts& p);
std::vector<candidate> longling_2025_routes(const person_facts& p);
std::vector<candidate> longling_2026_routes(const person_facts& p);
std::vector<candidate> longling_2027_routes(const person_facts& p);
std::vector<candidate> guizhou_2025_routes(const person_facts& p);
std::vector<candidate> zhongshan_2026_routes(const person_facts& p);
std::vector<candidate> beijing_2026_routes(const person_facts& p);
std::vector<candidate> beijing_2025_routes(const person_facts& p);
std::vector<candidate> beijing_2023_routes(const person_facts& p);
std::vector<candidate> jiangxi_2026_routes(const person_facts& p);
std::vector<candidate> chongqing_2024_routes(const person_facts& p);
std::vector<candidate> quanzhou_2024_routes(const person_facts& p);
std::vector<candidate> liaocheng_2022_routes(const person_facts& p);

// "delegated:…" of those whose aid is left to other rules.
std::vector<std::string> linyi_2023_notes(const person_facts& p);
std::vector<std::string> liaocheng_2022_notes(const person_facts& p);
std::vector<std::string> zhongshan_2026_notes(const person_facts& p);

// By the policy's id; the first is false for the published policies.
bool is_notice(std::string_view policy);
bool notice_offers_tier(std::string_view policy, int tier);
std::vector<candidate> notice_routes(std::string_view policy, const person_facts& p);
std::vector<std::string> notice_notes(std::string_view policy, const person_facts& p);

} // namespace reference
