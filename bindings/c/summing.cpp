// SPDX-License-Identifier: Apache-2.0
#include "c/summing.hpp"

#include "assess/assessment_row.hpp"

#include <array>
#include <vector>

namespace binding {

namespace {

/// Rosters have many rows and few results: equal ones are counted before they are summed.
class counter {
public:
    explicit counter(program::ledger& sums) : sums_{sums}, known_(places) {}

    void add(const canbao::policy_entry& policy, const canbao::assessment& result) {
        known& here = known_[static_cast<std::size_t>(program::hash_of(result) % places)];
        here.result.benefit_from = result.benefit_from; // does not matter here
        if (here.policy != &policy || here.result != result) {
            flush(here);
            here = {.policy = &policy, .result = result};
        }
        ++here.persons;
    }
    void finish() {
        for (known& one : known_) {
            flush(one);
        }
    }

private:
    static constexpr std::size_t places = 4096;
    struct known {
        const canbao::policy_entry* policy = nullptr;
        canbao::assessment result{};
        std::uint64_t persons = 0;
    };
    void flush(known& one) {
        if (one.persons != 0) {
            sums_.add(*one.policy, one.result, std::exchange(one.persons, 0));
        }
    }

    program::ledger& sums_;
    std::vector<known> known_;
};

} // namespace

summed sums_of(const canbao_policy* policy, ArrowArrayStream& roster, const reading& how) {
    roster_stream from{policy, roster, how};
    constexpr std::array all_of_it{output::bill}; // is made of all
    result_rows results{all_of_it};
    summed all;
    counter counted{all.sums};
    while (from.next_batch()) {
        while (from.next_rows()) {
            const roster_reader& rows = from.rows();
            results.assess(rows);
            for (std::size_t row = 0; row < rows.problems().size(); ++row) {
                if (rows.problems()[row] == 0) {
                    counted.add(*rows.policy_of(row), results.at(row));
                } else {
                    ++all.problems;
                }
            }
        }
    }
    counted.finish();
    return all;
}

} // namespace binding
