"""The theatre: one shot, frame by frame. A frame is a pure function of the shot and its number; what is kept
between frames only saves drawing it again."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path

import numpy
import skia
from numpy.typing import NDArray

from yingxi.film.board import Board
from yingxi.film.brief import Language, Look
from yingxi.film.colour import from_hex
from yingxi.film.performance import Performance, Playing, Pose
from yingxi.film.seeds import seed_of
from yingxi.film.sheet import Cast, CharacterSheet, SetSheet
from yingxi.stage.camera import Camera
from yingxi.stage.credits import credits_records
from yingxi.stage.display import DisplayList
from yingxi.stage.embracing import pieces_of
from yingxi.stage.figures import Sprite, draw_shadows, figure_sprite, sprite_softened
from yingxi.stage.foreground import foreground_shown
from yingxi.stage.framing import camera_of
from yingxi.stage.ground import ground_on_frame
from yingxi.stage.heads_lit import heads_of
from yingxi.stage.holding import playing_held
from yingxi.stage.inserts import insert_ground, insert_records
from yingxi.stage.layer import Layer, draw_layers, seen_of
from yingxi.stage.layers import (
    ACTING_BACK,
    ACTING_FRONT,
    NEAREST,
    backdrop_layers,
    flattened,
    single_layers,
    softness,
)
from yingxi.stage.light import Light
from yingxi.stage.loose_things import draw_loose
from yingxi.stage.materials import material_of
from yingxi.stage.moves import track_of
from yingxi.stage.own import cutout_sprite, own_place, own_scenery, picture_kept, standing_shadow
from yingxi.stage.people.figure import Drawn
from yingxi.stage.place import Card, Head, Place, Setting, setting_of
from yingxi.stage.raster import Painter, surface, surface_over
from yingxi.stage.sets import place_of
from yingxi.stage.titles import label_records
from yingxi.stage.track import Track
from yingxi.stage.weather import WET, falling, falls, ripples
from yingxi.stage.words_over import words_over

Frame = NDArray[numpy.uint8]
"""(height, width, 4) BGRA, opaque."""

# Of the way that the picture rushes by in a frame, how much one sees as a smear.
RUSH = 0.22
# What drives stands still while somebody does this.
BOARDING = ("enter", "leave")


@dataclass(frozen=True, slots=True)
class Shot:
    """All that a shot's picture depends on."""

    board: Board
    performance: Performance
    cast: Cast
    set: SetSheet | None
    width: int
    height: int
    seed: int
    label: str = ""
    label_frames: int = 0
    look: Look = "paper"
    language: Language = "zh"
    pictures: Mapping[str, Path] = field(default_factory=dict)
    """A person's own, by the id of the set or of the figure in whose place they stand."""


class ShotPainter:
    """Draws the frames of one shot."""

    def __init__(self, shot: Shot) -> None:
        self._shot = shot
        self._pixels: Frame = numpy.zeros((shot.height, shot.width, 4), numpy.uint8)
        self._surface = surface_over(self._pixels, opaque=True)
        self._drawn: tuple[object, ...] | None = None
        self._people = people = tuple(playing_held(playing) for playing in shot.performance.people)
        if shot.set is not None and not shot.board.insert:
            self._scene: _Scene | None = _Scene(shot, people)
        else:
            self._scene = None
        self._close = _close_of(shot) if shot.board.insert else None
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
        if state != self._drawn or self._drawn is None:
            self._draw(frame)
            self._drawn = state
        return self._pixels

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
        track = self._scene.track
        return (track.at(frame), track.focus_at(frame), poses, loose, words, label, veil, moves)

    def _draw(self, frame: int) -> None:
        shot, canvas = self._shot, self._surface.getCanvas()
        painter = Painter(canvas, self._light, unit=shot.height / 720)
        if self._scene is not None:
            self._scene.draw(canvas, frame)
            canvas.drawImage(self._veil(frame), 0, 0)
        elif self._close is not None:
            place, ground = self._close
            canvas.drawImage(ground, 0, 0)
            near = Painter(canvas, place.light, unit=shot.height / 720)
            near.draw(insert_records(shot.board, place, frame, width=shot.width, height=shot.height))
            canvas.drawImage(self._veil(frame), 0, 0)
        self._write(canvas, frame)
        if frame < shot.label_frames and shot.label:
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

    def _on_bright(self, board: Board) -> bool:
        """Whether the title stands on a bright ground."""
        if self._material.bright is not None:
            return self._material.bright
        return not board.inside and board.hour in ("dawn", "day")

    def _lettering(self, frame: int) -> DisplayList:
        """What is written on the picture at `frame`."""
        board, width, height = self._shot.board, self._shot.width, self._shot.height
        lettering = board.lettering
        if lettering is None:
            return ()
        if lettering.kind == "credits":
            return credits_records(
                lettering, frame, board.frames, width=width, height=height, palette=self._shot.cast.palette
            )
        return words_over(
            lettering,
            frame,
            board.frames,
            width=width,
            height=height,
            accent=from_hex(self._shot.cast.palette.accent),
            on_bright=self._on_bright(board),
        )


