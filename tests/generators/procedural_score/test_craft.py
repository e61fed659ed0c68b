"""What makes a cue worth hearing, over themes, moods and cultures: no notes are played, they are read."""

from collections import Counter
from fractions import Fraction
from functools import cache
from itertools import pairwise

import pytest

from yingxi.film.cue import Hit, MusicCue
from yingxi.generators.builtin.procedural_score.form import written
from yingxi.generators.builtin.procedural_score.model import Note, Part, Written
from yingxi.generators.builtin.procedural_score.periods import idiom_of
from yingxi.generators.builtin.procedural_score.players import parts_of
from yingxi.generators.builtin.procedural_score.registers import SINGING, SLACK

MOODS = ("tender", "comedy", "suspense", "wonder", "melancholy", "action")
THEMES = ("The Kite", "捉迷藏", "Second Best")
CULTURES = [
    f"{culture}{period}"
    for culture in ("western", "chinese")
    for period in ("", " ancient", " 1930s", " future")
]
CASES = [(mood, culture, theme) for mood in MOODS for culture in CULTURES for theme in THEMES]
DRUMS = (47, 116)


@cache
def composed(mood: str, culture: str, theme: str) -> tuple[Written, tuple[Part, ...]]:
    """A cue of 28 seconds that rises and falls, with a line of three seconds."""
    where, _, when = culture.partition(" ")
    rise = [0.2 + 0.03 * n for n in range(20)]
    facts = {
        "id": "music-1", "start": 0, "frames": 672, "rate": Fraction(24), "mood": mood, "culture": where,
        "period": when,
        "theme": theme, "tension": (*rise, *rise[:8:-2]), "speech": ((240, 312),),
        "hits": (Hit(frame=168, weight=2), Hit(frame=671, weight=4)),
    }  # fmt: skip
    cue = MusicCue.model_validate(facts)
    idiom = idiom_of(cue)
    music = written(cue, idiom, seed=1)
    return music, parts_of(music, cue, idiom, seed=1)


def tune_of(parts: tuple[Part, ...]) -> list[Note]:
    return sorted(next(part.notes for part in parts if part.role == "melody"), key=lambda note: note.beat)


def harmony_of(parts: tuple[Part, ...]) -> list[Note]:
    return [
        note
        for part in parts
        if part.role in ("pad", "second", "bass", "pulse") and not part.drums and part.program not in DRUMS
        for note in part.notes
    ]


@pytest.mark.parametrize(("mood", "culture", "theme"), CASES)
def test_a_tune_lies_where_its_player_sings(mood: str, culture: str, theme: str) -> None:
    _, parts = composed(mood, culture, theme)
    lead = next(part for part in parts if part.role == "melody")
    low, high = SINGING[lead.program]
    # A grace note may lie a string higher.
    assert [note.pitch for note in lead.notes if not low - SLACK <= note.pitch <= high + SLACK + 3] == []


@pytest.mark.parametrize(("mood", "culture", "theme"), CASES)
def test_a_tune_strikes_no_note_twice_on_its_way_into_the_last_chord(
    mood: str, culture: str, theme: str
) -> None:
    music, parts = composed(mood, culture, theme)
    closing = music.bars[-2].beat
    # Grace notes and turns are what a player adds to the note that follows.
    way = [note.pitch for note in tune_of(parts) if note.beat > closing - 0.01 and note.beats > 0.2]
    assert len(way) >= 3
    assert all(one != other for one, other in pairwise(way))


@pytest.mark.parametrize(("mood", "culture", "theme"), [case for case in CASES if case[0] != "suspense"])
def test_no_tune_rubs_a_semitone_against_the_harmony_where_it_rests(
    mood: str, culture: str, theme: str
) -> None:
    _, parts = composed(mood, culture, theme)
    rubs = [
        (note.beat, note.pitch, other.pitch)
        for note in tune_of(parts)
        if note.beats >= 1.5
        for other in harmony_of(parts)
        if (note.pitch - other.pitch) % 12 == 1
        and min(note.beat + note.beats, other.beat + other.beats) - max(note.beat, other.beat) >= 0.5
    ]
    assert len(rubs) <= 1


