"""Pictures that are no diagrams, but may look like one at a small size. `PAINTERS`: painters and weights by class."""

import math

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from canvas import WHITE, WORDS, brightness, chance, colour, font, ink_on, mix, palette, pick, uniform, whole, words


# -- charts

def panel(c, area, fills):
    """One chart with its axes, in an area."""
    left, top, right, bottom = area
    w, h = right - left, bottom - top
    x0, y0, x1, y1 = left + w * uniform(0.08, 0.15), top + h * 0.1, right - w * uniform(0.04, 0.2), bottom - h * uniform(0.1, 0.18)
    kind, n, pen = pick(["bar", "bar", "hbar", "line", "line", "pie", "scatter", "area", "stack", "heat", "waterfall"]), whole(3, 14), c.pen
    at = lambda share: x0 + (x1 - x0) * share
    if kind not in ("pie", "heat"):
        if chance(0.6):
            for i in range(whole(3, 7)):
                pen.line((x0, y0 + (y1 - y0) * i / 6, x1, y0 + (y1 - y0) * i / 6), fill=mix(c.line, c.ground, 0.75))
        pen.line((x0, y1, x1, y1), fill=c.line)
        for i in range(5):
            c.text(x0 - 4, y1 - (y1 - y0) * i / 5, str(i * whole(1, 90)), 9, None, "rm")
        for i in range(n):
            c.text(at((i + 0.5) / n), y1 + 9, pick([str(2010 + i), words(1)[:6]]), 8)
    if kind in ("bar", "stack", "waterfall"):
        series, wide, run = whole(1, 3), uniform(0.5, 0.9), 0.5
        for i in range(n):
            base = y1
            for k in range(series):
                share, fill = uniform(0.05, 1), fills[k % len(fills)]
                if kind == "bar":
                    bx = at((i + 0.5 - wide / 2 + wide * k / series) / n)
                    pen.rectangle((bx, y1 - (y1 - y0) * share, bx + (x1 - x0) * wide / n / series - 1, y1), fill=fill)
                elif kind == "stack":
                    height = (y1 - y0) * share / series
                    pen.rectangle((at((i + 0.5 - wide / 2) / n), base - height, at((i + 0.5 + wide / 2) / n), base), fill=fill)
                    base -= height
            if kind == "waterfall":
                after = min(1, max(0, run + uniform(-0.25, 0.3)))
                a, b = sorted((y1 - (y1 - y0) * run, y1 - (y1 - y0) * after))
                pen.rectangle((at((i + 0.2) / n), a, at((i + 0.8) / n), b + 2), fill=fills[int(after > run) % len(fills)])
                run = after
    elif kind == "hbar":
        for i in range(n):
            pen.rectangle((x0, y0 + (y1 - y0) * (i + 0.2) / n, at(uniform(0.05, 1)), y0 + (y1 - y0) * (i + 0.8) / n), fill=fills[0])
            c.text(x0 - 3, y0 + (y1 - y0) * (i + 0.5) / n, words(1), 9, None, "rm")
    elif kind in ("line", "area"):
        for k in range(whole(1, 5)):
            count = whole(5, 60)
            v = np.cumsum(np.random.randn(count))
            v = (v - v.min()) / (np.ptp(v) + 1e-6) * uniform(0.4, 1)
            points = [(at(i / (count - 1)), y1 - (y1 - y0) * v[i]) for i in range(count)]
            if kind == "area":
                pen.polygon([(x0, y1), *points, (x1, y1)], fill=fills[k % len(fills)])
            else:
                pen.line(points, fill=c.tinted(), width=whole(1, 3))
    elif kind == "pie":
        r, cx, cy, start, parts = min(w, h) * 0.36, left + w * uniform(0.35, 0.5), (top + bottom) / 2, 0, whole(2, 7)
        for i in range(parts):
            end = 360 if i == parts - 1 else min(350, start + 360 * max(0.05, uniform(0.3, 1.7) / parts))
            pen.pieslice((cx - r, cy - r, cx + r, cy + r), start, end, fill=colour(), outline=c.ground)
            a = math.radians((start + end) / 2)
            c.text(cx + r * 1.2 * math.cos(a), cy + r * 1.2 * math.sin(a), f"{whole(2, 60)}%", 11)
            start = end
        if chance(0.5):
            pen.ellipse((cx - r * 0.55, cy - r * 0.55, cx + r * 0.55, cy + r * 0.55), fill=c.ground)
    elif kind == "scatter":
        for i in range(whole(20, 200)):
            x, y, size = uniform(x0, x1), uniform(y0, y1), whole(1, 4)
            pen.ellipse((x - size, y - size, x + size, y + size), fill=fills[i % len(fills)])
    elif kind == "heat":
        columns, rows = whole(5, 20), whole(4, 14)
        for i in range(columns):
            for j in range(rows):
                cell = (at(i / columns), y0 + (y1 - y0) * j / rows, at((i + 1) / columns) - 1, y0 + (y1 - y0) * (j + 1) / rows - 1)
                pen.rectangle(cell, fill=mix(WHITE, fills[0], uniform(0, 1)))
    if chance(0.5):
        for i in range(whole(1, 4)):
            pen.rectangle((x1 - 60, y0 + i * 14, x1 - 52, y0 + i * 14 + 8), fill=fills[i % len(fills)])
            c.text(x1 - 48, y0 + i * 14 + 4, words(1), 9, None, "lm")


