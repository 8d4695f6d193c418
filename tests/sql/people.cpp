// SPDX-License-Identifier: Apache-2.0

// Writes a roster of people about whom a query is likely to be wrong: on the days next to which
// something changes, with what the policy asks for; one in twelve is malformed.
//
//     people POLICY ROWS SEED
//     people published|own        ids of the policies that a program knows, a line each

#include "../sweep/boundary_days.hpp"

#include "csv/text.hpp"
#include "shared/registry.hpp"

#include <canbao/content/names.hpp>
#include <canbao/engine/reads.hpp>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace {

using canbao::date;

class dice {
public:
    explicit dice(std::uint64_t seed) : engine_{seed} {}

    int below(int most) { return static_cast<int>(engine_() % static_cast<unsigned>(most)); }
    bool one_in(int many) { return below(many) == 0; }
    template <class List>
    auto of(const List& list) {
        return list[static_cast<std::size_t>(below(static_cast<int>(list.size())))];
    }
    std::uint64_t bit_of(std::uint64_t mask) {
        std::vector<std::uint64_t> bits;
        for (; mask != 0; mask &= mask - 1) {
            bits.push_back(mask & (~mask + 1));
        }
        return bits.empty() ? 0 : of(bits);
    }

private:
    std::mt19937_64 engine_;
};

struct row {
    std::string id, categories, recognised_on, tier, paid_on, event, event_on, circumstances,
        lapsed_years, repaid_years, born_on, prepaid_years, wish, registered_on;
};

constexpr std::string_view header =
    "id,policy,categories,recognised_on,tier,paid_on,event,event_on,circumstances,"
    "lapsed_years,repaid_years,born_on,prepaid_years,wish,registered_on\n";

std::string text_of(date day) {
    std::string text;
    csv::append_date(text, day);
    return text;
}

template <class Code>
std::string words(const canbao::policy_content& policy, std::uint64_t set, dice& any) {
    std::string text;
    for (std::uint8_t slot = 0; slot < 64; ++slot) {
        if (((set >> slot) & 1U) != 0) {
            const std::string word{
                canbao::name_of(policy, Code{static_cast<std::uint8_t>(slot + 1)}).code};
            const bool is_first = any.one_in(2); // the order of words says nothing
            text = text.empty() ? word : is_first ? word + "|" + text : text + "|" + word;
        }
    }
    return text;
}

class crowd {
public:
    crowd(const canbao::policy_entry& policy, std::uint64_t seed)
        : content_{*policy.content},
          rules_{*policy.rules},
          any_{seed},
          payments_{sweep::boundary_payment_days(rules_)},
          births_{sweep::birthdays(rules_)} {}

    std::string next(int number) {
        row one;
        one.id = "r" + std::to_string(number);
        const date paid = some_payment();
        one.paid_on = text_of(paid);
        set_words(one, paid);
        set_event(one, paid);
        set_numbers(one);
        set_birth(one, paid);
        if (canbao::reads_registration(rules_) && !any_.one_in(4)) {
            const date day = any_.one_in(2) ? any_.of(payments_) : paid - any_.below(120);
            one.registered_on = text_of(day <= paid ? day : paid);
        }
        if (any_.one_in(4)) {
            one.wish = std::string{any_.of(content_.routes).name.code};
        }
        if (any_.one_in(12)) {
            spoil(one, paid);
            any_.one_in(4) ? spoil(one, paid) : void();
        }
        return one.id + "," + std::string{content_.id} + "," + one.categories + "," +
               one.recognised_on + "," + one.tier + "," + one.paid_on + "," + one.event + "," +
               one.event_on + "," + one.circumstances + "," + one.lapsed_years + "," +
               one.repaid_years + "," + one.born_on + "," + one.prepaid_years + "," + one.wish +
               "," + one.registered_on + "\n";
    }

private:
    date some_payment() {
        const date first = sweep::first_payment_day(rules_) - 3;
        const int days = sweep::last_payment_day(rules_).days - first.days;
        return any_.below(3) != 0 ? any_.of(payments_)
                                  : first + any_.below(std::min(days + 6, 900));
    }

    void set_words(row& one, date paid) {
        const std::uint64_t named = sweep::categories_named(rules_);
        std::uint64_t categories = 0;
        for (int count = any_.below(6) - 2; count > 0; --count) {
            categories |= any_.one_in(8) ? std::uint64_t{1} << any_.below(23) : any_.bit_of(named);
        }
        one.categories = words<canbao::category_code>(content_, categories, any_);
        if (!one.categories.empty() && any_.one_in(2)) {
            one.recognised_on = text_of(any_.of(sweep::recognition_days(rules_, paid)));
        }
        std::uint64_t facts = any_.one_in(10) ? any_.bit_of(sweep::insured_already) : 0;
        for (std::uint64_t rest = sweep::circumstances_named(rules_); rest != 0; rest &= rest - 1) {
            facts |= any_.below(5) < 2 ? rest & (~rest + 1) : 0;
        }
        facts |=
            any_.one_in(9) ? any_.bit_of(sweep::all_circumstances & ~sweep::insured_already) : 0;
        one.circumstances = words<canbao::circumstance_code>(content_, facts, any_);
        if (any_.one_in(40) && !one.circumstances.empty()) {
            one.circumstances += "|" + one.circumstances;
        }
    }

