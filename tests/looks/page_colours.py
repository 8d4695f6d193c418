# SPDX-License-Identifier: Apache-2.0
"""The colours of a page's style sheet, and how much they differ (WCAG 2.1, contrast ratio)."""
import re


def style_of(page):
    return re.search(r"<style>(.*?)</style>", page, re.S).group(1)


def palettes(style):
    """The variables of each :root, by what stands around it: light, dark, print."""
    found = {}
    for name, begin in (("light", ":root"), ("dark", "prefers-color-scheme: dark"),
                        ("print", "@media print")):
        block = style[style.index(begin):]
        block = block[block.index(":root"):]
        block = block[:block.index("}")]
        found[name] = {**found.get("light", {}),
                       **dict(re.findall(r"--([a-z-]+): (#[0-9a-f]+)", block))}
    return found


def channels(colour):
    digits = colour.lstrip("#")
    if len(digits) == 3:
        digits = "".join(digit * 2 for digit in digits)
    return [int(digits[place:place + 2], 16) for place in (0, 2, 4)]


def grey(colour):
    """As printers and greyscale conversions have it (Rec. 601)."""
    red, green, blue = channels(colour)
    level = round(0.299 * red + 0.587 * green + 0.114 * blue)
    return f"#{level:02x}{level:02x}{level:02x}"


def luminance(colour):
    linear = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
              for value in (channel / 255 for channel in channels(colour))]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    lights = sorted((luminance(one), luminance(other)))
    return (lights[1] + 0.05) / (lights[0] + 0.05)