def chart(c):
    c.title(0.5)
    fills = [f if abs(brightness(f) - brightness(c.ground)) > 30 else c.tinted() for f in palette()]
    x0, y0, x1, y1 = c.area
    columns, rows = pick([(1, 1)] * 6 + [(2, 1), (2, 2), (3, 2)])
    for a in range(columns):
        for b in range(rows):
            panel(c, (x0 + (x1 - x0) * a / columns, y0 + (y1 - y0) * b / rows, x0 + (x1 - x0) * (a + 1) / columns, y0 + (y1 - y0) * (b + 1) / rows), fills)


def called_out(c):
    """A chart with remarks in boxes that point at it."""
    chart(c)
    x0, y0, x1, y1 = c.area
    fills = palette()
    for _ in range(whole(1, 4)):
        bw, bh = (x1 - x0) * uniform(0.12, 0.24), (y1 - y0) * uniform(0.07, 0.16)
        bx, by, fill = uniform(x0, x1 - bw), uniform(y0, y1 - bh), pick(fills)
        c.shape(pick(["rect", "round", "oval"]), (bx, by, bx + bw, by + bh), fill)
        c.label((bx, by, bx + bw, by + bh), fill, most=13)
        if chance(0.7):
            c.link((bx + bw / 2, by + bh), (bx + bw / 2 + uniform(-50, 50), by + bh + uniform(20, 60)), "line")


# -- text, tables, cards

def table(c, area):
    x0, y0, x1, y1 = area
    fills, columns, rows, ruled, striped, pills = palette(), whole(2, 7), whole(3, 14), chance(0.7), chance(0.4), chance(0.25)
    for j in range(rows):
        for i in range(columns):
            cell = (x0 + (x1 - x0) * i / columns, y0 + (y1 - y0) * j / rows, x0 + (x1 - x0) * (i + 1) / columns, y0 + (y1 - y0) * (j + 1) / rows)
            fill = fills[0] if j == 0 else mix(WHITE, (0, 0, 0), 0.06) if striped and j % 2 else WHITE
            c.pen.rectangle(cell, fill=fill, outline=c.line if ruled else None)
            size = min(13, (cell[3] - cell[1]) * 0.6)
            if pills and j > 0 and i == columns - 1:
                tone = pick([(80, 170, 90), (220, 80, 70), (240, 180, 50), (90, 130, 220)])
                c.pen.rounded_rectangle((cell[0] + 6, cell[1] + 3, cell[2] - 6, cell[3] - 3), radius=6, fill=tone)
            elif pills and j > 0 and i == 0:
                c.pen.ellipse((cell[0] + 4, (cell[1] + cell[3]) / 2 - size / 2, cell[0] + 4 + size, (cell[1] + cell[3]) / 2 + size / 2), fill=colour())
            else:
                text = pick([words(1), str(whole(0, 9999)), words(2), "✓"])[: max(1, int((cell[2] - cell[0]) / (size * 0.55)))]
                c.pen.text((cell[0] + 3, cell[1] + 2), text, font=font(size), fill=ink_on(fill))


