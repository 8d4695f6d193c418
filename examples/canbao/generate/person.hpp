// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "generate/random.hpp"

#include <canbao/engine/application.hpp>
#include <canbao/policies/registry.hpp>

#include <cstdint>

namespace program {

/// Makes up applicants to a policy, in shares roughly those of resident insurance. Of a thousand:
///
/// - 40 come with an event, most of these a lapse of employee insurance (13), a birth (11) or a
///   move (6), at most 150 days before they pay, which is on any day from November on;
/// - of the others 890 in 1000 pay between the day on which the policy first opens and the year,
///   ever more towards its end, 50 in January and February, 60 on any day from half a year before
///   to a year after its begin; of those in the year one in ten had missed it for good reason;
/// - 170 belong to a category (stably lifted, subsistence allowance and severe disability lead), 17
///   of these to two; 68 of the 170 were recognised within 400 days around the payment, the others
///   long ago;
/// - 150 choose among the tiers, the others take the first; 2 ask for one that is not offered;
/// - 920 belong to a local household, 850 were insured last year, 140 are migrant workers, 40 are
///   insured by school year; 50 live where the period was extended, 15 are insured elsewhere, 7 as
///   employees;
/// - 80 have years without cover;
/// - 50 belong to a category of the policy's own, 200 have a circumstance and 20 an event of its
/// own,
///   where it has any.
///
/// For policies with groups by age or birth, and for those that ask for sex, school, a residence
/// permit, a first enrolment or a recognition, these are drawn too: 270 of a thousand are under 18,
/// 400 are 50 or older. Other policies have the rosters that they always had.
///
/// Newborns, children of institutions and students have facts and categories that such people have.
class person_maker {
public:
    explicit person_maker(const canbao::policy_entry& policy);

    [[nodiscard]] canbao::application make(row_random random) const;

    [[nodiscard]] std::uint8_t tiers() const noexcept { return tiers_; }
    /// Whether the policy reads days of birth, so that its people have them.
    [[nodiscard]] bool have_births() const noexcept { return have_births_; }
    [[nodiscard]] bool pay_ahead() const noexcept { return pay_ahead_; }
    /// Whether some register before they pay.
    [[nodiscard]] bool register_first() const noexcept { return register_first_; }

private:
    [[nodiscard]] std::int32_t day_of_payment(row_random& random) const;
    [[nodiscard]] std::uint8_t tier(row_random& random) const;

    const canbao::policy_content& policy_;
    std::int32_t year_begin_;
    std::uint32_t days_of_collection_; ///< before the year
    std::uint8_t tiers_ = 1;
    bool have_births_;
    bool pay_ahead_;
    bool register_first_;
    canbao::circumstance_set asked_{}; ///< of those that go with an age
    bool asks_for_recognition_ = false;
};

} // namespace program
