"""Tangents: what is narrow and stands right behind a head seems to grow out of it (a post, a cord, a scroll's rod)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from yingxi.stage.camera import Camera
from yingxi.stage.display import SAME, Cut, Group, Matrix, Record, Stroke, bounds_of, combined
from yingxi.stage.path import Point
from yingxi.stage.place import Card, Place
from yingxi.stage.sightlines import Sighting, Sightings
from yingxi.stage.track import Track

# From a head so much further back, in metres, things stand behind it; further away than this they are too soft.
BEHIND, SOFT = 0.25, 14.0
# A piece narrower than so many heads and taller than so many reads as a thing of its own.
NARROW, TALL = 0.8, 0.5
# Half a head with its hair, in heads; what stands this much over it grows out of it.
HALF, OVER = 0.56, 0.12
# More things than these beside each other behind one head are a pattern: books, palings, boards.
PATTERN = 2
# Of the pieces of a card, those wider than this, in metres, are never narrow.
WIDEST = 0.6
# What hangs with its foot no more than so many heads over a crown or under it, nearer to the head's middle than so
# many heads, and is higher than wide, sits on it like a hat: a clock's case, a pendulum, a lamp.
HUNG, SUNK, ASTRIDE, SLIM, BROAD = 0.3, 0.4, 0.5, 1.25, 1.8


@dataclass(frozen=True, slots=True)
class Piece:
    """A narrow piece of a set: its box and its depth, in metres."""

    left: float
    low: float
    right: float
    high: float
    z: float


def narrow_pieces(place: Place) -> tuple[Piece, ...]:
    """All of a place's pieces that could seem to grow out of a head."""
    return tuple(piece for card in place.cards if card.z < SOFT for piece in _of(card))


@lru_cache(maxsize=512)
def _of(card: Card) -> tuple[Piece, ...]:
    records = card.records if card.moving is None else (*card.records, *card.moving(0))
    boxes = (bounds_of((record,), matrix) for record, matrix in _leaves(records, SAME))
    return tuple(
        Piece(left, low, right, high, card.z)
        for left, low, right, high in boxes
        if 0 < right - left < WIDEST and high > low
    )


def _leaves(records: Sequence[Record], matrix: Matrix) -> Iterator[tuple[Record, Matrix]]:
    for record in records:
        if isinstance(record, Group):
            yield from _leaves(record.records, combined(matrix, record.matrix))
        elif isinstance(record, Cut | Stroke):
            yield record, matrix


def grown_out(pieces: Sequence[Piece], track: Track, seen: Sightings) -> int:
    """How much seems to grow out of all heads together in the middle of a shot."""
    return sum(_grows(pieces, track.at(one.frame), one) for one in _midway(seen).values())


def heads_seen(track: Track, seen: Sightings) -> frozenset[str]:
    """Whose heads reach into the frame in the middle of a shot."""
    return frozenset(person for person, one in _midway(seen).items() if _in_frame(track.at(one.frame), one))


def _midway(seen: Sightings) -> dict[str, Sighting]:
    """How each person is seen in the middle of a shot."""
    return {person: looks[len(looks) // 2] for person, looks in seen.items() if looks}


def _in_frame(camera: Camera, one: Sighting) -> bool:
    x, half = camera.at(*one.head, one.z)[0], HALF * one.size * camera.scale(one.z)
    return -half < x < camera.width + half


def _grows(pieces: Sequence[Piece], camera: Camera, one: Sighting) -> int:
    """How much seems to grow out of one head: what stands up behind it, unless it is a pattern, and what sits on it."""
    head = one.size * camera.scale(one.z)
    x, y = camera.at(*one.head, one.z)
    half = HALF * head
    if not _in_frame(camera, one):
        return 0
    found: list[float] = []
    crowned = False
    for piece in pieces:
        if piece.z < one.z + BEHIND:
            continue
        left, top = camera.at(piece.left, piece.high, piece.z)
        right, foot = camera.at(piece.right, piece.low, piece.z)
        narrow = right - left < NARROW * head and foot - top > TALL * head
        over = top < y - half - OVER * head and foot > y - half
        if narrow and over and right > x - half and left < x + half:
            found.append((left + right) / 2)
        crowned = crowned or _sits_on(head, (x, y), (left, top, right, foot))
    apart = sorted(found)
    things = 1 + sum(b - a > NARROW / 4 * head for a, b in pairwise(apart))
    return int(bool(found) and things <= PATTERN) + int(crowned)


def _sits_on(head: float, middle: Point, box: tuple[float, float, float, float]) -> bool:
    """Whether something slim, of a `box` in pixels, hangs with its foot right over the crown of a head."""
    (x, y), (left, top, right, foot) = middle, box
    wide, high = right - left, foot - top
    slim = wide < BROAD * head and high > max(TALL * head, SLIM * wide)
    at_crown = -SUNK * head < (y - HALF * head) - foot < HUNG * head
    return slim and at_crown and foot > 0 and abs((left + right) / 2 - x) < ASTRIDE * head
