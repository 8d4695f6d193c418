// SPDX-License-Identifier: Apache-2.0
#include "roster/figures.hpp"

#include "shared/figures.hpp"

#include <canbao/content/names.hpp>

#include <algorithm>
#include <charconv>
#include <optional>

#include <fmt/format.h>

namespace binding {

namespace {

using canbao::fen;
using canbao::policy_content;

constexpr std::string_view yuan_form = "yuan with at most two decimals, as in 410 or 410.50";
constexpr std::string_view share_form = "a share, as in 50% or 1/2";
constexpr std::string_view day_form = "a day, YYYY-MM-DD";

std::optional<fen> yuan_in(std::string_view text) {
    const canbao::detail::yuan_digits read = canbao::detail::parse_yuan(text.data(), text.size());
    const bool is_plain = !text.empty() && text.front() != '.' && text.back() != '.' &&
                          text.find_first_not_of("0123456789.") == std::string_view::npos;
    return is_plain && read.exact ? std::optional{fen{read.count}} : std::nullopt;
}

std::optional<std::int32_t> whole_in(std::string_view text) {
    std::int32_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc{} && end == text.data() + text.size() && number >= 0
               ? std::optional{number}
               : std::nullopt;
}

/// 50%, 12.5% or 1/3.
std::optional<canbao::rate> share_in(std::string_view text) {
    if (text.ends_with('%')) {
        const auto hundredths = yuan_in(text.substr(0, text.size() - 1));
        return hundredths && hundredths->count <= 10'000
                   ? std::optional{canbao::rate{static_cast<std::int32_t>(hundredths->count)}}
                   : std::nullopt;
    }
    const std::size_t bar = std::min(text.find('/'), text.size());
    const auto parts = whole_in(text.substr(0, bar));
    const auto whole = bar == text.size() ? std::nullopt : whole_in(text.substr(bar + 1));
    return parts && whole && *whole > 0 && *parts <= *whole
               ? std::optional{canbao::rate{*parts, *whole}}
               : std::nullopt;
}

std::string text_of(canbao::rate share) {
    if (share.whole != 10'000) {
        return fmt::format("{}/{}", share.parts, share.whole);
    }
    return share.parts % 100 == 0 ? fmt::format("{}%", share.parts / 100)
                                  : fmt::format("{}.{:02}%", share.parts / 100, share.parts % 100);
}

std::optional<canbao::date> day_in(std::string_view text) {
    const canbao::date day = canbao::parse_date(text);
    return canbao::is_in_range(day) ? std::optional{day} : std::nullopt;
}

/// The codes of a mask's categories and groups, joined by a bar.
std::string codes_of(const policy_content& policy, std::uint64_t mask) {
    std::string codes;
    for (const canbao::label& one : canbao::names_of(policy, canbao::category_set{mask})) {
        codes.append(codes.empty() ? "" : "|").append(one.code);
    }
    return codes;
}

/// Collects figures; parts of a name that tell nothing apart are left out by whoever calls.
class collector {
public:
    explicit collector(const policy_content& policy) : policy_{policy} {}

    void add_yuan(std::string key, fen value, std::function<fen&(policy_content&)> where) {
        all_.push_back({std::move(key), program::yuan(value),
                        [where = std::move(where)](policy_content& of, std::string_view text) {
                            const auto read = yuan_in(text);
                            if (read) {
                                where(of) = *read;
                            }
                            return read.has_value();
                        },
                        yuan_form});
    }
    void add_share(std::string key, canbao::rate value,
                   std::function<canbao::rate&(policy_content&)> where) {
        all_.push_back({std::move(key), text_of(value),
                        [where = std::move(where)](policy_content& of, std::string_view text) {
                            const auto read = share_in(text);
                            if (read) {
                                where(of) = *read;
                            }
                            return read.has_value();
                        },
                        share_form});
    }
    void add_day(std::string key, canbao::date value,
                 std::function<canbao::date&(policy_content&)> where) {
        if (!value.has_value()) {
            return; // an end left open stays open
        }
        all_.push_back({std::move(key), program::iso(value),
                        [where = std::move(where)](policy_content& of, std::string_view text) {
                            const auto read = day_in(text);
                            if (read) {
                                where(of) = *read;
                            }
                            return read.has_value();
                        },
                        day_form});
    }

    void add_fees() {
        const auto& fees = policy_.fees;
        const auto differ = [&fees](auto canbao::fee_term::*what) {
            return std::any_of(fees.begin(), fees.end(), [&](const canbao::fee_term& one) {
                return one.*what != fees[0].*what;
            });
        };
        const bool by_plan = differ(&canbao::fee_term::plan);
        const bool by_tier = differ(&canbao::fee_term::tier);
        for (std::size_t place = 0; place < fees.size(); ++place) {
            const canbao::fee_term& one = fees[place];
            std::string key = "fee";
            if (by_plan) {
                key.append(".").append(plan_code(one.plan));
            }
            if (by_tier) {
                key += fmt::format(".{}", one.tier);
            }
            if (one.people != 0) {
                key += "." + codes_of(policy_, one.people);
            }
            add_yuan(key, one.amount,
                     [place](policy_content& of) -> fen& { return of.fees[place].amount; });
        }
    }

