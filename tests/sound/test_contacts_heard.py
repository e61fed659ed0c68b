"""What somebody is seen to touch is heard on that frame: the drawn poses are read, not what the performance tells."""

from collections.abc import Iterator
from functools import cache

import numpy
import pytest
from bench.contacts import Met, contacts_seen
from bench.foley import nearest, onsets_of

from tests.acting.factories import CAST, board, does, performed, stands
from tests.sound import small_films
from tests.sound.small_films import SETS, film, noise
from yingxi.acting.actions.registry import ACTIONS
from yingxi.acting.faults.witness import Witness
from yingxi.film.board import Board
from yingxi.film.cue import FoleyCue
from yingxi.film.hats import hat_word
from yingxi.film.performance import Performance
from yingxi.generators.builtin.procedural_foley.generator import ProceduralFoley
from yingxi.sound import score_spotted
from yingxi.sound.mixing import film_mixed

FRAMES = 108
"""A deed of 84 frames, and what comes to rest after it."""
PEOPLE = ("ann", "child", "gran", "sad", "bo")
ALONE = ("open", "close", "knock")
"""Deeds with a door: nobody is meant."""
LONGER = {"limp": 2}
"""Frames between a contact and its sound where it is more than one: the heel of a leg that hurts skims the ground
before it carries."""


def acted(verb: str, person: str) -> tuple[Board, Performance]:
    going = {"to_x": 1.4} if verb in ("walk", "run", "sneak", "limp") else {}
    begins: dict[str, object] = {"rise": {"posture": "sit"}, "wake": {"asleep": True}}.get(verb, {})
    if verb in ("put down", "give", "drink", "eat"):
        begins = {"held": "cup"}
    what = hat_word("cap", "#486f99") if verb in ("put on", "take off") else "cup"
    if verb in (*ALONE, "push", "touch"):
        what = ""
    other = "ann" if person == "bo" else "bo"
    whom = "" if verb in ALONE else other
    people = [stands(person, -0.5, **begins), stands(other, 0.5, facing=-1)]
    shot = board(FRAMES, people, [does(verb, person, 6, 90, whom=whom, what=what, **going)])
    return shot, performed(shot)


def seen(shot: Board, performance: Performance) -> Iterator[Met]:
    return contacts_seen(Witness(shot, performance, CAST, None, 640, 360))


def cued(performance: Performance) -> tuple[FoleyCue, ...]:
    cut, storyboard = film(small_films.board("shot-1", frames=FRAMES))
    return score_spotted(cut, storyboard, {"shot-1": performance}, SETS, seed=1).foley


@cache
def met_and_sounding(verb: str, person: str) -> tuple[tuple[Met, ...], tuple[int, ...]]:
    """The contacts that are seen of a deed, and the frames on which a sound begins."""
    shot, performance = acted(verb, person)
    return tuple(seen(shot, performance)), tuple(cue.start for cue in cued(performance))


def unheard(verb: str, person: str, within: int) -> Iterator[Met]:
    met, starts = met_and_sounding(verb, person)
    return (each for each in met if not any(abs(start - each.frame) <= within for start in starts))


@pytest.mark.parametrize("verb", sorted(ACTIONS))
def test_every_contact_that_is_seen_has_its_sound_within_a_frame(verb: str) -> None:
    assert [met for person in PEOPLE for met in unheard(verb, person, LONGER.get(verb, 1))] == []


def test_feet_hands_seats_knees_and_doors_are_seen_to_meet_something() -> None:
    met = {each.what for verb in ACTIONS for each in met_and_sounding(verb, "ann")[0]}
    assert met >= {"step", "sit", "knee", "put down", "take", "knock", "clap", "door", "touch", "mouth"}


@pytest.mark.parametrize("verb", ["walk", "knock", "put down"])
def test_the_sound_of_a_contact_begins_within_a_frame_of_it_in_the_mix(verb: str) -> None:
    shot, performance = acted(verb, "ann")
    cut, storyboard = film(small_films.board("shot-1", frames=FRAMES))
    score = score_spotted(cut, storyboard, {"shot-1": performance}, SETS, seed=1)
    foley = ProceduralFoley()
    sounds = {cue.id: foley.sound(cue, seed=1).samples for cue in score.foley}
    air = {cue.id: noise(8.0, 0.02) for cue in score.atmosphere}
    mix = film_mixed(cut, score, storyboard, SETS, lines={}, cues={**sounds, **air})
    onsets = onsets_of(numpy.array(mix.effects)) * 24
    offs = [nearest(onsets, met.frame) for met in seen(shot, performance)]
    assert offs
    assert [off for off in offs if off is None or not -1 <= off < 2] == []
