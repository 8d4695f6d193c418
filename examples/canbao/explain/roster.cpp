// SPDX-License-Identifier: Apache-2.0
#include "explain/roster.hpp"

#include "csv/blocks.hpp"
#include "csv/input_file.hpp"
#include "explain/arguments.hpp"
#include "roster/format.hpp"
#include "shared/failure.hpp"
#include "shared/interruption.hpp"
#include "shared/reading_notes.hpp"
#include "shared/same_file.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>
#include <string_view>
#include <vector>

namespace program::explaining {

namespace {

/// The rows of a roster that have one id.
class row_search {
public:
    row_search(const row_choice& choice, const roster_format& format)
        : choice_{choice},
          format_{format} {}

    void look_at(const csv::rows& rows, const csv::row& row) {
        const auto fields = format_.texts(rows, row);
        if (const auto* wrong = std::get_if<reject>(&fields)) {
            if (wrong->id == choice_.id) {
                rejected_.push_back({row.line, std::string{code(wrong->what)}});
            } else {
                first_unreadable_ = unreadable_++ == 0 ? row.line : first_unreadable_;
            }
            return;
        }
        const auto& texts = std::get<row_texts>(fields);
        if (texts[column::id] != choice_.id) {
            return;
        }
        const auto read = reader_.read(texts);
        format_.require_columns_of(policy_of(read));
        if (const auto* wrong = std::get_if<wrong_row>(&read)) {
            add(row.line, *wrong);
            return;
        }
        auto person = std::get<applicant>(read);
        person.id = choice_.id;
        if (known(person.policy) != nullptr) {
            rejected_.push_back({row.line, say(duplicate)});
        } else {
            found_.push_back({row.line, person, !texts[column::policy].empty()});
        }
    }

    [[nodiscard]] const reading_uses& uses() const { return reader_.uses(); }

    [[nodiscard]] std::optional<applicant> result() const {
        if (found_.empty() && rejected_.empty()) {
            throw_not_found();
        }
        const found_row* const one = chosen();
        for (const rejected_row& row : rejected_) {
            note(say(
                {"line {}, which has this id, is rejected: {}", "第 {} 行也是该编号，被拒收：{}"},
                row.line, row.why));
        }
        if (one == nullptr) {
            return {};
        }
        if (choice_.policy != nullptr && one->names_policy &&
            one->person.policy != choice_.policy) {
            note(say({"line {} names its policy, {}: --policy has no effect",
                      "第 {} 行写明了政策 {}：--policy 不起作用"},
                     one->line, one->person.policy->id()));
        }
        return one->person;
    }

private:
    struct found_row {
        std::uint64_t line = 0;
        applicant person{};
        bool names_policy = false;
    };
    struct rejected_row {
        std::uint64_t line = 0;
        std::string why;
    };

    static constexpr wording duplicate{"duplicate_id (an earlier row has this id and policy)",
                                       "duplicate_id（前面已有编号和政策相同的行）"};

    static void note(const std::string& text) {
        std::fprintf(stderr, "canbao: %s\n", text.c_str());
    }

    [[nodiscard]] const found_row* known(const canbao::policy_entry* policy) const {
        const auto place = std::find_if(found_.begin(), found_.end(), [policy](const auto& other) {
            return other.person.policy == policy;
        });
        return place == found_.end() ? nullptr : &*place;
    }

    /// Every problem of a row.
    void add(std::uint64_t line, const wrong_row& wrong) {
        static const canbao::policy_content published_words{};
        const canbao::policy_content& words =
            wrong.policy == nullptr ? published_words : *wrong.policy->content;
        std::string why;
        for (const wrong_field& field : wrong.problems) {
            why.append(why.empty() ? "" : say({"; ", "；"}))
                .append(problem_in_words(words, field, spoken()));
        }
        if (wrong.policy != nullptr && known(wrong.policy) != nullptr) {
            why.append(say({"; ", "；"})).append(say(duplicate));
        }
        rejected_.push_back({line, std::move(why)});
    }

    /// Null where all rows are rejected.
    [[nodiscard]] const found_row* chosen() const {
        if (found_.size() < 2) {
            return found_.empty() ? nullptr : found_.data();
        }
        if (const found_row* one = known(choice_.policy); one != nullptr) {
            return one;
        }
        std::string all;
        for (const found_row& one : found_) {
            all.append(all.empty() ? "" : say({", ", "、"}))
                .append(say({"{} (line {})", "{}（第 {} 行）"}, one.person.policy->id(), one.line));
        }
        throw failure{say({"rows with this id are of several policies, {}; say which by --policy",
                           "该编号的行属于多个政策：{}；请用 --policy 指明"},
                          all)};
    }

    [[noreturn]] void throw_not_found() const {
        constexpr wording none{"{}: no row has this id", "{}：没有该编号的行"};
        constexpr wording unread{
            "{}: no row has this id, of those that can be read; {} cannot, the "
            "first of them at line {}",
            "{}：可读的行中没有该编号；另有 {} 行无法读取，首行为第 {} 行"};
        throw failure{unreadable_ == 0
                          ? say(none, choice_.roster)
                          : say(unread, choice_.roster, unreadable_, first_unreadable_)};
    }

    const row_choice& choice_;
    const roster_format& format_;
    applicant_reader reader_{choice_.policy, choice_.reading.days};
    std::vector<found_row> found_{}; ///< the first under each policy
    std::vector<rejected_row> rejected_{};
    std::uint64_t unreadable_ = 0;
    std::uint64_t first_unreadable_ = 0;
};

} // namespace

std::optional<applicant> find_row(const row_choice& choice) {
    input_file file{choice.roster};
    if (!choice.page.empty()) {
        const std::array places{destination{"report", choice.page}};
        refuse_overwriting({&choice.roster, 1}, places);
    }
    text_source text{file, choice.reading.encoding};
    csv::block_reader roster{text};
    const roster_format format{roster, file.name(), choice.policy == nullptr,
                               choice.reading.columns};
    row_search search{choice, format};
    csv::block block;
    csv::rows rows;
    while (roster.read_block(block)) {
        throw_if_interrupted();
        rows.clear();
        roster.read_rows(block, rows);
        rows.take_text_out_of_formulas();
        for (std::size_t place = 0; place < rows.size(); ++place) {
            search.look_at(rows, rows[place]);
        }
    }
    const std::optional<applicant> found = search.result();
    reading_uses uses = search.uses();
    uses.bad_days = {}; // said already
    const std::string notes = notes_on_header(format) + notes_on_rows(uses, choice.reading, false);
    std::fputs(notes.c_str(), stderr);
    return found;
}

} // namespace program::explaining
