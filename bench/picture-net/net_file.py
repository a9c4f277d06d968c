"""Reads a net as it ships back into torch, so that training can go on from it."""

import base64
import json

import numpy as np
import torch

from net import Net


def floats(text):
    return np.frombuffer(base64.b64decode(text), "<f4").copy()


def weights_of(layer):
    scales = floats(layer["scales"])
    whole = np.frombuffer(base64.b64decode(layer["weights"]), np.int8).reshape(len(scales), -1)
    return torch.from_numpy((whole * scales[:, None]).reshape(layer["shape"]).astype(np.float32)), torch.from_numpy(floats(layer["biases"]))


def put(conv, norm, layer):
    """Batch norm is in the weights already, so that here it only adds the bias; `freeze` keeps it so."""
    weight, bias = weights_of(layer)
    conv.weight.data.copy_(weight)
    norm.bias.data.copy_(bias)
    norm.running_var.fill_(1 - norm.eps)


def load(path):
    layers, net = json.loads(open(path).read())["layers"], Net()
    first, *rest, last = layers
    put(net.conv, net.norm, first)
    for block, deep, point in zip(net.blocks, rest[::2], rest[1::2]):
        put(block.deep, block.norm1, deep)
        put(block.point, block.norm2, point)
    weight, bias = weights_of(last)
    net.full.weight.data.copy_(weight)
    net.full.bias.data.copy_(bias)
    return net.eval()


def freeze(net):
    """Training mode, but for batch norm, whose statistics are gone."""
    net.train()
    for module in net.modules():
        if isinstance(module, torch.nn.BatchNorm2d):
            module.eval()
