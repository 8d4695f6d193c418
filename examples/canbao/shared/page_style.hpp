// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace program::html {

/// The style sheet of all pages: light and dark as the reader has it, and for paper.
///
/// Text has a contrast of 4.5 : 1 at least, and bars that stand for different things 3 : 1 to the
/// paper and to each other, in grey too; of the two in the colour of cover, one is striped. The
/// tests measure it (tests/looks), and that every rule is for something and every class has one.
inline constexpr std::string_view page_style = R"(
:root { color-scheme: light dark;
  --paper: #fff; --ink: #1c2126; --quiet: #56606b; --line: #868f99; --band: #f3f5f8;
  --pay: #d0761c; --cover: #0d4a2b; --bad: #b3261e; }
@media (prefers-color-scheme: dark) { :root {
  --paper: #14181c; --ink: #e4e8ec; --quiet: #9aa5b1; --line: #68727d; --band: #1c2228;
  --pay: #ae5f19; --cover: #8ff0b8; --bad: #ff8a80; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); overflow-wrap: break-word;
  font: 15px/1.5 system-ui, "Noto Sans", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; }
main { max-width: 70rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 1rem; }
h1 small { display: block; font-size: 1rem; font-weight: normal; color: var(--quiet); }
h2 { font-size: 1.15rem; margin: 2.2rem 0 .6rem; padding-bottom: .2rem;
  border-bottom: 1px solid var(--line); }
p { margin: .35rem 0; }
.verdict { font-size: 1.15rem; font-weight: 600; }
dl { display: grid; grid-template-columns: fit-content(45%) minmax(0, 1fr); gap: .15rem 1.25rem;
  margin: .35rem 0; }
dt { color: var(--quiet); }
dd { margin: 0; }
code, .code { font-family: ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace;
  font-size: .87em; }
ul { list-style: none; margin: .35rem 0; padding: 0; }
ul ul { margin: 0; padding-left: 1.5rem; }
li > p { margin: 0 0 .15rem; padding-left: 1.5rem; text-indent: -1.5rem; }
.mark { display: inline-block; width: 1.5rem; text-indent: 0; font-weight: 600; }
.yes { color: var(--cover); }
.no { color: var(--bad); }
table { border-collapse: collapse; width: 100%; }
table.narrow { width: auto; }
table.narrow th, table.narrow td { padding-right: 1.6rem; }
table.routes { min-width: 47rem; table-layout: fixed; font-size: .95em; }
table.routes thead th:nth-child(1) { width: 19%; }
table.routes thead th:nth-child(2) { width: 26%; }
table.routes thead th:nth-child(3) { width: 25%; }
table.routes thead th:nth-child(4) { width: 17%; }
table.routes td.name code, table.routes .source { white-space: normal; }
.days { white-space: nowrap; }
th, td { text-align: left; vertical-align: top; padding: .32rem .9rem .32rem 0;
  border-bottom: 1px solid var(--line); }
th { font-weight: 600; }
thead th { color: var(--quiet); font-weight: normal; vertical-align: bottom; }
th.number, td.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
tr.across th { background: var(--band); padding: .35rem .5rem; }
td.name code { display: block; white-space: nowrap; }
.quiet, .source { color: var(--quiet); }
.source { white-space: nowrap; font-size: .93em; font-weight: normal; }
a { color: inherit; }
.due { font-weight: 600; }
table.sum { width: auto; margin: .6rem 0; }
table.sum td { border: 0; padding: .1rem .9rem .1rem 0; }
table.sum tr.total td { border-top: 1px solid var(--ink); font-weight: 600; }
.wide { overflow-x: auto; background:
  linear-gradient(to right, var(--paper) 40%, transparent) left / 3rem 100% no-repeat local,
  linear-gradient(to left, var(--paper) 40%, transparent) right / 3rem 100% no-repeat local,
  linear-gradient(to right, var(--quiet), transparent) left / .8rem 100% no-repeat,
  linear-gradient(to left, var(--quiet), transparent) right / .8rem 100% no-repeat; }
.wide::before { content: attr(data-hint) " ⇆"; display: block; position: sticky; left: 0;
  width: fit-content; max-width: 100%; height: 0; visibility: hidden; color: var(--quiet);
  animation: says-so linear; animation-timeline: scroll(nearest inline); }
@keyframes says-so { from, to { height: 1.8em; visibility: visible; } }
svg { display: block; width: 100%; min-width: 44rem; height: auto; font-size: 12px; }
svg text { fill: var(--ink); }
svg .code { font-size: 10.5px; }
svg .strong { font-weight: 600; }
svg .quiet { fill: var(--quiet); }
svg .middle { text-anchor: middle; }
svg line.month { stroke: var(--line); stroke-width: .6; }
svg line.year { stroke: var(--quiet); stroke-width: 1.2; }
.paying { fill: var(--pay); background: var(--pay); }
.covered { fill: var(--cover); background: var(--cover); }
.may { fill: none; stroke: var(--cover); border: 1px solid var(--cover); background:
  repeating-linear-gradient(to right, var(--cover) 0 2px, transparent 2px 5px); }
.stripes { fill: none; stroke: var(--cover); stroke-dasharray: 2 3; }
.idle { fill: none; stroke: var(--pay); stroke-dasharray: 3 2; border: 1px dashed var(--pay); }
.legend span { margin-right: 1.4rem; white-space: nowrap; }
.legend b { margin-right: .45rem; }
.legend i { display: inline-block; width: 1.6rem; height: .6rem; border-radius: 2px;
  margin-right: .45rem; }
@media (max-width: 56rem) {
  main { padding: 1.5rem 1rem 3rem; }
  dl { column-gap: .75rem; grid-template-columns: fit-content(40%) minmax(0, 1fr); }
  th, td { padding-right: .55rem; }
}
@media print {
  :root { color-scheme: light; --paper: #fff; --ink: #000; --quiet: #444; --line: #868f99;
    --band: #f0f0f0; --pay: #d0761c; --cover: #0d4a2b; --bad: #b3261e; }
  body { font-size: 9.5pt; }
  main { max-width: none; padding: 0; }
  svg, table.routes { min-width: 0; }
  .wide { overflow: visible; background: none; }
  .wide::before { content: none; }
  tr, li, svg, .calendar { break-inside: avoid; }
  h2, tr.across { break-after: avoid; }
  th, td { padding-right: .6rem; }
  svg *, .legend i, tr.across th { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  a { text-decoration: none; }
  @page { margin: 14mm; }
}
)";

} // namespace program::html