@dataclass(frozen=True, slots=True)
class Scenery:
    """A set as one camera move sees it: drawn once, and shared by all shots that look at it the same way.
    What moves outside a window is drawn between `far` and `near`."""

    far: tuple[Layer, ...]
    near: tuple[Layer, ...]
    among: tuple[Layer, ...]
    before: tuple[Layer, ...]


@lru_cache(maxsize=6)
def scenery_of(
    setting: Setting,
    cameras: tuple[Camera, ...],
    focus: float,
    *,
    foreground: bool,
    heads: tuple[Head, ...] = (),
) -> Scenery:
    """The scenery for a shot that begins and ends with `cameras` and is sharp at depth `focus`, behind `heads`."""
    place = replace(place_of(setting), heads=heads)
    home = min(cameras, key=lambda camera: (6 - camera.z) / camera.focal)
    layers = backdrop_layers(place, home, cameras, focus=focus)
    outside = min((card.z for card in place.cards if _moves_outside(card, place)), default=0.0)
    far = tuple(layer for layer in layers if layer.z is not None and layer.z >= outside > 0)
    near = tuple(layer for layer in layers if layer not in far)
    if len(set(cameras)) == 1:
        colour = place.backdrop.rgb()
        far = (flattened(far, home, colour),) if far else ()
        near = (flattened(near, home, None if far else colour),)
    return Scenery(
        far,
        near,
        single_layers(place, home, cameras, focus=focus, front=ACTING_FRONT, back=ACTING_BACK),
        single_layers(place, home, cameras, focus=focus, front=0.0, back=ACTING_FRONT) if foreground else (),
    )


def _moves_outside(card: Card, place: Place) -> bool:
    """Whether something moves behind the set's own wall: rain on a pane, fields beside a train."""
    return card.moving is not None and card.z > place.ground_ends


def _setting_of(shot: Shot, sheet: SetSheet) -> Setting:
    """The shot's set with all that is in it."""
    board = shot.board
    return setting_of(
        sheet,
        inside=board.inside,
        hour=board.hour,
        weather=board.weather,
        season=board.season,
        film_seed=shot.seed,
        look=shot.look,
        language=shot.language,
        tint=shot.cast.palette.script.get(board.mark, ""),
        crowd=board.crowd,
        lamps=board.lamps,
        pieces=board.pieces,
        things=() if board.insert else board.still_things(),
        cast=shot.cast,
        stands=any(moment.kind == "deed" and moment.verb in BOARDING for moment in board.moments),
    )


def insert_place(shot: Shot) -> Place:
    """The place of an insert. Without a set it is a room by day."""
    return place_of(_setting_of(shot, shot.set or SetSheet(id="", place="", kind="living room")))


def _close_of(shot: Shot) -> tuple[Place, skia.Image]:
    """The place of an insert, and what lies under and behind its thing."""
    place = insert_place(shot)
    return place, insert_ground(shot.board, place, width=shot.width, height=shot.height)


