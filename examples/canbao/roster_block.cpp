// SPDX-License-Identifier: Apache-2.0
#include "roster_block.hpp"

#include "registry.hpp"

#include <algorithm>

namespace program {

namespace {

constexpr std::string_view scientific_id = "scientific_id";

reject duplicate(std::uint64_t line, std::string_view id, bool is_further) {
    return {.line = line,
            .id = id,
            .column = name(column::id),
            .what = problem::duplicate_id,
            .is_further = is_further};
}

} // namespace

roster_block::roster_block(const csv::block_reader& roster, const roster_format& format,
                           const canbao::policy_entry* default_policy, csv::reader_of reader,
                           day_reading days)
    : roster_{roster},
      format_{format},
      reader_{default_policy, days},
      reader_of_outputs_{reader} {}

void roster_block::read(const duplicate_check& ids) {
    rows_.clear();
    persons_.clear();
    wrong_persons_.clear();
    applications_.clear();
    rejects_.clear();
    roster_.read_rows(text, rows_);
    for (std::size_t place = 0; place < rows_.size(); ++place) {
        const csv::row& row = rows_[place];
        const auto fields = format_.texts(rows_, row);
        if (const auto* wrong = std::get_if<reject>(&fields)) {
            rejects_.push_back(*wrong);
            continue;
        }
        const auto& texts = std::get<row_texts>(fields);
        const auto read = reader_.read(texts);
        if (const auto* wrong = std::get_if<wrong_row>(&read)) {
            append_rejects(rejects_, row.line, *wrong);
            if (wrong->policy != nullptr && !wrong->id.empty()) {
                const auto policy = static_cast<std::uint8_t>(number_of(*wrong->policy));
                const std::uint64_t hash = ids.hash_of(policy, wrong->id);
                wrong_persons_.push_back({.who = {.id = wrong->id, .line = row.line, .hash = hash},
                                          .policy = policy,
                                          .before = persons_.size()});
            }
            continue;
        }
        const auto& one = std::get<applicant>(read);
        const auto policy = static_cast<std::uint8_t>(number_of(*one.policy));
        applications_.add(one.application, policy);
        persons_.push_back({.id = one.id, .line = row.line, .hash = ids.hash_of(policy, one.id)});
    }
}

void roster_block::assess() {
    assess_registered(applications_, assessed_);
}

/// A row that is rejected anyway is told of an earlier one, but is none itself.
void roster_block::look_for(const wrong_person& wrong, const duplicate_check& ids) {
    if (ids.has(wrong.who.hash, wrong.policy, wrong.who.id)) {
        rejects_.push_back(duplicate(wrong.who.line, wrong.who.id, true));
    }
}

void roster_block::find_duplicates(duplicate_check& ids) {
    constexpr std::size_t ahead = 24; // memory takes longer than all the rest
    const auto policies = applications_.policies();
    const std::size_t before = rejects_.size();
    auto wrong = wrong_persons_.begin();
    const auto look_until = [&](std::size_t place) {
        for (; wrong != wrong_persons_.end() && wrong->before <= place; ++wrong) {
            look_for(*wrong, ids);
        }
    };
    for (std::size_t place = 0; place < persons_.size() + ahead; ++place) {
        if (place < persons_.size()) {
            ids.prefetch(persons_[place].hash);
        }
        if (place < ahead) {
            continue;
        }
        look_until(place - ahead);
        person& here = persons_[place - ahead];
        here.is_duplicate = !ids.add(here.hash, policies[place - ahead], here.id);
        if (here.is_duplicate) {
            rejects_.push_back(duplicate(here.line, here.id, false));
        }
    }
    look_until(persons_.size());
    std::inplace_merge(rejects_.begin(), rejects_.begin() + static_cast<std::ptrdiff_t>(before),
                       rejects_.end(),
                       [](const reject& a, const reject& b) { return a.line < b.line; });
}

void roster_block::write() {
    written_.clear();
    scientific_ids_.clear();
    const auto policies = applications_.policies();
    for (std::size_t place = 0; place < persons_.size(); ++place) {
        const person& here = persons_[place];
        if (here.is_duplicate) {
            continue;
        }
        const bool is_scientific = csv::is_scientific_number(here.id);
        if (is_scientific) {
            scientific_ids_.push_back(here.line);
        }
        id_.clear();
        csv::append_field(id_, here.id, reader_of_outputs_);
        writer_.append(written_, id_, registry()[policies[place]], assessed_[place],
                       is_scientific ? scientific_id : std::string_view{});
    }
}

} // namespace program
