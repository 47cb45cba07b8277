"""A horizontal bar chart as SVG, for light and dark pages."""
import dataclasses
import math
from html import escape

WIDTH = 900
# Where bars start, and where the longest ends: its label needs the rest.
LEFT, RIGHT = 225, 760
ROW, BAR = 18, 12
TOP = 74

STYLE = """
  text { font: 12px system-ui, -apple-system, "Segoe UI", "Noto Sans", "Noto Sans Devanagari",
    "Kohinoor Devanagari", "Nirmala UI", sans-serif; fill: #1f2328;
    stroke: #ffffff; stroke-width: 3px; paint-order: stroke; }
  .page { fill: #ffffff; }
  .title { font-size: 17px; font-weight: 600; }
  .job { font-size: 14px; font-weight: 600; }
  .faint { fill: #656d76; }
  .grid { stroke: #d8dee4; }
  .bar { fill: #a8b3bf; }
  .ours { fill: #d4571e; }
  .strong { font-weight: 600; }
  .caption { font-size: 13px; font-weight: 400; }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3; stroke: #0d1117; }
    .page { fill: #0d1117; }
    .faint { fill: #8d96a0; }
    .grid { stroke: #2d333b; }
    .bar { fill: #57606a; }
    .ours { fill: #f0883e; }
  }
"""


@dataclasses.dataclass
class Bar:
    name: str
    # None for a bar that could not be measured; the label says so.
    value: float
    label: str
    is_ours: bool


@dataclasses.dataclass
class Group:
    title: str
    caption: str
    bars: list


def svg(title, subtitle, groups):
    """The chart, its values on a logarithmic scale."""
    values = [bar.value for group in groups for bar in group.bars if bar.value]
    low = math.floor(math.log10(min(values)))
    high = max(math.log10(max(values)), low + 1)

    def x(value):
        return LEFT + (RIGHT - LEFT) * (math.log10(value) - low) / (high - low)

    marks = []
    y = TOP
    for group in groups:
        y += 30
        marks.append(text(16, y, group.title, "job", caption=group.caption))
        y += 10
        for bar in group.bars:
            baseline = y + BAR - 2
            strong = " strong" if bar.is_ours else ""
            marks.append(text(LEFT - 8, baseline, bar.name, strong.strip(), anchor="end"))
            end = LEFT
            if bar.value:
                end = x(bar.value)
                kind = "bar ours" if bar.is_ours else "bar"
                marks.append(f'<rect class="{kind}" x="{LEFT}" y="{y}" '
                             f'width="{max(end - LEFT, 1):.1f}" height="{BAR}"/>')
            kind = "strong" if bar.is_ours else "" if bar.value else "faint"
            marks.append(text(end + 6, baseline, bar.label, kind))
            y += ROW
    height = y + 20
    grid = []
    for power in range(low, math.floor(high) + 1):
        at = x(10**power)
        unit = " MB/s" if power == math.floor(high) else ""
        grid.append(f'<line class="grid" x1="{at:.1f}" y1="{TOP + 6}" x2="{at:.1f}" y2="{y}"/>')
        grid.append(text(at, TOP, f"{10**power:,}{unit}", "faint", anchor="middle"))
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" '
        f'width="{WIDTH}" height="{height}" role="img" aria-labelledby="title desc">',
        f'<title id="title">{escape(title)}</title>',
        f'<desc id="desc">{escape(subtitle)}</desc>',
        f"<style>{STYLE}</style>",
        f'<rect class="page" width="{WIDTH}" height="{height}"/>',
        text(16, 28, title, "title"),
        text(16, 47, subtitle, "faint"),
        *grid,
        *marks,
        "</svg>",
    ]
    return "\n".join(lines) + "\n"


def text(x, y, content, kind="", anchor="start", caption=""):
    kind = f' class="{kind}"' if kind else ""
    anchor = f' text-anchor="{anchor}"' if anchor != "start" else ""
    # A caption follows in the same line, whatever the font's widths are.
    caption = f'<tspan class="faint caption" dx="10">{escape(caption)}</tspan>' if caption else ""
    return f'<text{kind} x="{x:.1f}" y="{y:.1f}"{anchor}>{escape(content)}{caption}</text>'
