// SPDX-License-Identifier: Apache-2.0
#include "explain/deciding.hpp"

#include "explain/reading.hpp"
#include "explain/steps.hpp"
#include "shared/fees.hpp"

#include <canbao/content/aid.hpp>

#include <algorithm>

namespace program::explaining {

namespace {

using canbao::charge_basis;
using canbao::label;
using canbao::status;

/// Collects what decided, each with its readings.
class search {
public:
    explicit search(const explanation& steps) : steps_{steps} {}

    std::vector<decider> all() {
        if (steps_.taken) {
            add_amounts();
        }
        add_recognition();
        add_delegations();
        if (const examined* taken = steps_.taken_opening(); taken != nullptr) {
            add_opening(part::route, *taken);
        } else {
            add_refusal();
        }
        add_whole();
        return std::move(found_);
    }

private:
    /// The readings of a component that bear on what it decided.
    void add(part what, std::uint8_t provision, const examined* opening = nullptr) {
        decider& now = found_.emplace_back(decider{.what = what, .provision = provision});
        now.route = opening == nullptr ? std::uint8_t{0} : opening->opening->route;
        for (const label& one : steps_.content().provisions[provision].readings) {
            if (bears_on(steps_, one, what, opening)) {
                now.readings.push_back(one);
            }
        }
    }

    void add_amounts() {
        const canbao::fee_line& line = *steps_.line();
        const bool is_insured = steps_.result.status == status::insured;
        const charge_basis charge = steps_.taken_opening()->opening->charge;
        if (charge == charge_basis::exempt) {
            return;
        }
        const bool has_aid = steps_.result.subsidy_category.has_value();
        const canbao::aid_rule& aid = steps_.taken_opening()->offer.aid;
        if (is_insured || (has_aid && depends_on_fee(aid))) {
            add(part::fee, line.provision);
        }
        if (has_aid) {
            add(part::subsidy, aid.provision);
            const equal_aid_of equal = equal_aid_on(steps_, fee_of(steps_.content(), line));
            if (equal.preceded != 0) {
                add(part::precedence, aid.provision);
            }
            if (equal.listed != 0 && steps_.content().equal_aid.by_vocabulary) {
                add(part::tie, steps_.content().equal_aid.provision);
            }
        }
        if (is_insured) {
            const bool is_due = charge == charge_basis::full || line.owed_fiscal > 0;
            add(is_due && charge != charge_basis::waived ? part::fiscal_due : part::fiscal_paid,
                line.fiscal_provision);
        }
        for (std::size_t place = 0; place < steps_.rules().surcharges.size(); ++place) {
            if (is_insured && !is_free(charge) && ((line.surcharged >> place) & 1U) != 0) {
                add(part::surcharge, steps_.rules().surcharges[place].provision);
            }
        }
    }

    /// A share of the fee does, what leaves an amount of it, and an amount that is cut off at it.
    [[nodiscard]] bool depends_on_fee(const canbao::aid_rule& aid) const {
        const canbao::fee_term& fee = fee_of(steps_.content(), *steps_.line());
        return subsidy_of(steps_, aid).basis != canbao::aid_basis::amounts ||
               granted(steps_, fee, aid) > canbao::fen{aid.amount};
    }

    /// The one that admitted, or all that did not.
    void add_recognition() {
        if (!is_recognition_asked(steps_) || !(is_aid_used(steps_) || is_claim_open())) {
            return;
        }
        for (const canbao::recognition_term& limit : steps_.content().recognitions) {
            const bool is_for_this_person =
                (limit.circumstances_all & ~steps_.person.circumstances.bits) == 0;
            const bool admits = steps_.person.recognised_on <= limit.last_day;
            if (is_for_this_person && admits == (steps_.stated(steps_.aided) != 0)) {
                add(part::recognition, limit.provision);
                if (admits) {
                    return;
                }
            }
        }
    }

    void add_delegations() {
        const std::uint64_t noted = steps_.taken      ? steps_.result.delegated.bits
                                    : is_claim_open() ? steps_.counting & steps_.rules().delegated
                                                      : 0;
        for (const canbao::delegation_term& term : steps_.content().delegations) {
            if ((term.categories & noted) != 0) {
                add(part::delegation, term.provision);
            }
        }
    }

