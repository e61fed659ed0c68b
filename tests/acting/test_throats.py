"""Who laughs, sobs, sighs, gasps, coughs or sneezes opens the mouth while it is heard."""

from itertools import pairwise

import numpy
import pytest

from tests.acting.factories import board, does, performed, playing, stands
from yingxi.acoustics import breath
from yingxi.film.mouth import Mouth
from yingxi.film.seeds import rng
from yingxi.film.throat import LAUGHED_AT, OPENINGS

DEEDS = {
    "laugh": "laugh",
    "sob": "cry",
    "sigh": "sigh",
    "gasp": "gasp",
    "cough": "cough",
    "sneeze": "sneeze",
    "whistle": "whistle",
    "sing high": "sing",
}


@pytest.mark.parametrize(("sound", "verb"), DEEDS.items())
def test_a_mouth_is_open_when_the_throat_is_heard(sound: str, verb: str) -> None:
    people = [stands("ann", -0.5), stands("bo", 0.5, facing=-1)]
    acted = performed(board(110, people, [does(verb, "ann", 4, 90, whom="bo")]))
    (heard,) = [contact.frame for contact in acted.contacts if contact.kind == sound]
    ann = playing(acted, "ann")
    open_on = [frame for frame in range(110) if ann.at(frame).face.mouth is not Mouth.REST]
    expected = [
        heard + frame
        for each in OPENINGS[sound]
        for frame in range(round(24 * each.start), max(round(24 * each.start) + 1, round(24 * each.end)))
    ]
    assert open_on == sorted(set(expected))


def test_a_laugh_shuts_between_its_syllables() -> None:
    people = [stands("ann", -0.5), stands("bo", 0.5, facing=-1)]
    acted = performed(board(110, people, [does("laugh", "ann", 4, 90, whom="bo")]))
    ann = playing(acted, "ann")
    shapes = [ann.at(frame).face.mouth for frame in range(110)]
    opened = [before is Mouth.REST and after is Mouth.A for before, after in pairwise(shapes)]
    assert opened.count(True) == len(LAUGHED_AT)


@pytest.mark.parametrize("sound", ["sob", "cough", "sneeze", "sigh", "gasp"])
def test_breath_is_heard_while_the_mouth_is_open(sound: str) -> None:
    recipe = {
        "sob": breath.sob, "cough": breath.cough, "sneeze": breath.sneeze, "sigh": breath.sigh, "gasp": breath.gasp,
    }[sound]  # fmt: skip
    for seed in range(3):
        wave = recipe(rng(seed, sound))
        loud = numpy.abs(wave) > 0.2 * numpy.abs(wave).max()
        for each in OPENINGS[sound]:
            inside = loud[round(48_000 * each.start) : round(48_000 * each.end)]
            assert inside.any()
