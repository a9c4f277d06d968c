"""Pictures of structure and flow, in as many manners as people draw them. `PAINTERS`: painter and weight."""

import math

from PIL import Image, ImageDraw

from canvas import WHITE, brightness, chance, colour, ink_on, mix, palette, pick, rim, uniform, whole, words

NODES = [["rect"], ["rect"], ["round"], ["round"], ["rect", "diamond", "round"], ["icon"], ["oval"], ["rect", "drum", "hexagon"], ["icon", "rect"], ["slant", "rect", "diamond"], ["drum", "rect", "round"], ["person", "rect"], ["cloud", "drum", "rect"]]


def frame(c):
    x0, y0, x1, y1 = c.area
    return x0, y0, x1 - x0, y1 - y0


def node(c, kind, box, fill, most=20, outline=True):
    if kind == "icon":
        c.icon(box)
    elif kind == "person":
        x0, y0, x1, y1 = box
        c.shape(kind, (x0, y0, x1, y0 + (y1 - y0) * 0.7), fill, outline)
        c.text((x0 + x1) / 2, y1 - (y1 - y0) * 0.12, words(1), min(13, (y1 - y0) * 0.25))
    else:
        c.shape(kind, box, fill, outline)
        c.label(box, fill, most=most)


def network(c, regions=False):
    """Boxes on a loose grid with arrows between neighbours; `regions`: some inside larger panels."""
    x, y, w, h = frame(c)
    fills, kinds, outline = palette(), pick(NODES), chance(0.8)
    columns = whole(2, 6)
    rows = max(1, min(5, round(columns * h / w * uniform(0.8, 1.6))))
    cells = [(i, j) for i in range(rows) for j in range(columns) if chance(uniform(0.5, 1.1))][: whole(4, 20)]
    if len(cells) < 3:
        cells = [(i % rows, i // rows) for i in range(min(4, rows * columns))]
    cw, ch = w / columns, h / rows
    fx, fy, loose = uniform(0.45, 0.8), uniform(0.3, 0.65), chance(0.3)
    if regions:
        for _ in range(whole(1, 4)):
            a, b = whole(0, columns - 1), whole(0, rows - 1)
            panel = (x + a * cw + 4, y + b * ch + 4, x + whole(a + 1, columns) * cw - 4, y + whole(b + 1, rows) * ch - 4)
            fill = pick([c.ground, mix(pick(fills), WHITE, 0.85)])
            c.pen.rectangle(panel, fill=fill, outline=c.line, width=1)
            c.text(panel[0] + 6, panel[1] + 9, words(whole(1, 2)), 12, ink_on(fill), "lm")
    boxes = {}
    for i, j in cells:
        jx, jy = (uniform(-0.1, 0.1) * cw, uniform(-0.1, 0.1) * ch) if loose else (0, 0)
        boxes[i, j] = (x + (j + 0.5 - fx / 2) * cw + jx, y + (i + 0.5 - fy / 2) * ch + jy, x + (j + 0.5 + fx / 2) * cw + jx, y + (i + 0.5 + fy / 2) * ch + jy)
    for key, box in boxes.items():
        near = sorted(boxes, key=lambda k: abs(k[0] - key[0]) + abs(k[1] - key[1]) + uniform(0, 0.9))[1 : whole(2, 3)]
        for other in near:
            c.link(rim(box, boxes[other]), rim(boxes[other], box), arrow=chance(0.85))
    for box in boxes.values():
        node(c, pick(kinds), box, pick(fills), outline=outline)


def regions(c):
    network(c, regions=True)


def tree(c):
    x, y, w, h = frame(c)
    fills, levels, sideways, kind = palette(), whole(2, 4), chance(0.3), pick(["rect", "round", "oval"])
    counts, before = [1], []
    for _ in range(levels - 1):
        counts.append(min(9, counts[-1] * whole(2, 3)))
    for i, count in enumerate(counts):
        row = []
        for j in range(count):
            if sideways:
                bw, bh, cx, cy = w / levels * 0.65, h / count * 0.6, x + (i + 0.5) * w / levels, y + (j + 0.5) * h / count
            else:
                bw, bh, cx, cy = w / count * 0.75, h / levels * 0.5, x + (j + 0.5) * w / count, y + (i + 0.5) * h / levels
            bw, bh = min(bw, w * 0.25), min(bh, h * 0.2)
            row.append((cx - bw / 2, cy - bh / 2, cx + bw / 2, cy + bh / 2))
        for j, box in enumerate(row):
            if before:
                up = before[j * len(before) // len(row)]
                a = (up[2], (up[1] + up[3]) / 2) if sideways else ((up[0] + up[2]) / 2, up[3])
                b = (box[0], (box[1] + box[3]) / 2) if sideways else ((box[0] + box[2]) / 2, box[1])
                c.link(a, b, "elbow" if chance(0.8) else "line", chance(0.3))
        for box in row:
            node(c, kind, box, fills[i % len(fills)])
        before = row


def strip(c):
    """Chevrons or boxes from left to right, with or without lines of text under them."""
    x, y, w, h = frame(c)
    fills, count, kind = palette(), whole(3, 8), pick(["chevron", "chevron", "plate", "rect", "round", "oval"])
    rows = whole(1, 3) if chance(0.25) else 1
    below, numbered, outline = chance(0.5), chance(0.25), chance(0.5)
    tight = kind in ("chevron", "plate")
    for r in range(rows):
        height = min(h / rows * uniform(0.2, 0.7), w / count * uniform(0.5, 1.3))
        cy = y + (r + (uniform(0.25, 0.4) if below else 0.5)) * h / rows
        for j in range(count):
            left, step = x + j * w / count, w / count
            fill = fills[j % len(fills)] if chance(0.95) else c.tinted()
            box = (left + 1, cy - height / 2, left + step * (1.1 if tight else 0.76), cy + height / 2)
            c.shape(kind, box, fill, outline)
            c.label((box[0] + step * 0.18, box[1], box[2] - step * 0.15, box[3]) if tight else box, fill, [str(j + 1)] if numbered else None)
            if not tight and j < count - 1:
                c.link((box[2], cy), (left + step, cy), pick(["line", "block"]))
            if below:
                for k in range(whole(1, 4)):
                    c.text(left + step * 0.45, cy + height / 2 + 14 + k * 13, words(2), min(11, step / 8))


def timeline(c):
    x, y, w, h = frame(c)
    fills, count, upright = palette(), whole(3, 8), chance(0.2)
    cy = y + h * uniform(0.4, 0.6)
    if chance(0.3):
        c.block_arrow((x + 8, cy), (x + w - 8, cy), uniform(6, 16))
    else:
        c.stroke([(x + 10, cy), (x + w - 10, cy)] if not upright else [(x + w / 3, y + 8), (x + w / 3, y + h - 8)], whole(2, 5))
    for j in range(count):
        size, fill = whole(5, 16), fills[j % len(fills)]
        cx, yy = (x + w / 3, y + (j + 0.5) * h / count) if upright else (x + (j + 0.5) * w / count, cy)
        c.shape(pick(["oval", "oval", "diamond"]), (cx - size, yy - size, cx + size, yy + size), fill)
        if upright:
            c.text(cx + 24, yy, words(3), 13, anchor="lm")
            continue
        side = 1 if j % 2 and chance(0.9) else -1
        for k in range(whole(1, 3)):
            c.text(cx, cy + side * (h * 0.13 + 14 * k), words(whole(1, 2)), 12 if k == 0 else 9)


def ring(c):
    """A cycle: thick arcs with heads, boxes on a circle, or a wheel of slices."""
    x, y, w, h = frame(c)
    fills, count = palette(), whole(3, 8)
    cx, cy, r = x + w / 2, y + h / 2, min(w, h) * uniform(0.3, 0.42)
    manner = pick(["arcs", "arcs", "boxes", "boxes", "wheel", "arrows", "loop8"])
    solid = [f if abs(brightness(f) - brightness(c.ground)) > 20 else c.tinted() for f in fills]
    point = lambda turn, k=1.0: (cx + r * k * math.cos(turn), cy + r * k * math.sin(turn))
    turns = [2 * math.pi * i / count - math.pi / 2 for i in range(count)]
    if manner == "loop8":
        for side, (ox, ) in enumerate([(-r * 0.95,), (r * 0.95,)]):
            box = (cx + ox - r, cy - r, cx + ox + r, cy + r)
            for i in range(4):
                c.pen.arc(box, i * 90 + 4, i * 90 + 86, fill=solid[(i + side) % len(solid)], width=int(r * 0.3))
                a = math.radians(i * 90 + 45)
                c.text(cx + ox + r * 0.85 * math.cos(a), cy + r * 0.85 * math.sin(a), words(1), 11)
        return
    if manner == "wheel":
        for i in range(count):
            start = 360 * i / count - 90
            c.pen.pieslice((cx - r, cy - r, cx + r, cy + r), start, start + 360 / count, fill=solid[i % len(solid)], outline=c.ground, width=3)
            c.text(*point(math.radians(start + 180 / count), 0.66), words(1), r / 9, ink_on(solid[i % len(solid)]))
        inner = r * uniform(0.25, 0.45)
        c.shape("oval", (cx - inner, cy - inner, cx + inner, cy + inner), c.ground, False)
        c.text(cx, cy, words(1), inner / 3)
        return
    if manner in ("arcs", "arrows"):
        width, gap = (int(r * uniform(0.12, 0.4)), uniform(4, 14)) if manner == "arcs" else (whole(2, 5), uniform(10, 24))
        for i in range(count):
            fill, start, end = solid[i % len(solid)], 360 * i / count - 90 + gap / 2, 360 * (i + 1) / count - 90 - gap
            c.pen.arc((cx - r, cy - r, cx + r, cy + r), start, end, fill=fill, width=width)
            e, size, mid = math.radians(end), max(8, width * 0.9), r - width / 2
            tip = (cx + mid * math.cos(e + size / r), cy + mid * math.sin(e + size / r))
            c.pen.polygon([tip, (cx + (mid + size) * math.cos(e), cy + (mid + size) * math.sin(e)), (cx + (mid - size) * math.cos(e), cy + (mid - size) * math.sin(e))], fill=fill)
            a, inside = math.radians((start + end) / 2), chance(0.5)
            if manner == "arcs":
                c.text(*(point(a, 1 - width / r / 2) if inside else point(a, 1.22)), words(1), 13 if inside else 14, ink_on(fill) if inside else None)
        if manner == "arrows":
            size = r * uniform(0.2, 0.32)
            for i, turn in enumerate(turns):
                px, py = point(turn)
                node(c, pick(["oval", "round", "icon"]), (px - size, py - size * 0.7, px + size, py + size * 0.7), fills[i % len(fills)], 14)
    else:
        size, wide, kind = r * uniform(0.2, 0.33), uniform(1, 1.8), pick(["oval", "round", "rect"])
        boxes = [(px - size * wide, py - size, px + size * wide, py + size) for px, py in map(point, turns)]
        for i, box in enumerate(boxes):
            other = boxes[(i + 1) % count]
            c.link(rim(box, other), rim(other, box), c.route if c.route != "elbow" else "line")
        for i, box in enumerate(boxes):
            node(c, kind, box, fills[i % len(fills)], 15)
    if chance(0.5):
        c.text(cx, cy, words(whole(1, 2)), min(22, r / 4))


def hub(c):
    x, y, w, h = frame(c)
    fills, count, kind = palette(), whole(4, 9), pick(["oval", "oval", "round", "rect", "hexagon", "icon"])
    cx, cy, r = x + w / 2, y + h / 2, min(w, h) * 0.37
    size, stretch = min(w, h) * uniform(0.07, 0.12), min(1.7, w / h) * uniform(0.8, 1)
    centre = (cx - size * 1.4, cy - size * 1.2, cx + size * 1.4, cy + size * 1.2)
    boxes = []
    for i in range(count):
        a = 2 * math.pi * i / count
        px, py = cx + r * stretch * math.cos(a), cy + r * math.sin(a)
        boxes.append((px - size * 1.2, py - size, px + size * 1.2, py + size))
    for i, box in enumerate(boxes):
        c.link(rim(centre, box), rim(box, centre), "line" if c.route == "elbow" else c.route, chance(0.5))
        node(c, kind, box, fills[i % len(fills)], 14)
    node(c, pick(["oval", "round", "rect"]), centre, c.tinted(), 16)


def circles(c):
    """Venn, onion, or circles in a row that overlap."""
    x, y, w, h = frame(c)
    manner, count = pick(["venn", "venn", "row", "onion"]), whole(2, 5)
    cx, cy = x + w / 2, y + h / 2
    r = min(w, h) * {"venn": 0.27, "row": min(0.42, 0.62 * w / h / count), "onion": 0.46}[manner]
    hollow, layer, labels = chance(0.25), Image.new("RGBA", c.image.size, (0, 0, 0, 0)), []
    for i in range(count):
        if manner == "venn":
            a = 2 * math.pi * i / count - math.pi / 2
            px, py, size = cx + r * 0.62 * math.cos(a), cy + r * 0.62 * math.sin(a), r
            labels.append((cx + r * math.cos(a), cy + r * math.sin(a)))
        elif manner == "row":
            px, py, size = cx + (i - (count - 1) / 2) * r * 1.5, cy, r
            labels.append((px, py))
        else:
            size = r * (1 - i / count)
            px, py = cx, cy + (r - size) * (1 if chance(0.5) else 0)
            labels.append((px, py - size + r / count / 2))
        one = Image.new("RGBA", c.image.size, (0, 0, 0, 0))
        fill = None if hollow else (*colour(40, 255), whole(90, 190) if manner != "onion" else 255)
        ImageDraw.Draw(one).ellipse((px - size, py - size, px + size, py + size), fill=fill, outline=(*c.line, 255) if hollow or chance(0.5) else None, width=whole(1, 5))
        layer = Image.alpha_composite(layer, one)
    c.image.paste(layer, (0, 0), layer)
    c.pen = ImageDraw.Draw(c.image)
    for px, py in labels:
        c.text(px, py, words(1), 14, (20, 20, 20) if not hollow else None)


def pyramid(c):
    """A pyramid, or a funnel where it stands on its head."""
    x, y, w, h = frame(c)
    fills, count, gap, funnel = palette(), whole(3, 6), pick([0, 0, 2, 6]), chance(0.4)
    beside, base = chance(0.5), min(w * 0.7, h * uniform(0.9, 1.4))
    cx = x + (w * 0.36 if beside else w / 2)
    half = lambda k: base * (1 - 0.85 * k if funnel else k) / 2
    for i in range(count):
        top, bottom, fill = y + h * (0.05 + 0.9 * i / count), y + h * (0.05 + 0.9 * (i + 1) / count) - gap, fills[i % len(fills)]
        a, b = half(i / count), half((i + 1) / count)
        c.pen.polygon([(cx - a, top), (cx + a, top), (cx + b, bottom), (cx - b, bottom)], fill=fill, outline=c.line if gap == 0 else None)
        c.text(cx, (top + bottom) / 2 + (4 if i == 0 else 0), words(1), min(16, (bottom - top) * 0.45), ink_on(fill))
        if beside:
            c.text(x + w * 0.7, (top + bottom) / 2, words(whole(2, 4)), 12, None, "lm")
            if chance(0.6):
                c.stroke([(cx + (a + b) / 2 + 4, (top + bottom) / 2), (x + w * 0.69, (top + bottom) / 2)], 1)


def layers(c):
    """Stacked panels with boxes in them."""
    x, y, w, h = frame(c)
    fills, count, labelled, kind = palette(), whole(2, 6), chance(0.5), pick(["rect", "round"])
    inner = pick([WHITE, colour(120, 255), mix(pick(fills), WHITE, 0.5)])
    for i in range(count):
        top, bottom, fill = y + h * i / count + 4, y + h * (i + 1) / count - 4, fills[i % len(fills)]
        c.pen.rectangle((x + 6, top, x + w - 6, bottom), fill=fill, outline=c.line if chance(0.7) else None)
        left = x + (w * 0.2 if labelled else 14)
        if labelled:
            c.label((x + 8, top, x + w * 0.2, bottom), fill)
        else:
            c.text(x + w / 2, top + 9, words(2), 11, ink_on(fill))
        for j, parts in enumerate([whole(1, 6)] * 6):
            if j >= parts:
                break
            box = (left + (x + w - left - 14) * j / parts + 3, top + (6 if labelled else 18), left + (x + w - left - 14) * (j + 1) / parts - 3, bottom - 6)
            if box[3] - box[1] > 10:
                c.shape(kind, box, inner, chance(0.7))
                c.label(box, inner)
    if chance(0.4) and count > 1:
        for _ in range(whole(1, 4)):
            px, edge = x + uniform(0.2, 0.9) * w, y + h * whole(1, count - 1) / count
            c.link((px, edge - 16), (px, edge + 16), pick(["line", "block"]))


def lanes(c):
    x, y, w, h = frame(c)
    fills, rows, steps, before = palette(), whole(2, 4), whole(4, 7), None
    for i in range(rows):
        c.pen.rectangle((x + 2, y + h * i / rows, x + w - 2, y + h * (i + 1) / rows - 1), outline=c.line, fill=pick([c.ground, mix(fills[0], c.ground, 0.85)]))
        c.text(x + 26, y + h * (i + 0.5) / rows, words(1), 10)
    for j in range(steps):
        i, step = whole(0, rows - 1), (w - 60) / steps
        box = (x + 55 + j * step, y + h * (i + 0.25) / rows, x + 55 + j * step + step * 0.75, y + h * (i + 0.75) / rows)
        if before:
            c.link(rim(before, box), rim(box, before), "elbow")
        node(c, pick(["rect", "rect", "round", "diamond"]), box, pick(fills + [WHITE]), 12)
        before = box


def sequence(c):
    x, y, w, h = frame(c)
    count, calls, fills = whole(2, 6), whole(4, 10), palette()
    for j in range(count):
        box, fill = (x + w * (j + 0.15) / count, y + 4, x + w * (j + 0.85) / count, y + 34), pick(fills)
        c.shape("rect", box, fill)
        c.label(box, fill, [words(1)])
        c.dashes((x + w * (j + 0.5) / count, y + 34), (x + w * (j + 0.5) / count, y + h - 6))
    for i in range(calls):
        a = whole(0, count - 1)
        b, yy = (a + whole(1, count - 1)) % count, y + 44 + (h - 54) * i / calls
        c.link((x + w * (a + 0.5) / count, yy + 8), (x + w * (b + 0.5) / count, yy + 8), pick(["line", "dash"]))
        c.text(x + w * (a + b + 1) / 2 / count, yy, words(2), 10)


def quadrants(c):
    x, y, w, h = frame(c)
    fills, outline = palette(), chance(0.6)
    for i in range(4):
        a, b = i % 2, i // 2
        box, fill = (x + w * (0.06 + 0.46 * a), y + h * (0.05 + 0.45 * b), x + w * (0.52 + 0.46 * a) - 3, y + h * (0.5 + 0.45 * b) - 3), fills[i % len(fills)]
        c.shape("rect", box, fill, outline)
        c.label(box, fill, [words(2)])
    c.link((x + w * 0.04, y + h * 0.95), (x + w * 0.04, y + 4), "line")
    c.link((x + w * 0.04, y + h * 0.96), (x + w * 0.99, y + h * 0.96), "line")


def entities(c):
    x, y, w, h = frame(c)
    count, boxes, fills = whole(3, 7), [], palette()
    for i in range(count):
        bw, bh = w * uniform(0.17, 0.26), min(h * uniform(0.25, 0.4), h / ((count + 2) // 3) * 0.8)
        left, top = x + (i % 3 + 0.1) * w / 3, y + (i // 3 + 0.1) * h / ((count + 2) // 3)
        boxes.append((left, top, left + bw, top + bh))
    for a, b in zip(boxes, boxes[1:]):
        c.link(rim(a, b), rim(b, a), "elbow", chance(0.4))
    for box in boxes:
        fill, yy = pick(fills), box[1] + 24
        c.pen.rectangle(box, fill=WHITE, outline=c.line)
        c.pen.rectangle((*box[:3], box[1] + 16), fill=fill, outline=c.line)
        c.text(box[0] + 4, box[1] + 8, words(1), 10, ink_on(fill), "lm")
        while yy < box[3] - 6:
            c.text(box[0] + 4, yy, words(1), 9, (40, 40, 40), "lm")
            yy += 12


def plain_words(c):
    """Words without boxes, joined by arrows."""
    x, y, w, h = frame(c)
    count, down, size = whole(3, 7), chance(0.25), uniform(12, 24)
    thick = chance(0.4)
    if down:
        for i in range(count):
            c.text(x + w / 2, y + (i + 0.5) * h / count, words(whole(1, 3)), size)
            if i < count - 1:
                c.link((x + w / 2, y + (i + 0.5) * h / count + size), (x + w / 2, y + (i + 1.5) * h / count - size), "block" if thick else "line")
        return
    rows = whole(1, 3)
    per = max(2, -(-count // rows))
    for r in range(rows):
        for j in range(per):
            cx, cy = x + (j + 0.5) * w / per, y + (r + 0.5) * h / rows
            text = words(1)
            half = min(w / per * 0.36, len(text) * size * 0.3)
            c.text(cx, cy, text, min(size, w / per / 6))
            if j < per - 1:
                c.link((cx + half + 4, cy), (cx + w / per - half - 4, cy), "block" if thick else pick(["line", "curve"]))


def plan(c):
    """Bars of a project plan along a calendar."""
    x, y, w, h = frame(c)
    fills = [f if abs(brightness(f) - brightness(c.ground)) > 25 else c.tinted() for f in palette()]
    rows, months, left, top = whole(4, 12), whole(4, 12), x + w * uniform(0.15, 0.3), y + 22
    head = c.tinted()
    for m in range(months):
        a, b = left + (x + w - 6 - left) * m / months, left + (x + w - 6 - left) * (m + 1) / months
        c.pen.rectangle((a, y + 4, b - 1, y + 20), fill=head)
        c.text((a + b) / 2, y + 12, pick([f"Q{m % 4 + 1}", f"M{m + 1}", f"W{m + 1}"]), 9, ink_on(head))
        if chance(0.7):
            c.pen.line((a, top, a, y + h - 4), fill=mix(c.line, c.ground, 0.7))
    start = 0.0
    for i in range(rows):
        yy, step = top + (h - 30) * (i + 0.5) / rows, (h - 30) / rows
        c.text(x + 8, yy, words(whole(1, 2)), min(12, step * 0.6), None, "lm")
        start = min(0.75, max(0, start + uniform(-0.05, 0.15)))
        a = left + (x + w - 12 - left) * start
        b = min(x + w - 8, a + (x + w - left) * uniform(0.1, 0.35))
        c.shape(pick(["rect", "round", "plate"]), (a, yy - step * 0.3, b, yy + step * 0.3), fills[i % len(fills)], chance(0.3))
        if chance(0.3):
            c.label((a, yy - step * 0.3, b, yy + step * 0.3), fills[i % len(fills)], [words(1)], 10)
        if chance(0.2):
            c.shape("diamond", (b + 2, yy - 5, b + 12, yy + 5), c.tinted())


def people(c):
    """People and signs handing something on."""
    x, y, w, h = frame(c)
    count, rows, line = whole(2, 5), whole(1, 3), c.tinted()
    size = min(w / count * 0.32, h / rows * 0.36)
    for r in range(rows):
        for j in range(count):
            cx, cy = x + (j + 0.5) * w / count, y + (r + 0.45) * h / rows
            if chance(0.6):
                c.shape("person", (cx - size / 2, cy - size / 2, cx + size / 2, cy + size / 2), line, False)
                c.text(cx, cy + size * 0.85, words(whole(1, 2)), min(14, size / 3))
            else:
                c.icon((cx - size, cy - size * 0.6, cx + size, cy + size))
            if j < count - 1 and chance(0.9):
                c.link((cx + size * 0.8, cy), (cx + w / count - size * 0.8, cy), pick(["line", "curve", "block", "dash"]))
            if r < rows - 1 and chance(0.5):
                c.link((cx, cy + size * 1.1), (cx, cy + h / rows - size * 0.8), pick(["line", "block"]))


def stairs(c):
    """Steps that climb, with or without an arrow over them."""
    x, y, w, h = frame(c)
    fills, count = palette(), whole(3, 6)
    solid = chance(0.5)
    for i in range(count):
        top = y + h * (0.75 - 0.6 * i / count)
        box = (x + w * i / count + 2, top, x + w * (i + 1) / count - 2, y + h - 6 if solid else top + h * 0.16)
        fill = fills[i % len(fills)]
        c.shape("rect", box, fill, chance(0.5))
        c.label((*box[:3], min(box[3], top + h * 0.2)), fill)
    if chance(0.5):
        c.link((x + w * 0.05, y + h * 0.6), (x + w * 0.85, y + h * 0.05), pick(["line", "block", "curve"]))


def fishbone(c):
    """A spine with ribs, or a mind map."""
    x, y, w, h = frame(c)
    fills, ribs, cy = palette(), whole(4, 8), y + h / 2
    c.stroke([(x + 10, cy), (x + w * 0.8, cy)], 3)
    goal = (x + w * 0.8, cy - h * 0.1, x + w - 6, cy + h * 0.1)
    node(c, pick(["rect", "oval", "plate"]), goal, fills[0], 14)
    for i in range(ribs):
        up, px = (-1 if i % 2 else 1), x + w * (0.12 + 0.62 * (i // 2) / max(1, ribs // 2))
        end = (px, cy + up * h * 0.36)
        c.stroke([(px + w * 0.1, cy), end])
        box = (end[0] - w * 0.08, end[1] + (-h * 0.1 if up < 0 else 0), end[0] + w * 0.08, end[1] + (0 if up < 0 else h * 0.1))
        node(c, "round", box, fills[i % len(fills)], 12)
        for k in range(whole(0, 2)):
            c.text(px + w * 0.07, cy + up * h * (0.14 + 0.1 * k), words(1), 9)


def temple(c):
    """A roof, pillars and a base."""
    x, y, w, h = frame(c)
    fills, count = palette(), whole(3, 6)
    c.pen.polygon([(x + w / 2, y + 6), (x + w - 10, y + h * 0.25), (x + 10, y + h * 0.25)], fill=fills[0], outline=c.line)
    c.text(x + w / 2, y + h * 0.17, words(2), 15, ink_on(fills[0]))
    for i in range(count):
        box, fill = (x + 14 + (w - 28) * (i + 0.08) / count, y + h * 0.28, x + 14 + (w - 28) * (i + 0.92) / count, y + h * 0.8), fills[i % len(fills)]
        c.shape("rect", box, fill)
        c.label(box, fill)
    base = (x + 10, y + h * 0.83, x + w - 10, y + h - 6)
    c.shape("rect", base, fills[-1])
    c.label(base, fills[-1], [words(2)])


PAINTERS = [
    (network, 7), (regions, 3), (tree, 3), (strip, 4), (timeline, 2), (ring, 4), (hub, 1.5), (circles, 1.5), (pyramid, 1.5), (layers, 3),
    (lanes, 1), (sequence, 1), (quadrants, 0.7), (entities, 0.8), (plain_words, 1.2), (plan, 1.2), (people, 1.5), (stairs, 0.8), (fishbone, 0.4), (temple, 0.6),
]
