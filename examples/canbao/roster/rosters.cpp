// SPDX-License-Identifier: Apache-2.0
#include "roster/rosters.hpp"

#include "shared/failure.hpp"
#include "shared/progress.hpp"
#include "shared/reading_notes.hpp"
#include "shared/same_file.hpp"

#include <sstream>

#include <sys/stat.h>

namespace program {

namespace {

constexpr wording other_header{
    "{}: the header is not that of {}; rejected rows go under one header (--rejected-rows)",
    "{}：表头与 {} 不同；拒收的原行只能写在同一表头之下（--rejected-rows）"};

} // namespace

open_roster::open_roster(const assess_options& options, std::size_t place)
    : file{options.rosters[place]},
      text{file, options.reading.encoding},
      rows{text},
      format{rows, file.name(), options.policy == nullptr, options.reading.columns, options.keep},
      number{place} {
    if (!format.has(column::policy)) { // otherwise not every row need be of that policy
        format.require_columns_of(options.policy);
    }
}

rosters::rosters(const assess_options& options) : options_{options} {
    refuse_twice(options.rosters);
    now_ = open(0);
    header_ = now_->format.header();
    add_notes();
    size_ = size_of(now_->file);
    for (std::size_t number = 1; number < options.rosters.size(); ++number) {
        check(options.rosters[number], number);
    }
}

void rosters::check(const std::string& path, std::size_t number) {
    struct stat about {};
    const bool is_there = path != "-" && ::stat(path.c_str(), &about) == 0;
    if (path == "-" || (is_there && !S_ISREG(about.st_mode) && !S_ISDIR(about.st_mode))) {
        size_ = 0; // a pipe can be read only once
        return;
    }
    const auto other = open(number);
    size_ = size_ == 0 ? 0 : size_ + size_of(other->file);
}

std::shared_ptr<open_roster> rosters::open(std::size_t number) const {
    auto other = std::make_shared<open_roster>(options_, number);
    if (number != 0 && !options_.rejected_rows.empty() && other->format.header() != header_) {
        throw failure{say(other_header, other->file.name(), options_.rosters.front())};
    }
    return other;
}

/// Each with the name of its roster where there are several.
void rosters::add_notes() {
    std::istringstream lines{notes_on_header(now_->format)};
    for (std::string line; std::getline(lines, line);) {
        notes_ += options_.rosters.size() == 1
                      ? line + '\n'
                      : say({"{}: {}", "{}：{}"}, options_.rosters[now_->number], line) + '\n';
    }
}

bool rosters::read_block(roster_block& into) {
    while (!now_->rows.read_block(into.text)) {
        const std::size_t next = now_->number + 1;
        if (next == options_.rosters.size()) {
            return false;
        }
        bytes_before_ += now_->text.bytes_read();
        now_ = open(next);
        add_notes();
    }
    bytes_read_ = bytes_before_ + now_->text.bytes_read();
    into.is_of(now_->rows, now_->format, now_->number, now_);
    return true;
}

} // namespace program
