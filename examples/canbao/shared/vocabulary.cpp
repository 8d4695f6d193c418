// SPDX-License-Identifier: Apache-2.0
#include "shared/vocabulary.hpp"

#include "roster/columns.hpp"
#include "roster/reject.hpp"
#include "shared/file_words.hpp"
#include "show/conditions.hpp"

#include <canbao/content/names.hpp>
#include <canbao/engine/assessment.hpp>
#include <canbao/vocabulary/categories.hpp>
#include <canbao/vocabulary/circumstances.hpp>
#include <canbao/vocabulary/events.hpp>
#include <canbao/vocabulary/funds.hpp>
#include <canbao/vocabulary/plans.hpp>
#include <canbao/vocabulary/routes.hpp>
#include <canbao/vocabulary/surcharges.hpp>

#include <algorithm>
#include <utility>

namespace program {

namespace {

using canbao::policy_content;

/// The words that a policy uses, as sets.
struct used_words {
    std::uint64_t categories = 0; ///< but for groups
    std::uint64_t events = 0;
    std::uint64_t circumstances =
        canbao::circumstance_set{canbao::circumstances::insured_elsewhere{},
                                 canbao::circumstances::employee_insured{}}
            .bits; // of which every policy asks
    std::uint64_t plans = 0;
    std::uint64_t funds = 0;

    explicit used_words(const policy_content& policy) {
        for (const canbao::fee_term& fee : policy.fees) {
            plans |= bit(fee.plan);
            categories |= fee.people;
        }
        for (const canbao::fiscal_term& fiscal : policy.fiscal_standards) {
            categories |= fiscal.people;
        }
        for (const canbao::surcharge_term& surcharge : policy.surcharges) {
            categories |= surcharge.people;
        }
        for (const canbao::people_term& group : policy.people) {
            add(group.asks);
            categories |= group.categories_all;
        }
        for (const canbao::subsidy_term& aid : policy.subsidies) {
            categories |= aid.categories;
            funds |= aid.fund == 0 ? 0 : bit(canbao::fund_code{aid.fund}.slot());
        }
        for (const canbao::payer_list& payers : policy.payers) {
            for (const canbao::payer& one : payers) {
                funds |= bit(canbao::fund_code{one.fund}.slot());
            }
        }
        for (const canbao::route_term& route : policy.routes) {
            funds |= show::basis_of(route) == canbao::charge_basis::waived
                         ? bit(canbao::funds::waiver::slot)
                         : 0;
        }
        for (const canbao::delegation_term& left : policy.delegations) {
            categories |= left.categories;
        }
        for (const canbao::recognition_term& recognition : policy.recognitions) {
            circumstances |= recognition.circumstances_all;
        }
        for (const canbao::opening_term& opening : policy.openings) {
            add(opening.asks);
        }
        for (const canbao::claim_term& claim : policy.claims) {
            add(claim.opening.asks);
        }
        categories &= bit(canbao::rule_table::first_group) - 1;
    }

    static std::uint64_t bit(std::uint8_t slot) { return std::uint64_t{1} << slot; }

private:
    void add(const canbao::conditions& asks) {
        categories |= asks.categories_any;
        events |= asks.events;
        circumstances |=
            asks.circumstances_all | asks.circumstances_not_all | asks.circumstances_none;
    }
};

class collector {
public:
    explicit collector(which_words which) : which_{which} {}

    vocabulary_word& add(word_group group, std::string_view code, std::string_view name,
                         std::string_view policy = {}) {
        auto found = std::find_if(words_.begin(), words_.end(), [&](const vocabulary_word& word) {
            return word.group == group && word.code == code && word.name == name;
        });
        if (found == words_.end()) {
            found = words_.insert(found, {.group = group, .code = code, .name = name});
        }
        if (!policy.empty()) {
            found->policies.push_back(policy);
        }
        return *found;
    }
    vocabulary_word& add(word_group group, const canbao::label& word,
                         std::string_view policy = {}) {
        return add(group, word.code, word.name, policy);
    }

