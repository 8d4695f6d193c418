// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/language.hpp"

// What the terminal and the page call things.
namespace program::show::heading {

inline constexpr wording fees{"Fees, yuan a person", "筹资标准（元/人）"};
inline constexpr wording plan{"plan", "参保类别"};
inline constexpr wording tier{"tier", "档次"};
inline constexpr wording tier_number{"tier {}", "{}档"};
inline constexpr wording fee{"fee", "个人缴费"};
inline constexpr wording fiscal{"fiscal standard", "财政补助"};
inline constexpr wording funding{"funding standard", "筹资标准"};

inline constexpr wording people{"for", "对象"};

inline constexpr wording groups{"Groups", "群体"};
inline constexpr wording groups_note{"told by birth, circumstances and categories, and not stated",
                                     "由出生日期、情形和人员类别判定，不填报"};
inline constexpr wording ages{"ages are full years on {}", "年龄按 {} 的周岁计算"};
inline constexpr wording or_of{"or", "或"};

inline constexpr wording aid{"Aid by category, yuan", "分类资助（元）"};
inline constexpr wording aid_note{"aid, and what is then due of the fee",
                                  "资助金额，及资助后个人应缴"};
inline constexpr wording category{"category", "人员类别"};
inline constexpr wording aided{"aid", "资助"};
inline constexpr wording due{"due", "应缴"};
inline constexpr wording fund{"fund", "资金"};
inline constexpr wording no_aid{"This policy aids nobody.", "本政策无资助。"};
inline constexpr wording delegated{"left to other rules (delegated)", "资助另行规定（delegated）"};
inline constexpr wording recognition{"Recognition", "身份认定时限"};
inline constexpr wording claims{"Claims at the household, insured elsewhere",
                                "异地参保，户籍地资助"};

inline constexpr wording routes{"Routes", "参保途径"};
inline constexpr wording route{"route", "途径"};
inline constexpr wording open{"open", "条件"};
inline constexpr wording or_open{"or", "或"};
inline constexpr wording charge{"charge", "应缴"};
inline constexpr wording covers{"covers", "待遇期"};
inline constexpr wording sections{"sections", "条款"};

inline constexpr wording calendar{"Calendar", "日历"};
inline constexpr wording pay{"pay", "缴费"};
inline constexpr wording registers{"reg.", "登记"};
inline constexpr wording cover{"cover", "待遇"};
inline constexpr wording is_paying{"payment is taken", "可缴费"};
inline constexpr wording is_idle{"paid too late to buy a day", "缴费已无待遇期"};
inline constexpr wording is_registering{"registration is taken", "可登记"};
inline constexpr wording is_idle_registration{"registered too late to buy a day", "登记已无待遇期"};
inline constexpr wording is_covered{"covered", "享受待遇"};
inline constexpr wording may_cover{"cover may begin here", "待遇可自此间开始"};
inline constexpr wording goes_on{"goes on", "延续"};

inline constexpr wording transitions{"Transitions", "过渡"};
inline constexpr wording readings{"Readings", "解读"};
inline constexpr wording readings_note{"where the notice is silent or can be read two ways",
                                       "文件未明确或可作两种理解之处"};
inline constexpr wording words{"Words", "用语"};

} // namespace program::show::heading