    void set_event(row& one, date paid) {
        if (any_.one_in(3)) {
            return;
        }
        const std::uint64_t events = any_.one_in(10)
                                         ? (std::uint64_t{1} << canbao::events::all::size) - 1
                                         : sweep::events_named(rules_);
        date day = any_.of(sweep::boundary_event_days(rules_, content_, paid));
        const auto births = sweep::boundary_birth_days(rules_, content_, paid);
        if (births.size() > 0 && any_.one_in(4)) {
            day = any_.of(births);
        }
        if (!day.has_value() || any_.one_in(4)) {
            day = paid + 40 - any_.below(460);
        }
        one.event = words<canbao::event_code>(content_, any_.bit_of(events), any_);
        one.event_on = text_of(day);
    }

    void set_numbers(row& one) {
        const int tiers = sweep::first_tier_not_offered(rules_);
        one.tier = any_.one_in(3) ? "" : std::to_string(1 + any_.below(tiers > 2 ? tiers : 1));
        one.tier = any_.one_in(60) ? std::to_string(tiers) : one.tier;
        const auto some = [&](bool is_read, int most) {
            return !is_read || any_.one_in(5)
                       ? std::string{}
                       : std::to_string(any_.one_in(30) ? 99 : any_.below(most));
        };
        one.lapsed_years = some(canbao::reads_lapsed_years(rules_), 12);
        one.repaid_years = some(canbao::reads_repaid_years(rules_), 9);
        one.prepaid_years = some(canbao::reads_prepaid_years(rules_), 4);
    }

    void set_birth(row& one, date paid) {
        if (!canbao::reads_birth(rules_)) {
            return;
        }
        date day = any_.of(births_);
        if (!day.has_value() || any_.one_in(3)) {
            day = paid - any_.below(33'000);
        }
        if (one.event == "birth") {
            one.born_on = any_.one_in(2) ? one.event_on : "";
            one.event_on = !one.born_on.empty() && any_.one_in(2) ? "" : one.event_on;
        } else if (day >= canbao::first_date) {
            one.born_on = text_of(day <= paid ? day : paid);
        }
    }

    void spoil(row& one, date paid) {
        const std::string later = text_of(paid + 1 + any_.below(50));
        switch (any_.below(24)) {
        case 0: one.paid_on = ""; break;
        case 1: one.paid_on = "1899-12-31"; break;
        case 2: one.paid_on = "2200-01-01"; break;
        case 3: one.paid_on = "1900-01-01"; break;
        case 4: one.categories = "pauper"; break;
        case 5: one.categories += "|pauper"; break;
        case 6: one.categories = "orphan||monitored"; break;
        case 7: one.categories = "Orphan"; break;
        case 8: one.categories = "orphan|ORPHAN"; break;
        case 9:
            if (content_.people.size() > 0) {
                one.categories = "orphan|" + std::string{any_.of(content_.people).word.code};
            }
            break;
        case 10:
            one.categories = "";
            one.recognised_on = "2020-01-01";
            break;
        case 11: one.recognised_on = "2200-01-01"; break;
        case 12: one.event = "holiday"; break;
        case 13:
            one.event = "Birth";
            one.event_on = "";
            break;
        case 14: one.event = ""; break;
        case 15: one.event_on = ""; break;
        case 16: one.event_on = "1850-06-30"; break;
        case 17: one.tier = any_.one_in(2) ? "0" : "10"; break;
        case 18: one.circumstances = "rich"; break;
        case 19: one.circumstances = "|"; break;
        case 20:
            if (canbao::reads_lapsed_years(rules_)) {
                one.lapsed_years = "100";
            }
            break;
        case 21:
            if (canbao::reads_birth(rules_)) {
                one.born_on = any_.one_in(3) ? "1899-01-01" : any_.one_in(2) ? "" : later;
            }
            break;
        case 22: one.wish = "nowhere"; break;
        case 23:
            if (canbao::reads_registration(rules_)) {
                one.registered_on = any_.one_in(3) ? "2200-12-31" : later;
            }
            break;
        }
    }

    const canbao::policy_content& content_;
    const canbao::rule_table& rules_;
    dice any_;
    sweep::day_list payments_;
    sweep::day_list births_;
};

} // namespace

namespace {

/// Whether they are those that the library has.
int list_policies(bool published) {
    for (const canbao::policy_entry& one : program::registry()) {
        if ((canbao::find_policy(one.id()) != nullptr) == published) {
            std::printf("%s\n", std::string{one.id()}.c_str());
        }
    }
    return 0;
}

} // namespace

int main(int count, char** arguments) {
    if (count == 2) {
        return list_policies(std::string_view{arguments[1]} == "published");
    }
    const canbao::policy_entry* policy = count == 4 ? program::find_policy(arguments[1]) : nullptr;
    if (policy == nullptr) {
        std::fputs("people POLICY ROWS SEED\n", stderr);
        return 2;
    }
    crowd all{*policy, std::strtoull(arguments[3], nullptr, 10)};
    std::fputs(std::string{header}.c_str(), stdout);
    for (int number = 0; number < std::atoi(arguments[2]); ++number) {
        std::fputs(all.next(number).c_str(), stdout);
    }
    return 0;
}
