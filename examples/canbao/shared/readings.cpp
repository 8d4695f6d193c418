// SPDX-License-Identifier: Apache-2.0
#include "shared/readings.hpp"

#include <algorithm>
#include <array>

namespace program {

namespace {

constexpr std::array<canbao::label, 16> in_chinese{{
    {"A-DAYS", "期间按《民法典》计算：起始日不计入；当月无对应日的，以当月最后一日为期间届满日。"},
    {"A-HN23-RECOG", "集中参保期后认定的身份，自下一年度起享受资助；仅 2024 年度文件有此明文。"},
    {"A-HN23-EXT", "在延长期缴费的，待遇期为整个参保年度。"},
    {"A-HN-LATE",
     "90 日期限在参保年度内或其后届满的，以及在参保年度内迁入户籍的，可按全额筹资缴费参保。"},
    {"A-HN24-FISCAL", "文件将 2024 年财政补助标准交由国家规定；医保发〔2024〕19号定为 670 元。"},
    {"A-FL-FISCAL", "当年财政补助按 2023 年国家标准，即 640 元。"},
    {"A-FL-PLAN", "分档资助标准同样适用于学生参保，以其个人缴费额为限。"},
    {"A-FL-FUND", "未写明资金来源的：2.3.2 由医疗救助资金承担，2.3.4 由区财政承担。"},
    {"A-FL-VET", "文件承诺老复员军人二档全额资助；一档及学生参保亦视为全额资助。"},
    {"A-TIE", "同额资助，给予类别顺序居先者的资助：文件只写明就高，未写明由谁负担。"},
    {"A-FL-OPEN", "文件未写明开始缴费日；自 9 月 1 日起可缴费。"},
    {"A-FL-LIFTED", "下半年只有低收入人群免缴财政补助部分。"},
    {"A-HB-MIGRANT", "2 月底前缴费的外出务工人员，待遇期为整个参保年度。"},
    {"A-JA-FISCAL", "文件未写明财政补助标准；2023 年国家标准为 640 元。"},
    {"A-JA-RATE", "文件将资助比例交由本区其他规定；视为全额资助。"},
    {"A-JA-NEWBORN", "出生后 90 日内缴费的新生儿，与免缴的新生儿一样，自出生之日起享受待遇。"},
}};

} // namespace

std::string_view reading_in(const canbao::label& reading, language tongue) {
    const auto found =
        std::find_if(in_chinese.begin(), in_chinese.end(),
                     [&](const canbao::label& one) { return one.code == reading.code; });
    return tongue == language::chinese && found != in_chinese.end() ? found->name : reading.name;
}

} // namespace program
