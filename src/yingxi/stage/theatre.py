"""The theatre: one shot, frame by frame. A frame is a pure function of the shot and its number; what is kept
between frames only saves drawing it again."""

from collections.abc import Iterator

import numpy
import skia
from numpy.typing import NDArray

from yingxi.film.board import share_on
from yingxi.film.colour import Colour, from_hex
from yingxi.film.leads import HANDS
from yingxi.film.sheet import SetSheet
from yingxi.stage.before_lens import passes, weather_before
from yingxi.stage.credits import credits_records
from yingxi.stage.display import DisplayList
from yingxi.stage.holding import playing_held
from yingxi.stage.insert_hands import hands_alone, held_close
from yingxi.stage.inserts import insert_ground, insert_records, piece_moving
from yingxi.stage.laid import Box
from yingxi.stage.light import Light
from yingxi.stage.materials import material_of
from yingxi.stage.place import Place
from yingxi.stage.plates import MIDST, Plate, Spot, plate_of
from yingxi.stage.props import prop_named
from yingxi.stage.raster import Painter, surface, surface_over
from yingxi.stage.scene import Scene
from yingxi.stage.sets import place_of
from yingxi.stage.shot import Shot, shot_setting
from yingxi.stage.titles import label_records
from yingxi.stage.under_the_hem import feet_under
from yingxi.stage.wind import playing_blown
from yingxi.stage.words_over import words_over

Frame = NDArray[numpy.uint8]
"""(height, width, 4) BGRA, opaque."""
PAGE, LIGHTER = Colour(0.94, 0.02, 90), 0.02
"""What lettering without a place stands on in a bright look, and how much lighter a page is than its place."""