    /// Words of one kind; `used` is the set of those that a policy uses.
    template <class Code>
    void add(word_group group, std::span<const canbao::policy_entry> policies,
             const auto& published, std::uint64_t used_words::*used) {
        if (which_ == which_words::known) {
            for (const canbao::label& word : published) {
                add(group, word);
            }
        }
        for (std::uint8_t slot = 0; slot < 64; ++slot) {
            for (const canbao::policy_entry& policy : policies) {
                if ((used_words{*policy.content}.*used & used_words::bit(slot)) != 0) {
                    const Code code{static_cast<std::uint8_t>(slot + 1)};
                    add(group, canbao::name_of(*policy.content, code), policy.id()).is_own =
                        slot >= published.size();
                }
            }
        }
    }

    [[nodiscard]] std::vector<vocabulary_word> words() && { return std::move(words_); }

private:
    which_words which_;
    std::vector<vocabulary_word> words_;
};

void add_groups(collector& into, std::span<const canbao::policy_entry> policies) {
    for (const canbao::policy_entry& policy : policies) {
        for (const canbao::people_term& group : policy.content->people) {
            if (group.place == 0) {
                into.add(word_group::group, group.word, policy.id()).is_own = true;
            }
        }
    }
}

void add_surcharges(collector& into, std::span<const canbao::policy_entry> policies,
                    which_words which) {
    namespace published = canbao::surcharges;
    if (which == which_words::known) {
        for (const canbao::label& word :
             {canbao::label{published::long_term_care::code, published::long_term_care::name},
              canbao::label{published::supplement::code, published::supplement::name},
              canbao::label{published::arrears::code, published::arrears::name}}) {
            into.add(word_group::surcharge, word);
        }
    }
    for (const canbao::policy_entry& policy : policies) {
        std::vector<canbao::label> known; // one name may stand for several people
        for (const canbao::surcharge_term& one : policy.content->surcharges) {
            if (std::find(known.begin(), known.end(), one.name) == known.end()) {
                into.add(word_group::surcharge, one.name, policy.id());
                known.push_back(one.name);
            }
        }
    }
}

void add_routes(collector& into, std::span<const canbao::policy_entry> policies) {
    for (const canbao::policy_entry& policy : policies) {
        for (const canbao::route_term& route : policy.content->routes) {
            into.add(word_group::route, route.name, policy.id());
        }
        if (!policy.content->claims.empty()) {
            into.add(word_group::route,
                     canbao::name_of_route(*policy.content, canbao::first_claim_route),
                     policy.id());
        }
    }
}

} // namespace

std::vector<vocabulary_word> vocabulary_of(std::span<const canbao::policy_entry> policies,
                                           which_words which) {
    collector all{which};
    for (const std::string_view column : column_names) {
        all.add(word_group::column, column, column_word(column, naming::chinese));
    }
    all.add<canbao::category_code>(word_group::category, policies, canbao::categories::all::labels,
                                   &used_words::categories);
    add_groups(all, policies);
    all.add<canbao::event_code>(word_group::event, policies, canbao::events::all::labels,
                                &used_words::events);
    all.add<canbao::circumstance_code>(word_group::circumstance, policies,
                                       canbao::circumstances::all::labels,
                                       &used_words::circumstances);
    all.add<canbao::plan_code>(word_group::plan, policies, canbao::plans::all::labels,
                               &used_words::plans);
    add_routes(all, policies);
    all.add<canbao::fund_code>(word_group::fund, policies, canbao::funds::all::labels,
                               &used_words::funds);
    add_surcharges(all, policies, which);
    for (const canbao::status one :
         {canbao::status::insured, canbao::status::subsidy_only, canbao::status::refused}) {
        all.add(word_group::status, code(one), word(one, naming::chinese));
    }
    for (const canbao::refusal why :
         {canbao::refusal::insured_elsewhere, canbao::refusal::employee_insured,
          canbao::refusal::tier_not_offered, canbao::refusal::not_open,
          canbao::refusal::no_coverage_left}) {
        all.add(word_group::reason, code(why), word(why, naming::chinese));
    }
    all.add(word_group::note, scientific_id_note.english, scientific_id_note.chinese);
    all.add(word_group::note, "delegated:CODE", "另有规定：类别");
    for (std::size_t what = 1; what < problem_codes.size(); ++what) {
        all.add(word_group::problem, problem_codes[what],
                word(static_cast<problem>(what), naming::chinese));
    }
    return std::move(all).words();
}

} // namespace program
