// SPDX-License-Identifier: Apache-2.0

// What `canbao show` says of a policy, against the policy itself.

#include "scratch.hpp"
#include "shared/characters.hpp"
#include "shared/layout.hpp"
#include "show/sheet.hpp"

#include <canbao/policies/registry.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include <doctest/doctest.h>

using namespace tests;
using namespace program;

namespace {

using canbao::policy_entry;

/// COLUMNS for the programs that a test starts.
class columns {
public:
    explicit columns(const char* number) { ::setenv("COLUMNS", number, 1); }
    ~columns() { ::unsetenv("COLUMNS"); }
    columns(const columns&) = delete;
    columns& operator=(const columns&) = delete;
};

std::string yuan(std::int64_t fen) {
    return fmt::format("{}.{:02}", fen / 100, fen % 100);
}

std::size_t widest_line(const std::string& text) {
    std::size_t widest = 0;
    for (const std::string& line : lines_of(text)) {
        widest = std::max(widest, display_width(line));
    }
    return widest;
}

/// The words of a page: no tags (of which spans and wbr do not part words), no style sheet;
/// entities as they are.
std::string words_of(const std::string& page) {
    std::string words;
    for (std::size_t place = page.find("<body"); place < page.size(); ++place) {
        if (page[place] == '<') {
            const bool is_span = page.compare(place, 5, "<span") == 0 ||
                                 page.compare(place, 6, "</span") == 0 ||
                                 page.compare(place, 4, "<wbr") == 0;
            words.append(is_span ? 0 : 1, ' ');
            place = page.find('>', place);
        } else {
            words += page[place];
        }
    }
    return words;
}

/// What is wrong with the tags of a page; empty where they are balanced.
std::string fault_in(const std::string& page) {
    std::vector<std::string> open;
    for (std::size_t place = page.find("<html"); place != std::string::npos;
         place = page.find('<', place + 1)) {
        const std::size_t end = page.find('>', place);
        const std::string tag = page.substr(place + 1, end - place - 1);
        if (tag.find('<') != std::string::npos) {
            return "a tag in a tag: " + tag;
        }
        if (tag.starts_with('/')) {
            if (open.empty() || open.back() != tag.substr(1)) {
                return "closed but not open: " + tag;
            }
            open.pop_back();
        } else if (!tag.ends_with('/')) {
            open.push_back(tag.substr(0, tag.find(' ')));
        }
        if (std::count(tag.begin(), tag.end(), '"') % 2 != 0) {
            return "a broken attribute: " + tag;
        }
    }
    return open.empty() ? std::string{} : "open at the end: " + open.back();
}

/// Every word and figure of a policy that must be shown, as text shows it.
std::vector<std::string> figures_of(const policy_entry& policy) {
    const canbao::policy_content& content = *policy.content;
    std::vector<std::string> figures{std::string{content.id}, std::string{content.notice.document},
                                     std::to_string(content.insured_year),
                                     yuan(content.fiscal_standard.count)};
    const auto add = [&](const canbao::label& word) {
        figures.emplace_back(word.code);
        figures.emplace_back(word.name);
    };
    for (const canbao::fee_line& line : policy.rules->fee_lines) {
        figures.push_back(yuan(line.fee));
        figures.push_back(yuan(line.fee + content.fiscal_standard.count));
        for (const canbao::aid_rule& aid : line.aid) {
            const auto code = static_cast<std::uint8_t>(aid.category + 1);
            add(name_of(content, canbao::category_code{code}));
            add(name_of(content, canbao::fund_code{aid.fund}));
            figures.push_back(yuan(aid.amount));
            figures.push_back(yuan(line.fee - aid.amount));
        }
    }
    for (const canbao::label& one :
         names_of(content, canbao::category_set{policy.rules->delegated})) {
        add(one);
    }
    for (const canbao::route_term& route : content.routes) {
        add(route.name);
    }
    for (const canbao::provision& where : content.provisions) {
        for (const std::string_view section : where.sections) {
            figures.emplace_back(section);
        }
    }
    for (const canbao::label& reading : readings_of(content)) {
        figures.emplace_back(fmt::format("[{}]", reading.code));
    }
    return figures;
}

show::sheet sheet_of(const policy_entry& policy, language tongue) {
    return show::sheet_of({*policy.content, *policy.rules}, tongue);
}

/// The lines of a route's block, from its name to the next blank line.
std::string block_of(const std::string& text, std::string_view route) {
    const std::size_t begin = text.find(fmt::format("\n  {} ", route));
    return begin == std::string::npos ? std::string{}
                                      : text.substr(begin, text.find("\n\n", begin) - begin);
}

} // namespace

