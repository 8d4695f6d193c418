// SPDX-License-Identifier: Apache-2.0
#include "comparer.hpp"

#include "convert.hpp"
#include <canbao/rosters/tables.hpp>

#include <sstream>
#include <stdexcept>

namespace sweep {

comparer::comparer(const subject& whom) : policy{whom}, id{whom.content.id}, words{whom.content} {
    people.reserve(rows_per_block);
    compiled_answers.reserve(rows_per_block);
}

void comparer::add(const canbao::application& person, const canbao::assessment* compiled) {
    people.push_back(person);
    compiled_answers.push_back(compiled);
    if (people.size() == rows_per_block) {
        compare_block();
    }
}

tally comparer::finish() {
    if (!people.empty()) {
        compare_block();
    }
    return counted;
}

void comparer::compare_block() {
    check_translation();
    canbao::application_table roster;
    for (const canbao::application& person : people) {
        roster.add(person);
    }
    canbao::assessment_table columns(people.size());
    if (!policy.columns(roster.view(), columns.view())) {
        throw std::logic_error("the columns differ in length");
    }
    std::vector<canbao::assessment> scalar(people.size());
    policy.one_by_one(people, scalar);

    for (std::size_t row = 0; row < people.size(); ++row) {
        compare(row, scalar[row], columns[row]);
    }
    people.clear();
    compiled_answers.clear();
}

// The fast translation and the one of the other tests are each other's inverse.
void comparer::check_translation() {
    for (const canbao::application& person : {people.front(), people.back()}) {
        if (reference::to_library(policy.content, words.of(person)) != person) {
            throw std::logic_error("an application was not translated as it is");
        }
    }
}

void comparer::compare(std::size_t row, const canbao::assessment& scalar,
                       const canbao::assessment& column) {
    const canbao::application& person = people[row];
    const canbao::assessment* compiled = compiled_answers[row];
    const canbao::assessment table = canbao::assess(policy.table, person);
    const reference::application& text = words.of(person);
    const reference::assessment expected = reference::assess(id, text);

    counted.count(scalar);
    if (column == scalar && table == scalar && (compiled == nullptr || *compiled == scalar) &&
        agree(policy.content, scalar, expected)) {
        return;
    }
    ++counted.mismatches;
    if (counted.shown.size() < tally::most_shown) {
        const auto shown = [this](const canbao::assessment& one) {
            return reference::from_library(policy.content, one);
        };
        std::ostringstream out;
        out << "  MISMATCH under " << id << ": " << text << "\n    one by one   " << shown(scalar)
            << "\n    columns      " << shown(column) << "\n    table        " << shown(table)
            << "\n    reference    " << expected << '\n';
        if (compiled != nullptr) {
            out << "    compile time " << shown(*compiled) << '\n';
        }
        counted.shown.push_back(out.str());
    }
}

} // namespace sweep
