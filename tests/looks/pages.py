#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Looks at the program's pages in Chromium, at 400, 800 and 1600 pixels, light, dark and printed.

- No page is wider than its window; what is wider scrolls by itself, and says so where it does.
- No text is cut off, or lies outside of its cell.
- Each rule of the style sheet is for something on some page, and each class has a rule.
- Text has a contrast of 4.5 : 1 to what it stands on, a bar 3 : 1.
- At 800 pixels nothing scrolls.

pages.py CANBAO CHROMIUM POLICY…
"""
import html
import json
import pathlib
import re
import subprocess
import sys
import tempfile

WIDTHS = (400, 800, 1600)
SCHEMES = ("light", "dark", "print")
PEOPLE = {  # by insured year
    "2023": ["paid_on=2023-06-01 event=birth event_on=2023-02-01 categories=orphan|monitored "
             "circumstances=parent_insured|insured_last_year", "paid_on=2022-06-01"],
    "2024": ["paid_on=2024-05-01 event=birth event_on=2024-01-20 categories=orphan tier=1"]}

# Runs in the window around the pages, each in a frame of its own.
SCRIPT = r"""
function parsed(colour) {
  const numbers = colour.match(/[\d.]+/g).map(Number);
  return {rgb: numbers.slice(0, 3), alpha: numbers.length > 3 ? numbers[3] : 1};
}
function luminance(rgb) {
  const [r, g, b] = rgb.map(c => c / 255).map(
      c => c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(one, other) {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}
function ground(element, view) {
  for (let here = element; here; here = here.parentElement) {
    const colour = parsed(view.getComputedStyle(here).backgroundColor);
    if (colour.alpha === 1) return colour.rgb;
  }
  return [255, 255, 255];
}
// The rules of a scheme in place of those of the window, behind all others as they stand.
function apply(scheme, sheet) {
  const rules = [...sheet.cssRules];
  for (let place = rules.length - 1; place >= 0; --place) {
    const rule = rules[place];
    if (rule.type !== CSSRule.MEDIA_RULE) continue;
    const media = rule.conditionText;
    const is_dark = media.includes("prefers-color-scheme"), is_print = media === "print";
    if (!is_dark && !is_print) continue;
    const inner = [...rule.cssRules].filter(one => one.type === CSSRule.STYLE_RULE)
                                    .map(one => one.cssText);
    sheet.deleteRule(place);
    if (is_dark ? scheme === "dark" : scheme === "print") {
      inner.forEach((text, number) => sheet.insertRule(text, place + number));
    }
  }
}
function selectors(rules, found) {
  for (const rule of rules) {
    if (rule.selectorText) found.push(rule.selectorText);
    else if (rule.cssRules && rule.type !== CSSRule.KEYFRAMES_RULE) selectors(rule.cssRules, found);
  }
  return found;
}
function look(frame, page) {
  const view = frame.contentWindow, inside = frame.contentDocument;
  const faults = new Set(), sheet = inside.styleSheets[0];
  const result = {page: page.name, width: page.width, scheme: page.scheme, used: [], unused: []};
  // Each part of a list of selectors by itself, without what is no element.
  for (const list of selectors(sheet.cssRules, []))
    for (const one of list.split(",")) {
      const plain = one.trim().replace(/::[a-z-]+/, "");
      const is_used = plain === ":root" || inside.querySelector(plain) !== null;
      (is_used ? result.used : result.unused).push(one.trim());
    }
  result.classes = [...new Set([...inside.querySelectorAll("[class]")].flatMap(
      element => [...element.classList]))];
  apply(page.scheme, sheet);
  const root = inside.documentElement;
  if (root.scrollWidth > page.width) faults.add("the page is " + root.scrollWidth + " wide");
  result.scrolling = 0;
  for (const wide of inside.querySelectorAll(".wide")) {
    if (wide.scrollWidth <= wide.clientWidth || page.scheme === "print") continue;
    ++result.scrolling;
    const hint = view.getComputedStyle(wide, "::before");
    // Drawn already, or with the next frame, of which there are few where time is virtual.
    const is_drawn = hint.visibility === "visible" && parseFloat(hint.height) >= 10;
    const is_due = inside.getAnimations().some(
        one => one.effect.target === wide && one.effect.pseudoElement === "::before" &&
               one.timeline instanceof view.ScrollTimeline && one.timeline.source === wide);
    if (!(is_drawn || is_due) || wide.dataset.hint.length < 10)
      faults.add("something scrolls and does not say so: " + wide.scrollWidth + " in " +
                 wide.clientWidth + ", " + hint.visibility + " " + hint.height);
    if (!view.getComputedStyle(wide).backgroundImage.includes("gradient"))
      faults.add("what scrolls has no shadow at its edge");
  }
  const walker = inside.createTreeWalker(inside.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode, element = text.parentElement;
    if (!text.data.trim() || element.localName === "title") continue;
    const style = view.getComputedStyle(element);
    const colour = parsed(element.namespaceURI.includes("svg") ? style.fill : style.color);
    const ratio = contrast(colour.rgb, ground(element, view));
    if (ratio < 4.5) faults.add("text of " + ratio.toFixed(2) + " : 1: " + text.data);
    const range = inside.createRange();
    range.selectNodeContents(text);
    const box = range.getBoundingClientRect(), cell = element.closest("td, th, dd, dt, p, h1, h2");
    if (cell && box.width > 0 && box.right > cell.getBoundingClientRect().right + 1)
      faults.add("text that stands out: " + text.data);
    if (!element.closest(".wide") && box.right > page.width + 1)
      faults.add("text outside of the window: " + text.data);
  }
  for (const bar of inside.querySelectorAll("svg rect, svg line, .legend i")) {
    const style = view.getComputedStyle(bar);
    const shown = bar.localName === "i" ? (style.borderStyle !== "none" ? style.borderColor
                                                                         : style.backgroundColor)
                                        : bar.localName === "line" || style.fill === "none"
                                              ? style.stroke : style.fill;
    const ratio = contrast(parsed(shown).rgb, ground(bar.parentElement, view));
    if (ratio < 3) faults.add(bar.localName + " " + bar.getAttribute("class") + " of " + ratio.toFixed(2));
  }
  result.faults = [...faults];
  return result;
}
function is_settled(frame) {
  return [...frame.contentDocument.querySelectorAll(".wide")].every(
      wide => wide.scrollWidth <= wide.clientWidth ||
              frame.contentWindow.getComputedStyle(wide, "::before").visibility === "visible");
}
async function look_at_all() {
  const results = [];
  for (const page of pages) {
    const frame = document.createElement("iframe");
    frame.style.cssText = "border:0;height:900px;width:" + page.width + "px";
    frame.srcdoc = texts[page.name];
    await new Promise(done => { frame.onload = done; document.body.append(frame); });
    // What depends on whether something scrolls comes with a later frame.
    for (let tries = 0; tries < 10 && !is_settled(frame); ++tries)
      await new Promise(done => setTimeout(done, 50));
    results.push(look(frame, page));
    frame.remove();
  }
  const shown = document.createElement("pre");
  shown.id = "results";
  shown.textContent = JSON.stringify(results);
  document.body.append(shown);
}
look_at_all().catch(error => { document.body.dataset.error = error.stack; });
"""


def written(canbao, *arguments):
    return subprocess.run([canbao, *arguments, "--html", "-"], capture_output=True, text=True,
                          check=True).stdout


def all_pages(canbao, policies):
    pages = {}
    for language in ("en", "zh"):
        for policy in policies:
            pages[f"show {policy} {language}"] = written(canbao, "--lang", language, "show", policy)
            for number, person in enumerate(PEOPLE[policy[-4:]]):
                pages[f"explain {policy} {language} {number}"] = written(
                    canbao, "--lang", language, "explain", policy, *person.split())
    return pages


def looked_at(chromium, pages):
    """What the script finds, for each page, width and scheme."""
    # A script may run in our copies only.
    texts = {name: re.sub(r"<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "", text)
             for name, text in pages.items()}
    wanted = [{"name": name, "width": width, "scheme": scheme}
              for name in pages for width in WIDTHS for scheme in SCHEMES
              if scheme == "light" or width == 800]
    data = [json.dumps(part).replace("<", "\\u003c") for part in (texts, wanted)]
    window = (f"<!DOCTYPE html><meta charset=utf-8><body><script>const texts = {data[0]}, "
              f"pages = {data[1]};{SCRIPT}</script>")
    with tempfile.TemporaryDirectory() as folder:
        place = pathlib.Path(folder, "window.html")
        place.write_text(window, encoding="utf-8")
        # No sandbox: a build may run as root, and the pages are our own.
        run = subprocess.run(
            [chromium, "--headless", "--no-sandbox", "--disable-gpu", "--window-size=1700,1000",
             f"--user-data-dir={folder}/profile", "--virtual-time-budget=60000", "--dump-dom",
             place.as_uri()], capture_output=True, text=True, timeout=110)
    found = re.search(r'<pre id="results">(.*?)</pre>', run.stdout, re.S)
    if found is None:
        error = re.search(r'data-error="([^"]*)"', run.stdout)
        sys.exit(f"Chromium gave no results (status {run.returncode}):\n"
                 f"{html.unescape(error.group(1)) if error else run.stderr[-2000:]}")
    return json.loads(html.unescape(found.group(1))), len(wanted)


def main():
    canbao, chromium, *policies = sys.argv[1:]
    pages = all_pages(canbao, policies)
    results, wanted = looked_at(chromium, pages)
    faults = [f"{one['page']}, {one['width']} px, {one['scheme']}: {fault}"
              for one in results for fault in one["faults"]]
    if len(results) != wanted:
        faults.append(f"only {len(results)} of {wanted} were looked at")
    used = {selector for one in results for selector in one["used"]}
    unused = {selector for one in results for selector in one["unused"]} - used
    faults += [f"a rule that is for nothing: {selector}" for selector in sorted(unused)]
    styled = {name for selector in used for name in re.findall(r"\.([a-z-]+)", selector)}
    classes = {name for one in results for name in one["classes"]}
    faults += [f"a class without a rule: {name}" for name in sorted(classes - styled)]
    faults += [f"{one['page']}: scrolls at {one['width']} px" for one in results
               if one["scrolling"] and one["width"] >= 800]
    if not any(one["scrolling"] for one in results if one["width"] == 400):
        faults.append("nothing scrolls at 400 px, so that the hint was never looked at")
    print("\n".join(faults))
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