TEST_CASE("every figure, word and route of a policy is shown, in 80 columns") {
    const scratch place;
    for (const policy_entry& policy : canbao::published_policies) {
        CAPTURE(policy.id());
        for (const char* lang : {"en", "zh"}) {
            CAPTURE(lang);
            const ended shown = place.run({"--lang", lang, "show", std::string{policy.id()}});
            CHECK(shown.status == 0);
            CHECK(shown.err.empty());
            CHECK(widest_line(shown.out) <= 80);
            CHECK(!has(shown.out, "\x1b")); // a pipe has no colours
            CHECK(!has(shown.out, " \n"));
            for (const std::string& figure : figures_of(policy)) {
                CAPTURE(figure);
                CHECK(has(shown.out, figure));
            }

            const ended page = place.run(
                {"--lang", lang, "show", std::string{policy.id()}, "--html", "page.html"});
            CHECK(page.status == 0);
            CHECK(page.out.empty());
            CHECK(page.err.empty());
            const std::string words = words_of(place.read("page.html"));
            for (const std::string& figure : figures_of(policy)) {
                CAPTURE(figure);
                CHECK(has(words, figure));
            }
        }
    }
}

TEST_CASE("each category stands with its aid and what is then due") {
    const scratch place;
    for (const policy_entry& policy : canbao::published_policies) {
        CAPTURE(policy.id());
        const columns wide{"200"};
        const ended shown = place.run({"--lang", "en", "show", std::string{policy.id()}});
        CHECK(widest_line(shown.out) > 120);
        CHECK(widest_line(shown.out) <= 200);
        const std::vector<std::string> lines = lines_of(shown.out);
        for (const canbao::label& category :
             names_of(*policy.content, canbao::category_set{policy.rules->fee_lines[0].aided})) {
            CAPTURE(category.code);
            const auto line = std::find_if(lines.begin(), lines.end(), [&](const std::string& one) {
                return one.starts_with(fmt::format("    {} ", category.code));
            });
            REQUIRE(line != lines.end());
            std::size_t found = 0;
            for (const canbao::fee_line& fee : policy.rules->fee_lines) {
                for (const canbao::aid_rule& aid : fee.aid) {
                    const auto code = static_cast<std::uint8_t>(aid.category + 1);
                    if (name_of(*policy.content, canbao::category_code{code}) != category) {
                        continue;
                    }
                    found = line->find(yuan(aid.amount), found);
                    REQUIRE(found != std::string::npos);
                    found = line->find(yuan(fee.fee - aid.amount), found + 1);
                    REQUIRE(found != std::string::npos);
                    break;
                }
            }
        }
    }
}

TEST_CASE("routes say in words what they ask, cost and buy") {
    const scratch place;
    const auto shown = [&](const char* lang, const char* id) {
        return place.run({"--lang", lang, "show", id}).out;
    };
    const std::string spring = block_of(shown("en", "fuling-2023"), "spring");
    CHECK(has(spring, "paid 2023-03-01 - 2023-06-30"));
    CHECK(has(spring, "after 90 full days (paid 2023-03-01: from 2023-05-31)"));
    CHECK(has(spring, "2.4.2"));
    CHECK(
        has(block_of(shown("en", "fuling-2023"), "summer"), "plus the fiscal standard of 640.00"));
    const std::string jiangan = shown("en", "jiangan-2023");
    CHECK(has(block_of(jiangan, "late_interrupted"), "payments after 2023-05-31 buy"));
    CHECK(
        has(block_of(jiangan, "late_interrupted"), "unless local_household and insured_last_year"));
    CHECK(has(block_of(jiangan, "newborn_waived"), "nothing, the fee is waived"));
    CHECK(has(block_of(jiangan, "newborn_waived"), "takes precedence over newborn"));
    const std::string huaibei = block_of(shown("zh", "huaibei-2024"), "transfer_late");
    CHECK(has(huaibei, "自职工医保断保、退役/复转、随军未就业"));
    CHECK(has(huaibei, "缴费满3个月后（2024-01-01 缴费，2024-04-02 起）"));
    const std::string hunan = shown("en", "hunan-2024");
    CHECK(has(hunan, "that ends on 2023-08-31 lasts until 2023-12-31"));
    CHECK(has(hunan, "aid only to categories recognised by 2023-12-31  2.4"));
    CHECK(has(hunan, "claim_at_household 户籍地资助\n  paid 2023-09-01 - 2023-12-31  2.4"));
}

