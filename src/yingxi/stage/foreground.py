"""What stands or hangs right before the lens: shown in wide shots, where it hides nobody."""

from collections.abc import Sequence

from yingxi.film.board import Board, Size
from yingxi.film.performance import Playing
from yingxi.film.sheet import Cast
from yingxi.stage.covering import body_in_set, head_in_set, hung, seen_through
from yingxi.stage.layers import ACTING_FRONT
from yingxi.stage.place import Card, Place
from yingxi.stage.rig import proportions_of
from yingxi.stage.track import Track

WIDE = (Size.EXTREME_WIDE, Size.WIDE)
# Where a person is looked for, in heads from the middle of the head: the face, and the breast; on so many frames.
# Limbs and hips are looked for, too, and what lies between them, at so many places across and down.
LOOKED_AT = ((0.0, 0.0), (-0.35, 0.0), (0.35, 0.0), (0.0, -1.2), (-0.4, -1.2), (0.4, -1.2))
LOOKS = 9
ACROSS, DOWN = 5, 9


def before_the_lens(place: Place) -> tuple[Card, ...]:
    """The cards that stand between the people and the camera."""
    return tuple(card for card in place.cards if card.z < ACTING_FRONT)


def foreground_shown(board: Board, place: Place, track: Track, cast: Cast, people: Sequence[Playing]) -> bool:
    """Whether a shot shows what is before the lens: it is a wide one, what hangs does so from above the frame, and
    everybody stays free from head to knee, wherever they go."""
    near = before_the_lens(place)
    if board.size not in WIDE or not near:
        return board.size in WIDE
    last = board.frames - 1
    frames = sorted({round(last * look / (LOOKS - 1)) for look in range(LOOKS)})
    return all(hung(near, camera) for camera in track.extremes()) and not any(
        _hides(near, track, frame, one, cast) for frame in frames for one in people if one.poses
    )


def _hides(near: Sequence[Card], track: Track, frame: int, one: Playing, cast: Cast) -> bool:
    sheet = cast.sheet(one.person)
    (x, y, z), size = head_in_set(sheet, one.at(frame)), proportions_of(sheet).head
    camera = track.at(frame)
    looked_at = [(x + across * size, y + down * size, z) for across, down in LOOKED_AT]
    looked_at += body_in_set(sheet, one.at(frame))
    looked_at += _between(looked_at, z)
    return any(seen_through(near, camera, point) for point in looked_at)


def _between(points: Sequence[tuple[float, float, float]], z: float) -> list[tuple[float, float, float]]:
    """Places spread over all that lies between `points`: a leaf is narrower than an arm is long."""
    xs, ys = [x for x, _, _ in points], [y for _, y, _ in points]
    return [
        (min(xs) + (max(xs) - min(xs)) * i / (ACROSS - 1), min(ys) + (max(ys) - min(ys)) * j / (DOWN - 1), z)
        for i in range(ACROSS)
        for j in range(DOWN)
    ]
