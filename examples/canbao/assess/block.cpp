// SPDX-License-Identifier: Apache-2.0
#include "assess/block.hpp"

#include "shared/registry.hpp"

#include <algorithm>
#include <utility>

namespace program {

roster_block::roster_block(const row_options& options)
    : options_{options},
      reader_{options.policy, options.days},
      writer_{options.words, options.with_bills} {}

void roster_block::is_of(const csv::block_reader& roster, const roster_format& format,
                         std::size_t number, std::shared_ptr<const void> open) {
    open_ = std::move(open);
    roster_ = &roster;
    format_ = &format;
    number_ = number;
}

void roster_block::read(const duplicate_check& ids) {
    rows_.clear();
    persons_.clear();
    wrong_persons_.clear();
    applications_.clear();
    rejects_.clear();
    roster_->read_rows(text, rows_);
    rows_.take_text_out_of_formulas();
    for (std::size_t place = 0; place < rows_.size(); ++place) {
        const csv::row& row = rows_[place];
        const auto fields = format_->texts(rows_, row);
        if (const auto* wrong = std::get_if<reject>(&fields)) {
            rejects_.push_back(*wrong);
            continue;
        }
        const auto& texts = std::get<row_texts>(fields);
        const auto read = reader_.read(texts);
        format_->require_columns_of(policy_of(read));
        if (const auto* wrong = std::get_if<wrong_row>(&read)) {
            append_rejects(rejects_, row.line, *wrong);
            if (wrong->policy != nullptr && !wrong->id.empty()) {
                const auto policy = static_cast<std::uint8_t>(number_of(*wrong->policy));
                const std::uint64_t hash = ids.hash_of(policy, wrong->id);
                wrong_persons_.push_back({.who = {.id = wrong->id, .row = place, .hash = hash},
                                          .policy = policy,
                                          .before = persons_.size()});
            }
            continue;
        }
        const auto& one = std::get<applicant>(read);
        const auto policy = static_cast<std::uint8_t>(number_of(*one.policy));
        applications_.add(one.application, policy);
        persons_.push_back({.id = one.id, .row = place, .hash = ids.hash_of(policy, one.id)});
    }
}

void roster_block::assess() {
    assess_registered(applications_, assessed_);
}

/// A row that is rejected anyway is told of an earlier one, but is none itself.
void roster_block::look_for(const wrong_person& wrong, const duplicate_check& ids) {
    if (ids.has(wrong.who.hash, wrong.policy, wrong.who.id)) {
        rejects_.push_back(duplicate_reject(rows_[wrong.who.row].line, wrong.who.id, true));
    }
}

void roster_block::find_duplicates(duplicate_check& ids) {
    constexpr std::size_t ahead = 24; // memory takes longer than all the rest
    const auto policies = std::span<const std::uint8_t>{applications_.policies};
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
            rejects_.push_back(duplicate_reject(rows_[here.row].line, here.id, false));
        }
    }
    look_until(persons_.size());
    std::inplace_merge(rejects_.begin(), rejects_.begin() + static_cast<std::ptrdiff_t>(before),
                       rejects_.end(),
                       [](const reject& a, const reject& b) { return a.line < b.line; });
}

void roster_block::write() {
    written_.clear();
    assessed_rows_ = 0;
    scientific_ids_.clear();
    const auto policies = std::span<const std::uint8_t>{applications_.policies};
    const bool keeps = !format_->kept().empty();
    for (std::size_t place = 0; place < persons_.size(); ++place) {
        const person& here = persons_[place];
        if (here.is_duplicate) {
            continue;
        }
        const bool is_scientific = csv::is_scientific_number(here.id);
        if (is_scientific) {
            scientific_ids_.push_back(rows_[here.row].line);
        }
        id_.clear();
        csv::append_field(id_, here.id, options_.reader);
        writer_.append(written_, id_, registry()[policies[place]], assessed_[place], is_scientific);
        ++assessed_rows_;
        if (keeps) {
            append_kept(rows_[here.row]);
        }
    }
    if (options_.keeps_rejected) {
        write_rejected_rows();
    }
}

/// To the row that was written last.
void roster_block::append_kept(const csv::row& row) {
    written_.pop_back(); // the line end
    const auto fields = rows_.fields(row);
    for (const std::size_t place : format_->kept()) {
        csv::append_field(written_ += ',', fields[place], options_.reader);
    }
    written_ += '\n';
}

void roster_block::write_rejected_rows() {
    rejected_rows_.clear();
    std::size_t place = 0;
    for (const reject& one : rejects_) {
        if (!one.is_further) {
            while (rows_[place].line != one.line) { // both are in the order of lines
                ++place;
            }
            write_rejected_row(place);
        }
    }
}

/// As it stands in the roster. For a spreadsheet every field is text, and a row of a wrong shape is
/// one field.
void roster_block::write_rejected_row(std::size_t place) {
    const csv::row& row = rows_[place];
    const std::size_t end = place + 1 < rows_.size() ? rows_[place + 1].begin : text.size;
    std::string_view whole = text.text().substr(row.begin, end - row.begin);
    while (whole.ends_with('\n') || whole.ends_with('\r')) {
        whole.remove_suffix(1);
    }
    if (options_.reader == csv::reader_of::data) {
        rejected_rows_ += whole;
    } else if (row.problem != csv::fault::none) {
        csv::append_field(rejected_rows_, whole, options_.reader);
    } else {
        std::string_view separator;
        for (const std::string_view field : rows_.fields(row)) {
            rejected_rows_ += std::exchange(separator, ",");
            csv::append_field(rejected_rows_, field, options_.reader);
        }
    }
    rejected_rows_ += '\n';
}

} // namespace program
