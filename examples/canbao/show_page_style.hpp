// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace program::show {

/// The style sheet of a page: light and dark as the reader has it, and for paper.
inline constexpr std::string_view page_style = R"(
:root { color-scheme: light dark;
  --paper: #fff; --ink: #1c2126; --quiet: #5b6570; --line: #d5dae0; --band: #f3f5f8;
  --pay: #b45309; --cover: #1d7a46; --may: #7fbf9b; }
@media (prefers-color-scheme: dark) { :root {
  --paper: #14181c; --ink: #e4e8ec; --quiet: #9aa5b1; --line: #333b44; --band: #1c2228;
  --pay: #f0a04b; --cover: #3fbf7f; --may: #2c6b4a; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink);
  font: 15px/1.5 system-ui, "Noto Sans", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; }
main { max-width: 70rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 1rem; }
h1 small { display: block; font-size: 1rem; font-weight: normal; color: var(--quiet); }
h2 { font-size: 1.15rem; margin: 2.2rem 0 .6rem; padding-bottom: .2rem;
  border-bottom: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 1.2rem 0 .3rem; }
p { margin: .35rem 0; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1.25rem; margin: 0; }
dt { color: var(--quiet); }
dd { margin: 0; }
code, .code { font-family: ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace;
  font-size: .87em; }
table { border-collapse: collapse; width: 100%; }
table.narrow { width: auto; }
table.narrow th, table.narrow td { padding-right: 1.6rem; }
table.routes { min-width: 58rem; table-layout: fixed; }
table.routes thead th:nth-child(1) { width: 19%; }
table.routes thead th:nth-child(2) { width: 29%; }
table.routes thead th:nth-child(3) { width: 24%; }
table.routes thead th:nth-child(4) { width: 16%; }
table.routes td.name code { white-space: normal; overflow-wrap: anywhere; }
.days { white-space: nowrap; }
th, td { text-align: left; vertical-align: top; padding: .32rem .9rem .32rem 0;
  border-bottom: 1px solid var(--line); }
th { font-weight: 600; }
thead th { color: var(--quiet); font-weight: normal; vertical-align: bottom; }
th.number, td.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
tr.across th { background: var(--band); padding: .35rem .5rem; font-weight: normal; }
td.name code, th.name code { display: block; white-space: nowrap; }
.quiet, .source { color: var(--quiet); }
.source { white-space: nowrap; font-size: .93em; }
a { color: inherit; }
.due { font-weight: 600; }
td ol { margin: 0; padding-left: 1.2rem; }
.wide { overflow-x: auto; }
svg { display: block; width: 100%; min-width: 44rem; height: auto; font-size: 12px; }
svg text { fill: var(--ink); }
svg .code { font-size: 10.5px; }
svg .strong { font-weight: 600; }
svg .quiet { fill: var(--quiet); }
svg .middle { text-anchor: middle; }
svg line { stroke: var(--line); stroke-width: 1; }
svg line.year { stroke: var(--quiet); }
.paying { fill: var(--pay); background: var(--pay); }
.covered { fill: var(--cover); background: var(--cover); }
.may { fill: var(--may); background: var(--may); }
.idle { fill: none; stroke: var(--pay); stroke-dasharray: 3 2; border: 1px dashed var(--pay); }
.legend span { margin-right: 1.4rem; white-space: nowrap; }
.legend b { color: var(--pay); margin-right: .45rem; }
.legend i { display: inline-block; width: 1.6rem; height: .6rem; border-radius: 2px;
  margin-right: .45rem; }
@media print {
  :root { color-scheme: light; --paper: #fff; --ink: #000; --quiet: #444; --line: #bbb;
    --band: #f0f0f0; --pay: #b45309; --cover: #1d7a46; --may: #7fbf9b; }
  body { font-size: 9.5pt; }
  main { max-width: none; padding: 0; }
  svg, table.routes { min-width: 0; }
  .wide { overflow: visible; }
  tr, svg, .calendar { break-inside: avoid; }
  h2, h3, tr.across { break-after: avoid; }
  th, td { padding-right: .6rem; }
  svg *, .legend i, tr.across th { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  a { text-decoration: none; }
  @page { margin: 14mm; }
}
)";

} // namespace program::show