def ruled_table(c):
    c.title(0.4)
    c.inset(0.03, 0.03)
    table(c, c.area)


def prose(c):
    c.title(0.4)
    c.inset(0.05, 0.04)
    c.lines_of_text(c.area, whole(8, 22), chance(0.5))


def large_words(c):
    """A few words in huge letters, as on covers, badges and dividers."""
    x0, y0, x1, y1 = c.area
    count = whole(1, 4)
    for i in range(count):
        c.text((x0 + x1) / 2, y0 + (y1 - y0) * (i + 0.7) / (count + 0.4), words(whole(1, 3)), min((y1 - y0) / count * uniform(0.25, 0.6), (x1 - x0) / 8))


def columns_of_text(c):
    c.title(0.6)
    x0, y0, x1, y1 = c.area
    count = whole(2, 4)
    for i in range(count):
        left = x0 + (x1 - x0) * (i + 0.08) / count
        c.text(left, y0 + 14, words(2), 15, None, "lm")
        c.lines_of_text((left, y0 + 30, x0 + (x1 - x0) * (i + 0.95) / count, y1 - 8), uniform(8, 13), chance(0.5))


def cards(c):
    """Cards side by side: features, prices, numbers, icons, portraits. No order, no arrows."""
    c.title(0.6)
    x0, y0, x1, y1 = c.area
    count, rows, fills, manner = whole(2, 5), pick([1, 1, 1, 2, 2, 3]), palette(), pick(["text", "number", "icon", "price", "portrait", "bare"])
    kind, outline, gap = pick(["rect", "round"]), chance(0.5), uniform(0.03, 0.1)
    for r in range(rows):
        for i in range(count):
            box = (x0 + (x1 - x0) * (i + gap) / count, y0 + (y1 - y0) * (r + gap) / rows, x0 + (x1 - x0) * (i + 1 - gap) / count, y0 + (y1 - y0) * (r + 1 - gap) / rows)
            fill, cx, height = fills[i % len(fills)], (box[0] + box[2]) / 2, box[3] - box[1]
            if manner != "bare":
                c.shape(kind, box, fill, outline)
            ink, top = ink_on(fill if manner != "bare" else c.ground), box[1] + height * 0.12
            size = min(40, height * 0.2)
            if manner in ("icon", "bare"):
                c.shape(pick(["oval", "hexagon", "round"]), (cx - size / 2, top, cx + size / 2, top + size), c.tinted(), False)
            elif manner == "portrait":
                c.shape("person", (cx - size, top, cx + size, top + size * 1.6), c.tinted(), False)
                top += size * 0.6
            elif manner in ("number", "price"):
                c.text(cx, top + size / 2, pick([f"{whole(1, 99)}%", f"${whole(5, 999)}", f"{whole(2, 40)}x"]), size, ink)
            top += size * 1.3
            c.text(cx, top, words(whole(1, 2)), min(15, height * 0.12), ink)
            if height > 70:
                c.lines_of_text((box[0] + 8, top + 14, box[2] - 8, box[3] - 8 - (20 if manner == "price" else 0)), uniform(8, 12), manner == "price", ink)
            if manner == "price":
                c.shape("round", (box[0] + 12, box[3] - 24, box[2] - 12, box[3] - 8), c.tinted(), False)


def calendar(c):
    c.title(0.7)
    c.inset(0.03, 0.02)
    x0, y0, x1, y1 = c.area
    rows = whole(4, 6)
    for j in range(rows):
        for i in range(7):
            cell = (x0 + (x1 - x0) * i / 7, y0 + (y1 - y0) * j / rows, x0 + (x1 - x0) * (i + 1) / 7, y0 + (y1 - y0) * (j + 1) / rows)
            c.pen.rectangle(cell, outline=c.line, fill=WHITE if brightness(c.ground) > 128 else c.ground)
            c.text(cell[0] + 9, cell[1] + 8, str(j * 7 + i + 1), 9, ink_on(c.ground))
            if chance(0.2):
                c.pen.rectangle((cell[0] + 3, cell[3] - 14, cell[2] - 3, cell[3] - 4), fill=colour())


