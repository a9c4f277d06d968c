"""Versions of drawn pictures as they might stand in a deck: `augment.py FOLDER SEED VERSIONS` writes `seen-SEED.npy`."""

import json
import sys
from pathlib import Path

import numpy as np
from PIL import Image

SIZE = 96  # what the net sees


def resized(all_planes, size, box, method):
    picture = Image.fromarray(np.ascontiguousarray(all_planes.transpose(1, 2, 0)))
    return np.asarray(picture.resize(size, method, box=box)).transpose(2, 0, 1).astype(np.float32)


def version(kept, size, rng):
    """One version: cropped, stretched, smaller on its page, mirrored, in other colours, sharper or softer. uint8 (6, 96, 96)."""
    u = rng.uniform
    w, h = size
    left, top = (kept.shape[2] - w) // 2, (kept.shape[1] - h) // 2
    picture = kept[:, top : top + h, left : left + w]
    box = (0, 0, w, h)
    if u() < 0.3:
        fw, fh = u(0.6, 1), u(0.6, 1)
        x, y = u(0, 1 - fw) * w, u(0, 1 - fh) * h
        box = (x, y, x + fw * w, y + fh * h)
    stretch = np.exp(u(-0.2, 0.2))
    wide, high = (box[2] - box[0]) * stretch, (box[3] - box[1]) / stretch
    k = SIZE / max(wide, high) * (u(0.6, 1) if u() < 0.45 else 1)
    target = (min(SIZE, max(2, round(wide * k))), min(SIZE, max(2, round(high * k))))
    method = (Image.BOX, Image.BILINEAR, Image.BILINEAR, Image.BICUBIC)[rng.integers(4)]
    colour, texture = (resized(picture[part], target, box, method) for part in (slice(3), slice(3, 6)))
    if u() < 0.2:
        soft = u(0.4, 0.8)
        small = Image.fromarray(colour.transpose(1, 2, 0).astype(np.uint8)).resize((max(2, int(target[0] * soft)), max(2, int(target[1] * soft))), Image.BILINEAR)
        colour = np.asarray(small.resize(target, Image.BILINEAR)).transpose(2, 0, 1).astype(np.float32)
    if u() < 0.5:
        colour, texture = colour[:, :, ::-1], texture[:, :, ::-1]
    if u() < 0.08:
        colour, texture = colour[:, ::-1], texture[:, ::-1]
    if u() < 0.08:
        colour = 255 - colour
    if u() < 0.3:
        colour = colour[rng.permutation(3)]
    if u() < 0.15:
        colour = np.repeat(colour.mean(0, keepdims=True), 3, 0)
    middle = 255 if u() < 0.5 else 128
    colour = (colour - middle) * u(0.7, 1.15) + middle
    if u() < 0.7:
        colour = colour * u(0.9, 1.1, (3, 1, 1))
    if u() < 0.4:
        colour = colour + rng.standard_normal(colour.shape) * u(0, 5)
    # A picture that was scaled before it was pasted has weaker edges than one that was drawn at its size.
    texture = texture * np.exp(u(-0.4, 0.3)) * np.clip(1 + 0.2 * rng.standard_normal((3, 1, 1)), 0.4, 1.6)
    out = np.zeros((6, SIZE, SIZE), np.float32)
    page = u()
    out[:3] = 255 if page < 0.6 else u(215, 255, (3, 1, 1)) if page < 0.8 else u(0, 255, (3, 1, 1))
    x, y = rng.integers(0, SIZE - target[0] + 1), rng.integers(0, SIZE - target[1] + 1)
    if u() < 0.5:
        x, y = (SIZE - target[0]) // 2, (SIZE - target[1]) // 2
    out[:3, y : y + target[1], x : x + target[0]] = colour
    out[3:, y : y + target[1], x : x + target[0]] = texture
    return np.clip(out + 0.5, 0, 255).astype(np.uint8)


def main(folder, seed, versions):
    kept, rows, rng = np.load(folder / f"drawn-{seed}.npy", mmap_mode="r"), json.loads((folder / f"drawn-{seed}.json").read_text()), np.random.default_rng(1000 + seed)
    seen = np.lib.format.open_memmap(folder / f"seen-{seed}.npy", "w+", np.uint8, (len(rows), versions, 6, SIZE, SIZE))
    for i, row in enumerate(rows):
        for v in range(versions):
            seen[i, v] = version(kept[i], row["size"], rng)
    seen.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