class ShotPainter:
    """Draws the frames of one shot."""

    def __init__(self, shot: Shot) -> None:
        self._shot = shot
        self._pixels: Frame = numpy.zeros((shot.height, shot.width, 4), numpy.uint8)
        self._surface = surface_over(self._pixels, opaque=True)
        self._drawn: tuple[object, ...] | None = None
        self._all: Box = (0, 0, shot.width, shot.height)
        self.changed: tuple[Box, ...] = (self._all,)
        """The parts of the picture in which the frame asked for last may differ from the one before."""
        self._around: tuple[object, ...] = ()
        self._people = people = tuple(
            playing_held(playing_blown(playing, shot.board)) for playing in shot.performance.people
        )
        if shot.set is not None and not shot.board.insert:
            self._scene: Scene | None = Scene(shot, people)
        else:
            self._scene = None
        self._plate = plate_of(
            shot.board,
            self._scene.place if self._scene else None,
            seed=shot.seed,
            width=shot.width,
            height=shot.height,
        )
        self._close = _close_of(shot, _spot(self._plate)) if shot.board.insert else None
        self._material = material_of(shot.look)
        self._light = Light(look=shot.look)
        self._words: tuple[int, DisplayList] = (-1, ())
        self._written: tuple[DisplayList, skia.Image] | None = None

    def frames(self) -> Iterator[tuple[Frame, int]]:
        """All frames in order, each that is seen several times in a row once, with how often."""
        frame, end = 0, self._shot.board.frames
        while frame < end:
            pixels, times = self.frame(frame), 1
            while frame + times < end and self._state(frame + times) == self._drawn:
                times += 1
            yield pixels, times
            frame += times

    def frame(self, frame: int) -> Frame:
        """Frame `frame` of the shot, valid until the next is asked for."""
        state = self._state(frame)
        if state == self._drawn:
            self.changed = ()
        else:
            self._draw(frame)
            self._drawn = state
        return self._pixels

    @property
    def changed_rows(self) -> list[tuple[int, int]]:
        """In which rows the frame asked for last may differ from the one before: the first of each band, and the
        first behind it."""
        bands: list[tuple[int, int]] = []
        for top, bottom in sorted((top, bottom) for _, top, _, bottom in self.changed):
            if bands and top <= bands[-1][1]:
                bands[-1] = (bands[-1][0], max(bottom, bands[-1][1]))
            else:
                bands.append((top, bottom))
        return bands

    def _state(self, frame: int) -> tuple[object, ...]:
        """What the frame's look depends on: equal states are equal frames."""
        shot = self._shot
        words = self._words_at(frame)
        label = frame < shot.label_frames
        veil = self._material.veil_at(frame)
        if self._scene is None:
            return (words, label, veil, shot.board.insert and frame // 2)
        poses = tuple(id(playing.at(frame)) for playing in self._people)
        loose = tuple(thing.at(frame) for thing in shot.performance.loose)
        moves = self._scene.moves and frame // 2
        hung = tuple(cloth.share(frame // 2 * 2) for cloth in shot.board.hangings)
        hung += (share_on(shot.board.door, frame // 2 * 2),) if shot.board.door else ()
        track = self._scene.track
        return (track.at(frame), track.focus_at(frame), poses, loose, hung, words, label, veil, moves)

    def _draw(self, frame: int) -> None:
        shot, canvas = self._shot, self._surface.getCanvas()
        self.changed = (self._all,)
        if self._scene is not None:
            around = (frame < shot.label_frames, self._veil(frame), self._words_at(frame))
            parts = self._scene.laid(frame)
            if self._around == around and not around[0]:
                self.changed = parts
            self._around = around
            for part in self.changed:
                canvas.save()
                canvas.clipRect(skia.Rect.MakeLTRB(*part))
                self._scene.draw(canvas, frame, part)
                canvas.drawImage(self._veil(frame), 0, 0)
                self._write(canvas, frame)
                canvas.restore()
        else:
            if self._close is not None:
                place, ground = self._close
                canvas.drawImage(ground, 0, 0)
                near = Painter(canvas, place.light, unit=shot.height / 720)
                spot = _spot(self._plate)
                near.draw(
                    piece_moving(shot.board, place, frame, width=shot.width, height=shot.height, spot=spot)
                )
                near.draw(insert_drawn(shot, place, frame, spot))
                if passes(shot):
                    near.draw(weather_before(shot, place, frame // 2 * 2))
                canvas.drawImage(self._veil(frame), 0, 0)
            self._write(canvas, frame)
        if frame < shot.label_frames and shot.label:
            painter = Painter(canvas, self._light, unit=shot.height / 720)
            painter.draw(label_records(shot.label, width=shot.width, height=shot.height))

    def _write(self, canvas: skia.Canvas, frame: int) -> None:
        """The lettering, from a bitmap of its own: for most of its time it only stands there."""
        words = self._words_at(frame)
        if not words:
            return
        if self._written is None or self._written[0] != words:
            drawn = surface(self._shot.width, self._shot.height)
            Painter(drawn.getCanvas(), self._light, unit=self._shot.height / 720).draw(words)
            self._written = (words, drawn.makeImageSnapshot())
        canvas.drawImage(self._written[1], 0, 0)

    def _words_at(self, frame: int) -> DisplayList:
        """The lettering at `frame`: the very same records as before, where they are equal."""
        if self._words[0] != frame:
            words = self._lettering(frame)
            self._words = (frame, self._words[1] if words == self._words[1] else words)
        return self._words[1]

    def _veil(self, frame: int) -> skia.Image:
        return self._material.veil(self._shot.width, self._shot.height, self._material.veil_at(frame))

    def _page(self) -> Colour | None:
        """What lettering stands on in a bright look: the ground of the place itself, a little lighter."""
        if not self._material.bright:
            return None
        place = self._scene.place if self._scene else self._close[0] if self._close else None
        return (place.backdrop if place else PAGE).lighter(LIGHTER)

    def _lettering(self, frame: int) -> DisplayList:
        """What is written on the picture at `frame`."""
        board, width, height = self._shot.board, self._shot.width, self._shot.height
        lettering = board.lettering
        if lettering is None:
            return ()
        if lettering.kind == "credits":
            return credits_records(
                lettering,
                frame,
                board.frames,
                width=width,
                height=height,
                palette=self._shot.cast.palette,
                over=board.hour if self._scene else None,
                page=self._page(),
            )
        return words_over(
            lettering,
            frame,
            board.frames,
            width=width,
            height=height,
            accent=from_hex(self._shot.cast.palette.accent),
            page=self._page(),
            plate=self._plate,
        )


def insert_place(shot: Shot) -> Place:
    """The place of an insert. Without a set it is a room by day."""
    return place_of(shot_setting(shot, shot.set or SetSheet(id="", place="", kind="living room")))


def insert_drawn(shot: Shot, place: Place, frame: int, spot: Spot = MIDST) -> DisplayList:
    """The thing of an insert, in the hands that hold it; of a cloth that hides somebody, its hem over their shoes."""
    behind = [person for cloth in shot.board.hangings for person in cloth.behind]
    instead: DisplayList = ()
    if behind and prop_named(shot.board.insert) == "curtain":
        instead = feet_under(shot.cast.sheet(behind[0]), place, seed=shot.seed)
    width, height = shot.width, shot.height
    if shot.board.insert_held:
        close = hands_alone if shot.board.insert == HANDS else held_close
        carved = material_of(shot.look).carved
        return close(
            shot.board, shot.cast, frame, width=width, height=height, spot=spot, seed=shot.seed, carved=carved
        )
    return insert_records(shot.board, place, frame, width=width, height=height, instead=instead, spot=spot)


def _close_of(shot: Shot, spot: Spot) -> tuple[Place, skia.Image]:
    """The place of an insert, and what lies under and behind its thing."""
    place = insert_place(shot)
    return place, insert_ground(shot.board, place, width=shot.width, height=shot.height, spot=spot)


def _spot(plate: Plate | None) -> Spot:
    """Where the thing of an insert is: beside the title's letters, else in the midst."""
    return plate.spot if plate else MIDST