@lru_cache(maxsize=64)
def _same(sheet: CharacterSheet) -> CharacterSheet:
    """The first of all equal sheets: what is kept for a sheet is then found without comparing it field by field."""
    return sheet


class _Scene:
    """A shot that plays in a set."""

    def __init__(self, shot: Shot, people: tuple[Playing, ...]) -> None:
        assert shot.set is not None
        self._shot = shot
        self._people = people
        board = shot.board
        setting = _setting_of(shot, shot.set)
        self._place: Place = place_of(setting)
        self.track: Track = track_of(board, shot.cast, shot.performance, width=shot.width, height=shot.height)
        cameras = self.track.extremes()
        own = shot.pictures.get(shot.set.id)
        self._setting: Setting | None = None
        if own is None:
            self._setting = setting
            self._foreground = foreground_shown(board, self._place, self.track, shot.cast, people)
            self._heads = heads_of(self._place, shot.cast, people, board.frames)
            self._scenery = scenery_of(
                setting, cameras, self.track.focus, foreground=self._foreground, heads=self._heads
            )
        else:
            self._place = own_place(self._place, board)
            behind, among = own_scenery(picture_kept(own), self._place, board, cameras, self.track.focus)
            self._scenery = Scenery((), behind, among, ())
        self._still = len(set(cameras)) == 1
        self._sheets = {one.person: _same(shot.cast.sheet(one.person)) for one in people}
        self._sprites: dict[tuple[str, Drawn], tuple[Pose, Camera, float, Sprite | None]] = {}
        self._moving: list[Card] = [card for card in self._place.cards if card.moving is not None]
        passes = not board.inside and falls(board.weather, board.season)
        self.moves = bool(self._moving) or passes

    def camera(self, frame: int) -> Camera:
        return self.track.at(frame)

    def draw(self, canvas: skia.Canvas, frame: int) -> None:
        """Frame `frame`; rushing by where the camera whips."""
        smear = self.track.smear(frame)
        if smear < 1.0:
            self._draw(canvas, frame)
            return
        rushing = skia.Paint(ImageFilter=skia.ImageFilters.Blur(smear * RUSH, 0.0, skia.TileMode.kClamp))
        canvas.saveLayer(None, rushing)
        self._draw(canvas, frame)
        canvas.restore()

    def _draw(self, canvas: skia.Canvas, frame: int) -> None:
        shot, camera = self._shot, self.camera(frame)
        if not self._still:
            canvas.clear(skia.ColorSetRGB(*self._place.backdrop.rgb()))
        for scenery, share in self._sceneries(frame):
            if share < 1.0:
                canvas.saveLayerAlpha(None, round(255 * share))
            seen = seen_of((*scenery.far, *scenery.near), camera)
            behind = len(scenery.far)
            draw_layers(canvas, scenery.far, seen[:behind], camera)
            self._draw_moving(canvas, camera, frame, outside=True)
            draw_layers(canvas, scenery.near, seen[behind:], camera)
            self._draw_moving(canvas, camera, frame, outside=False)
            if share < 1.0:
                canvas.restore()
        painter = Painter(canvas, self._place.light, unit=shot.height / 720)
        if shot.board.weather in WET and not shot.board.inside:
            seed, (left, right), (front, back) = (
                seed_of(shot.seed, "ripples"),
                self._place.width,
                self._place.depth,
            )
            rings = ripples(frame // 2 * 2, seed, width=(left - 1, right + 1), depth=(front - 2, back + 1))
            painter.draw(ground_on_frame(rings, camera))
        self._draw_among(canvas, camera, frame)
        if not shot.board.inside:
            painter.draw(self._falling(frame // 2 * 2))
        before = self._scenery.before
        draw_layers(canvas, before, seen_of(before, camera), camera)

    def _sceneries(self, frame: int) -> tuple[tuple[Scenery, float], ...]:
        """The scenery; while the focus is racked, that of its end over that of its beginning."""
        share, track = self.track.racked(frame), self.track
        if share <= 0 or self._setting is None:
            return ((self._scenery, 1.0),)
        last = scenery_of(
            self._setting,
            track.extremes(),
            track.last_focus,
            foreground=self._foreground,
            heads=self._heads,
        )
        return ((last, 1.0),) if share >= 1 else ((self._scenery, 1.0), (last, share))

    def _falling(self, frame: int) -> DisplayList:
        """The weather before the lens."""
        shot = self._shot
        seed = seed_of(shot.seed, "weather", shot.board.scene)
        board = shot.board
        return falling(
            shot.width,
            shot.height,
            frame,
            seed,
            weather=board.weather,
            season=board.season,
            hour=board.hour,
            haze=self._place.haze,
        )

    def _draw_moving(self, canvas: skia.Canvas, camera: Camera, frame: int, *, outside: bool) -> None:
        painter = Painter(canvas, self._place.light, unit=self._shot.height / 720)
        for card in self._moving:
            if (
                card.moving is not None
                and card.z - camera.z > NEAREST
                and _moves_outside(card, self._place) == outside
            ):
                painter.draw(card.moving(frame // 2 * 2), camera.card(card.z))

    def _draw_among(self, canvas: skia.Canvas, camera: Camera, frame: int) -> None:
        """People and the cards among them, far to near."""
        shot, place = self._shot, self._place
        layers = list(self._scenery.among)
        playing = [one for one in self._people if one.at(frame).z - camera.z > NEAREST]
        loose = sorted(shot.performance.loose, key=lambda thing: -thing.z)
        painter = Painter(canvas, place.light, unit=shot.height / 720)
        pieces = [(z, one, part) for one in playing for z, part in pieces_of(one.at(frame))]
        for _, one, part in sorted(pieces, key=lambda piece: (-piece[0], piece[1].person)):
            pose = one.at(frame)
            while loose and loose[0].z >= pose.z:
                draw_loose(painter, loose.pop(0), frame, camera, place.light)
            while layers and layers[0].z is not None and layers[0].z >= pose.z:
                layers.pop(0).draw(canvas, camera)
            # People on twos keep the size they had on the first of the two; the camera moves them by whole pixels.
            drawn_by = camera if one.on_ones else self.camera(frame // 2 * 2)
            sprite = self._sprite(one.person, part, pose, drawn_by, self.track.focus_at(frame))
            if sprite is None:
                continue
            old, new = drawn_by.at(pose.x, 0.0, pose.z), camera.at(pose.x, 0.0, pose.z)
            canvas.save()
            canvas.translate(round(new[0] - old[0]), round(new[1] - old[1]))
            sheet = self._sheets[one.person]
            feet = standing_shadow(sheet, pose) if one.person in shot.pictures else pose
            if part != "arm":
                draw_shadows(canvas, sheet, feet, sprite, drawn_by, place.light)
            sprite.draw(canvas)
            canvas.restore()
        for thing in loose:
            draw_loose(painter, thing, frame, camera, place.light)
        for layer in layers:
            layer.draw(canvas, camera)

    def _sprite(self, person: str, part: Drawn, pose: Pose, camera: Camera, focus: float) -> Sprite | None:
        kept = self._sprites.get((person, part))
        if kept is None or kept[0] is not pose or kept[1:3] != (camera, focus):
            made = self._sprite_made(person, part, pose, camera)
            if made is not None:
                made = sprite_softened(made, softness(pose.z, camera, focus))
            kept = self._sprites[person, part] = (pose, camera, focus, made)
        return kept[3]

    def _sprite_made(self, person: str, part: Drawn, pose: Pose, camera: Camera) -> Sprite | None:
        shot, place = self._shot, self._place
        sheet, own = self._sheets[person], shot.pictures.get(person)
        if own is not None:
            if part == "arm":
                return None
            return cutout_sprite(picture_kept(own), sheet, pose, camera, place.light, place.pools)
        who = seed_of(shot.seed, "person", person)
        return figure_sprite(sheet, pose, camera, place.light, place.pools, seed=who, part=part)


def first_camera(shot: Shot) -> Camera:
    return camera_of(shot.board, shot.cast, width=shot.width, height=shot.height)
