// SPDX-License-Identifier: Apache-2.0
#include "roster/format.hpp"

#include "roster/read_columns.hpp"
#include "shared/failure.hpp"
#include "shared/registry.hpp"

#include <algorithm>
#include <array>

namespace program {

namespace {

/// The first column that a policy reads and a roster lacks; nullptr where there is none.
const read_column* first_lacking(const canbao::policy_entry& policy, const column_places& places) {
    return first_read(policy, [&places](column which) { return !places.has(which); });
}

} // namespace

roster_format::roster_format(csv::block_reader& roster, const std::string& name, bool needs_policy,
                             std::span<const column_claim> claims,
                             std::span<const kept_column> keep)
    : name_{name},
      header_{find_header(roster, name, claims)},
      places_{header_.names, name, claims} {
    for (const column needed : {column::id, column::paid_on}) {
        if (!places_.has(needed)) {
            throw failure{
                say({"{0}: the header lacks the column '{1}'; --columns {1}=… says which one "
                     "it is",
                     "{0}：表头缺少“{1}”列；可用 --columns {1}=… 说明是哪一列"},
                    name, program::name(needed))};
        }
    }
    if (needs_policy && !places_.has(column::policy)) {
        throw failure{say({"{}: the header lacks the column 'policy', and no --policy is given",
                           "{}：表头缺少“policy”列，也没有用 --policy 指定政策"},
                          name)};
    }
    for (const kept_column& one : keep) {
        kept_.push_back(place_of(one.name, name));
    }
    for (const std::string& other : places_.others()) {
        if (std::none_of(keep.begin(), keep.end(),
                         [&other](const kept_column& kept) { return kept.name == other; })) {
            others_.push_back(other);
        }
    }
    for (const canbao::policy_entry& policy : registry()) {
        lacking_.push_back(first_lacking(policy, places_));
    }
}

void roster_format::require_columns_of(const canbao::policy_entry* policy) const {
    constexpr wording lacking{"{0}: the header lacks the column '{1}', and {2} has {3}; --columns "
                              "{1}=… says which one it is",
                              "{0}：表头缺少“{1}”列，而政策 {2} 有{3}；"
                              "可用 --columns {1}=… 说明是哪一列"};
    const read_column* const one = policy == nullptr ? nullptr : lacking_[number_of(*policy)];
    if (one != nullptr) {
        throw failure{say(lacking, name_, program::name(one->which), policy->id(), say(one->by))};
    }
}

/// By the name in the header, or by ours for it.
std::size_t roster_format::place_of(const std::string& kept, const std::string& name) const {
    const std::vector<std::string>& names = header_.names;
    const auto found = std::find(names.begin(), names.end(), kept);
    if (found != names.end()) {
        if (std::find(found + 1, names.end(), kept) != names.end()) {
            throw failure{say({"{}: the header has the column '{}', which --keep names, twice",
                               "{}：--keep 所写的“{}”列在表头中出现两次"},
                              name, kept)};
        }
        return static_cast<std::size_t>(found - names.begin());
    }
    const auto* const known = std::find(column_names.begin(), column_names.end(), kept);
    const auto which = static_cast<column>(known - column_names.begin());
    if (known == column_names.end() || !places_.has(which)) {
        throw failure{say({"{}: the header lacks the column '{}', which --keep names",
                           "{}：表头缺少 --keep 所写的“{}”列"},
                          name, kept)};
    }
    return places_.place(which);
}

std::variant<row_texts, reject> roster_format::texts(const csv::rows& rows,
                                                     const csv::row& row) const {
    const row_texts texts = places_.texts(rows.fields(row));
    switch (row.problem) {
    case csv::fault::none: return texts;
    case csv::fault::bad_row:
        return reject{.line = row.line, .id = texts[column::id], .what = problem::bad_row};
    case csv::fault::too_long: break;
    }
    return reject{.line = row.line,
                  .id = texts[column::id],
                  .column = header_.names[row.fields],
                  .what = problem::too_long};
}

void append_rejects(std::vector<reject>& into, std::uint64_t line, const wrong_row& wrong) {
    bool is_further = false;
    for (const wrong_field& field : wrong.problems) {
        into.push_back({.line = line,
                        .id = wrong.id,
                        .column = name(field.where),
                        .what = field.what,
                        .is_further = is_further});
        is_further = true;
    }
}

} // namespace program
