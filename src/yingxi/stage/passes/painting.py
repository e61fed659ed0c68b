"""A shot's passes, painted from the same set, camera and poses as its picture, far to near."""

from collections.abc import Callable
from dataclasses import replace
from functools import cached_property, partial
from typing import Literal, get_args

import numpy
import skia
from numpy.typing import NDArray

from yingxi.film.performance import Playing
from yingxi.film.seeds import seed_of
from yingxi.stage.ages import heads_of
from yingxi.stage.camera import Camera
from yingxi.stage.embracing import pieces_of
from yingxi.stage.figures import figure_sprite
from yingxi.stage.ground import ground_on_frame
from yingxi.stage.holding import drawn_by, moved_by, playing_held
from yingxi.stage.layers import NEAREST
from yingxi.stage.materials import material_of
from yingxi.stage.paper import image_of
from yingxi.stage.passes.flat import FlatPainter, as_it_is
from yingxi.stage.passes.openpose import Keypoints, keypoints_of, skeleton_drawn
from yingxi.stage.people import figure
from yingxi.stage.people.figure import Drawn
from yingxi.stage.place import Card, Place
from yingxi.stage.raster import surface_over
from yingxi.stage.sets import place_of
from yingxi.stage.sets.vehicles import cards_on
from yingxi.stage.shot import Shot, shot_setting
from yingxi.stage.shot_track import shot_track
from yingxi.stage.theatre import insert_drawn, insert_place

ControlPass = Literal["depth", "mask", "pose", "line"]
PASSES: tuple[ControlPass, ...] = get_args(ControlPass)

FAR = 30.0
"""Metres from the eye that are black in the depth pass."""
SOLID = 128
"""A person's pixel is one that they cover by half or more."""
EDGE = 9
"""Levels by which neighbouring pixels must differ for a line to run between them."""
# One colour a person, far apart.
MASKS = (
    (255, 64, 64), (64, 160, 255), (80, 220, 80), (255, 200, 40), (200, 90, 255), (255, 130, 200), (60, 230, 220),
    (255, 140, 60), (170, 170, 255),
)  # fmt: skip
Pixels = NDArray[numpy.uint8]
"""(height, width, 4) BGRA, opaque."""


