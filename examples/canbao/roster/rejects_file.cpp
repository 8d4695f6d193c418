// SPDX-License-Identifier: Apache-2.0
#include "roster/rejects_file.hpp"

#include "roster/reject_words.hpp"
#include "shared/failure.hpp"

#include <algorithm>
#include <utility>

#include <unistd.h>

namespace program {

namespace {

constexpr std::array<wording, 4> columns{
    {{"line", "行号"}, {"id", "人员编号"}, {"column", "列"}, {"problem", "问题"}}};
constexpr wording explanation_column{"explanation", "说明"};
constexpr wording roster_column{"roster", "名册"};

bool is_known(std::string_view column) {
    return std::find(column_names.begin(), column_names.end(), column) != column_names.end();
}

} // namespace

rejects_place rejects_place::of(const std::string& asked, const std::string& output) {
    if (!asked.empty()) {
        return {.path = asked, .always = true};
    }
    if (output_file::is_direct(output)) {
        return {};
    }
    constexpr std::string_view extension = ".csv";
    const std::string stem =
        output.ends_with(extension) ? output.substr(0, output.size() - extension.size()) : output;
    return {.path = stem + ".rejects.csv"};
}

void problem_counts::add(std::string_view column, problem what) {
    const auto* const known = std::find(column_names.begin(), column_names.end(), column);
    const auto place = static_cast<std::size_t>(known - column_names.begin());
    ++counts_[place + (column.empty() ? 1 : 0)][static_cast<std::size_t>(what)];
}

std::uint64_t problem_counts::of(problem what) const {
    std::uint64_t count = 0;
    for (std::size_t column = 0; column < columns; ++column) {
        count += of(column, what);
    }
    return count;
}

rejects_file::rejects_file(rejects_place place, rejects_form form)
    : place_{std::move(place)},
      form_{form} {
    if (place_.always) {
        open();
    }
}

void rejects_file::open() {
    if (place_.path.empty()) {
        file_.emplace(STDERR_FILENO, say(standard_error));
    } else {
        file_.emplace(place_.path);
    }
    std::string header = column_titles(columns, form_.words);
    if (form_.explains) {
        header.append(",").append(word(explanation_column, form_.words));
    }
    if (form_.names_roster) {
        header.append(",").append(word(roster_column, form_.words));
    }
    file_->write(csv::byte_order_mark_for(form_.reader));
    file_->write(header += '\n');
}

void rejects_file::add(const reject& row, std::string_view roster) {
    if (!file_) {
        open();
    }
    rows_ += row.is_further ? 0 : 1;
    ++lines_;
    problems_.add(row.column, row.what);
    line_.clear();
    csv::append_number(line_, row.line);
    csv::append_field(line_ += ',', row.id, form_.reader);
    // Names of unknown columns are a stranger's, too.
    csv::append_field(line_ += ',', column_word(row.column, form_.words),
                      is_known(row.column) ? csv::reader_of::data : form_.reader);
    line_.append(",").append(word(row.what, form_.words));
    if (form_.explains) {
        csv::append_field(line_ += ',',
                          explanation(row.column, row.what, language_of(form_.words)));
    }
    if (form_.names_roster) {
        csv::append_field(line_ += ',', roster, form_.reader);
    }
    file_->write(line_ += '\n');
}

void rejects_file::flush() {
    if (file_) {
        file_->flush();
    }
}

void rejects_file::finish() {
    if (file_) {
        file_->finish();
    }
}

void rejects_file::publish() {
    if (file_) {
        file_->publish();
    } else if (!place_.path.empty() && !output_file::is_direct(place_.path) &&
               ::unlink(place_.path.c_str()) != 0 && errno != ENOENT) {
        throw system_failure("remove", place_.path);
    }
}

} // namespace program