TEST_CASE("the calendar has a bar for each payment and for what it buys") {
    const scratch place;
    const std::string shown = place.run({"--lang", "en", "show", "fuling-2023"}).out;
    // Sixteen months, three columns each.
    CHECK(has(shown, "  2022        2023\n"));
    CHECK(has(shown, " 09 10 11 12 01 02 03 04 05 06 07 08 09 10 11 12\n"));
    CHECK(has(shown, "pay   .  .  .  .  .  .  ############.  .  .  .  .  .\n春季补缴"));
    CHECK(has(shown, "cover .  .  .  .  .  .  .  .  .  ------------=========\nsummer"));
    const std::string jiangan = place.run({"--lang", "en", "show", "jiangan-2023"}).out;
    CHECK(has(jiangan,
              "late_interrupted    pay   .  .  .  .  ###############/////////////////////\n"));
    CHECK(has(jiangan,
              "newborn             pay   .  .  .  .  ###################################>\n"));
}

TEST_CASE("COLUMNS is the width, from 60 to 200 columns") {
    const scratch place;
    const auto width_at = [&](const char* number) {
        const columns wanted{number};
        return widest_line(place.run({"--lang", "zh", "show", "hunan-2023"}).out);
    };
    CHECK(width_at("20") <= 60);
    CHECK(width_at("20") == width_at("60"));
    CHECK(width_at("wide") <= 80);
    CHECK(width_at("wide") == width_at("80"));
    CHECK(width_at("100") > 80);
    CHECK(width_at("100") <= 100);
    CHECK(width_at("120") > 100);
    CHECK(width_at("120") <= 120);
    CHECK(width_at("1000") <= 200);
}

TEST_CASE("a page is well-formed, in its language, and needs nothing beside it") {
    const scratch place;
    const bool has_xmllint = std::system("command -v xmllint >/dev/null 2>&1") == 0;
    for (const policy_entry& policy : canbao::published_policies) {
        CAPTURE(policy.id());
        for (const char* lang : {"en", "zh"}) {
            REQUIRE(
                place.run({"--lang", lang, "show", std::string{policy.id()}, "--html", "page.html"})
                    .status == 0);
            const std::string page = place.read("page.html");
            CHECK(page.starts_with("<!DOCTYPE html>\n<html lang=\""));
            CHECK(has(page, lang == std::string_view{"en"} ? R"(<html lang="en">)"
                                                           : R"(<html lang="zh-CN">)"));
            CHECK(fault_in(page) == "");
            for (const char* foreign :
                 {"http:", "https:", "<script", "<link", "src=", "url(", "@import"}) {
                CAPTURE(foreign);
                CHECK(!has(page, foreign));
            }
            std::size_t drawings = 0;
            for (std::size_t at = 0; (at = page.find("<svg", at)) != std::string::npos; ++at) {
                ++drawings;
            }
            CHECK(drawings == 1);
            CHECK(has(page, "prefers-color-scheme: dark"));
            CHECK(has(page, "@media print"));
            if (has_xmllint) {
                CHECK(std::system(("xmllint --noout " + place.path("page.html")).c_str()) == 0);
            }
        }
    }
    // Each bar says its days.
    const std::string page = place.run({"--lang", "en", "show", "fuling-2023", "--html", "-"}).out;
    CHECK(has(page, "<title>summer: payment is taken, 2023-07-01\u00A0–\u00A02023-09-30</title>"));
    CHECK(has(page, "<title>spring: covered, 2023-09-29\u00A0–\u00A02023-12-31</title>"));
}

TEST_CASE("a page that can't be written fails with 2 and leaves nothing") {
    const scratch place;
    const ended nowhere = place.run({"show", "hunan-2023", "--html", "nowhere/page.html"});
    CHECK(nowhere.status == 2);
    CHECK(nowhere.out.empty());
    CHECK(nowhere.err == "canbao: cannot write nowhere/page.html: No such file or directory\n");
    const ended directory = place.run({"show", "hunan-2023", "--html", "."});
    CHECK(directory.status == 2);
    CHECK(directory.out.empty());
    CHECK(has(directory.err, "cannot write .: "));
    const ended full = place.run({"show", "hunan-2023", "--html", "/dev/full"});
    CHECK(full.status == 2);
    CHECK(has(full.err, "cannot write /dev/full: "));
    CHECK(place.run({"show", "hunan-2023", "--html", ""}).status == 2);
    CHECK(place.names() == "");

    // The page that was there stays where there is no new one.
    place.write("page.html", "before");
    CHECK(place.run({"show", "hunan-2022", "--html", "page.html"}).status == 2);
    CHECK(place.read("page.html") == "before");
    CHECK(place.names() == "page.html");
}

TEST_CASE("show asks for a policy that there is") {
    const scratch place;
    const ended unknown = place.run({"show", "hunan-2022"});
    CHECK(unknown.status == 2);
    CHECK(unknown.out.empty());
    CHECK(has(unknown.err, "there is no policy 'hunan-2022' (did you mean hunan-2023 or "
                           "hunan-2024?); the policies are hunan-2023, "));
    CHECK(place.run({"show"}).status == 2);
    CHECK(place.run({"show", "hunan-2023", "surplus"}).status == 2);
    const ended help = place.run({"show", "--help"});
    CHECK(help.status == 0);
    CHECK(has(help.out, "--html"));
    CHECK(has(help.out, "Examples:"));
}

