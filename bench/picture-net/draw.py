"""Draws labelled pictures: `draw.py COUNT SEED FOLDER` writes their planes, `draw.py --look COUNT FOLDER` the pictures."""

import io
import json
import random
import sys
from pathlib import Path

import numpy as np
from PIL import Image

import diagrams
import others
from canvas import Canvas, chance, pick, uniform

CLASSES = ["diagram", "chart", "screenshot", "photo", "logo-icon", "text-picture", "decoration"]
SHARES = [0.42, 0.13, 0.13, 0.06, 0.06, 0.16, 0.04]
PAINTERS = {"diagram": diagrams.PAINTERS, **others.PAINTERS}
#: Size at which planes are kept, above that of the net, so that they can be cropped and turned.
KEPT = 160


def painter_of(kind):
    painters, weights = zip(*PAINTERS[kind])
    return random.choices(painters, weights)[0]


def draw(kind):
    """A picture of a class, and the name of its painter."""
    paint = painter_of(kind)
    wide = paint is diagrams.strip and chance(0.5)
    c = Canvas(uniform(3, 6.5) if wide else None)
    if kind == "diagram":
        c.title(0.3)
        if chance(0.2):  # small on an empty page
            c.inset(uniform(0.12, 0.3), uniform(0.12, 0.3))
        elif chance(0.7):
            c.inset(0.03, 0.03)
        if chance(0.08):  # text beside it, as on a slide
            x0, y0, x1, y1 = c.area
            c.lines_of_text((x0 + (x1 - x0) * 0.68, y0 + 8, x1 - 6, y1 - 8), uniform(9, 14), chance(0.6))
            c.area = (x0, y0, x0 + (x1 - x0) * 0.64, y1)
    paint(c)
    image = c.image
    if kind != "photo" and chance(0.25):
        packed = io.BytesIO()
        image.save(packed, "JPEG", quality=pick(range(40, 91)))
        image = Image.open(packed)
    if chance(0.3):
        k = uniform(0.35, 0.8)
        image = image.convert("RGB").resize((max(16, int(image.width * k)), max(16, int(image.height * k))), Image.BILINEAR)
    return image.convert("RGB"), paint.__name__


def planes(image):
    """Red, green, blue, change to the right, change downwards, soft change: as `src/picture/raster/planes.ts`."""
    rgb = np.asarray(image).astype(np.int16)
    dx, dy = np.zeros(rgb.shape[:2], np.int16), np.zeros(rgb.shape[:2], np.int16)
    dx[:, :-1] = np.abs(rgb[:, 1:] - rgb[:, :-1]).max(2)
    dy[:-1] = np.abs(rgb[1:] - rgb[:-1]).max(2)
    soft = ((dx > 5) & (dx <= 24)) * 128 + ((dy > 5) & (dy <= 24)) * 127
    return np.dstack([rgb, dx, dy, soft]).astype(np.uint8)


def letterbox(all_planes, size=KEPT):
    """The planes averaged to a square, white in colour and empty in texture around them; and the size they take in it."""
    h, w = all_planes.shape[:2]
    k = size / max(w, h)
    w2, h2 = max(1, round(w * k)), max(1, round(h * k))
    left, top = (size - w2) // 2, (size - h2) // 2
    out = np.zeros((6, size, size), np.uint8)
    out[:3] = 255
    for a in (0, 3):
        small = Image.fromarray(np.ascontiguousarray(all_planes[:, :, a : a + 3])).resize((w2, h2), Image.BOX)
        out[a : a + 3, top : top + h2, left : left + w2] = np.asarray(small).transpose(2, 0, 1)
    return out, (w2, h2)


def main(count, seed, folder):
    random.seed(seed)
    np.random.seed(seed)
    folder.mkdir(parents=True, exist_ok=True)
    kept, rows = np.zeros((count, 6, KEPT, KEPT), np.uint8), []
    while len(rows) < count:
        kind = random.choices(CLASSES, SHARES)[0]
        try:
            image, painter = draw(kind)
        except ValueError:  # a box that had no room left; Pillow refuses to draw it
            continue
        kept[len(rows)], size = letterbox(planes(image))
        rows.append({"class": CLASSES.index(kind), "painter": painter, "size": size})
    np.save(folder / f"drawn-{seed}.npy", kept)
    (folder / f"drawn-{seed}.json").write_text(json.dumps(rows))


def look(count, folder):
    folder.mkdir(parents=True, exist_ok=True)
    for i in range(count):
        image, painter = draw(random.choices(CLASSES, SHARES)[0])
        image.save(folder / f"{i:03d}-{painter}.png")


if __name__ == "__main__":
    if sys.argv[1] == "--look":
        look(int(sys.argv[2]), Path(sys.argv[3]))
    else:
        main(int(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3]))
