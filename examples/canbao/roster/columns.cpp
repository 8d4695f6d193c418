// SPDX-License-Identifier: Apache-2.0
#include "roster/columns.hpp"

#include "roster/column_claims.hpp"
#include "roster/column_meaning.hpp"
#include "shared/failure.hpp"

#include <algorithm>
#include <optional>

namespace program {

namespace {

constexpr wording twice{"{}: the header has the column '{}' twice{}", "{}：表头中“{}”列出现两次{}"};
constexpr wording twice_as{" ('{}' and '{}'); --columns {}={} says which one it is",
                           "（“{}”和“{}”）；可用 --columns {}={} 说明是哪一列"};
constexpr wording nearly{
    "the header's column '{0}' is nearly '{1}'; if it is that, rename it or say "
    "--columns '{1}={0}', if not, say --columns '{0}='",
    "表头的“{0}”列与“{1}”相近；若即此列，请改名或用 --columns '{1}={0}'，"
    "若不是，请用 --columns '{0}='"};
constexpr wording nothing{"{}: --columns '{}' is about no column of the header",
                          "{}：表头中没有 --columns '{}' 所指的列"};
constexpr wording then{"; ", "；"};

std::string_view trimmed(std::string_view name) {
    const std::size_t begin = std::min(name.find_first_not_of(" \t"), name.size());
    name.remove_prefix(begin);
    return name.substr(0, name.find_last_not_of(" \t") + 1);
}

/// What the names of a header mean, as far as that is sure.
class meanings {
public:
    meanings(std::span<const std::string> header, std::span<const column_claim> claims)
        : header_{header},
          sure_(header.size()),
          is_settled_(header.size()) {
        for (const column_claim& claim : claims) {
            settle(claim);
        }
        const bool is_in_capitals = std::none_of(header.begin(), header.end(), [](const auto& one) {
            return std::find(column_names.begin(), column_names.end(), one) != column_names.end();
        });
        for (std::size_t place = 0; place < header.size(); ++place) {
            if (is_settled_[place]) {
                continue;
            }
            auto which = column_named(header[place]);
            if (!which && is_in_capitals) {
                which = column_in_capitals(header[place]);
            }
            if (which && !is_claimed(*which)) {
                sure_[place] = which;
            }
            is_settled_[place] = which.has_value();
        }
    }

    [[nodiscard]] std::optional<column> sure(std::size_t place) const { return sure_[place]; }
    [[nodiscard]] std::optional<column> likely(std::size_t place) const {
        const auto which = is_settled_[place] ? std::nullopt : column_nearly_named(header_[place]);
        return which && !is_claimed(*which) ? which : std::nullopt;
    }
    /// The claim that is about nothing.
    [[nodiscard]] const column_claim* idle() const noexcept { return idle_; }

private:
    [[nodiscard]] bool is_claimed(column which) const {
        return claimed_[static_cast<std::size_t>(which)];
    }

    void settle(const column_claim& claim) {
        if (claim.which) {
            claimed_[static_cast<std::size_t>(*claim.which)] = true;
        }
        if (claim.name.empty()) { // of ours, which the roster does not have
            const bool is_about_something =
                std::any_of(header_.begin(), header_.end(), [&claim](const std::string& one) {
                    return column_named(one) == claim.which ||
                           column_nearly_named(one) == claim.which;
                });
            idle_ = is_about_something ? idle_ : &claim;
            return;
        }
        // Blanks around a name are not seen, and may be left out.
        const bool is_exact =
            std::find(header_.begin(), header_.end(), claim.name) != header_.end();
        bool is_there = false;
        for (std::size_t place = 0; place < header_.size(); ++place) {
            if ((is_exact ? header_[place] : trimmed(header_[place])) == claim.name) {
                sure_[place] = claim.which;
                is_settled_[place] = true;
                is_there = true;
            }
        }
        idle_ = is_there ? idle_ : &claim;
    }

    std::span<const std::string> header_;
    std::vector<std::optional<column>> sure_;
    std::vector<bool> is_settled_;
    std::array<bool, column_names.size()> claimed_{};
    const column_claim* idle_ = nullptr;
};

} // namespace

column_places::column_places(std::span<const std::string> header, std::string_view file,
                             std::span<const column_claim> claims) {
    const meanings known{header, claims};
    if (known.idle() != nullptr) {
        throw failure{say(nothing, file, shown_name(known.idle()->text))};
    }
    places_.fill(nowhere);
    std::string near;
    for (std::size_t place = 0; place < header.size(); ++place) {
        if (const auto likely = known.likely(place)) {
            near.append(near.empty() ? "" : say(then))
                .append(say(nearly, shown_name(header[place]), name(*likely)));
        }
        const auto which = known.sure(place);
        if (!which) {
            others_.push_back(header[place]);
            continue;
        }
        std::size_t& found = places_[static_cast<std::size_t>(*which)];
        if (found != nowhere) {
            const std::string& other = header[found];
            throw failure{say(twice, file, name(*which),
                              other == header[place]
                                  ? ""
                                  : say(twice_as, shown_name(other), shown_name(header[place]),
                                        name(*which), shown_name(other)))};
        }
        found = place;
    }
    if (!near.empty()) {
        throw failure{say({"{}: {}", "{}：{}"}, file, near)};
    }
}

std::size_t column_places::likeness(std::span<const std::string> header,
                                    std::span<const column_claim> claims) {
    const meanings known{header, claims};
    std::size_t count = 0;
    for (std::size_t place = 0; place < header.size(); ++place) {
        count += known.sure(place) || known.likely(place) ? 1 : 0;
    }
    return count;
}

bool column_places::are_enough(std::span<const std::string> header,
                               std::span<const column_claim> claims) {
    const meanings known{header, claims};
    bool has_id = false;
    bool has_day = false;
    for (std::size_t place = 0; place < header.size(); ++place) {
        has_id = has_id || known.sure(place) == column::id;
        has_day = has_day || known.sure(place) == column::paid_on;
    }
    return has_id && has_day;
}

bool column_places::has(column which) const noexcept {
    return places_[static_cast<std::size_t>(which)] != nowhere;
}

row_texts column_places::texts(std::span<const std::string_view> fields) const noexcept {
    row_texts found;
    for (std::size_t which = 0; which < places_.size(); ++which) {
        if (places_[which] < fields.size()) {
            found.texts[which] = fields[places_[which]];
        }
    }
    return found;
}

} // namespace program
