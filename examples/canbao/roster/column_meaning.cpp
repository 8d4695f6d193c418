// SPDX-License-Identifier: Apache-2.0
#include "roster/column_meaning.hpp"

#include "shared/nearest.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>

namespace program {

namespace {

struct meaning {
    std::string_view name;
    column which{};
};

/// What a column may be called beside its own name; the first ones are those of our outputs.
constexpr std::array<meaning, 34> chinese_names{{{"人员编号", column::id},
                                                 {"编号", column::id},
                                                 {"个人编号", column::id},
                                                 {"政策", column::policy},
                                                 {"政策编号", column::policy},
                                                 {"适用政策", column::policy},
                                                 {"人员类别", column::categories},
                                                 {"身份类别", column::categories},
                                                 {"资助类别", column::categories},
                                                 {"认定日期", column::recognised_on},
                                                 {"身份认定日期", column::recognised_on},
                                                 {"档次", column::tier},
                                                 {"缴费档次", column::tier},
                                                 {"缴费日期", column::paid_on},
                                                 {"交费日期", column::paid_on},
                                                 {"事件", column::event},
                                                 {"参保事件", column::event},
                                                 {"事件日期", column::event_on},
                                                 {"事件发生日期", column::event_on},
                                                 {"情形", column::circumstances},
                                                 {"个人情形", column::circumstances},
                                                 {"断缴年数", column::lapsed_years},
                                                 {"断保年数", column::lapsed_years},
                                                 {"补缴年数", column::repaid_years},
                                                 {"补缴年限", column::repaid_years},
                                                 {"出生日期", column::born_on},
                                                 {"出生年月日", column::born_on},
                                                 {"生日", column::born_on},
                                                 {"选择途径", column::wish},
                                                 {"申请途径", column::wish},
                                                 {"预缴年数", column::prepaid_years},
                                                 {"预缴年限", column::prepaid_years},
                                                 {"参保登记日期", column::registered_on},
                                                 {"登记日期", column::registered_on}}};

/// Other words for the same: likely, but not sure.
constexpr std::array<meaning, 60> other_words{{{"personid", column::id},
                                               {"policyid", column::policy},
                                               {"category", column::categories},
                                               {"recognitiondate", column::recognised_on},
                                               {"recognized", column::recognised_on},
                                               {"recognised", column::recognised_on},
                                               {"paid", column::paid_on},
                                               {"paidat", column::paid_on},
                                               {"paiddate", column::paid_on},
                                               {"paydate", column::paid_on},
                                               {"paymentdate", column::paid_on},
                                               {"dateofpayment", column::paid_on},
                                               {"datepaid", column::paid_on},
                                               {"eventdate", column::event_on},
                                               {"eventday", column::event_on},
                                               {"lapsed", column::lapsed_years},
                                               {"repaid", column::repaid_years},
                                               {"人员代码", column::id},
                                               {"人員編號", column::id},
                                               {"人员属性", column::categories},
                                               {"人員類別", column::categories},
                                               {"困难类别", column::categories},
                                               {"认定时间", column::recognised_on},
                                               {"認定日期", column::recognised_on},
                                               {"档次等级", column::tier},
                                               {"檔次", column::tier},
                                               {"缴费时间", column::paid_on},
                                               {"繳費日期", column::paid_on},
                                               {"缴款日期", column::paid_on},
                                               {"缴款时间", column::paid_on},
                                               {"交费时间", column::paid_on},
                                               {"到账日期", column::paid_on},
                                               {"到账时间", column::paid_on},
                                               {"事件时间", column::event_on},
                                               {"发生日期", column::event_on},
                                               {"特殊情形", column::circumstances},
                                               {"断保年限", column::lapsed_years},
                                               {"born", column::born_on},
                                               {"birthday", column::born_on},
                                               {"birthdate", column::born_on},
                                               {"birthon", column::born_on},
                                               {"dayofbirth", column::born_on},
                                               {"dateofbirth", column::born_on},
                                               {"dob", column::born_on},
                                               {"出生年月", column::born_on},
                                               {"出生时间", column::born_on},
                                               {"出生日", column::born_on},
                                               {"wishes", column::wish},
                                               {"wished", column::wish},
                                               {"選擇途徑", column::wish},
                                               {"prepaid", column::prepaid_years},
                                               {"registered", column::registered_on},
                                               {"registrationdate", column::registered_on},
                                               {"dateofregistration", column::registered_on},
                                               {"enrolledon", column::registered_on},
                                               {"enrolmentdate", column::registered_on},
                                               {"enrollmentdate", column::registered_on},
                                               {"参保登记时间", column::registered_on},
                                               {"登记时间", column::registered_on},
                                               {"參保登記日期", column::registered_on}}};

constexpr bool is_ascii(char byte) noexcept {
    return static_cast<unsigned char>(byte) < 0x80;
}

char small(char letter) noexcept {
    return 'A' <= letter && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

/// A character of full width in the usual one; the size of what it takes, 0 where it is none.
std::size_t take_full_width(std::string_view text, char& into) noexcept {
    if (text.size() < 3 || text[0] != '\xEF' || (text[1] != '\xBC' && text[1] != '\xBD')) {
        return 0;
    }
    const unsigned place = (static_cast<unsigned char>(text[1]) - 0xBCU) * 0x40U +
                           (static_cast<unsigned char>(text[2]) - 0x80U);
    if (place < 0x01 || place > 0x5E) {
        return 0;
    }
    into = static_cast<char>(place + 0x20);
    return 3;
}

/// How many bytes of a blank stand there, or of what is not seen at all.
std::size_t blank_size(std::string_view text) noexcept {
    for (const std::string_view blank :
         {" ", "\t", "\r", "\n", "\u00A0", "\u3000", "\u200B", "\u2002", "\u2003", "\uFEFF"}) {
        if (text.starts_with(blank)) {
            return blank.size();
        }
    }
    return 0;
}

/// A name without what people don't see or mind: blanks, capitals, full width, what joins words,
/// and remarks in parentheses.
std::string plain(std::string_view name) {
    std::string text;
    for (std::size_t here = 0; here < name.size();) {
        const std::string_view rest = name.substr(here);
        char usual = rest.front();
        const std::size_t wide = take_full_width(rest, usual);
        const std::size_t blank = blank_size(rest);
        here += blank != 0 ? blank : wide != 0 ? wide : 1;
        if (blank == 0 && usual != '_' && usual != '-' && usual != '.' && usual != '*') {
            text += small(usual);
        }
    }
    if (const std::size_t remark = text.find('('); remark != 0 && remark != text.npos) {
        text.erase(remark);
    }
    return text;
}

std::size_t characters(std::string_view text) noexcept {
    std::size_t count = 0;
    for (const char byte : text) {
        count += (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U ? 1 : 0;
    }
    return count;
}

/// How many slips of the pen a name forgives. Short names are near to too much.
std::size_t forgiven(std::string_view name) noexcept {
    const std::size_t size = characters(name);
    return !is_ascii(name.front()) ? (size >= 4 ? 1 : 0) : size < 4 ? 0 : size < 8 ? 1 : 2;
}

bool is_near(const std::string& written, std::string_view name) {
    const std::string known = plain(name);
    if (written == known || written == known + "s" || written + "s" == known) {
        return true;
    }
    constexpr std::size_t telling = 3; // characters of a Chinese name within a longer one
    if (!is_ascii(known.front()) && characters(known) > telling &&
        written.find(known) != written.npos) {
        return true;
    }
    const std::size_t longer = std::max(written.size(), known.size());
    const std::size_t shorter = std::min(written.size(), known.size());
    constexpr std::size_t widest = 3; // bytes of a character
    return longer - shorter <= widest * forgiven(known) &&
           slips_between(written, known) <= forgiven(known);
}

} // namespace

std::optional<column> column_named(std::string_view name) noexcept {
    for (std::size_t which = 0; which < column_names.size(); ++which) {
        if (column_names[which] == name) {
            return static_cast<column>(which);
        }
    }
    for (const meaning& one : chinese_names) {
        if (one.name == name) {
            return one.which;
        }
    }
    return {};
}

std::optional<column> column_in_capitals(std::string_view name) noexcept {
    for (std::size_t which = 0; which < column_names.size(); ++which) {
        const std::string_view known = column_names[which];
        bool is_same = known.size() == name.size();
        for (std::size_t place = 0; is_same && place < known.size(); ++place) {
            is_same = small(name[place]) == known[place];
        }
        if (is_same) {
            return static_cast<column>(which);
        }
    }
    return {};
}

std::optional<column> column_nearly_named(std::string_view name) {
    constexpr std::size_t longest = 120; // what is longer is no slip of the pen
    const std::string written = name.size() > longest ? "" : plain(name);
    if (written.empty()) {
        return {};
    }
    for (const meaning& one : other_words) {
        if (plain(one.name) == written) {
            return one.which;
        }
    }
    for (std::size_t which = 0; which < column_names.size(); ++which) {
        if (is_near(written, column_names[which])) {
            return static_cast<column>(which);
        }
    }
    for (const meaning& one : chinese_names) {
        if (is_near(written, one.name)) {
            return one.which;
        }
    }
    return {};
}

} // namespace program
