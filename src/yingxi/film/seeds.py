"""Chance by name. Every random choice is drawn from the film's seed and the name of what is chosen,
so that adding a shot never changes another."""

from collections.abc import Sequence
from hashlib import blake2b
from typing import TypeVar

import numpy

T = TypeVar("T")


def seed_of(film_seed: int, *names: str | int) -> int:
    """A 64-bit seed for the thing so named."""
    text = "\x1f".join(str(part) for part in (film_seed, *names))
    return int.from_bytes(blake2b(text.encode(), digest_size=8).digest(), "big")


def rng(film_seed: int, *names: str | int) -> numpy.random.Generator:
    """A generator of its own for the thing so named."""
    return numpy.random.Generator(numpy.random.PCG64(seed_of(film_seed, *names)))


def chance(film_seed: int, *names: str | int) -> float:
    """One number in [0, 1) for the thing so named."""
    return seed_of(film_seed, *names) / 2**64


def choice(options: Sequence[T], film_seed: int, *names: str | int) -> T:
    """One of `options` for the thing so named."""
    return options[int(chance(film_seed, *names) * len(options))]


def turned(options: tuple[str, ...], seed: int, *names: str) -> str:
    """One of `options`, such that neighbouring seeds never take the same one."""
    return options[(seed_of(0, *names) + seed) % len(options)] if len(options) > 1 else options[0]
