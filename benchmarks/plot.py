# SPDX-License-Identifier: Apache-2.0
"""Draws a report: time per person against persons for each policy, and peers beside one another."""

import statistics
import sys

LINES = {"avx512": ("#1b6ca8", "AVX-512"), "avx2": ("#2a9d5c", "AVX2"),
         "baseline": ("#d98c1f", "16-byte vectors"), "scalar": ("#b5382a", "row by row")}
COPIES = {"plain": ("--", "copy of the bytes, plain"),
          "streaming": (":", "copy of the bytes, streaming")}
PEERED = "hunan-2023"  # the policy that peers encode


def short(persons):
    for unit, letter in ((10**9, "G"), (10**6, "M"), (10**3, "k")):
        if persons >= unit:
            return "%g%s" % (persons / unit, letter)
    return "%g" % persons


def plain_number(value, _=None):
    return "%g" % value


def middle(times):
    """The ends of the middle half."""
    quarters = statistics.quantiles(times, method="inclusive") if len(times) > 1 else times
    return quarters[0], quarters[-1]


def series(rows, group, what):
    points = sorted((row["persons"], row["ns_per_person"], *middle(row["each"]))
                    for row in rows if row["group"] == group and row["what"] == what)
    return list(zip(*points))


def draw_policy(axes, rows, policy, ticker):
    for how, (dashes, label) in COPIES.items():
        copy = series(rows, "copy", [how])
        if copy:
            axes.plot(copy[0], copy[1], dashes, color="#555555", linewidth=1.6, label=label)
    for instructions, (color, label) in LINES.items():
        one = series(rows, "whole", [policy, instructions])
        if one:
            axes.fill_between(one[0], one[2], one[3], color=color, alpha=0.15, linewidth=0)
            axes.plot(one[0], one[1], "o-", color=color, markersize=4, label=label)
    axes.set_title(policy, fontsize=11, loc="left")
    axes.set_xscale("log")
    axes.set_yscale("log")
    axes.yaxis.set_major_locator(ticker.LogLocator(subs=(1, 2, 5)))
    axes.yaxis.set_major_formatter(ticker.FuncFormatter(plain_number))
    axes.yaxis.set_minor_locator(ticker.NullLocator())
    axes.xaxis.set_major_locator(ticker.LogLocator(numticks=12))
    axes.xaxis.set_major_formatter(ticker.FuncFormatter(lambda value, _: short(value)))
    axes.xaxis.set_minor_locator(ticker.NullLocator())
    axes.grid(True, color="#dddddd", linewidth=0.6)


def bars_of(rows, peers):
    """Name, ns per person and colour: the library, what is written by hand, and the peers, of the
    size that is nearest to most peers' rows; the copy of the bytes as well."""
    wanted = statistics.median_low([peer["rows"] for peer in peers])
    sizes = {row["persons"] for row in rows if row["group"] == "whole"}
    nearest = min(sizes, key=lambda one: abs(one - wanted), default=None)
    bars = []
    for row in rows:
        if row["persons"] != nearest:
            continue
        if row["group"] == "whole" and row["what"][0] == PEERED:
            color, label = LINES[row["what"][1]]
            bars.append(("canbao, " + label, row["ns_per_person"], color))
        elif row["group"] in ("by_hand_columns", "by_hand_structs"):
            kind = ("C++ by hand, if and else" if row["group"] == "by_hand_structs" else
                    "C++ by hand, loop, " + LINES[row["what"][1]][1])
            bars.append((kind, row["ns_per_person"], "#8f86c2"))
        elif row["group"] == "copy":
            bars.append((COPIES[row["what"][0]][1], row["ns_per_person"], "#555555"))
        elif row["group"] == "rule_table" and row["what"] == [PEERED]:
            bars.append(("canbao, rule table at run time", row["ns_per_person"], "#b5382a"))
    for peer in peers:
        name = "%s %s" % (peer["name"], peer.get("version") or "")
        if peer["rows"] != nearest:
            name += " (%s)" % short(peer["rows"])
        bars.append((name.strip(), statistics.median(peer["ns_per_person"]), "#9a9a9a"))
    return sorted(bars, key=lambda bar: bar[1], reverse=True), nearest or wanted


def draw_peers(axes, bars, persons, ticker):
    names, times, colors = zip(*bars)
    axes.barh(range(len(bars)), times, color=colors, height=0.72)
    axes.set_yticks(range(len(bars)), names, fontsize=9)
    axes.set_ylim(-0.6, len(bars) - 0.4)
    axes.set_xscale("log")
    axes.set_xlim(min(times) / 2, max(times) * 3)
    axes.xaxis.set_major_formatter(ticker.FuncFormatter(lambda value, _: "{:,g}".format(value)))
    for place, time in enumerate(times):
        axes.text(time * 1.06, place,
                  ("%#.3g" % time).rstrip(".") if time < 999.5 else "{:,.0f}".format(time),
                  va="center", fontsize=9)
    axes.grid(True, axis="x", color="#dddddd", linewidth=0.6)
    axes.set_axisbelow(True)
    axes.spines[["top", "right"]].set_visible(False)
    axes.set_title("The same work for %s, %s persons, one thread" % (PEERED, short(persons)),
                   fontsize=11, loc="left")
    axes.set_xlabel("ns per person")


def draw(rows, peers, machine, out):
    try:
        import matplotlib
        matplotlib.use("Agg")
        from matplotlib import pyplot, ticker
    except ImportError:
        print("no plot: matplotlib was not found; Debian: apt-get install python3-matplotlib, "
              "elsewhere: pip install matplotlib", file=sys.stderr)
        return
    policies = []
    for row in rows:
        if row["group"] == "whole" and row["what"][0] not in policies:
            policies.append(row["what"][0])
    if not policies:
        print("no plot: no whole/ benchmark was measured", file=sys.stderr)
        return

    bars, persons = bars_of(rows, peers) if peers else ([], 0)
    across = min(3, len(policies) + 1)
    lines = -(-(len(policies) + 1) // across)  # one place for the legend
    heights = [3.1 * lines + 0.5] + ([1.2 + 0.27 * len(bars)] if bars else [])
    figure = pyplot.figure(figsize=(4.2 * across, sum(heights) + 0.3), layout="constrained")
    # The parts have margins of their own: names of peers are long.
    parts = figure.subfigures(len(heights), 1, height_ratios=heights, squeeze=False)[:, 0]

    first = None
    for place, policy in enumerate(policies):
        axes = parts[0].add_subplot(lines, across, place + 1, sharex=first, sharey=first)
        first = first or axes
        draw_policy(axes, rows, policy, ticker)
        if place % across == 0:
            axes.set_ylabel("ns per person")
        if place + across >= len(policies):
            axes.set_xlabel("persons")
    legend = parts[0].add_subplot(lines, across, len(policies) + 1)
    legend.axis("off")
    handles, labels = first.get_legend_handles_labels()
    legend.legend(handles[::-1], labels[::-1], loc="center left", frameon=False, fontsize=11)
    parts[0].suptitle("Whole assessments, all columns in and out, one thread", fontsize=13, x=0.01,
                      ha="left")
    if bars:
        draw_peers(parts[1].add_subplot(), bars, persons, ticker)
    parts[-1].supxlabel(machine, fontsize=8, color="#666666", x=0.01, ha="left")
    for name in ("report.png", "report.svg"):
        figure.savefig(out / name, dpi=130)
    pyplot.close(figure)
