"""The model as the reader compiles it in; TopicModel.swift says what stands where."""
import struct

import numpy as np

BUCKET_BITS = 12


def quantise(weights):
    """Weights as whole numbers -127 ... 127, and a factor a class."""
    factor = np.abs(weights).max(axis=0) / 127
    return np.round(weights / factor).astype(np.int8), factor.astype(np.float32)


def quantise_idf(idf):
    factor = np.float32(idf.max() / 255)
    return np.maximum(1, np.round(idf / factor)).astype(np.uint8), factor


def write(path, classes, keys, idf, weights, bias, calibration):
    """`keys` in order; `weights` a row a key; `calibration` intercept, score, lead."""
    rows, factor = quantise(weights)
    idf_bytes, idf_factor = quantise_idf(idf)
    starts = np.searchsorted(np.array(keys, np.uint64),
                             np.arange(2 ** BUCKET_BITS + 1, dtype=np.uint64) << (32 - BUCKET_BITS))
    with open(path, "wb") as file:
        file.write(struct.pack("<4sIII", b"TTM1", len(classes), len(keys), BUCKET_BITS))
        file.write(struct.pack("<4f", *calibration, idf_factor))
        file.write(struct.pack(f"<{len(classes)}I", *(int(c.split(":")[1]) for c in classes)))
        for part in (bias.astype("<f4"), factor.astype("<f4"), starts.astype("<u4"),
                     np.array(keys, "<u4"), idf_bytes, rows):
            file.write(part.tobytes())
