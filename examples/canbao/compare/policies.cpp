// SPDX-License-Identifier: Apache-2.0
#include "compare/compare.hpp"

#include "compare/facts.hpp"
#include "compare/text.hpp"
#include "shared/layout.hpp"
#include "shared/output_file.hpp"
#include "shared/policy_choice.hpp"
#include "shared/terminal.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <unistd.h>

namespace program {

namespace {

/// A thing of either list; one of them may lack it.
template <class Thing>
struct pair_of {
    const Thing* first = nullptr;
    const Thing* second = nullptr;

    [[nodiscard]] const Thing& any() const { return first != nullptr ? *first : *second; }
};

/// Things of one key side by side: in the order of the first list, then what only the second has.
template <class Thing>
std::vector<pair_of<Thing>> side_by_side(const std::vector<Thing>& first,
                                         const std::vector<Thing>& second) {
    const auto find = [](const std::vector<Thing>& all, const std::string& key) {
        const auto found =
            std::find_if(all.begin(), all.end(), [&](const Thing& one) { return one.key == key; });
        return found == all.end() ? nullptr : &*found;
    };
    std::vector<pair_of<Thing>> pairs;
    for (const Thing& one : first) {
        pairs.push_back({&one, find(second, one.key)});
    }
    for (const Thing& one : second) {
        if (find(first, one.key) == nullptr) {
            pairs.push_back({nullptr, &one});
        }
    }
    return pairs;
}

/// The sections in both notices, those of the first before a semicolon; once where they are the
/// same.
template <class Thing>
std::string sections_of(const pair_of<Thing>& both) {
    if (both.first == nullptr || both.second == nullptr || both.second->sections.empty() ||
        both.first->sections == both.second->sections) {
        return both.any().sections;
    }
    return both.first->sections.empty() ? both.second->sections
                                        : both.first->sections + "; " + both.second->sections;
}

bool is_different(const pair_of<fact>& both) {
    if (both.first != nullptr && both.second != nullptr) {
        return both.first->value != both.second->value;
    }
    return !both.any().is_remark;
}

constexpr wording openings{"(2), (3): other ways into the same route, each with its conditions",
                           "(2)、(3)：同一途径的其他进入条件"};

using enum align;

class difference_table {
public:
    difference_table(const canbao::policy_entry& first, const canbao::policy_entry& second,
                     language tongue)
        : first_{first},
          second_{second},
          tongue_{tongue} {
        table_.add_heads({"", std::string{first.id()}, std::string{second.id()},
                          in({"difference", "差额"}), in({"section", "条款"})});
    }

    void add(const pair_of<topic>& about) {
        static const std::vector<fact> nothing;
        bool is_first = true;
        for (const pair_of<fact>& both :
             side_by_side(about.first != nullptr ? about.first->facts : nothing,
                          about.second != nullptr ? about.second->facts : nothing)) {
            if (is_different(both)) {
                has_differences_ = true;
                if (is_first) {
                    table_.add_title(title_of(about));
                    is_first = false;
                }
                both.any().is_remark ? add_remark(both) : add_row(both);
            }
        }
    }

    [[nodiscard]] std::string to_text(std::size_t width, bool has_colours) const {
        if (!has_differences_) {
            return in({"The policies do not differ.", "两个政策没有差别。"}) + "\n";
        }
        std::string text = table_.to_text(width, has_colours);
        if (has_several_openings_) {
            text += '\n';
            for (const std::string& line : wrap(in(openings), width)) {
                text.append(line) += '\n';
            }
        }
        return text;
    }

private:
    [[nodiscard]] std::string in(const wording& both) const {
        return std::string{both.in(tongue_)};
    }

    [[nodiscard]] std::string title_of(const pair_of<topic>& about) const {
        std::string title = about.any().title;
        if (const std::string sections = sections_of(about); !sections.empty()) {
            title += " (" + sections + ")";
        }
        if (about.first == nullptr || about.second == nullptr) {
            const canbao::policy_entry& only = about.second == nullptr ? first_ : second_;
            title += say(tongue_, {", only in {}", "，仅见于 {}"}, only.id());
        }
        return title;
    }

    /// Of who pays the aid: too wide for the columns.
    void add_remark(const pair_of<fact>& both) {
        table_.add_across(say(
            tongue_, {"\u00A0\u00A0{}, paid by: {} -> {}", "\u00A0\u00A0{}，资金来源：{} -> {}"},
            both.any().title, both.first->value, both.second->value));
    }

    void add_row(const pair_of<fact>& both) {
        constexpr std::string_view none = "–";
        const auto value = [&](const fact* one) {
            return one == nullptr ? std::string{none} : one->value;
        };
        const bool is_money = both.first != nullptr && both.second != nullptr &&
                              both.first->amount && both.second->amount;
        table_.add({both.any().title, value(both.first), value(both.second),
                    is_money ? signed_yuan(*both.second->amount - *both.first->amount) : "",
                    sections_of(both)});
        has_several_openings_ = has_several_openings_ || both.any().title.ends_with(" (2)");
    }

    const canbao::policy_entry& first_;
    const canbao::policy_entry& second_;
    language tongue_;
    wrapped_table table_{{{.may_wrap = true},
                          {.side = right, .may_wrap = true},
                          {.side = right, .may_wrap = true},
                          {.side = right},
                          {.may_wrap = true}}};
    bool has_differences_ = false;
    bool has_several_openings_ = false;
};

std::string heads(const canbao::policy_entry& first, const canbao::policy_entry& second,
                  language tongue, std::size_t width) {
    wrapped_table table{{{}, {.may_wrap = true}}};
    for (const canbao::policy_entry* policy : {&first, &second}) {
        table.add({std::string{policy->id()},
                   say(tongue, {"insured year {}, {}", "{} 参保年度，{}"},
                       policy->content->insured_year, document_of(*policy->content, tongue))});
    }
    return table.to_text(width, false, 0);
}

} // namespace

std::string differences_in_words(const canbao::policy_entry& first,
                                 const canbao::policy_entry& second, language tongue,
                                 std::size_t width, bool has_colours) {
    const bool many_fees = first.content->fees.size() > 1 || second.content->fees.size() > 1;
    const std::vector<topics> of_first = facts_of(first, many_fees, tongue);
    const std::vector<topics> of_second = facts_of(second, many_fees, tongue);
    difference_table differences{first, second, tongue};
    for (std::size_t kind = 0; kind < of_first.size(); ++kind) {
        for (const pair_of<topic>& about : side_by_side(of_first[kind], of_second[kind])) {
            differences.add(about);
        }
    }
    return heads(first, second, tongue, width) + "\n" + differences.to_text(width, has_colours);
}

void compare_policies(const canbao::policy_entry& first, const canbao::policy_entry& second,
                      language tongue) {
    write_file("-", differences_in_words(first, second, tongue, terminal_width(),
                                         wants_colour(STDOUT_FILENO)));
}

} // namespace program