class PassPainter:
    """Paints the passes of one shot; frame `n` of a pass lies exactly on frame `n` of its picture."""

    def __init__(self, shot: Shot) -> None:
        self._shot = shot
        self._people = tuple(playing_held(playing) for playing in shot.performance.people)
        self._place: Place | None = None
        self._kept: dict[ControlPass, tuple[object, Pixels]] = {}
        if shot.set is not None and not shot.board.insert:
            setting = shot_setting(shot, shot.set)
            # The camera of the picture itself, which may step aside for what its look shows.
            self._track = shot_track(shot, place_of(setting))
            self._place = place_of(replace(setting, look="paper", tint=""))

    @cached_property
    def near(self) -> float:
        """Metres from the eye that are white in the shot's depth pass: the nearest that stands or lies in it."""
        if self._place is None:
            return NEAREST
        seen = [self._track.at(frame) for frame in (0, self._shot.board.frames - 1)]
        floor = [camera.focal * camera.y / max(1e-6, camera.height - camera.horizon) for camera in seen]
        people = [
            pose.z - camera.z
            for camera in seen
            for one in self._people
            for pose in (one.at(0), one.poses[-1])
        ]
        return max(NEAREST, min((*floor, *(distance for distance in people if distance > NEAREST))))

    def frame(self, control: ControlPass, frame: int) -> Pixels:
        """Frame `frame` of a pass, valid until the next of it is asked for."""
        camera = self._track.at(frame) if self._place is not None else None
        driven = tuple(vehicle.gone(frame // 2 * 2) for vehicle in self._shot.board.vehicles)
        state = (camera, driven, tuple(id(playing.at(frame)) for playing in self._people))
        kept = self._kept.get(control)
        if kept is None or kept[0] != state:
            painted = {"depth": self.depth, "mask": self.mask, "pose": self.pose, "line": self.line}[control]
            kept = self._kept[control] = (state, painted(frame))
        return kept[1]

    def depth(self, frame: int) -> Pixels:
        """Grey: nearer is brighter, from `near`, white, to `FAR`, black; between them the distance's inverse is
        linear."""
        return self._painted(frame, lambda distance, _: self._grey(distance), ground=True)

    def mask(self, frame: int) -> Pixels:
        """Everybody in a colour of their own, `colours` says whose is which; all else black."""
        colours = self.colours()
        black = skia.ColorSetRGB(0, 0, 0)
        return self._painted(
            frame, lambda _, who: skia.ColorSetRGB(*colours[who]) if who else black, ground=False
        )

    def colours(self) -> dict[str, tuple[int, int, int]]:
        """The mask's colour of everybody in the shot, by their id, red first."""
        return {
            playing.person: _mask(number)
            for number, playing in enumerate(sorted(self._people, key=lambda playing: playing.person))
        }

    def keypoints(self, frame: int) -> dict[str, Keypoints]:
        """Everybody's key points on the frame, by their id; animals and who is behind the eye have none."""
        if self._place is None:
            return {}
        found: dict[str, Keypoints] = {}
        for playing in self._in_view(frame):
            sheet = self._shot.cast.sheet(playing.person)
            if sheet.kind in ("person", "robot"):
                found[playing.person] = keypoints_of(
                    sheet, playing.at(frame), drawn_by(self._track, playing, frame)
                )
        return found

    def pose(self, frame: int) -> Pixels:
        """The key points and the limbs between them, in OpenPose's colours on black."""
        pixels, canvas = self._empty()
        for points in self.keypoints(frame).values():
            skeleton_drawn(canvas, points, unit=self._shot.height / 720)
        return pixels

    def line(self, frame: int) -> Pixels:
        """White lines on black, where one sheet of paper ends and another begins."""
        drawn, canvas = self._empty()
        painter = FlatPainter(canvas, as_it_is)
        if self._place is not None:
            camera = self._track.at(frame)
            self._through(
                frame,
                lambda card: painter.draw(card.records, camera.card(card.z)),
                lambda playing, part: self._figure_flat(painter, playing, part, frame),
                lambda: painter.draw(ground_on_frame(self._place.ground, camera) if self._place else ()),
            )
        elif self._shot.board.insert:
            shot = self._shot
            painter.draw(insert_drawn(shot, insert_place(shot), frame))
        return _edges(drawn)

    def _painted(self, frame: int, paint: Callable[[float, str], int], *, ground: bool) -> Pixels:
        """Everything in flat colours by its distance and by who it is."""
        pixels, canvas = self._empty()
        if self._place is None:
            return pixels
        camera = self._track.at(frame)

        def card_drawn(card: Card) -> None:
            shade = paint(card.z - camera.z, "")
            FlatPainter(canvas, lambda _: shade).draw(card.records, camera.card(card.z))

        def person_drawn(playing: Playing, part: Drawn) -> None:
            shade = paint(playing.at(frame).z - camera.z, playing.person)
            self._figure_masked(canvas, playing, part, frame, shade)

        def ground_drawn() -> None:
            if ground:
                self._ground_graded(canvas, camera)

        self._through(frame, card_drawn, person_drawn, ground_drawn)
        return pixels

    def _through(
        self,
        frame: int,
        card_drawn: Callable[[Card], None],
        person_drawn: Callable[[Playing, Drawn], None],
        ground_drawn: Callable[[], None],
    ) -> None:
        """Everything that stands in the picture, far to near, the ground behind all that stands on it."""
        assert self._place is not None
        camera = self._track.at(frame)
        standing: list[tuple[float, int, Callable[[], None]]] = [
            (card.z, 0, partial(card_drawn, card))
            for card in cards_on(frame // 2 * 2, self._place, self._shot.board.vehicles)
            if card.z - camera.z > NEAREST
        ]
        standing += [
            (z, 1, partial(person_drawn, playing, part))
            for playing in self._in_view(frame)
            for z, part in pieces_of(playing.at(frame))
        ]
        laid = False
        for z, _, draw in sorted(standing, key=lambda each: (-each[0], each[1])):
            if not laid and z < self._place.ground_ends:
                ground_drawn()
                laid = True
            draw()
        if not laid:
            ground_drawn()

    def _in_view(self, frame: int) -> list[Playing]:
        """Who stands before the eye, far to near."""
        camera = self._track.at(frame)
        seen = [playing for playing in self._people if playing.at(frame).z - camera.z > NEAREST]
        return sorted(seen, key=lambda playing: (-playing.at(frame).z, playing.person))

    def _moved(self, playing: Playing, frame: int) -> tuple[int, int]:
        return moved_by(self._track.at(frame), drawn_by(self._track, playing, frame), playing.at(frame))

    def _figure_masked(
        self, canvas: skia.Canvas, playing: Playing, part: Drawn, frame: int, shade: int
    ) -> None:
        """The pixels that the figure covers in the picture, in one colour."""
        shot, place = self._shot, self._place
        assert place is not None
        who = seed_of(shot.seed, "person", playing.person)
        sheet, pose = shot.cast.sheet(playing.person), playing.at(frame)
        seen_by = drawn_by(self._track, playing, frame)
        sprite = figure_sprite(sheet, pose, seen_by, place.light, (), seed=who, part=part)
        if sprite is None:
            return
        pixels = numpy.zeros((*sprite.alpha.shape, 4), numpy.uint8)
        pixels[sprite.alpha >= SOLID] = (shade & 255, shade >> 8 & 255, shade >> 16 & 255, 255)
        across, down = self._moved(playing, frame)
        canvas.drawImage(image_of(pixels), sprite.left + across, sprite.top + down)

    def _figure_flat(self, painter: FlatPainter, playing: Playing, part: Drawn, frame: int) -> None:
        shot = self._shot
        sheet, pose, camera = (
            shot.cast.sheet(playing.person),
            playing.at(frame),
            drawn_by(self._track, playing, frame),
        )
        scale = camera.scale(pose.z)
        records = figure(
            sheet,
            pose,
            head_pixels=sheet.height / heads_of(sheet) * scale,
            seed=seed_of(shot.seed, "person", playing.person),
            part=part,
            carved=material_of(shot.look).carved,
        )
        a, b, c, d, e, f = camera.card(pose.z, x=pose.x, facing=pose.facing)
        across, down = self._moved(playing, frame)
        painter.draw(records, (a * pose.squash, b, c, d, e + across, f + down))

    def _ground_graded(self, canvas: skia.Canvas, camera: Camera) -> None:
        """The floor from the front to where it ends, row by row as far as it is."""
        assert self._place is not None
        for row in range(max(0, int(camera.horizon) + 1), camera.height):
            distance = camera.focal * camera.y / max(1e-6, row + 0.5 - camera.horizon)
            if distance + camera.z <= self._place.ground_ends:
                paint = skia.Paint(AntiAlias=False, Color=self._grey(distance))
                canvas.drawRect(skia.Rect.MakeXYWH(0, row, camera.width, 1), paint)

    def _grey(self, distance: float) -> int:
        level = depth_level(distance, self.near)
        return int(skia.ColorSetRGB(level, level, level))

    def _empty(self) -> tuple[Pixels, skia.Canvas]:
        pixels = numpy.zeros((self._shot.height, self._shot.width, 4), numpy.uint8)
        pixels[..., 3] = 255
        return pixels, surface_over(pixels, opaque=True).getCanvas()


def _mask(number: int) -> tuple[int, int, int]:
    """The colour of the person number `number`: behind the first nine the same colours come darker."""
    red, green, blue = MASKS[number % len(MASKS)]
    shade = 0.62 ** (number // len(MASKS))
    return round(red * shade), round(green * shade), round(blue * shade)


def depth_level(distance: float, near: float) -> int:
    """The depth pass's level, 0 to 255, of what stands so many metres from the eye."""
    share = (1 / max(near, distance) - 1 / FAR) / (1 / near - 1 / FAR)
    return round(255 * min(1.0, max(0.0, share)))


def _edges(drawn: Pixels) -> Pixels:
    """White where a pixel differs from the one to its right or below it."""
    colours = drawn[..., :3].astype(numpy.int16)
    right = numpy.abs(colours[:, 1:] - colours[:, :-1]).max(axis=2) > EDGE
    below = numpy.abs(colours[1:] - colours[:-1]).max(axis=2) > EDGE
    lines = numpy.zeros(drawn.shape[:2], bool)
    lines[:, :-1] |= right
    lines[:-1] |= below
    pixels = numpy.zeros_like(drawn)
    pixels[lines] = 255
    pixels[..., 3] = 255
    return pixels
