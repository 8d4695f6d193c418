// SPDX-License-Identifier: Apache-2.0
//
// Columns may begin and end anywhere: kernels store past the caches where a register may begin, and
// otherwise not, and nothing beside the rows is touched.
#include "rows.hpp"
#include "typed_subject.hpp"

#include <cstddef>
#include <cstdint>
#include <numeric>
#include <vector>

using namespace canbao;
using namespace property;

namespace {

/// Elements before the first one.
std::size_t some_offset() {
    return static_cast<std::size_t>(happens(30) ? 0 : between(1, 64));
}

/// Columns of applications that begin so many elements after where their memory does.
class shifted_roster {
public:
    explicit shifted_roster(const canbao::application_table& roster) : copy_{roster} {
        in_ = copy_.view();
        in_.paid_on = shifted(copy_.paid_on);
        in_.categories = shifted(copy_.categories);
        in_.recognised_on = shifted(copy_.recognised_on);
        in_.tier = shifted(copy_.tier);
        in_.event = shifted(copy_.event);
        in_.event_on = shifted(copy_.event_on);
        in_.circumstances = shifted(copy_.circumstances);
        in_.lapsed_years = shifted(copy_.lapsed_years);
        in_.repaid_years = shifted(copy_.repaid_years);
        in_.more_categories = shifted(copy_.more_categories);
        in_.more_circumstances = shifted(copy_.more_circumstances);
        in_.born_on = shifted(copy_.born_on);
        in_.wish = shifted(copy_.wish);
        in_.prepaid_years = shifted(copy_.prepaid_years);
        in_.registered_on = shifted(copy_.registered_on);
    }

    const application_columns& view() const { return in_; }

private:
    template <class Value>
    static std::span<const Value> shifted(std::vector<Value>& column) {
        const std::size_t rows = column.size();
        const std::size_t offset = some_offset();
        column.insert(column.begin(), offset, Value{});
        return std::span<const Value>{column}.subspan(offset, rows);
    }

    canbao::application_table copy_;
    application_columns in_;
};

/// Where assessments go, with room before and after that is to stay as it is.
class shifted_results {
public:
    explicit shifted_results(std::size_t rows) : rows_{rows}, room_{unwritten(rows + 2 * margin)} {
        // Mostly in line with one another, as columns are that were allocated alike.
        const std::size_t together = some_offset();
        for_each_column(
            [&](auto& column, auto& place) {
                const std::size_t offset = happens(70) ? together : some_offset();
                offsets_.push_back(offset);
                place = std::span{column}.subspan(offset, rows);
            },
            room_, out_);
    }

    const assessment_columns& view() const { return out_; }
    /// The rows alone; and what is beside them has to be as it was.
    canbao::assessment_table results() {
        canbao::assessment_table rows = room_;
        canbao::assessment_table beside = unwritten(rows_ + 2 * margin);
        assessment_columns ignored;
        std::vector<std::size_t> offsets = offsets_;
        for_each_column(
            [&](auto& column, auto&) {
                const auto from = column.begin() + static_cast<std::ptrdiff_t>(offsets.front());
                offsets.erase(offsets.begin());
                const auto kept = std::vector(from, from + static_cast<std::ptrdiff_t>(rows_));
                column.erase(from, from + static_cast<std::ptrdiff_t>(rows_));
                column.resize(2 * margin);
                for (const auto value : column) {
                    RC_ASSERT(value == beside_of(column));
                }
                column = kept;
            },
            rows, ignored);
        return rows;
    }

private:
    static constexpr std::size_t margin = 64;

    template <class Value>
    static Value beside_of(const std::vector<Value>&) {
        std::vector<Value> one(1);
        blot(one);
        return one.front();
    }

    std::size_t rows_;
    canbao::assessment_table room_;
    std::vector<std::size_t> offsets_;
    assessment_columns out_;
};

canbao::application_table some_roster(const subject& policy, std::size_t rows) {
    const canbao::application_table drawn = raw_roster_for(policy);
    canbao::application_table roster;
    for (std::size_t row = 0; row < rows && drawn.size() > 0; ++row) {
        roster.add(canbao::detail::row_of(drawn.view(), row % drawn.size()));
    }
    return roster;
}

canbao::assessment_table row_by_row(const subject& policy, const application_columns& in) {
    canbao::assessment_table results = unwritten(in.paid_on.size());
    RC_ASSERT(canbao::assess(policy.rules, in, results.view()));
    return results;
}

} // namespace

TEST_CASE("columns may begin anywhere, and nothing beside them is written") {
    check_for_every_type([](const typed_subject& policy) {
        const canbao::application_table roster = some_roster(
            policy, static_cast<std::size_t>(happens(50) ? between(0, 200) : between(200, 800)));
        const canbao::assessment_table expected = row_by_row(policy, roster.view());
        for (const canbao::detail::instructions with : tests::instruction_sets()) {
            const bool streams = happens(50);
            const shifted_roster in{roster};
            shifted_results out{roster.size()};
            const bool done = policy.in_vectors(with, streams, {in.view(), out.view()});
            RC_ASSERT(!done || (policy.fits && with != canbao::detail::instructions::scalar));
            RC_ASSERT(out.results() == (done ? expected : unwritten(roster.size())));
        }
    });
}

TEST_CASE("all instructions give the same for every length up to a few registers") {
    // Once for each policy: all lengths are looked at, and those about blocks that are held before
    // they are stored past the caches.
    std::vector<std::size_t> lengths(201);
    std::iota(lengths.begin(), lengths.end(), std::size_t{0});
    lengths.insert(lengths.end(), {255, 256, 257, 264, 272, 288, 511, 512, 513, 600});
    const typed_subject* looked_at = nullptr;
    check_for_every_type([&](const typed_subject& policy) {
        const canbao::application_table roster = some_roster(policy, lengths.back());
        if (looked_at == &policy || roster.size() == 0) {
            return;
        }
        looked_at = &policy;
        for (const std::size_t rows : lengths) {
            application_columns in = roster.view();
            in.paid_on = in.paid_on.first(rows);
            for_each_optional_column(in, [&](auto& column) { column = column.first(rows); });
            const canbao::assessment_table expected = row_by_row(policy, in);
            for (const canbao::detail::instructions with : tests::instruction_sets()) {
                for (const bool streams : {false, true}) {
                    canbao::assessment_table results = unwritten(rows);
                    const bool done = policy.in_vectors(with, streams, {in, results.view()});
                    RC_ASSERT(!done || results == expected);
                    // A register of 16 bytes holds 8 rows.
                    RC_ASSERT(done == (policy.fits && !has_wishes(in) &&
                                       with != canbao::detail::instructions::scalar && rows >= 8));
                }
            }
        }
    });
}
