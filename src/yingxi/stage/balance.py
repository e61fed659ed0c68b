"""Balance: somebody alone looks into the larger side of the frame, and there the piece that stands or hangs before the
lens in the set's wide pictures stands soft at the edge, near the eye, as if one looked past it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from yingxi.film.board import Board, Size
from yingxi.film.performance import Playing
from yingxi.film.seeds import chance
from yingxi.film.sheet import Cast
from yingxi.stage.covering import HANGS, seen_through
from yingxi.stage.display import Group, bounds_of
from yingxi.stage.foreground import before_the_lens, looked_at_frames, looked_for
from yingxi.stage.place import Card, Place
from yingxi.stage.track import Track

# So many of the pictures of a size have a piece at their edge, each time for the same person seen from the same side.
# Before a camera that moves it would be drawn anew on every frame, for a tenth of the shot's cost and more.
SHARES = {Size.MEDIUM: 1.0, Size.MEDIUM_CLOSE: 0.9, Size.CLOSE: 0.6}
# How near the eye it stands, in metres, and how much of it lies beyond the frame's edges.
DISTANCE, BEYOND = 0.85, 0.20
# How much of the frame's width and height it takes at most: what is slender goes through the whole frame.
WIDE, HIGH, SLENDER, THROUGH = 0.36, 0.78, 1.6, 1.5
# A frame narrower than this to its height has no side to spare.
BROAD = 1.3


@dataclass(frozen=True, slots=True)
class Balance:
    """Where the piece `name` stands: its records are `scale` as large (mirrored where `across` is less than 0) about
    (x, y) in metres of the set, at depth `z`."""

    name: str
    x: float
    y: float
    z: float
    across: float
    scale: float

    def card(self, place: Place) -> Card:
        """The piece as it stands."""
        card = next(each for each in before_the_lens(place) if each.name == self.name)
        matrix = (self.across, 0.0, 0.0, self.scale, self.x, self.y)
        return replace(card, z=self.z, records=(Group(card.records, matrix),), moving=None)


def balance_of(
    board: Board, place: Place, track: Track, cast: Cast, people: Sequence[Playing]
) -> Balance | None:
    """The piece that balances a picture of one person, where it hides nothing of anybody; else None."""
    camera = track.start
    near = before_the_lens(place)
    one = next((each for each in people if (each.person,) == board.subjects), None)
    if not near or one is None or board.size not in SHARES or board.move != "hold" or len(people) > 1:
        return None
    if board.over or board.angle == "point of view" or camera.width < BROAD * camera.height:
        return None
    facing = one.at(0).facing
    if chance(1, "balance", board.scene, one.person, facing) >= SHARES[board.size]:
        return None
    found = _at_the_edge(near[0], track, facing)
    cards = (found.card(place),)
    hides = any(
        seen_through(cards, track.at(frame), point)
        for frame in looked_at_frames(board)
        for point in looked_for(one, frame, cast)
    )
    return None if hides else found


def _at_the_edge(card: Card, track: Track, side: int) -> Balance:
    """`card` at the frame's edge on `side`: from below where it stands, from above where it hangs."""
    camera = max(track.extremes(), key=lambda each: each.z)
    left, low, right, high = bounds_of(card.records)
    metre = camera.scale(camera.z + DISTANCE)
    most = THROUGH if high - low > SLENDER * (right - left) else HIGH
    scale = min(WIDE * camera.width / (right - left), most * camera.height / (high - low)) / metre
    hangs = low > HANGS
    # Its own outer side, which the frame cuts in wide pictures, lies outwards here, too.
    outer = -1 if left + right < 0 else 1
    across = scale if outer == side else -scale
    wide, tall = (right - left) * scale, (high - low) * scale
    edge = camera.x + ((camera.width if side > 0 else 0.0) - camera.centre) / metre
    middle = edge - side * (0.5 - BEYOND) * wide
    row = 0.0 if hangs else float(camera.height)
    end = camera.y + (camera.horizon - row) / metre
    base = end + BEYOND * tall - tall if hangs else end - BEYOND * tall
    return Balance(
        card.name,
        round(middle - across * (left + right) / 2, 4),
        round(base - scale * low, 4),
        round(camera.z + DISTANCE, 4),
        round(across, 5),
        round(scale, 5),
    )
