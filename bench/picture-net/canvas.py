"""A page to draw on: colours, letters, labelled shapes and arrows, each at random but of one style within a picture."""

import glob
import math
import random

from PIL import Image, ImageDraw, ImageFont

#: Families that office documents fall back to; symbol and maths faces would draw boxes instead of letters.
FAMILIES = ("DejaVuSans", "DejaVuSerif", "Liberation", "Carlito", "Caladea", "Open", "Roboto", "Noto")
FONTS = sorted(
    path
    for path in glob.glob("/usr/share/fonts/**/*.ttf", recursive=True)
    if any(family in path for family in FAMILIES) and not any(odd in path for odd in ("Math", "Emoji", "Symbol", "CJK"))
)
WORDS = """data service user order client server queue cache store plan build test deploy review team customer process design model
cloud network event stream input output step phase analysis report value risk goal market product support request response login
payment invoice audit policy vendor engine worker node cluster region backup monitor alert metric trace index search sync batch job
task role group access token key secret web mobile app portal core shared layer platform discover define deliver operate improve
assess measure strategy vision growth sales partner supply demand factory warehouse delivery quality training people finance legal
budget roadmap pilot launch scale feedback insight decision approval contract onboarding renewal""".split()

#: Longest side in pixels: the size at which texture is judged (`src/picture/raster/shrink.ts`).
LONG = 560
WHITE = (255, 255, 255)
_fonts = {}

chance = lambda p: random.random() < p
uniform = random.uniform
whole = random.randint
pick = random.choice


def font(size):
    key = (pick(FONTS[:24]) if chance(0.2) else font.face, int(max(6, size)))
    if key not in _fonts:
        _fonts[key] = ImageFont.truetype(*key)
    return _fonts[key]


font.face = FONTS[0]


def words(count=None):
    text = " ".join(pick(WORDS) for _ in range(count or whole(1, 3)))
    return pick([text.title(), text.capitalize(), text, text.upper()])


def colour(low=0, high=255):
    return tuple(whole(low, high) for _ in range(3))


def brightness(c):
    return 0.3 * c[0] + 0.59 * c[1] + 0.11 * c[2]


def ink_on(c):
    return (0, 0, 0) if brightness(c) > 140 else WHITE


def mix(a, b, share):
    return tuple(int(x + (y - x) * share) for x, y in zip(a, b))


def palette():
    """One to five fills that belong together."""
    base = [colour() for _ in range(whole(1, 5))]
    if chance(0.3):  # shades of one colour, as templates have them
        base = [mix(base[0], WHITE, i / 6) for i in range(whole(2, 5))]
    tones = {
        "pastel": lambda c: mix(c, WHITE, 0.78),
        "pale": lambda c: mix(c, WHITE, 0.92),
        "strong": lambda c: tuple(int(x * 0.85) for x in c),
        "grey": lambda c: (int(c[0] * 0.4 + 140),) * 3,
        "white": lambda c: WHITE,
        "mixed": lambda c: pick([c, WHITE, mix(c, WHITE, 0.75)]),
        "dark": lambda c: tuple(int(x * 0.35) for x in c),
    }
    tone = tones[pick(list(tones))]
    return [tone(c) for c in base]


