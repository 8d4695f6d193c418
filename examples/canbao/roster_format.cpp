// SPDX-License-Identifier: Apache-2.0
#include "roster_format.hpp"

#include "failure.hpp"

#include <utility>

#include <fmt/format.h>

namespace program {

roster_format::roster_format(std::vector<std::string> header,
                             const canbao::policy_entry* default_policy)
    : header_{std::move(header)},
      places_{header_},
      default_policy_{default_policy} {
    for (const column needed : {column::id, column::paid_on}) {
        if (!places_.has(needed)) {
            throw failure{fmt::format("the header lacks the column '{}'", name(needed))};
        }
    }
    if (default_policy == nullptr && !places_.has(column::policy)) {
        throw failure{"the header lacks the column 'policy', and no --policy is given"};
    }
}

std::variant<applicant, reject> roster_format::read(const csv::rows& rows,
                                                    const csv::row& row) const {
    const row_texts texts = places_.texts(rows, row);
    reject wrong{.line = row.line, .id = texts[column::id]};
    switch (row.problem) {
    case csv::fault::bad_row: wrong.what = problem::bad_row; return wrong;
    case csv::fault::too_long:
        wrong.what = problem::too_long;
        wrong.column = header_[row.fields];
        return wrong;
    case csv::fault::none: break;
    }
    const auto read = read_applicant(texts, default_policy_);
    if (const auto* field = std::get_if<wrong_field>(&read)) {
        wrong.what = field->what;
        wrong.column = name(field->where);
        return wrong;
    }
    return std::get<applicant>(read);
}

} // namespace program
