// SPDX-License-Identifier: Apache-2.0

// Writes a roster of the applications of tests/sweep, of which each has what the program says of it
// for its id, behind a number of eight digits: so a database compares by itself.
//
//     sweep POLICY EVERY STRIDE [FIRST]     boundary days and every EVERY-th; of their applications
//                                           each STRIDE-th, from FIRST on
//
// Left out are those that no roster has: with an event that has no day.

#include "../sweep/enumeration.hpp"

#include "assess/assessment_row.hpp"
#include "csv/text.hpp"
#include "shared/registry.hpp"

#include <canbao/content/names.hpp>
#include <canbao/engine/assess.hpp>

#include <bit>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

namespace {

class roster_writer {
public:
    explicit roster_writer(const canbao::policy_entry& policy) : policy_{policy} {}

    void add(const canbao::application& person) {
        char number[24];
        std::snprintf(number, sizeof number, "\"%08lu", static_cast<unsigned long>(++rows_));
        results_.append(text_, number, policy_, canbao::assess(*policy_.rules, person));
        text_.back() = '"'; // in place of the line's end
        add_codes<canbao::category_code>(person.categories.bits);
        add_day(person.recognised_on);
        text_.append(",").append(std::to_string(person.tier));
        add_day(person.paid_on);
        text_ += ',';
        text_ += canbao::name_of(*policy_.content, person.event).code;
        add_day(person.event_on);
        add_codes<canbao::circumstance_code>(person.circumstances.bits);
        text_ += '\n';
        if (text_.size() > std::size_t{1} << 16U) {
            flush();
        }
    }
    void flush() {
        std::fwrite(text_.data(), 1, text_.size(), stdout);
        text_.clear();
    }

private:
    void add_day(canbao::date day) {
        text_ += ',';
        csv::append_date(text_, day);
    }
    template <class Code>
    void add_codes(std::uint64_t set) {
        std::string_view before;
        text_ += ',';
        for (; set != 0; set &= set - 1) {
            const Code one{static_cast<std::uint8_t>(std::countr_zero(set) + 1)};
            text_.append(before).append(canbao::name_of(*policy_.content, one).code);
            before = "|";
        }
    }

    const canbao::policy_entry& policy_;
    program::assessment_writer results_;
    std::string text_ = "id,categories,recognised_on,tier,paid_on,event,event_on,circumstances\n";
    std::uint64_t rows_ = 0;
};

} // namespace

int main(int count, char** arguments) {
    const canbao::policy_entry* policy =
        count == 4 || count == 5 ? program::find_policy(arguments[1]) : nullptr;
    const int every = policy == nullptr ? 0 : std::atoi(arguments[2]);
    const int stride = policy == nullptr ? 0 : std::atoi(arguments[3]);
    if (every < 1 || stride < 1) {
        std::fputs("sweep POLICY EVERY STRIDE [FIRST]\n", stderr);
        return 2;
    }
    std::uint64_t left = count == 5 ? std::strtoull(arguments[4], nullptr, 10) : 0;
    roster_writer roster{*policy};
    const sweep::enumeration all{*policy->content, *policy->rules, every};
    for (const canbao::date day : all.payment_days()) {
        all.on(day, [&](const canbao::application& person) {
            if (person.event.has_value() && !person.event_on.has_value()) {
                return;
            }
            if (left-- == 0) {
                left = static_cast<std::uint64_t>(stride) - 1;
                roster.add(person);
            }
        });
    }
    roster.flush();
    return 0;
}