# -- screens

def screen(c):
    """An application, a web page, a terminal, a form."""
    dark = chance(0.35)
    c.paper((30, 30, 36) if dark else WHITE)
    w, h, pen = c.w, c.h, c.pen
    ink, rule = ((220, 220, 220), (80, 80, 80)) if dark else ((50, 50, 50), (200, 200, 200))
    accent, kind, y, left = colour(0, 230), pick(["app", "app", "terminal", "code", "web", "form", "dash", "board"]), 0, 12
    if chance(0.7):
        pen.rectangle((0, 0, w, 22), fill=pick([(225, 225, 230), accent, (45, 45, 50)]))
        y = 22
        for i in range(3):
            pen.ellipse((8 + i * 14, 6, 17 + i * 14, 15), fill=pick([(255, 95, 86), (255, 189, 46), (39, 201, 63), (150, 150, 150)]))
        if chance(0.5):
            pen.rounded_rectangle((70, 4, w - 60, 18), radius=6, fill=WHITE, outline=rule)
    if kind in ("terminal", "code"):
        yy = y + 6
        while yy < h - 10:
            x = 8 + (whole(0, 4) * 12 if kind == "code" else 0)
            for _ in range(whole(0, 7)):
                text = pick(WORDS) + pick(["", "(", ") ", " = ", ": ", ";"])
                pen.text((x, yy), text, font=font(10), fill=pick([ink, accent, (86, 156, 214), (206, 145, 120)]))
                x += len(text) * 6 + 5
            yy += 13
        return
    if kind == "board":
        count = whole(3, 5)
        for i in range(count):
            a, b = w * (i + 0.04) / count, w * (i + 0.96) / count
            pen.rectangle((a, y + 8, b, h - 6), fill=mix(c.ground, (128, 128, 128), 0.12))
            c.text(a + 8, y + 20, words(1), 11, ink, "lm")
            yy = y + 34
            while yy < h - 40 and chance(0.9):
                height = uniform(30, 60)
                pen.rounded_rectangle((a + 6, yy, b - 6, min(h - 10, yy + height)), radius=3, fill=c.ground, outline=rule)
                c.text(a + 12, yy + 12, words(2), 9, ink, "lm")
                pen.rounded_rectangle((a + 12, yy + 20, a + 40, yy + 26), radius=3, fill=colour())
                yy += height + 6
        return
    if kind in ("app", "dash") or chance(0.3):
        side = w * uniform(0.12, 0.25)
        pen.rectangle((0, y, side, h), fill=pick([(245, 246, 248), (40, 44, 60), accent]))
        yy = y + 14
        while yy < h - 10:
            c.text(24, yy, words(1), 10, (130, 140, 150), "lm")
            pen.rectangle((8, yy - 4, 16, yy + 4), fill=(140, 150, 170))
            yy += whole(16, 26)
        left = side + 12
    c.text(left, y + 14, words(2), 15, ink, "lm")
    yy = y + 34
    while yy < h - 30:
        part = pick(["row", "row", "table", "cards", "button", "form", "form", "chart", "text"])
        if part == "row":
            pen.line((left, yy, w - 12, yy), fill=rule)
            c.text(left + 4, yy + 10, words(2), 10, ink, "lm")
            c.text(w - 50, yy + 10, words(1)[:7], 10, accent)
            yy += 22
        elif part == "table":
            height = min(h - yy - 8, uniform(60, 160))
            table(c, (left, yy, w - 12, yy + height))
            yy += height + 10
        elif part == "cards":
            count, height = whole(2, 4), min(h - yy - 8, uniform(40, 110))
            for i in range(count):
                box = (left + (w - left - 12) * i / count + 3, yy, left + (w - left - 12) * (i + 1) / count - 3, yy + height)
                pen.rounded_rectangle(box, radius=4, fill=c.ground, outline=rule)
                c.text(box[0] + 8, box[1] + 14, words(1), 10, ink, "lm")
                c.text(box[0] + 8, box[1] + 30, str(whole(1, 999)), 14, accent, "lm")
            yy += height + 10
        elif part == "button":
            pen.rounded_rectangle((left, yy, left + 70, yy + 20), radius=4, fill=accent)
            c.text(left + 35, yy + 10, words(1)[:9], 10, ink_on(accent))
            yy += 30
        elif part == "form":
            for _ in range(whole(1, 4)):
                c.text(left, yy + 6, words(1), 10, ink, "lm")
                pen.rectangle((left, yy + 13, left + (w - left) * uniform(0.4, 0.9), yy + 31), outline=rule, fill=c.ground)
                yy += 40
        elif part == "chart" and kind == "dash":
            height = min(h - yy - 4, 130)
            if height > 60:
                panel(c, (left, yy, w - 12, yy + height), [accent])
            yy += height + 8
        else:
            c.lines_of_text((left, yy, w - 16, min(h - 6, yy + uniform(30, 80))), 10, False, ink)
            yy += uniform(50, 90)


