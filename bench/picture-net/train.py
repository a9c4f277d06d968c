"""Trains on drawn pictures alone.

`train.py FOLDER STEPS SEEDS OUT.pt` starts from nothing: `train.py /tmp/net 4200 1,2,3,4 /tmp/net/net.pt`.
`train.py FOLDER STEPS SEEDS OUT.pt A.json B.json` goes on from the net A, and learns from what A and B say on average as
well as from the labels: nets that learnt from other drawings make other mistakes, and their mean makes fewer.
"""

import json
import sys
import time
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional as F

from net import Net, scaled
from net_file import freeze, load

BATCH, RATE, RATE_ON = 64, 4e-3, 8e-4
#: How much the teachers' mean counts beside the labels.
TAUGHT = 0.7


def main(folder, steps, seeds, out, teachers):
    torch.set_num_threads(1)
    torch.manual_seed(0)
    rng = np.random.default_rng(0)
    seen = [np.load(folder / f"seen-{seed}.npy", mmap_mode="r") for seed in seeds]
    classes = [np.array([row["class"] for row in json.loads((folder / f"drawn-{seed}.json").read_text())]) for seed in seeds]
    nets = [load(path) for path in teachers]
    net, rate = (load(teachers[0]), RATE_ON) if teachers else (Net(), RATE)
    net = net.to(memory_format=torch.channels_last)
    freeze(net) if teachers else net.train()
    optimizer = torch.optim.AdamW(net.parameters(), lr=rate, weight_decay=0.02)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, rate, total_steps=steps, pct_start=0.2)
    right, start = 0.0, time.time()
    for step in range(1, steps + 1):
        k = rng.integers(len(seen))
        rows = rng.integers(0, len(classes[k]), BATCH)
        planes = np.stack([seen[k][i, rng.integers(seen[k].shape[1])] for i in rows])
        answer = torch.from_numpy(classes[k][rows])
        x = scaled(torch.from_numpy(planes)).contiguous(memory_format=torch.channels_last)
        said = net(x)
        loss = F.cross_entropy(said, answer, label_smoothing=0.05)
        if nets:
            with torch.no_grad():
                mean = torch.stack([teacher(x) for teacher in nets]).mean(0).softmax(1)
            loss = (1 - TAUGHT) * loss + TAUGHT * F.cross_entropy(said, mean)
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
    main(Path(sys.argv[1]), int(sys.argv[2]), [int(seed) for seed in sys.argv[3].split(",")], sys.argv[4], sys.argv[5:])
