"""A shot that plays in a set: what is laid down on each of its frames, far to near."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

import skia

from yingxi.film.board import Hanging, share_on
from yingxi.film.camera import Size
from yingxi.film.performance import Loose, Playing, Pose
from yingxi.film.seeds import seed_of
from yingxi.film.sheet import CharacterSheet
from yingxi.stage.before_lens import faces_near, passes, weather_before
from yingxi.stage.camera import Camera
from yingxi.stage.display import SAME, DisplayList, Matrix
from yingxi.stage.doorway import leaf_of, leaf_records, opening_of
from yingxi.stage.embracing import pieces_of
from yingxi.stage.figures import Shadows, Sprite, figure_sprite, shadows_of, sprite_softened
from yingxi.stage.foreground import foreground_shown
from yingxi.stage.ground import ground_on_frame
from yingxi.stage.hanging import hanging_records, those_behind
from yingxi.stage.heads_lit import heads_of
from yingxi.stage.holding import drawn_by, moved_by
from yingxi.stage.laid import Box, Laid, changed, meet, together, touched
from yingxi.stage.layer import Layer, draw_layers, seen_of
from yingxi.stage.layers import (
    ACTING_BACK,
    ACTING_FRONT,
    NEAREST,
    sheet_layer,
    softness,
)
from yingxi.stage.light import Light
from yingxi.stage.loose_things import loose_records
from yingxi.stage.mist import NEAR_SIZES, Mist, mist_behind
from yingxi.stage.own import cutout_sprite, own_place, own_scenery, picture_kept, standing_shadow
from yingxi.stage.people.figure import Drawn
from yingxi.stage.place import Card, Place, Setting
from yingxi.stage.quiet import quiet_layers
from yingxi.stage.raster import Painter
from yingxi.stage.scenery import Scenery, in_mist, moves_outside, over_all_behind, scenery_of
from yingxi.stage.sets import place_of
from yingxi.stage.sets.life import Life, gone_on
from yingxi.stage.sets.vehicles import Drives
from yingxi.stage.shot import Shot, shot_setting
from yingxi.stage.shot_track import shot_track
from yingxi.stage.track import Track
from yingxi.stage.weather import WET, drop_colour, ripples

# Of the way that the picture rushes by in a frame, how much one sees as a smear.
RUSH = 0.22
# Wide views, in which one sees what lives in a place by itself.
WIDE_SIZES = (Size.WIDE, Size.EXTREME_WIDE)
# The place behind credits is out of focus, so that names lie over nothing busy: what is sharp lies so near, in metres.
BEHIND_NAMES = 1.5


def _stands_among(card: Card) -> bool:
    """Whether a card stands where people act."""
    return ACTING_FRONT <= card.z < ACTING_BACK


def _same(sheet: CharacterSheet) -> CharacterSheet:
    """The first of all equal sheets: what is kept for a sheet is then found without comparing it field by field."""
    return sheet


class Scene:
    """A shot that plays in a set."""

    def __init__(self, shot: Shot, people: tuple[Playing, ...]) -> None:
        assert shot.set is not None
        self._shot = shot
        self._people = people
        board = shot.board
        setting = shot_setting(shot, shot.set)
        self.place: Place = place_of(setting)
        self.track: Track = shot_track(shot, self.place)
        cameras = self.track.extremes()
        own = shot.pictures.get(shot.set.id)
        self._setting: Setting | None = None
        self._mist: Mist | None = None
        if own is None:
            self._setting = setting
            self._foreground = foreground_shown(board, self.place, self.track, shot.cast, people)
            self._heads = heads_of(self.place, shot.cast, people, board.frames)
            credited = board.lettering is not None and board.lettering.kind == "credits"
            focus = BEHIND_NAMES if credited else self.track.focus
            self._scenery = self._seen_sharp_at(focus)
        else:
            self.place = own_place(self.place, board)
            behind, among = own_scenery(picture_kept(own), self.place, board, cameras, self.track.focus)
            self._scenery = Scenery((), behind, among, ())
        self._still = self.track.stands
        self._all: Box = (0, 0, shot.width, shot.height)
        self._last: list[Laid] | None = None
        self._sheets = {one.person: _same(shot.cast.sheet(one.person)) for one in people}
        self._sprites: dict[tuple[str, Drawn], tuple[Pose, Camera, float, _Figure | None]] = {}
        if own is None and board.size in NEAR_SIZES:
            self._mist = self._mist_behind()
            self._scenery = self._seen_sharp_at(focus)
            self._scenery = over_all_behind(self._scenery, self._quiet(focus), cameras, self.place)
        lives = board.size in WIDE_SIZES
        self._cloths: dict[Hanging, tuple[DisplayList, Layer]] = {}
        self._moving: list[Card] = [
            card
            for card in self.place.cards
            if card.moving is not None and (lives or not isinstance(card.moving, Life))
        ]
        self.moves = bool(self._moving) or passes(shot)
        self._gone_on = gone_on(shot.seed, board.id)

    def _seen_sharp_at(self, focus: float) -> Scenery:
        """The set's scenery, sharp at depth `focus`."""
        assert self._setting is not None
        cameras = self.track.extremes()
        scenery = scenery_of(self._setting, cameras, focus, foreground=self._foreground, heads=self._heads)
        return scenery if self._mist is None else in_mist(scenery, self._mist, self.place, cameras, focus)

    def _mist_behind(self) -> Mist | None:
        """The mist that the people's coats ask for in the middle of the shot."""
        frame, shot = self._shot.board.frames // 2, self._shot
        camera, behind = self.camera(frame), (*self._scenery.far, *self._scenery.near)
        drawn = (
            (
                self._sheets[one.person],
                one.at(frame),
                self._sprite_made(one.person, part, one.at(frame), camera),
            )
            for one in self._people
            for _, part in pieces_of(one.at(frame))
            if part != "arm" and one.person not in shot.pictures
        )
        stand = [(sheet, pose, sprite) for sheet, pose, sprite in drawn if sprite is not None]
        return mist_behind(self.place, shot.board, shot.look, stand, behind, camera)

    def _quiet(self, focus: float) -> tuple[Layer, ...]:
        """What makes the ground behind faces quiet."""
        shot, behind = self._shot, (*self._scenery.far, *self._scenery.near)
        people = [(self._sheets[one.person], one) for one in self._people if one.person not in shot.pictures]
        seen = (self.camera(shot.board.frames // 2), self.track.extremes(), focus)
        return quiet_layers(shot.look, self.place, people, shot.board.frames, behind, seen)

    def camera(self, frame: int) -> Camera:
        return self.track.at(frame)

    def laid(self, frame: int) -> tuple[Box, ...]:
        """Lays down all that is seen on `frame`; the parts of the picture that this changes."""
        before, self._last = self._last, list(self._laid(frame))
        return changed(before, self._last, self._all) if self._still else (self._all,)

    def draw(self, canvas: skia.Canvas, frame: int, part: Box) -> None:
        """What is laid down for `frame` on a `part` of the picture; rushing by where the camera whips."""
        smear = self.track.smear(frame)
        if smear >= 1.0:
            rushing = skia.ImageFilters.Blur(smear * RUSH, 0.0, skia.TileMode.kClamp)
            canvas.saveLayer(None, skia.Paint(ImageFilter=rushing))
        if not self._still:
            canvas.clear(skia.ColorSetRGB(*self.place.backdrop.rgb()))
        for thing in self._last or ():
            if meet(thing.box, part):
                thing.draw(canvas)
        if smear >= 1.0:
            canvas.restore()

    def _laid(self, frame: int) -> Iterator[Laid]:
        """All that is seen on `frame`, far to near."""
        shot, camera = self._shot, self.camera(frame)
        for scenery, share in self._sceneries(frame):
            behind = self._behind(scenery, camera, frame)
            if share < 1.0:
                both = tuple(behind)
                yield Laid((*(thing.of for thing in both), share), self._all, partial(_faint, both, share))
            else:
                yield from behind
        if shot.board.weather in WET and not shot.board.inside:
            rings = ground_on_frame(self._ripples(frame // 2 * 2), camera)
            yield self._records("ripples", rings, SAME, frame)
        yield from self._among(camera, frame)
        if not shot.board.inside:
            faces = faces_near(shot, self._people, camera, frame // 2 * 2) if passes(shot) else ()
            falling = weather_before(shot, self.place, frame // 2 * 2, faces)
            yield self._records("falling", falling, SAME, frame)
        yield self._layers("before", self._scenery.before, camera)

    def _behind(self, scenery: Scenery, camera: Camera, frame: int) -> Iterator[Laid]:
        """What lies behind the people, and what moves there by itself."""
        seen = seen_of((*scenery.far, *scenery.near), camera)
        behind = len(scenery.far)
        yield self._layers("far", scenery.far, camera, seen[:behind])
        yield from self._moving_by(camera, frame, outside=True)
        yield self._layers("near", scenery.near, camera, seen[behind:])
        yield from self._moving_by(camera, frame, outside=False)

    def _layers(
        self, name: str, layers: Sequence[Layer], camera: Camera, seen: Sequence[skia.Region] | None = None
    ) -> Laid:
        """Scenery, each layer only where it is `seen`."""
        seen = seen_of(layers, camera) if seen is None else seen
        drawn = partial(draw_layers, layers=layers, seen=seen, camera=camera)
        return Laid((name, layers, camera), self._all, drawn, whole=False)

    def _records(self, name: str, records: DisplayList, matrix: Matrix, frame: int) -> Laid:
        """Drawn anew on twos."""
        unit = self._shot.height / 720
        box = touched(records, matrix, unit, self._all) if self._still else self._all
        painter = partial(_painted, light=self.place.light, unit=unit, records=records, matrix=matrix)
        return Laid((name, frame // 2), box, painter)

    def _ripples(self, frame: int) -> DisplayList:
        seed, (left, right) = seed_of(self._shot.seed, "ripples"), self.place.width
        front, back = self.place.depth
        across, deep = (left - 1, right + 1), (front - 2, back + 1)
        colour = drop_colour(self._shot.board.hour, self.place.haze)
        return ripples(frame, seed, width=across, depth=deep, colour=colour)

    def _sceneries(self, frame: int) -> tuple[tuple[Scenery, float], ...]:
        """The scenery; while the focus is racked, that of its end over that of its beginning."""
        share, track = self.track.racked(frame), self.track
        if share <= 0 or self._setting is None:
            return ((self._scenery, 1.0),)
        last = self._seen_sharp_at(track.last_focus)
        return ((last, 1.0),) if share >= 1 else ((self._scenery, 1.0), (last, share))

    def _moving_by(self, camera: Camera, frame: int, *, outside: bool) -> Iterator[Laid]:
        for number, card in enumerate(self._moving):
            if (
                card.moving is not None
                and card.z - camera.z > NEAREST
                and not _stands_among(card)
                and moves_outside(card, self.place) == outside
            ):
                if isinstance(card.moving, Drives):
                    yield self._driven(card.moving, camera.card(card.z), frame)
                    continue
                at = frame + self._gone_on if isinstance(card.moving, Life) else frame
                records = card.moving(at // 2 * 2)
                yield self._records(f"{number} {card.name}", records, camera.card(card.z), frame)

    def _driven(self, drives: Drives, matrix: Matrix, frame: int) -> Laid:
        """What comes or goes by itself, where it is on `frame`; standing, it is not drawn anew."""
        vehicle = next(each for each in self._shot.board.vehicles if each.what == drives.what)
        gone = vehicle.gone(frame // 2 * 2)
        laid = self._records(drives.what, drives.away_by(gone, leaves=vehicle.away), matrix, frame)
        return replace(laid, of=("driven", drives.what, gone))

    def _among(self, camera: Camera, frame: int) -> Iterator[Laid]:
        """People and the cards and things among them, far to near."""
        layers = list(self._scenery.among)
        playing = [one for one in self._people if one.at(frame).z - camera.z > NEAREST]
        hung = self._hung(frame, camera)
        loose = sorted(self._shot.performance.loose, key=lambda thing: -thing.z)
        parts = [(z, one, part) for one in playing for z, part in pieces_of(one.at(frame))]
        for z, one, part in sorted(parts, key=lambda each: (-each[0], each[1].person)):
            pose = one.at(frame)
            while hung and hung[0][0] >= z:
                # What stands where it hangs is drawn before.
                while layers and layers[0].z is not None and layers[0].z >= hung[0][0]:
                    yield from self._card_among(layers.pop(0), camera, frame)
                yield hung.pop(0)[1]()
            while loose and loose[0].z >= pose.z:
                # What it lies on stands a little behind it, and is drawn before.
                while layers and layers[0].z is not None and layers[0].z >= loose[0].z:
                    yield from self._card_among(layers.pop(0), camera, frame)
                yield self._loose(loose.pop(0), frame, camera)
            while layers and layers[0].z is not None and layers[0].z >= z:
                yield from self._card_among(layers.pop(0), camera, frame)
            # People keep the size they had when they were drawn; the camera moves them by whole pixels.
            before = drawn_by(self.track, one, frame)
            drawn = self._drawn(one.person, part, pose, before, self.track.focus_at(frame))
            if drawn is not None:
                yield drawn.laid(*moved_by(camera, before, pose))
        for deep, laid in hung:
            while layers and layers[0].z is not None and layers[0].z >= deep:
                yield from self._card_among(layers.pop(0), camera, frame)
            yield laid()
        for thing in loose:
            while layers and layers[0].z is not None and layers[0].z >= thing.z:
                yield from self._card_among(layers.pop(0), camera, frame)
            yield self._loose(thing, frame, camera)
        for layer in layers:
            yield from self._card_among(layer, camera, frame)

    def _hung(self, frame: int, camera: Camera) -> list[tuple[float, Callable[[], Laid]]]:
        """The cloths that hang among the people and the door that is opened, each with its depth, far to near."""
        hung = [(each.z, partial(self._hanging, each, frame, camera)) for each in self._shot.board.hangings]
        return sorted([*hung, *self._door(frame, camera)], key=lambda each: -each[0])

    def _door(self, frame: int, camera: Camera) -> list[tuple[float, Callable[[], Laid]]]:
        """What is seen through the door where it is opened in this shot, and its leaf before that."""
        door, opening, leaf = self.place.door, opening_of(self.place), leaf_of(self.place)
        keys = self._shot.board.door
        if door is None or opening is None or leaf is None or not any(share for _, share in keys):
            return []
        records = leaf_records(leaf, door, share_on(keys, frame // 2 * 2))
        return [
            (card.z, partial(self._records, card.name, drawn, camera.card(opening.z), frame))
            for card, drawn in ((opening, opening.records), (leaf, records))
        ]

    def _card_among(self, layer: Layer, camera: Camera, frame: int) -> Iterator[Laid]:
        """A card among the people, and over it what moves on it."""
        yield self._card(layer, camera)
        for card in self._moving:
            if card.moving is not None and card.z == layer.z and _stands_among(card):
                yield self._records(card.name, card.moving(frame // 2 * 2), camera.card(card.z), frame)

    def _card(self, layer: Layer, camera: Camera) -> Laid:
        drawn = partial(layer.draw, camera=camera)
        return Laid((layer, camera), self._all, drawn, whole=False)

    def _hanging(self, cloth: Hanging, frame: int, camera: Camera) -> Laid:
        """A cloth that hides somebody, as it hangs on `frame`."""
        on_twos = frame // 2 * 2
        poses = [(self._sheets[one.person], one.at(frame)) for one in self._people]
        records = hanging_records(cloth, self.place, on_twos, those_behind(cloth, poses))
        if cloth.share(on_twos) not in (0.0, 1.0):
            drawn = self._records("hanging", records, camera.card(cloth.z), frame)
            return replace(drawn, of=("hanging", records))
        # As long as it hangs still, it is drawn once, as large as it is ever seen.
        kept = self._cloths.get(cloth)
        if kept is None or kept[0] != records:
            nearest = max(self.track.extremes(), key=lambda each: each.scale(cloth.z))
            kept = self._cloths[cloth] = records, sheet_layer(records, cloth.z, nearest, self.place.light)
        return self._card(kept[1], camera)

    def _loose(self, thing: Loose, frame: int, camera: Camera) -> Laid:
        records = loose_records(thing, frame, self.place.light)
        drawn = self._records("loose", records, camera.card(thing.z), frame)
        return replace(drawn, of=("loose", id(thing), thing.at(frame)))

    def _drawn(self, person: str, part: Drawn, pose: Pose, camera: Camera, focus: float) -> "_Figure | None":
        kept = self._sprites.get((person, part))
        if kept is None or kept[0] is not pose or kept[1:3] != (camera, focus):
            sprite, made = self._sprite_made(person, part, pose, camera), None
            if sprite is not None:
                sprite = sprite_softened(sprite, softness(pose.z, camera, focus, self.place.lens))
                made = _Figure(sprite, self._shadows(person, part, pose, sprite, camera))
            kept = self._sprites[person, part] = (pose, camera, focus, made)
        return kept[3]

    def _shadows(
        self, person: str, part: Drawn, pose: Pose, sprite: Sprite, camera: Camera
    ) -> Shadows | None:
        if part == "arm":
            return None
        sheet = self._sheets[person]
        feet = standing_shadow(sheet, pose) if person in self._shot.pictures else pose
        return shadows_of(sheet, feet, sprite, camera, self.place.light)

    def _sprite_made(self, person: str, part: Drawn, pose: Pose, camera: Camera) -> Sprite | None:
        shot, place = self._shot, self.place
        sheet, own = self._sheets[person], shot.pictures.get(person)
        if own is not None:
            if part == "arm":
                return None
            return cutout_sprite(picture_kept(own), sheet, pose, camera, place.light, place.pools)
        who = seed_of(shot.seed, "person", person)
        return figure_sprite(sheet, pose, camera, place.light, place.pools, seed=who, part=part)


@dataclass(frozen=True, slots=True, eq=False)
class _Figure:
    """Somebody as drawn, on their shadows."""

    sprite: Sprite
    shadows: Shadows | None

    def laid(self, x: int, y: int) -> Laid:
        """Moved by whole pixels."""
        left, top, right, bottom = self.sprite.box()
        if self.shadows is not None:
            left, top, right, bottom = together(self.sprite.box(), self.shadows.box())
        return Laid((self, x, y), (left + x, top + y, right + x, bottom + y), partial(self._draw, x, y))

    def _draw(self, x: int, y: int, canvas: skia.Canvas) -> None:
        canvas.save()
        canvas.translate(x, y)
        if self.shadows is not None:
            self.shadows.draw(canvas)
        self.sprite.draw(canvas)
        canvas.restore()


def _faint(things: Sequence[Laid], share: float, canvas: skia.Canvas) -> None:
    canvas.saveLayerAlpha(None, round(255 * share))
    for thing in things:
        thing.draw(canvas)
    canvas.restore()


def _painted(canvas: skia.Canvas, light: Light, unit: float, records: DisplayList, matrix: Matrix) -> None:
    Painter(canvas, light, unit=unit).draw(records, matrix)
