// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "subject.hpp"
#include "tally.hpp"
#include "translation.hpp"

#include <string>
#include <vector>

namespace sweep {

/// Assesses applications in every way, in blocks, and compares all fields.
class comparer {
public:
    explicit comparer(const subject& policy);

    /// `compiled`: what the compiler made of the application, where it did.
    void add(const canbao::application& person, const canbao::assessment* compiled = nullptr);

    /// Compares what is left; the tally of all that was added.
    tally finish();

private:
    // No multiple of a vector's width, so that the column form has a rest to assess.
    static constexpr std::size_t rows_per_block = 4'099;

    const subject& policy;
    const std::string id;
    translation words;
    std::vector<canbao::application> people;
    std::vector<const canbao::assessment*> compiled_answers;
    tally counted;

    void compare_block();
    void compare(std::size_t row, const canbao::assessment& scalar,
                 const canbao::assessment& column);
    void check_translation();
};

} // namespace sweep