@pytest.mark.parametrize(("mood", "culture", "theme"), CASES)
def test_no_phrase_of_the_tune_returns_note_for_note(mood: str, culture: str, theme: str) -> None:
    music, parts = composed(mood, culture, theme)
    heard: Counter[tuple[tuple[float, int], ...]] = Counter()
    for bar in music.bars:
        if bar.phrase and bar.half == 0:
            end = bar.beat + 2 * music.metre
            phrase = [note for note in tune_of(parts) if bar.beat - 0.01 <= note.beat < end]
            if len(phrase) >= 4:
                heard[tuple((round(note.beat - bar.beat, 2), note.pitch) for note in phrase)] += 1
    assert max(heard.values(), default=0) <= 1


FIVE_TONES = [(mood, f"chinese{period}") for mood in MOODS for period in ("", " ancient", " 1930s")]


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("mood", "culture"), FIVE_TONES)
def test_chinese_pieces_stay_in_their_five_tones(mood: str, culture: str, theme: str) -> None:
    music, parts = composed(mood, culture, theme)
    mode = {(music.tonic + tone) % 12 for tone in music.scale}
    assert len(music.scale) == 5
    outside = [
        note.pitch
        for part in parts
        if not part.drums and part.program not in DRUMS
        for note in part.notes
        if note.pitch % 12 not in mode
    ]
    # The chord of a cadence may colour one bar.
    assert len(outside) <= 0.02 * sum(len(part.notes) for part in parts)


@pytest.mark.parametrize("mood", ["tender", "melancholy", "action", "wonder"])
def test_a_bass_walks_and_a_second_voice_moves(mood: str) -> None:
    music, parts = composed(mood, "western", "The Kite")
    bass, *_ = (part for part in parts if part.role == "bass")
    assert len(bass.notes) >= 1.4 * len(music.bars)
    counter = [part for part in parts if part.program in (68, 69) and part.role == "second"]
    assert bool(counter) == (mood in ("tender", "melancholy"))
    assert all(len({note.pitch for note in part.notes}) >= 3 for part in counter)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("mood", MOODS)
def test_a_cue_ends_on_its_home_or_for_suspense_on_the_question(mood: str, theme: str) -> None:
    music, _ = composed(mood, "western", theme)
    assert (music.last.bass - music.tonic) % 12 == (7 if mood == "suspense" else 0)
    assert music.bars[-1].chord != music.last.chord


MODERN = frozenset({0, 4, 8, 10, 11, 13, 21, 26, 32, 38, 42, 43, 44, 45, 48, 49, 57, 66, 71, 89, 98, 103})
"""Programs of instruments that the China of old had not."""


@pytest.mark.parametrize("mood", MOODS)
def test_a_film_of_old_has_the_instruments_of_its_time(mood: str) -> None:
    _, parts = composed(mood, "chinese ancient", "The Kite")
    assert {part.program for part in parts if not part.drums} & MODERN == set()
    _, western = composed(mood, "western ancient", "The Kite")
    assert {part.program for part in western} <= {24, 42, 46, 52, 60, 68, 73, 116}


@pytest.mark.parametrize(
    ("mood", "culture"), [("comedy", "western"), ("tender", "western"), ("wonder", "chinese")]
)
def test_each_period_has_its_players(mood: str, culture: str) -> None:
    played = {
        frozenset(part.program for part in composed(mood, f"{culture}{period}", "The Kite")[1])
        for period in ("", " ancient", " 1930s")
    }
    assert len(played) == 3


def test_a_bass_of_the_thirties_walks_a_note_a_beat() -> None:
    music, parts = composed("comedy", "western 1930s", "The Kite")
    bass = next(part for part in parts if part.role == "bass")
    free = [bar for bar in music.bars if not bar.spoken]
    assert all(any(abs(note.beat - bar.beat - 1) < 0.01 for note in bass.notes) for bar in free)


@pytest.mark.parametrize(
    ("mood", "culture", "theme"), [case for case in CASES if case[1].startswith("chinese")]
)
def test_a_string_that_slides_bends_no_other(mood: str, culture: str, theme: str) -> None:
    _, parts = composed(mood, culture, theme)
    for part in parts:
        slid = [note for note in part.notes if note.slide]
        for note in slid:
            assert not any(other.beat < note.beat < other.beat + other.beats - 0.01 for other in part.notes)


@pytest.mark.parametrize("theme", THEMES)
def test_a_sad_film_of_old_has_a_guqin_under_a_bamboo_flute(theme: str) -> None:
    _, parts = composed("melancholy", "chinese ancient", theme)
    assert next(part.name for part in parts if part.role == "melody") == "Xiao"
    assert any(note.slide for part in parts if part.name == "Guqin" for note in part.notes)
