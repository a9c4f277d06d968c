"""Trains on drawn pictures alone: `train.py FOLDER STEPS SEEDS OUT.pt`, as `train.py /tmp/net 4200 1,2,3,4 /tmp/net/net.pt`."""

import json
import sys
import time
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional as F

from net import Net, scaled

BATCH, RATE = 64, 4e-3


def main(folder, steps, seeds, out):
    torch.set_num_threads(1)
    torch.manual_seed(0)
    rng = np.random.default_rng(0)
    seen = [np.load(folder / f"seen-{seed}.npy", mmap_mode="r") for seed in seeds]
    classes = [np.array([row["class"] for row in json.loads((folder / f"drawn-{seed}.json").read_text())]) for seed in seeds]
    net = Net().to(memory_format=torch.channels_last)
    optimizer = torch.optim.AdamW(net.parameters(), lr=RATE, weight_decay=0.02)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, RATE, total_steps=steps, pct_start=0.2)
    right, start = 0.0, time.time()
    for step in range(1, steps + 1):
        k = rng.integers(len(seen))
        rows = rng.integers(0, len(classes[k]), BATCH)
        planes = np.stack([seen[k][i, rng.integers(seen[k].shape[1])] for i in rows])
        answer = torch.from_numpy(classes[k][rows])
        said = net(scaled(torch.from_numpy(planes)).contiguous(memory_format=torch.channels_last))
        loss = F.cross_entropy(said, answer, label_smoothing=0.05)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        schedule.step()
        right = 0.98 * right + 0.02 * (said.argmax(1) == answer).float().mean().item()
        if step % 100 == 0:
            print(f"{step} of {steps}: {right:.3f} right, loss {loss.item():.3f}, {time.time() - start:.0f} s", flush=True)
            torch.save(net.state_dict(), out)
    torch.save(net.state_dict(), out)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), [int(seed) for seed in sys.argv[3].split(",")], sys.argv[4])
