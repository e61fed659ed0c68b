"""A camera that is led away from people to what the screenplay names: the window of a room, the sky."""

from dataclasses import replace

from yingxi.film.camera import Size
from yingxi.film.leads import SKY, WINDOW
from yingxi.stage.camera import Camera
from yingxi.stage.place import Place
from yingxi.stage.track import Track

SEEN_LARGE, SEEN_HIGH = 0.40, 0.46
"""A window ends so large, as a metre of it in shares of the frame's height, and its middle so far down the frame."""
NEAREST_TO = 3.4
"""A camera goes no nearer to a window, in metres."""
NEAR = (Size.MEDIUM, Size.MEDIUM_CLOSE, Size.CLOSE)
TILTED, TILTED_NEAR = 0.88, 1.0
"""How far a camera tilts up to the sky, in shares of the frame's height: until nobody is left in the frame."""


def led_away(track: Track, place: Place) -> Track:
    """`track`, or one that ends on what its board leads to: where people were, the window or the sky is."""
    home, towards = track.start, track.board.towards
    if track.board.move == "pan" and towards == WINDOW and place.windows:
        window = min(place.windows, key=lambda each: abs(each[0]))
        return replace(track, end=_before(home, window), last_focus=track.focus, way=())
    if track.board.move == "tilt" and towards == SKY and not place.is_room:
        return replace(track, start=track.end, end=_raised(track), way=())
    return track


def _before(home: Camera, window: tuple[float, float, float]) -> Camera:
    """The camera with the `window` in the middle of the frame, come a little nearer."""
    x, y, z = window
    distance = min(z - home.z, max(NEAREST_TO, home.focal / (SEEN_LARGE * home.height)))
    nearer = replace(home, z=z - distance)
    seen = nearer.at(x, y, z)
    return replace(
        nearer,
        centre=nearer.centre + home.width / 2 - seen[0],
        horizon=nearer.horizon + SEEN_HIGH * home.height - seen[1],
    )


def _raised(track: Track) -> Camera:
    """The last camera of `track`, tilted up over everybody's head."""
    home, near = track.end, track.board.size in NEAR
    return replace(home, horizon=home.horizon + (TILTED_NEAR if near else TILTED) * home.height)
