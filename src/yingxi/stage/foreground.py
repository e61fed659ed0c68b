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
ACROSS, DOWN = 5, 11


def before_the_lens(place: Place) -> tuple[Card, ...]:
    """The cards that stand between the people and the camera."""
    return tuple(card for card in place.cards if card.z < ACTING_FRONT)


def foreground_shown(board: Board, place: Place, track: Track, cast: Cast, people: Sequence[Playing]) -> bool:
    """Whether a shot shows what is before the lens: it is a wide one, what hangs does so from above the frame, and
    everybody stays free from head to toe, wherever they go."""
    near = before_the_lens(place)
    if board.size not in WIDE or not near:
        return board.size in WIDE
    return all(hung(near, camera) for camera in track.extremes()) and not any(
        seen_through(near, track.at(frame), point)
        for frame in looked_at_frames(board)
        for one in people
        if one.poses
        for point in looked_for(one, frame, cast)
    )


def looked_at_frames(board: Board) -> list[int]:
    """The frames of a shot on which people are looked for."""
    last = board.frames - 1
    return sorted({round(last * look / (LOOKS - 1)) for look in range(LOOKS)})


def looked_for(one: Playing, frame: int, cast: Cast) -> list[tuple[float, float, float]]:
    """Where somebody is on a frame, from head to toe, in metres of the set."""
    sheet = cast.sheet(one.person)
    (x, y, z), size = head_in_set(sheet, one.at(frame)), proportions_of(sheet).head
    looked_at = [(x + across * size, y + down * size, z) for across, down in LOOKED_AT]
    looked_at += body_in_set(sheet, one.at(frame))
    return looked_at + _between(looked_at, z)


def _between(points: Sequence[tuple[float, float, float]], z: float) -> list[tuple[float, float, float]]:
    """Places spread over all that lies between `points`: a leaf is narrower than an arm is long."""
    xs, ys = [x for x, _, _ in points], [y for _, y, _ in points]
    return [
        (min(xs) + (max(xs) - min(xs)) * i / (ACROSS - 1), min(ys) + (max(ys) - min(ys)) * j / (DOWN - 1), z)
        for i in range(ACROSS)
        for j in range(DOWN)
    ]
