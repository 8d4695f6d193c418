// SPDX-License-Identifier: Apache-2.0
#include "notices.hpp"

#include <stdexcept>

namespace reference {

bool is_notice(std::string_view policy) {
    return policy == "hohhot-2023" || policy == "linyi-2023" || policy == "beijing-2026" ||
           policy == "beijing-2025" || policy == "beijing-2023" || policy == "jiangxi-2026" ||
           policy == "chongqing-2024" || policy == "quanzhou-2024" || policy == "liaocheng-2022" ||
           policy == "longling-2025" || policy == "longling-2026" || policy == "longling-2027" ||
           policy == "guizhou-2025" || policy == "zhongshan-2026";
}

bool notice_offers_tier(std::string_view policy, int tier) {
    return tier == 1 || (tier == 2 && (policy == "chongqing-2024" || policy == "zhongshan-2026"));
}

std::vector<candidate> notice_routes(std::string_view policy, const person_facts& p) {
    if (policy == "hohhot-2023") {
        return hohhot_2023_routes(p);
    }
    if (policy == "linyi-2023") {
        return linyi_2023_routes(p);
    }
    if (policy == "beijing-2026") {
        return beijing_2026_routes(p);
    }
    if (policy == "beijing-2025") {
        return beijing_2025_routes(p);
    }
    if (policy == "beijing-2023") {
        return beijing_2023_routes(p);
    }
    if (policy == "jiangxi-2026") {
        return jiangxi_2026_routes(p);
    }
    if (policy == "chongqing-2024") {
        return chongqing_2024_routes(p);
    }
    if (policy == "quanzhou-2024") {
        return quanzhou_2024_routes(p);
    }
    if (policy == "liaocheng-2022") {
        return liaocheng_2022_routes(p);
    }
    if (policy == "longling-2025") {
        return longling_2025_routes(p);
    }
    if (policy == "longling-2026") {
        return longling_2026_routes(p);
    }
    if (policy == "longling-2027") {
        return longling_2027_routes(p);
    }
    if (policy == "guizhou-2025") {
        return guizhou_2025_routes(p);
    }
    if (policy == "zhongshan-2026") {
        return zhongshan_2026_routes(p);
    }
    throw std::logic_error("reference: no notice of that name");
}

std::vector<std::string> notice_notes(std::string_view policy, const person_facts& p) {
    if (policy == "linyi-2023") {
        return linyi_2023_notes(p);
    }
    if (policy == "liaocheng-2022") {
        return liaocheng_2022_notes(p);
    }
    if (policy == "zhongshan-2026") {
        return zhongshan_2026_notes(p);
    }
    return {};
}

} // namespace reference
