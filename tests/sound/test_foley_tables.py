"""Nothing is forgotten: every deed that touches something, every contact, every place has its sound."""

from fractions import Fraction
from typing import get_args

import numpy
import pytest

from tests.acting.factories import CAST, board, does, performed, playing, skeleton, stands
from tests.sound import small_films
from tests.sound.small_films import SETS, film
from yingxi.acting.actions.registry import ACTIONS
from yingxi.acting.reaching import palm_of
from yingxi.film.cue import AtmosphereCue, FoleyCue
from yingxi.film.hats import hat_word
from yingxi.film.performance import ContactKind, Performance
from yingxi.film.riding import Ride
from yingxi.film.sheet import OPEN_AIR, SetKind
from yingxi.generators.builtin.procedural_foley.atmospheres import air
from yingxi.generators.builtin.procedural_foley.generator import ProceduralFoley
from yingxi.generators.builtin.procedural_foley.place_layers import INSIDE, OUTSIDE
from yingxi.sound import levels, score_spotted
from yingxi.sound.foley_spotting import CONTACT_SOUND, GROUND
from yingxi.sound.spaces import SPACES
from yingxi.stage.rig import proportions_of

WITHOUT_A_TOUCH = {"hold", "look", "look away", "nod", "shake head", "shut eyes", "sleep"}
"""Deeds of the face and the head, and a hand that stays as it is."""
ROOMS = get_args(SetKind)
HOURS = ("dawn", "day", "dusk", "night")
WEATHERS = ("clear", "rain", "snow", "fog", "wind", "storm")


def acted(verb: str) -> Performance:
    more = {"to_x": 0.2} if verb in ("walk", "run", "sneak", "limp") else {}
    seated = {"posture": "sit"} if verb == "rise" else {"asleep": True} if verb == "wake" else {}
    with_it = hat_word("cap", "#486f99") if verb in ("put on", "take off") else "cup"
    rides = Ride(mount="water") if verb == "swim" else None
    people = [stands("ann", -0.5, rides=rides, **seated), stands("bo", 0.5, facing=-1)]
    return performed(board(90, people, [does(verb, "ann", 4, 70, whom="bo", what=with_it, **more)]))


@pytest.mark.parametrize("verb", sorted(set(ACTIONS) - WITHOUT_A_TOUCH))
def test_every_deed_that_touches_something_says_when(verb: str) -> None:
    assert acted(verb).contacts


@pytest.mark.parametrize("kind", sorted({*get_args(ContactKind)} - {"play"}))
def test_every_contact_has_its_sound_at_once_and_a_level_of_its_own(kind: ContactKind) -> None:
    name = CONTACT_SOUND[kind]
    assert name in levels.FOLEY
    heard = numpy.abs(ProceduralFoley().sound(FoleyCue(id=kind, sound=name, start=0), seed=1).samples[:, 0])
    # Cloth, air and breath swell.
    frames = {
        "cloth": 2,
        "rise": 2,
        "whoosh": 3,
        "gasp": 4,
        "sigh": 4,
        "sob": 3,
        "sneeze": 12,
        "laugh": 3,
    }.get(kind, 1)
    assert numpy.argmax(heard > 0.1 * heard.max()) < frames * 48_000 / 24


@pytest.mark.parametrize("verb", ["eat", "drink"])
def test_what_is_eaten_or_drunk_is_heard_when_the_hand_is_at_the_mouth(verb: str) -> None:
    performance = acted(verb)
    (heard, *_) = [contact.frame for contact in performance.contacts if contact.kind in ("bite", "sip")]
    ann, proportions = playing(performance, "ann"), proportions_of(CAST.sheet("ann"))

    def lifted(frame: int) -> float:
        pose = ann.at(frame)
        return float(palm_of(proportions, skeleton("ann", pose), pose.near_arm, "near")[1])

    highest = max(lifted(frame) for frame in range(heard + 4))
    assert lifted(heard + 1) > highest - 0.03 > lifted(heard - 6)


def test_a_contact_of_the_performance_is_heard_on_its_frame() -> None:
    performance = acted("write")
    cut, storyboard = film(small_films.board("shot-1", frames=90))
    cues = score_spotted(cut, storyboard, {"shot-1": performance}, SETS, seed=1).foley
    pens = [contact.frame for contact in performance.contacts if contact.kind == "pen"]
    assert [cue.start for cue in cues if cue.sound == "pen"] == pens


@pytest.mark.parametrize("room", ROOMS)
def test_every_place_has_ground_space_level_and_air(room: SetKind) -> None:
    assert all(room in table for table in (GROUND, SPACES, levels.ROOMS))
    assert (room in OUTSIDE) == (room in OPEN_AIR) != (room in INSIDE)


def test_no_place_has_the_air_of_another() -> None:
    assert len({INSIDE[room] for room in INSIDE}) == len(INSIDE)
    assert len({OUTSIDE[room] for room in OUTSIDE}) == len(OUTSIDE)


@pytest.mark.parametrize("number", range(len(ROOMS)))
def test_air_is_heard_in_every_place_hour_and_weather(number: int) -> None:
    room, hour, weather = ROOMS[number], HOURS[number % 4], WEATHERS[number % 6]
    cue = AtmosphereCue.model_validate(
        {"id": "air", "start": 0, "frames": 12, "rate": Fraction(24), "room": room, "inside": room not in OPEN_AIR,
         "hour": hour, "weather": weather}
    )  # fmt: skip
    sides = air(cue, 0.5, seed=1)
    assert all(numpy.isfinite(side).all() and side.std() > 0 for side in sides)


Spectrum = numpy.ndarray[tuple[int], numpy.dtype[numpy.float64]]


def wood(hour: str, weather: str) -> Spectrum:
    """Eight seconds of a wood's air, as power by frequency."""
    cue = AtmosphereCue.model_validate(
        {"id": "air", "start": 0, "frames": 192, "rate": Fraction(24), "room": "forest", "inside": False,
         "hour": hour, "weather": weather}
    )  # fmt: skip
    return numpy.square(numpy.abs(numpy.fft.rfft(air(cue, 8.0, seed=1)[0])))


def bright(power: Spectrum) -> float:
    """The share above 3 kHz."""
    pitches = numpy.fft.rfftfreq(8 * 48_000, 1 / 48_000)
    return float(power[pitches > 3000].sum() / power.sum())


def test_a_wood_sounds_otherwise_at_every_hour_and_is_duller_in_fog() -> None:
    hours = [wood(hour, "clear") for hour in HOURS]
    assert all(not numpy.allclose(one, other) for at, one in enumerate(hours) for other in hours[:at])
    assert bright(wood("day", "fog")) < 0.7 * bright(wood("day", "clear"))
