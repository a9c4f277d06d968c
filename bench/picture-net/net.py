"""The net: six planes of 96 by 96 in, seven classes out; separable convolutions, about 66,000 parameters."""

import torch
from torch import nn
from torch.nn import functional as F

from draw import CLASSES

#: Channels and stride of each block after the first; equal channels at stride 1 are added to their input.
BLOCKS = [(32, 2), (48, 1), (64, 2), (96, 1), (128, 2), (128, 1), (128, 1)]


class Separable(nn.Module):
    def __init__(self, cin, cout, stride):
        super().__init__()
        self.deep, self.norm1 = nn.Conv2d(cin, cin, 3, stride, 1, groups=cin, bias=False), nn.BatchNorm2d(cin)
        self.point, self.norm2 = nn.Conv2d(cin, cout, 1, bias=False), nn.BatchNorm2d(cout)
        self.stride, self.added = stride, cin == cout and stride == 1

    def forward(self, x):
        y = F.relu(self.norm2(self.point(F.relu(self.norm1(self.deep(x))))))
        return x + y if self.added else y


class Net(nn.Module):
    def __init__(self, drop=0.1):
        super().__init__()
        self.conv, self.norm = nn.Conv2d(6, 16, 3, 2, 1, bias=False), nn.BatchNorm2d(16)
        sizes = [16, *(channels for channels, _ in BLOCKS)]
        self.blocks = nn.Sequential(*(Separable(cin, cout, stride) for cin, (cout, stride) in zip(sizes, BLOCKS)))
        self.drop, self.full = nn.Dropout(drop), nn.Linear(2 * sizes[-1], len(CLASSES))

    def forward(self, x):
        x = self.blocks(F.relu(self.norm(self.conv(x))))
        return self.full(self.drop(torch.cat([x.mean((2, 3)), x.amax((2, 3))], 1)))


def scaled(planes):
    """Bytes to what the net sees: colours from -1 to 1, texture stretched because most of it is faint."""
    x = planes.float() / 255
    return torch.cat([x[:, :3] * 2 - 1, x[:, 3:5] * 4, x[:, 5:] * 2], 1)