class Canvas:
    """A picture in the making. `area` is what a painter may fill; the rest is page."""

    def __init__(self, ratio=None):
        ratio = ratio or pick([16 / 9, 16 / 9, 4 / 3, 4 / 3, 1, 2.2, 3.5, 0.75, 1.5, uniform(0.6, 3)])
        self.w = LONG if ratio >= 1 else int(LONG * ratio)
        self.h = int(LONG / ratio) if ratio >= 1 else LONG
        light = [WHITE] * 7 + [(248, 249, 250), colour(225, 255)]
        dark = [(0, 0, 0), (20, 24, 40), colour(0, 60), mix(colour(), (0, 0, 0), 0.6)]
        self.paper(pick(dark) if chance(0.22) else pick(light))
        self.area = (0, 0, self.w, self.h)
        self.weight = pick([1, 1, 2, 2, 3])
        self.open_heads = chance(0.25)
        self.route = pick(["line", "line", "elbow", "elbow", "curve", "dash"])
        self.shaky = chance(0.06)
        self.block_arrows = chance(0.15)
        font.face = pick(FONTS)

    def paper(self, fill):
        self.ground = fill
        self.image = Image.new("RGB", (self.w, self.h), fill)
        self.pen = ImageDraw.Draw(self.image)
        on_light = [(0, 0, 0), (60, 60, 60), (120, 120, 120), colour(0, 200)]
        self.line = pick(on_light) if brightness(fill) > 128 else pick([(230, 230, 230), WHITE, colour(140, 255)])

    def tinted(self):
        """A colour that can be seen on the page."""
        for _ in range(20):
            c = colour()
            if abs(brightness(c) - brightness(self.ground)) > 50:
                return c
        return self.line

    def text(self, x, y, text, size, fill=None, anchor="mm"):
        self.pen.text((x, y), text, font=font(size), fill=fill or ink_on(self.ground), anchor=anchor)

    def label(self, box, fill, lines=None, most=20):
        """Words that fit into a box; none where they would be too small to be letters."""
        x0, y0, x1, y1 = box
        lines = lines or [words(whole(1, 2)) for _ in range(whole(1, 3))]
        size = min(most, (y1 - y0) * 0.7 / len(lines), (x1 - x0) * 1.7 / max(4, max(map(len, lines))))
        if size < 5:
            return
        for i, line in enumerate(lines):
            self.text((x0 + x1) / 2, (y0 + y1) / 2 + (i - (len(lines) - 1) / 2) * size * 1.15, line, size, ink_on(fill))

    def shape(self, kind, box, fill, outline=True):
        x0, y0, x1, y1 = box
        if x1 - x0 < 4 or y1 - y0 < 4:
            return
        edge, cx, cy, pen = (self.line if outline else None), (x0 + x1) / 2, (y0 + y1) / 2, self.pen
        if kind == "rect":
            pen.rectangle(box, fill=fill, outline=edge, width=self.weight)
        elif kind == "round":
            pen.rounded_rectangle(box, radius=min(x1 - x0, y1 - y0) * uniform(0.1, 0.5), fill=fill, outline=edge, width=self.weight)
        elif kind == "oval":
            pen.ellipse(box, fill=fill, outline=edge, width=self.weight)
        elif kind == "person":
            head = min((x1 - x0) * 0.5, (y1 - y0) * 0.42)
            pen.ellipse((cx - head / 2, y0, cx + head / 2, y0 + head), fill=fill, outline=edge)
            pen.pieslice((cx - head, y0 + head * 1.1, cx + head, y1 + (y1 - y0 - head)), 180, 360, fill=fill, outline=edge)
        elif kind == "drum":
            lid = (y1 - y0) * 0.2
            pen.rectangle((x0, y0 + lid / 2, x1, y1 - lid / 2), fill=fill, outline=edge)
            pen.ellipse((x0, y1 - lid, x1, y1), fill=fill, outline=edge)
            pen.ellipse((x0, y0, x1, y0 + lid), fill=fill, outline=edge)
        else:
            dx, dy = x1 - x0, y1 - y0
            tip = min(dx * 0.25, dy * 0.5)
            outlines = {
                "diamond": [(cx, y0), (x1, cy), (cx, y1), (x0, cy)],
                "hexagon": [(x0 + dx * 0.2, y0), (x1 - dx * 0.2, y0), (x1, cy), (x1 - dx * 0.2, y1), (x0 + dx * 0.2, y1), (x0, cy)],
                "chevron": [(x0, y0), (x1 - tip, y0), (x1, cy), (x1 - tip, y1), (x0, y1), (x0 + tip, cy)],
                "plate": [(x0, y0), (x1 - tip, y0), (x1, cy), (x1 - tip, y1), (x0, y1)],
                "slant": [(x0 + dx * 0.15, y0), (x1, y0), (x1 - dx * 0.15, y1), (x0, y1)],
                "cloud": [(cx + dx / 2 * (0.85 + 0.15 * math.sin(8 * a)) * math.cos(a), cy + dy / 2 * (0.85 + 0.15 * math.sin(8 * a)) * math.sin(a)) for a in (i * 0.1 for i in range(63))],
            }
            pen.polygon(outlines[kind], fill=fill, outline=edge)

    def icon(self, box):
        """A small coloured sign with a word under it."""
        x0, y0, x1, y1 = box
        size, cx = (y1 - y0) * 0.6, (x0 + x1) / 2
        kind = pick(["oval", "hexagon", "round", "drum", "person", "cloud", "rect"])
        self.shape(kind, (cx - size / 2, y0, cx + size / 2, y0 + size), self.tinted(), chance(0.3))
        if kind in ("oval", "round", "rect") and chance(0.6):
            inner = size * 0.22
            self.shape(pick(["oval", "person", "diamond", "rect"]), (cx - inner, y0 + size / 2 - inner, cx + inner, y0 + size / 2 + inner), self.ground, False)
        self.text(cx, y0 + size + (y1 - y0) * 0.2, words(1), min(14, (y1 - y0) * 0.25))

    def head(self, x, y, angle, size):
        sides = [(x - size * math.cos(angle + turn), y - size * math.sin(angle + turn)) for turn in (0.45, -0.45)]
        if self.open_heads:
            self.pen.line([sides[0], (x, y), sides[1]], fill=self.line, width=self.weight)
        else:
            self.pen.polygon([(x, y), *sides], fill=self.line)

    def stroke(self, points, width=None):
        if self.shaky:
            points = [(x + uniform(-2, 2), y + uniform(-2, 2)) for x, y in points]
        self.pen.line(points, fill=self.line, width=width or self.weight)

    def dashes(self, a, b):
        count = max(1, int(math.hypot(b[0] - a[0], b[1] - a[1]) / 8))
        at = lambda t: (a[0] + (b[0] - a[0]) * t / count, a[1] + (b[1] - a[1]) * t / count)
        for i in range(0, count, 2):
            self.pen.line([at(i), at(min(count, i + 1))], fill=self.line, width=self.weight)

    def link(self, a, b, route=None, arrow=True):
        route = route or self.route
        if route == "block" or (self.block_arrows and route == "line"):
            return self.block_arrow(a, b, uniform(5, 12))
        if route == "elbow":
            mx, my = (a[0] + b[0]) / 2, (a[1] + b[1]) / 2
            wide = abs(a[0] - b[0]) > abs(a[1] - b[1])
            points = [a, (mx, a[1]), (mx, b[1]), b] if wide else [a, (a[0], my), (b[0], my), b]
        elif route == "curve":
            mx = (a[0] + b[0]) / 2 + uniform(-0.2, 0.2) * (b[1] - a[1])
            my = (a[1] + b[1]) / 2 + uniform(-0.2, 0.2) * (b[0] - a[0])
            share = [i / 11 for i in range(12)]
            points = [((1 - t) ** 2 * a[0] + 2 * t * (1 - t) * mx + t * t * b[0], (1 - t) ** 2 * a[1] + 2 * t * (1 - t) * my + t * t * b[1]) for t in share]
        else:
            points = [a, b]
        if route == "dash":
            self.dashes(a, b)
        else:
            self.stroke(points)
        if arrow:
            before = points[-2]
            self.head(*b, math.atan2(b[1] - before[1], b[0] - before[0]), uniform(6, 12))
        if chance(0.15):
            self.text((a[0] + b[0]) / 2, (a[1] + b[1]) / 2 - 6, words(1), 10)

    def block_arrow(self, a, b, half, fill=None):
        """A filled arrow as wide as a finger."""
        length = math.hypot(b[0] - a[0], b[1] - a[1])
        if length < 6:
            return
        ux, uy = (b[0] - a[0]) / length, (b[1] - a[1]) / length
        tip = min(length * 0.5, half * 1.6)
        at = lambda along, across: (a[0] + ux * along - uy * across, a[1] + uy * along + ux * across)
        n = half * 0.55
        points = [at(0, n), at(length - tip, n), at(length - tip, half), at(length, 0), at(length - tip, -half), at(length - tip, -n), at(0, -n)]
        self.pen.polygon(points, fill=fill or self.line)

    def title(self, p=0.3):
        """Maybe a heading; takes its height from the area."""
        if not chance(p):
            return
        x0, y0, x1, y1 = self.area
        size = min(x1 - x0, y1 - y0) * uniform(0.045, 0.085)
        left = chance(0.6)
        self.text(x0 + (x1 - x0) * (0.05 if left else 0.5), y0 + size, words(whole(2, 5)), size, anchor="lm" if left else "mm")
        self.area = (x0, y0 + size * 2, x1, y1)

    def inset(self, x, y):
        x0, y0, x1, y1 = self.area
        self.area = (x0 + (x1 - x0) * x, y0 + (y1 - y0) * y, x1 - (x1 - x0) * x, y1 - (y1 - y0) * y)

    def lines_of_text(self, box, size, bullets=False, fill=None):
        """Paragraphs of nonsense."""
        x0, y, x1, y1 = box
        while y < y1 - size:
            count = whole(1, 6)
            for i in range(count):
                if y > y1 - size:
                    break
                room = (x1 - x0) * (1 if i < count - 1 else uniform(0.2, 0.9))
                text = " ".join(pick(WORDS) for _ in range(max(1, int(room / (size * 3.4)))))
                self.pen.text((x0 + (size * 1.2 if bullets else 0), y), text, font=font(size), fill=fill or ink_on(self.ground))
                if bullets and i == 0:
                    self.pen.ellipse((x0 + 2, y + size * 0.4, x0 + 6, y + size * 0.4 + 4), fill=fill or ink_on(self.ground))
                y += size * 1.3
            y += size * uniform(0.3, 1.2)


def rim(box, towards):
    """The point on a box's border in the direction of another box."""
    cx, cy = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    dx, dy = (towards[0] + towards[2]) / 2 - cx, (towards[1] + towards[3]) / 2 - cy
    k = min((box[2] - box[0]) / 2 / max(1e-6, abs(dx)), (box[3] - box[1]) / 2 / max(1e-6, abs(dy)))
    return (cx + dx * k, cy + dy * k)
