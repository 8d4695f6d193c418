// SPDX-License-Identifier: Apache-2.0
#include "rejects_file.hpp"

#include "failure.hpp"

#include <string_view>
#include <utility>

#include <unistd.h>

namespace program {

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

rejects_file::rejects_file(rejects_place place, csv::reader_of reader)
    : place_{std::move(place)},
      reader_{reader} {
    if (place_.always) {
        open();
    }
}

void rejects_file::open() {
    if (place_.path.empty()) {
        file_.emplace(STDERR_FILENO, "standard error");
    } else {
        file_.emplace(place_.path);
    }
    file_->write(csv::byte_order_mark_for(reader_));
    file_->write("line,id,column,problem\n");
}

void rejects_file::add(const reject& row) {
    if (!file_) {
        open();
    }
    rows_ += row.is_further ? 0 : 1;
    ++counts_[static_cast<std::size_t>(row.what)];
    line_.clear();
    csv::append_number(line_, row.line);
    line_ += ',';
    csv::append_field(line_, row.id, reader_);
    line_ += ',';
    csv::append_field(line_, row.column, reader_);
    line_.append(",").append(code(row.what)) += '\n';
    file_->write(line_);
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

std::uint64_t rejects_file::count(problem what) const {
    return counts_[static_cast<std::size_t>(what)];
}

} // namespace program
