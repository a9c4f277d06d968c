"""Writes a net into the file that ships: `export.py NET.pt WHICH NETS.json OUTPUTS.json`, with WHICH 0 or 1.

Batch norm is folded into the weights before it, and weights become whole numbers of eight bits with one scale for each
output channel. OUTPUTS.json holds what torch says of made-up planes with all nets as they stand in NETS.json; a test compares.
"""

import base64
import json
import sys
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional as F

from augment import SIZE
from draw import CLASSES
from net import Net, scaled


def folded(conv, norm):
    scale = norm.weight / torch.sqrt(norm.running_var + norm.eps)
    return (conv.weight * scale.view(-1, 1, 1, 1)).detach(), (norm.bias - norm.running_mean * scale).detach()


def packed(array):
    return base64.b64encode(np.ascontiguousarray(array).tobytes()).decode()


def stored(kind, weight, bias, stride=1, added=False):
    """A layer as it is written."""
    flat = weight.numpy().reshape(weight.shape[0], -1)
    scale = np.abs(flat).max(1) / 127
    scale[scale == 0] = 1
    scale = scale.astype("<f4")
    layer = {"kind": kind, "stride": stride, "added": added, "shape": list(weight.shape)}
    whole = np.round(flat / scale[:, None]).astype(np.int8)
    return layer | {"weights": packed(whole), "scales": packed(scale), "biases": packed(bias.numpy().astype("<f4"))}


def read(layer):
    """The weights and biases that whoever reads the file will have."""
    floats = lambda name: np.frombuffer(base64.b64decode(layer[name]), "<f4").copy()
    whole = np.frombuffer(base64.b64decode(layer["weights"]), np.int8).reshape(layer["shape"][0], -1)
    weight = (whole * floats("scales")[:, None]).reshape(layer["shape"]).astype(np.float32)
    return torch.from_numpy(weight), torch.from_numpy(floats("biases"))


def layers_of(net):
    yield stored("conv", *folded(net.conv, net.norm), stride=2)
    for block in net.blocks:
        yield stored("deep", *folded(block.deep, block.norm1), stride=block.stride)
        yield stored("point", *folded(block.point, block.norm2), added=block.added)
    yield stored("full", net.full.weight.detach(), net.full.bias.detach())


def run(layers, planes):
    x = scaled(torch.from_numpy(planes[None]))
    for layer in layers:
        weight, bias = read(layer)
        if layer["kind"] == "conv":
            x = F.relu(F.conv2d(x, weight, bias, layer["stride"], 1))
        elif layer["kind"] == "deep":
            before, x = x, F.relu(F.conv2d(x, weight, bias, layer["stride"], 1, groups=weight.shape[0]))
        elif layer["kind"] == "point":
            x = F.relu(F.conv2d(x, weight, bias))
            x = x + before if layer["added"] else x
        else:
            x = F.linear(torch.cat([x.mean((2, 3)), x.amax((2, 3))], 1), weight, bias)
    return x[0]


def made_up(number):
    """Planes that the test can make as well: byte i is (i * i * 31 + i * number) mod 251, in steps of `number` bytes."""
    i = np.arange(6 * SIZE * SIZE, dtype=np.int64) // number
    return ((i * i * 31 + i * number) % 251).astype(np.uint8).reshape(6, SIZE, SIZE)


def main(source, which, target, outputs):
    net = Net()
    net.load_state_dict(torch.load(source))
    file = json.loads(target.read_text())
    file["classes"], file["nets"][which] = CLASSES, list(layers_of(net.eval()))
    target.write_text(json.dumps(file, indent=2) + "\n")
    said = [{n: [round(value, 5) for value in run(layers, made_up(n)).tolist()] for n in (1, 7, 96, 640)} for layers in file["nets"]]
    outputs.write_text(json.dumps(said, indent=2) + "\n")


if __name__ == "__main__":
    with torch.no_grad():
        main(Path(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3]), Path(sys.argv[4]))