    [[nodiscard]] bool is_claim_open() const {
        return std::any_of(steps_.claims.begin(), steps_.claims.end(),
                           [](const examined& now) { return now.offer.is_open; });
    }

    void add_opening(part what, const examined& opening) {
        const canbao::policy_content& content = steps_.content();
        const std::uint8_t number = opening.opening->route;
        add(what,
            number >= canbao::first_claim_route
                ? content.claims[number - std::size_t{canbao::first_claim_route}].provision
                : content.routes[number - std::size_t{1}].provision,
            &opening);
    }

    /// Whatever was looked at and could not be taken.
    void add_refusal() {
        for (const auto* openings : {&steps_.openings, &steps_.claims}) {
            for (const examined& opening : *openings) {
                if (!opening.offer.is_open) {
                    add_opening(part::closed, opening);
                } else if (steps_.decided_at == step::routes) {
                    add_opening(part::useless, opening);
                }
            }
        }
    }

    void add_whole() {
        if (found_.empty()) {
            return; // refused before the policy was looked into
        }
        for (const label& one : steps_.content().readings) {
            const bool is_of_counting = is_about_counting(one);
            if (!is_of_counting || has_counted(steps_)) {
                found_.push_back(
                    {.what = is_of_counting ? part::counting : part::whole, .readings = {one}});
            }
        }
    }

    const explanation& steps_;
    std::vector<decider> found_{};
};

} // namespace

std::vector<decider> what_decided(const explanation& steps) {
    return search{steps}.all();
}

const canbao::subsidy_term& subsidy_of(const explanation& steps, const canbao::aid_rule& aid) {
    const auto& all = steps.content().subsidies;
    return *std::find_if(all.begin(), all.end(), [&aid](const canbao::subsidy_term& one) {
        return one.provision == aid.provision;
    });
}

canbao::fen granted(const explanation& steps, const canbao::fee_term& fee,
                    const canbao::aid_rule& aid) {
    return canbao::uncapped_aid(steps.content(), subsidy_of(steps, aid), fee);
}

equal_aid_of equal_aid_on(const explanation& steps, const canbao::fee_term& fee) {
    const canbao::aid_rule& given = steps.taken_opening()->offer.aid;
    equal_aid_of equal;
    for (const canbao::aid_rule& other : steps.line()->aid) {
        const bool is_stated = ((steps.aided >> other.category) & 1U) != 0;
        const bool is_another = other.provision != given.provision || other.fund != given.fund;
        if (!is_stated || !is_another || granted(steps, fee, other) != granted(steps, fee, given)) {
            continue;
        }
        // Listed first and not given: a third subsidy stands between them.
        const bool is_preceded =
            other.category < given.category ||
            canbao::goes_before(subsidy_of(steps, given), subsidy_of(steps, other));
        (is_preceded ? equal.preceded : equal.listed) |= std::uint64_t{1} << other.category;
    }
    return equal;
}

bool is_aided_somewhere(const explanation& steps, std::uint8_t slot) {
    const auto& lines = steps.rules().fee_lines;
    return std::any_of(lines.begin(), lines.end(), [slot](const canbao::fee_line& line) {
        return ((line.aided >> slot) & 1U) != 0;
    });
}

bool is_recognition_asked(const explanation& steps) {
    bool is_any_aided = false;
    const auto is_recognised = [&steps](std::uint8_t slot) { // and not told by facts alone
        constexpr std::uint8_t first = canbao::rule_table::first_group;
        return slot < first || steps.rules().people[slot - std::size_t{first}].asks_for_category();
    };
    for (std::uint8_t slot = 0; slot < 64; ++slot) {
        is_any_aided = is_any_aided || (((steps.counting >> slot) & 1U) != 0 &&
                                        is_recognised(slot) && is_aided_somewhere(steps, slot));
    }
    return is_any_aided && steps.person.recognised_on.has_value() &&
           !steps.content().recognitions.empty();
}

bool is_aid_used(const explanation& steps) {
    return steps.taken && !is_free(steps.taken_opening()->opening->charge);
}

} // namespace program::explaining
