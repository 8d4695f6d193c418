// SPDX-License-Identifier: Apache-2.0
//
// Policies and people as RapidCheck shows them when a property fails.
#include "random_person.hpp"
#include "random_policy.hpp"

#include <ostream>
#include <string>

namespace property {

using namespace canbao;

namespace {

std::string day(date that) {
    if (!that.has_value()) {
        return "-";
    }
    if (!is_in_range(that)) {
        return "day " + std::to_string(that.days);
    }
    const auto iso = format_date(that);
    return {iso.data(), iso.size()};
}

std::string bits(std::uint64_t mask) {
    std::string slots = "{";
    for (int slot = 0; slot < 64; ++slot) {
        if (((mask >> slot) & 1U) != 0) {
            slots += slots.size() > 1 ? "," : "";
            slots += std::to_string(slot);
        }
    }
    slots += '}';
    return slots;
}

std::string length(period that) {
    return std::to_string(that.count) + (that.unit == period_unit::days ? " days" : " months");
}

void show(std::ostream& out, const subsidy_term& term) {
    out << "  subsidy to " << bits(term.categories) << " plans " << bits(term.plans & 0xf)
        << " tier " << int{term.tier} << " fund " << int{term.fund};
    if (term.basis == aid_basis::share) {
        out << " share " << term.share.parts << '/' << term.share.whole << " rounding "
            << int(term.how) << " to " << term.unit.count;
    }
    if (term.basis == aid_basis::remainder) {
        out << " leaving " << term.remains.count;
    }
    if (term.has_floor) {
        out << " at least " << term.floor.count;
    }
    if (term.has_ceiling) {
        out << " at most " << term.ceiling.count;
    }
    for (const fen amount : term.amounts) {
        out << ' ' << amount.count;
    }
    if (term.share_of_tier != 0) {
        out << " of tier " << int{term.share_of_tier};
    }
    out << (term.capped ? " capped\n" : "\n");
}

void show(std::ostream& out, const conditions& asks) {
    out << " all " << bits(asks.circumstances_all) << " not_all "
        << bits(asks.circumstances_not_all) << " none " << bits(asks.circumstances_none) << " to "
        << bits(asks.categories_any) << " lapsed " << int{asks.lapsed_years.least} << "…"
        << int{asks.lapsed_years.most} << " repaid " << int{asks.repaid_years.least} << "…"
        << int{asks.repaid_years.most};
}

void show(std::ostream& out, const people_term& who) {
    out << "  group " << who.word.code << '/' << int{who.place};
    if (who.asks_age) {
        out << " aged " << int{who.ages.least} << "…" << int{who.ages.most};
    }
    out << " born " << day(who.born_from) << "…" << day(who.born_until) << " being "
        << bits(who.categories_all);
    show(out, who.asks);
    out << '\n';
}

void show(std::ostream& out, const opening_term& term) {
    const conditions& asks = term.asks;
    out << "    open";
    if (term.windows > 0) {
        out << ' ' << day(term.window_from) << "…" << day(term.window_to);
    }
    if (term.paid_until.has_value()) {
        out << " paid until " << day(term.paid_until);
    }
    out << (term.pay_in_year ? " in_year" : "");
    if (asks.events != 0) {
        out << " events " << bits(asks.events) << " paid " << int(asks.paid) << ' '
            << length(asks.limit) << (term.event_in_year ? " event_in_year" : "")
            << (term.event_spans > 0 ? " event " + day(term.event_from) + "…" + day(term.event_to)
                                     : "")
            << (term.missed_in_year ? " missed_in_year" : "");
    }
    show(out, asks);
    out << " waits " << int(term.waits.kind) << ' ' << length(term.waits.length) << " since "
        << int(term.waits.since) << ' ' << day(term.waits.day);
    const waiting_growth& growth = term.waits.growth;
    if (growth != waiting_growth{}) {
        out << " growing " << int{growth.per_lapsed_year} << ',' << int{growth.per_repaid_year}
            << ',' << int{growth.at_least} << ',' << int{growth.from_lapsed_years} << ','
            << int{growth.beyond};
    }
    if (term.counts_itself) {
        out << " counting " << int(term.counting.first) << ',' << int(term.counting.end);
    }
    if (term.covers > 0) {
        out << " covers " << day(term.cover_from) << "…" << day(term.cover_to);
    }
    out << '\n';
}

} // namespace

std::ostream& operator<<(std::ostream& out, const random_policy& policy) {
    const policy_content& content = policy.content;
    out << "year " << content.insured_year << ' ' << day(content.period_from) << "…"
        << day(content.period_to) << " fiscal " << content.fiscal_standard.count << " lapses since "
        << content.lapses_since << " counting " << int(content.counting.first) << ','
        << int(content.counting.end) << " ages on " << day(content.age_on)
        << (content.lowest_fee ? " lowest fee\n" : "\n");
    for (const people_term& who : content.people) {
        show(out, who);
    }
    for (const fee_term& fee : content.fees) {
        out << "  fee " << fee.amount.count << " plan " << int{fee.plan} << " tier "
            << int{fee.tier} << " of " << bits(fee.people) << '\n';
    }
    for (const fiscal_term& one : content.fiscal_standards) {
        out << "  fiscal " << one.amount.count << " of " << bits(one.people) << " payers "
            << int{one.payers} << (one.is_owed ? " owed\n" : "\n");
    }
    out << (content.prepaid_years.empty() ? "" : "  charges further years\n");
    for (const surcharge_term& one : content.surcharges) {
        out << "  surcharge " << one.name.code << ' ' << one.amount.count << " of "
            << bits(one.people) << " plans " << bits(one.plans & 0xf) << " tier " << int{one.tier}
            << " payers " << int{one.payers} << '\n';
    }
    for (const subsidy_term& term : content.subsidies) {
        show(out, term);
    }
    for (const delegation_term& term : content.delegations) {
        out << "  delegated " << bits(term.categories) << '\n';
    }
    for (const recognition_term& term : content.recognitions) {
        out << "  recognised by " << day(term.last_day) << " given " << bits(term.circumstances_all)
            << " of " << bits(term.categories) << '\n';
    }
    for (const claim_term& claim : content.claims) {
        out << "  claim\n";
        show(out, claim.opening);
    }
    for (const opening_term& opening : content.openings) {
        const route_term& route = content.routes[opening.route - std::size_t{1}];
        out << "  route " << route.name.code << " plan " << int{route.plan} << " charges "
            << int(route.charge) << (route.without_fiscal ? " without fiscal" : "") << " months "
            << int(route.months.which) << ',' << int{route.months.count}
            << (route.limits_aid ? " aid only of " + bits(route.aided) : "")
            << (route.by_registration ? " by registration" : "")
            << (route.on_request ? " on request\n" : "\n");
        show(out, opening);
    }
    return out;
}

std::ostream& operator<<(std::ostream& out, const person& one) {
    return out << "\n  person: categories " << bits(one.categories.bits) << " recognised "
               << day(one.recognised_on) << " tier " << int{one.tier} << " paid "
               << day(one.paid_on) << " event " << int{one.event.value} << " on "
               << day(one.event_on) << " circumstances " << bits(one.circumstances.bits)
               << " lapsed " << int{one.lapsed_years} << " repaid " << int{one.repaid_years}
               << " born " << day(one.born_on) << " wish " << int{one.wish} << " prepaid "
               << int{one.prepaid_years} << " registered " << day(one.registered_on);
}

} // namespace property