def devices(c):
    """A product picture: screens in the frames of telephones and laptops."""
    inner = pick([screen, cards, chart])
    shots = []
    for _ in range(whole(1, 4)):
        one = type(c)(pick([0.5, 0.5, 1.6]))
        inner(one)
        shots.append(one.image)
    x0, y0, x1, y1 = c.area
    for i, shot in enumerate(shots):
        room_w, room_h = (x1 - x0) / len(shots) * 0.8, (y1 - y0) * uniform(0.6, 0.9)
        k = min(room_w / shot.width, room_h / shot.height)
        small = shot.resize((max(8, int(shot.width * k)), max(8, int(shot.height * k))), Image.BILINEAR)
        left, top = int(x0 + (x1 - x0) * (i + 0.5) / len(shots) - small.width / 2), int((y0 + y1) / 2 - small.height / 2)
        rim_ = whole(4, 9)
        c.pen.rounded_rectangle((left - rim_, top - rim_ * 1.5, left + small.width + rim_, top + small.height + rim_ * 1.5), radius=rim_ * 2, fill=pick([(20, 20, 20), (200, 200, 205)]))
        c.image.paste(small, (left, top))


# -- photographs, logos, decoration

def grain(w, h, scale):
    a, amplitude = np.zeros((h, w, 3), np.float32), 1.0
    while scale >= 2:
        coarse = np.random.rand(max(2, int(h / scale) + 1), max(2, int(w / scale) + 1), 3) * 255
        a += amplitude * np.stack([np.asarray(Image.fromarray(coarse[:, :, i].astype(np.uint8)).resize((w, h), Image.BICUBIC), dtype=np.float32) for i in range(3)], 2)
        scale, amplitude = scale / 2, amplitude * uniform(0.5, 0.75)
    a -= a.min()
    return a / a.max() * 255


def photo(c):
    a = grain(c.w, c.h, uniform(100, 300))
    grey = a.mean(2, keepdims=True)
    a = (grey + (a - grey) * uniform(0.2, 0.8)) * np.array([uniform(0.6, 1) for _ in range(3)])
    c.image = Image.fromarray(a.clip(0, 255).astype(np.uint8))
    for _ in range(whole(0, 10)):
        x, y, r = uniform(0, c.w), uniform(0, c.h), uniform(20, 150)
        over, mask = Image.fromarray(grain(c.w, c.h, uniform(50, 200)).astype(np.uint8)), Image.new("L", c.image.size, 0)
        draw = ImageDraw.Draw(mask)
        (draw.ellipse if chance(0.6) else draw.rectangle)((x - r, y - r * uniform(0.5, 1), x + r, y + r * uniform(0.6, 1.5)), fill=255)
        c.image.paste(over, (0, 0), mask.filter(ImageFilter.GaussianBlur(uniform(1, 8))))