namespace {

/// With whatever the five policies have not.
namespace own {

using namespace canbao;

struct flood_victim : own_category<0, "flood_victim", "受灾群众"> {};
struct relief_fund : own_fund<0, "relief_fund", "救灾资金"> {};
struct displaced : own_circumstance<0, "displaced", "转移安置"> {};
struct flood : own_event<0, "flood", "洪灾"> {};
struct relief : route_name<"relief_of_those_who_lost_what_they_had_and_more_than_that_in_the_flood",
                           "灾后补缴"> {};
struct returning : route_name<"returning", "中断<后>续保"> {};
struct hostile : reading<"A-<b>", "A & B < C; \"quoted\", <script>alert('x')</script>."> {};

struct lakeside_2026
    : policy<policy_id<"lakeside-2026">, insured_year<2026>, counting<opening_day_counted>,
             notice<"湖畔<2025>1号 & more">, read_as<hostile>, fee<400.50_yuan, section<"1">>,
             fiscal_standard<700_yuan, section<"1">>,
             surcharge_each<surcharges::repaid_years, numbers::repaid_years>,
             subsidy<basis_points<1250>, rounded<rounding::down>, to<flood_victim>,
                     paid_by<relief_fund>, section<"2">>,
             route<routes::concentrated, window<"2025-09-01", "2025-12-31">, section<"3">>,
             route<relief, open_in_insured_year, within<30_days, flood>, given<displaced>,
                   to<flood_victim>, waiting_period<from_event>, section<"4">>,
             route<returning, open_in_insured_year, unless_all<displaced>,
                   waiting_period<growing<3, 1, 1, 6, 4>>, section<"5">>> {};

constexpr auto registry = registry_of<lakeside_2026>;

} // namespace own

} // namespace

TEST_CASE("a policy of a program's own is shown as well") {
    const policy_entry& policy = own::registry[0];
    for (const language tongue : {language::english, language::chinese}) {
        const show::sheet shown = sheet_of(policy, tongue);
        for (const std::size_t width : {80U, 119U, 120U, 200U}) {
            CAPTURE(width);
            const std::string text = show::text_of(shown, width, false);
            CHECK(widest_line(text) <= width);
            for (const std::string& figure : figures_of(policy)) {
                CAPTURE(figure);
                CHECK(has(text, figure));
            }
            CHECK(has(text, "12.5 %"));
            CHECK(has(text, "50.06"));
            CHECK(has(text, "350.44"));
        }
        const std::string page = show::page_of(shown);
        CHECK(fault_in(page) == "");
        CHECK(!has(page, "<script"));
        CHECK(has(page, "湖畔&lt;2025&gt;1号 &amp; more"));
        CHECK(has(page, "A &amp; B &lt; C; &quot;quoted&quot;, &lt;script&gt;"));
        CHECK(has(page, "中断&lt;后&gt;续保"));
        CHECK(has(page, "[A-&lt;b&gt;]"));
    }
    const std::string text = show::text_of(sheet_of(policy, language::english), 80, false);
    CHECK(has(text, "the day they run from is counted"));
    CHECK(has(text, "after 3 full months since payment, 1 more for each year without"));
    CHECK(has(text, "unless displaced"));
}

TEST_CASE("colours change nothing but colours") {
    const show::sheet shown = sheet_of(canbao::published_policies[1], language::english);
    std::string coloured = show::text_of(shown, 80, true);
    CHECK(has(coloured, "\x1b[1mRoutes\x1b[0m"));
    for (std::size_t place = 0; (place = coloured.find('\x1b', place)) != std::string::npos;) {
        coloured.erase(place, coloured.find('m', place) + 1 - place);
    }
    CHECK(coloured == show::text_of(shown, 80, false));
}

TEST_CASE("lines break at blanks and between Chinese characters") {
    using lines = std::vector<std::string>;
    CHECK(wrap("", 10) == lines{""});
    CHECK(wrap("one two three", 7) == lines{"one two", "three"});
    CHECK(wrap("one two\u00A0three", 9) == lines{"one", "two three"});
    CHECK(wrap("a\nb c", 9) == lines{"a", "b c"});
    CHECK(wrap("特困人员、孤儿", 8) == lines{"特困人", "员、孤儿"}); // no line begins with 、
    CHECK(wrap("缴费（次月）", 6) == lines{"缴费", "（次", "月）"}); // none ends with （
    CHECK(wrap("abcdefgh", 3) == lines{"abc", "def", "gh"});
}
