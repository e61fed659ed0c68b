"""The pictures of a transition, from the frames of its two shots."""

from typing import Literal

import av
import numpy as np
from numpy.typing import NDArray

from yingxi.film.house_format import PIXEL_FORMAT

_DARK_PAPER = (30, 126, 131)
"""What a dip goes down to, as Y, Cb, Cr: paper without light, not a black hole."""


def blended(
    leaving: av.VideoFrame, coming: av.VideoFrame, share: float, *, kind: Literal["dissolve", "dip"] | str
) -> av.VideoFrame:
    """Both frames in yuv420p. `share` runs from 0 (only `leaving`) to 1 (only `coming`) with soft ends."""
    eased = share * share * (3 - 2 * share)
    one = np.asarray(leaving.to_ndarray(), np.uint8)
    two = np.asarray(coming.to_ndarray(), np.uint8)
    if kind == "dip":
        dark = _dark(one)
        mixed = _mixed(one, dark, 2 * eased) if eased < 0.5 else _mixed(dark, two, 2 * eased - 1)
    else:
        mixed = _mixed(one, two, eased)
    return av.VideoFrame.from_ndarray(mixed, PIXEL_FORMAT)


def _mixed(one: NDArray[np.uint8], two: NDArray[np.uint8], share: float) -> NDArray[np.uint8]:
    """In fixed point, so that the same share gives the same bytes everywhere."""
    weight = round(256 * share)
    summed = one.astype(np.uint16) * (256 - weight) + two.astype(np.uint16) * weight
    return ((summed + 128) >> 8).astype(np.uint8)


def _dark(like: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Planes one under the other: luma in two thirds of the rows, then both chromas."""
    dark = np.empty_like(like)
    luma = like.shape[0] * 2 // 3
    flat = dark.reshape(-1)
    chroma = (like.shape[0] - luma) * like.shape[1] // 2
    flat[: luma * like.shape[1]] = _DARK_PAPER[0]
    flat[luma * like.shape[1] : luma * like.shape[1] + chroma] = _DARK_PAPER[1]
    flat[luma * like.shape[1] + chroma :] = _DARK_PAPER[2]
    return dark