def logo(c):
    w, h, side = c.w, c.h, min(c.w, c.h)
    fills = [f if abs(brightness(f) - brightness(c.ground)) > 40 else c.tinted() for f in palette()]
    kind = pick(["mark", "word", "both", "icon"])
    cx, cy, r = (side * 0.5 if kind == "both" else w / 2), h / 2, side * uniform(0.25, 0.46)
    if kind != "word":
        for i in range(whole(1, 5)):
            fill, size = (fills[i % len(fills)] if i % 2 == 0 else pick([c.ground, *fills])), r * max(0.1, 1 - 0.2 * i) * uniform(0.6, 1)
            dx, dy = (uniform(-0.3, 0.3) * r, uniform(-0.3, 0.3) * r) if i else (0, 0)
            c.shape(pick(["oval", "hexagon", "round", "diamond", "chevron", "rect", "person", "cloud"]), (cx - size + dx, cy - size + dy, cx + size + dx, cy + size + dy), fill, chance(0.2))
        if kind == "icon":
            for _ in range(whole(1, 5)):
                c.pen.line([uniform(cx - r, cx + r), uniform(cy - r, cy + r), uniform(cx - r, cx + r), uniform(cy - r, cy + r)], fill=pick(fills), width=whole(3, 16))
    if kind == "word":
        c.text(w / 2, h / 2, pick(WORDS).title()[:8], min(side * 0.5, w / 5), fills[0])
    if kind == "both":
        c.text(side, h / 2, pick(WORDS).title(), min(side * 0.4, (w - side) / 5 + 8), fills[0], "lm")


def logo_wall(c):
    """Many small logos in rows."""
    columns, rows = whole(3, 6), whole(2, 5)
    for i in range(columns):
        for j in range(rows):
            cx, cy, size = c.w * (i + 0.5) / columns, c.h * (j + 0.5) / rows, min(c.w / columns, c.h / rows) * 0.25
            if chance(0.5):
                c.shape(pick(["oval", "hexagon", "diamond", "round"]), (cx - size * 1.6, cy - size / 2, cx - size * 0.6, cy + size / 2), c.tinted(), False)
            c.text(cx + size * 0.3, cy, pick(WORDS).title()[:8], size * 0.6, c.tinted())


def decoration(c):
    w, h = c.w, c.h
    kind, (a, b) = pick(["gradient", "blobs", "stripes", "polygons"]), np.array([colour(), colour()], np.float32)
    yy, xx = np.mgrid[0:h, 0:w]
    m = xx / w * uniform(-1, 1) + yy / h * uniform(-1, 1)
    m = (m - m.min()) / (np.ptp(m) + 1e-6)
    z = a + (b - a) * m[:, :, None]
    if kind != "gradient" and chance(0.5):
        z[:] = np.array(c.ground)
    c.image = Image.fromarray(z.clip(0, 255).astype(np.uint8))
    c.pen = ImageDraw.Draw(c.image)
    if kind == "gradient":
        return
    for _ in range(whole(2, 14)):
        fill, x, y, r = colour(), uniform(0, w), uniform(0, h), uniform(10, 250)
        if kind == "blobs":
            c.pen.ellipse((x - r, y - r, x + r, y + r), fill=fill if chance(0.7) else None, outline=fill, width=whole(1, 9))
        elif kind == "stripes":
            c.pen.line((x, 0, x + uniform(-200, 200), h), fill=fill, width=whole(1, 40))
        else:
            c.pen.polygon([(uniform(0, w), uniform(0, h)) for _ in range(3)], fill=fill)


PAINTERS = {
    "chart": [(chart, 4), (called_out, 1)],
    "screenshot": [(screen, 5), (devices, 1)],
    "photo": [(photo, 1)],
    "logo-icon": [(logo, 5), (logo_wall, 1)],
    "text-picture": [(cards, 4), (ruled_table, 3), (prose, 2), (large_words, 1.2), (columns_of_text, 1.2), (calendar, 0.4)],
    "decoration": [(decoration, 1)],
}