    void add_fiscal_standards() {
        add_yuan("fiscal_standard", policy_.fiscal_standard,
                 [](policy_content& of) -> fen& { return of.fiscal_standard; });
        for (std::size_t place = 0; place < policy_.fiscal_standards.size(); ++place) {
            const canbao::fiscal_term& one = policy_.fiscal_standards[place];
            add_yuan(
                "fiscal_standard." + codes_of(policy_, one.people), one.amount,
                [place](policy_content& of) -> fen& { return of.fiscal_standards[place].amount; });
        }
    }

    void add_surcharges() {
        for (std::size_t place = 0; place < policy_.surcharges.size(); ++place) {
            const canbao::surcharge_term& one = policy_.surcharges[place];
            std::string key = fmt::format("surcharge.{}", one.name.code);
            key += one.tier == 0 ? "" : fmt::format(".{}", one.tier);
            key += one.people == 0 ? "" : "." + codes_of(policy_, one.people);
            add_yuan(key, one.amount,
                     [place](policy_content& of) -> fen& { return of.surcharges[place].amount; });
        }
    }

    void add_subsidies() {
        for (std::size_t place = 0; place < policy_.subsidies.size(); ++place) {
            const canbao::subsidy_term& one = policy_.subsidies[place];
            std::string of_whom = codes_of(policy_, one.categories);
            of_whom += one.tier == 0 ? "" : fmt::format(".{}", one.tier);
            const std::string key = "subsidy." + of_whom;
            switch (one.basis) {
            case canbao::aid_basis::share:
                add_share(key, one.share, [place](policy_content& of) -> canbao::rate& {
                    return of.subsidies[place].share;
                });
                break;
            case canbao::aid_basis::remainder:
                add_yuan("leaves." + of_whom, one.remains, [place](policy_content& of) -> fen& {
                    return of.subsidies[place].remains;
                });
                break;
            case canbao::aid_basis::amounts:
                for (std::size_t tier = 0; tier < one.amounts.size(); ++tier) {
                    add_yuan(one.amounts.size() == 1 ? key : fmt::format("{}.{}", key, tier + 1),
                             one.amounts[tier], [place, tier](policy_content& of) -> fen& {
                                 return of.subsidies[place].amounts[tier];
                             });
                }
                break;
            }
            if (one.has_floor) {
                add_yuan(key + ".no_less_than", one.floor,
                         [place](policy_content& of) -> fen& { return of.subsidies[place].floor; });
            }
            if (one.has_ceiling) {
                add_yuan(key + ".no_more_than", one.ceiling, [place](policy_content& of) -> fen& {
                    return of.subsidies[place].ceiling;
                });
            }
        }
    }

    void add_days() {
        for (std::size_t place = 0; place < policy_.openings.size(); ++place) {
            const canbao::opening_term& one = policy_.openings[place];
            std::string of_what{policy_.routes[one.route - std::size_t{1}].name.code};
            std::size_t earlier = 0;
            for (std::size_t before = 0; before < place; ++before) {
                earlier += policy_.openings[before].route == one.route ? 1 : 0;
            }
            of_what += earlier == 0 ? "" : fmt::format(".{}", earlier + 1);
            const auto at = [place](policy_content& of) -> canbao::opening_term& {
                return of.openings[place];
            };
            add_term(of_what, one, at);
        }
        for (std::size_t place = 0; place < policy_.claims.size(); ++place) {
            const std::string of_what =
                place == 0 ? std::string{"claim"} : fmt::format("claim.{}", place + 1);
            add_term(of_what, policy_.claims[place].opening,
                     [place](policy_content& of) -> canbao::opening_term& {
                         return of.claims[place].opening;
                     });
        }
        for (std::size_t place = 0; place < policy_.recognitions.size(); ++place) {
            const std::string key = place == 0 ? std::string{"recognised_until"}
                                               : fmt::format("recognised_until.{}", place + 1);
            add_day(key, policy_.recognitions[place].last_day,
                    [place](policy_content& of) -> canbao::date& {
                        return of.recognitions[place].last_day;
                    });
        }
    }

    std::vector<figure> take() { return std::move(all_); }

private:
    [[nodiscard]] std::string_view plan_code(std::uint8_t slot) const {
        return canbao::name_of(policy_, canbao::plan_code{static_cast<std::uint8_t>(slot + 1)})
            .code;
    }

    void add_term(const std::string& of_what, const canbao::opening_term& one, const auto& at) {
        const auto add = [&](std::string_view what, canbao::date canbao::opening_term::*day) {
            add_day(fmt::format("{}.{}", what, of_what), one.*day,
                    [at, day](policy_content& of) -> canbao::date& { return at(of).*day; });
        };
        add("opens", &canbao::opening_term::window_from);
        add("closes", &canbao::opening_term::window_to);
        add("covers_from", &canbao::opening_term::cover_from);
        add("covers_until", &canbao::opening_term::cover_to);
    }

    const policy_content& policy_;
    std::vector<figure> all_;
};

} // namespace

std::vector<figure> figures_of(const policy_content& policy) {
    collector all{policy};
    all.add_fees();
    all.add_fiscal_standards();
    all.add_surcharges();
    all.add_subsidies();
    all.add_days();
    std::vector<figure> figures = all.take();
    // Two components may be about the same people, on plans of their own: the later ones have a
    // number.
    for (std::size_t place = 0; place < figures.size(); ++place) {
        const std::string key = figures[place].key;
        int number = 1;
        for (std::size_t later = place + 1; later < figures.size(); ++later) {
            if (figures[later].key == key) {
                figures[later].key = fmt::format("{}#{}", key, ++number);
            }
        }
    }
    return figures;
}

} // namespace binding
