// SPDX-License-Identifier: Apache-2.0
#include "planted.hpp"

#include "boundary_days.hpp"

#include <algorithm>
#include <utility>

namespace sweep {
namespace {

class planter {
public:
    explicit planter(const subject& policy) : sound{policy} {}

    std::vector<planted_mistake> all() {
        const canbao::date opens{sound.rules.openings[0].pay_from};
        for (std::size_t i = 0; i < sound.rules.fee_lines.size(); ++i) {
            if (is_never_asked(i)) {
                continue;
            }
            in_table("a fee is a fen more", opens, [i](auto& table) { ++table.fee_lines[i].fee; });
            in_table("a subsidy is a fen less", opens,
                     [i](auto& table) { --table.fee_lines[i].aid[0].amount; });
        }
        in_table("the fiscal standard is a fen more", opens,
                 [](auto& table) { ++table.fee_lines[0].fiscal; });
        if (sound.rules.delegated != 0) {
            in_table("a delegated category is missing", opens,
                     [](auto& table) { table.delegated &= table.delegated - 1; });
        }
        other_people(opens);
        shorter_windows();
        other_limits();
        in_one_form(opens);
        return std::move(planted);
    }

private:
    const subject& sound;
    std::vector<planted_mistake> planted;

    template <class Change>
    void in_table(std::string what, canbao::date shows_on, Change change) {
        subject changed = sound;
        change(changed.table);
        planted.push_back({std::move(what), std::move(changed), shows_on});
    }

    /// Whether whoever a line is for is somebody for whom one before it is.
    [[nodiscard]] bool is_never_asked(std::size_t line) const {
        const auto& lines = sound.rules.fee_lines;
        const auto is_within = [](std::uint64_t some, std::uint64_t others) {
            return others == 0 || (some != 0 && (some & ~others) == 0);
        };
        const auto takes_all = [&](const canbao::fee_line& before) {
            const auto& people = lines[line].people;
            return std::all_of(before.people.begin(), before.people.end(), [&](auto others) {
                return std::any_of(people.begin(), people.end(),
                                   [&](auto some) { return is_within(some, others); });
            });
        };
        std::size_t place = line;
        while (place > 0 && lines[place - 1].otherwise == place + 1) {
            --place;
            if (takes_all(lines[place])) {
                return true;
            }
        }
        return false;
    }

    void other_people(canbao::date opens) {
        for (std::size_t i = 0; i < sound.rules.people.size(); ++i) {
            const canbao::people_rule& rule = sound.rules.people[i];
            if (rule.asks_for_birth() && rule.born_to < canbao::last_date.days) {
                in_table("a group is of who is a day younger", opens,
                         [i](auto& table) { ++table.people[i].born_to; });
            }
            if (rule.asks_for_birth() && rule.born_from > canbao::first_date.days) {
                in_table("a group is of who is born a day earlier", opens,
                         [i](auto& table) { --table.people[i].born_from; });
            }
            in_table("a group is of nobody", opens, [i](auto& table) {
                table.people[i].asks.lapsed_years = {200, 255};
            });
        }
        for (std::size_t i = 0; i < sound.rules.fee_lines.size(); ++i) {
            if (!is_never_asked(i) && sound.rules.fee_lines[i].surcharges > 0) {
                in_table("what is due beside a fee is a fen more", opens,
                         [i](auto& table) { ++table.fee_lines[i].surcharges; });
            }
        }
    }

    // "Later than" is never so on the first day, nor does the last one always buy a day of cover.
    void shorter_windows() {
        for (std::size_t i = 0; i < sound.rules.openings.size(); ++i) {
            const canbao::opening& opening = sound.rules.openings[i];
            if (opening.asks.paid != canbao::timeliness::later) {
                in_table("a window opens a day later", canbao::date{opening.pay_from},
                         [i](auto& table) { ++table.openings[i].pay_from; });
            }
            const canbao::date last = last_useful_payment(opening);
            in_table("a window closes a day earlier", last,
                     [i, last](auto& table) { table.openings[i].pay_to = last.days - 1; });
            in_table("cover ends a day earlier", last,
                     [i](auto& table) { --table.openings[i].cover_to; });
        }
        for (std::size_t i = 0; i < sound.rules.claims.size(); ++i) {
            in_table("a claim closes a day earlier", canbao::date{sound.rules.claims[i].pay_to},
                     [i](auto& table) { --table.claims[i].pay_to; });
        }
    }

    void other_limits() {
        for (std::size_t i = 0; i < sound.rules.openings.size(); ++i) {
            const canbao::opening& opening = sound.rules.openings[i];
            if (opening.asks.paid == canbao::timeliness::within) {
                in_table("a period is a day shorter", last_payment(opening), [i](auto& table) {
                    table.openings[i].asks.limit = {canbao::period_unit::days, 89};
                });
            }
        }
        for (std::size_t i = 0; i < sound.rules.recognition.size(); ++i) {
            const canbao::date last{sound.rules.recognition[i].last_day};
            in_table("recognition is due a day earlier", last,
                     [i](auto& table) { --table.recognition[i].last_day; });
        }
    }

    // The table changed everywhere is right by all but the reference model.
    void in_one_form(canbao::date shows_on) {
        const auto one_by_one = [rules = sound.rules](const auto& people, const auto& results) {
            for (std::size_t i = 0; i < people.size(); ++i) {
                results[i] = canbao::assess(rules, people[i]);
                ++results[i].due.count;
            }
        };
        const auto columns = [rules = sound.rules](const auto& in, const auto& out) {
            const bool done = canbao::assess(rules, in, out);
            ++out.benefit_to.back();
            return done;
        };
        subject scalar = sound;
        scalar.one_by_one = one_by_one;
        planted.push_back({"one by one a fen more is due", std::move(scalar), shows_on});
        subject rows = sound;
        rows.columns = columns;
        planted.push_back({"the last row is covered a day longer", std::move(rows), shows_on});

        subject agreed = sound;
        ++agreed.table.fee_lines[0].fee;
        const canbao::rule_table dearer = agreed.table;
        agreed.one_by_one = [dearer](const auto& people, const auto& results) {
            for (std::size_t i = 0; i < people.size(); ++i) {
                results[i] = canbao::assess(dearer, people[i]);
            }
        };
        agreed.columns = [dearer](const auto& in, const auto& out) {
            return canbao::assess(dearer, in, out);
        };
        planted.push_back({"all but the reference ask a fen more", std::move(agreed), shows_on});
    }
};

} // namespace

std::vector<planted_mistake> planted_mistakes(const subject& sound) {
    return planter{sound}.all();
}

} // namespace sweep
