"""The file of weights as the reader reads it: little-endian arrays, padded to 4 bytes."""

import numpy as np


class WeightsFile:
    def __init__(self):
        self.bytes = bytearray()

    def count(self, value):
        self.array([value], "<u4")

    def numbers(self, values):
        self.array(values, "<f4")

    def array(self, values, kind):
        raw = np.asarray(values).astype(kind).tobytes()
        self.bytes += raw + bytes(-len(raw) % 4)

    def save(self, path):
        with open(path, "wb") as file:
            file.write(self.bytes)
