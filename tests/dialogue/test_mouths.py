"""Mouth shapes follow the voice."""

from fractions import Fraction
from itertools import pairwise
from math import floor
from pathlib import Path

import pytest
from bench.mouths import LIKE, astray, likeness, line_measured
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.acting.factories import board, performed, playing, says, stands
from yingxi.dialogue import mouth_spans
from yingxi.dialogue.shapes import CLOSED, shape_of
from yingxi.film.mouth import Mouth, MouthSpan, Phone
from yingxi.film.take import VoiceTake

RATE = Fraction(24)


def said(*sounds: tuple[str, float], start: float = 0.0) -> tuple[Phone, ...]:
    """Phonemes one after another, each with its length in seconds; an empty symbol is a pause."""
    phones = []
    for symbol, length in sounds:
        if symbol:
            phones.append(Phone(symbol=symbol, start=round(start, 4), end=round(start + length, 4)))
        start += length
    return tuple(phones)


lines = st.lists(
    st.tuples(st.sampled_from([*"mbpfvszlɹaeiouəɪʊhk", "", ""]), st.floats(0.02, 0.4)), max_size=25
).map(lambda sounds: said(*sounds, start=0.03))

rates = st.sampled_from([Fraction(24), Fraction(25), Fraction(30000, 1001), Fraction(12), Fraction(60)])


def frames_of(phones: tuple[Phone, ...], rate: Fraction) -> int:
    return floor((phones[-1].end if phones else 0.3) * rate) + 3


def shapes_on(spans: tuple[MouthSpan, ...]) -> list[Mouth]:
    return [span.shape for span in spans for _ in range(span.end_exclusive - span.start)]


@settings(deadline=None, max_examples=25)
@given(lines, rates)
def test_mouth_spans_cover_the_line(phones: tuple[Phone, ...], rate: Fraction) -> None:
    frames = frames_of(phones, rate)
    spans = mouth_spans(phones, rate=rate, frames=frames)
    assert spans[0].start == 0
    assert spans[-1].end_exclusive == frames
    assert all(one.end_exclusive == two.start and one.shape != two.shape for one, two in pairwise(spans))


@settings(deadline=None, max_examples=50)
@given(lines, rates, st.sampled_from([0, 1]))
def test_mouth_takes_a_shape_within_one_frame_of_its_sound(
    phones: tuple[Phone, ...], rate: Fraction, drawn: int
) -> None:
    spans = mouth_spans(phones, rate=rate, frames=frames_of(phones, rate), drawn=drawn)
    assert [span for span in spans[1:] if astray(span, phones, rate) > 1] == []


@settings(deadline=None, max_examples=50)
@given(lines, rates)
def test_every_sound_of_some_length_is_seen_within_one_frame(
    phones: tuple[Phone, ...], rate: Fraction
) -> None:
    shapes = shapes_on(mouth_spans(phones, rate=rate, frames=frames_of(phones, rate)))
    clear = [phone for phone in phones if (phone.end - phone.start) * rate >= 2.5]
    assert [phone for phone in clear if likeness(phone, shapes, 0, rate) > LIKE] == []


@settings(deadline=None, max_examples=25)
@given(lines, rates)
def test_mouth_is_never_open_in_silence(phones: tuple[Phone, ...], rate: Fraction) -> None:
    shapes = shapes_on(mouth_spans(phones, rate=rate, frames=frames_of(phones, rate)))
    for frame, shape in enumerate(shapes):
        heard = any(phone.start * rate < frame + 2 and phone.end * rate > frame for phone in phones)
        assert heard or shape in CLOSED


@settings(deadline=None, max_examples=25)
@given(lines, rates)
def test_mouth_is_seen_shut_on_every_m_b_p(phones: tuple[Phone, ...], rate: Fraction) -> None:
    shapes = shapes_on(mouth_spans(phones, rate=rate, frames=frames_of(phones, rate)))
    for phone in phones:
        if phone.symbol in "mbp":
            assert shapes[floor(Fraction(phone.start) * rate)] == Mouth.M


def test_quick_talk_does_not_make_the_mouth_flap() -> None:
    phones = said(*((symbol, 0.05) for symbol in "selizaseli" * 4))
    changes = [span.start for span in mouth_spans(phones, rate=RATE, frames=frames_of(phones, RATE))[1:]]
    assert all(sum(start <= change < start + 24 for change in changes) <= 12 for start in changes)


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("first", [10, 11])
def test_lips_of_a_whole_film_follow_its_voices_within_one_frame(language: str, first: int) -> None:
    """All lines of a film of a minute, seen on the frames of a shot that is drawn on twos."""
    for phones in recorded(language):
        frames = floor(phones[-1].end * RATE) + 4
        shot = board(first + frames, [stands("ann", 0)], [says("line", "ann", first, first + frames)])
        take = VoiceTake(
            speech="line",
            person="ann",
            text="",
            samples=round((phones[-1].end + 0.1) * 48_000),
            phones=phones,
        )
        found = line_measured(playing(performed(shot, take), "ann"), phones, RATE, first, 0, frames)
        assert max(found.changes) <= 1
        assert found.lips_seen == found.lips
        assert max(found.left_out, default=0) < 2


def recorded(language: str) -> list[tuple[Phone, ...]]:
    """What the packaged voice said in a film: a line of the file is one of the film's, each phoneme its symbol, start
    and end in milliseconds."""
    text = (Path(__file__).parents[1] / "golden" / "voices" / f"phones-{language}.txt").read_text("utf-8")
    return [
        tuple(
            Phone(symbol=symbol, start=int(start) / 1000, end=int(end) / 1000)
            for symbol, start, end in (phone.split(",") for phone in line.split())
        )
        for line in text.splitlines()
    ]


def test_mouth_opens_one_frame_before_a_vowel_and_rests_after_it() -> None:
    spans = mouth_spans(said(("a", 0.25), start=0.25), rate=RATE, frames=16, drawn=1)
    assert spans == (
        MouthSpan(shape=Mouth.REST, start=0, end_exclusive=5),
        MouthSpan(shape=Mouth.A, start=5, end_exclusive=12),
        MouthSpan(shape=Mouth.REST, start=12, end_exclusive=16),
    )


def test_mouth_of_a_word_shows_its_vowels_and_its_lips() -> None:
    # 妈妈怕 at an easy pace
    phones = said(("m", 0.1), ("a", 0.2), ("m", 0.1), ("a", 0.2), ("p", 0.1), ("a", 0.3))
    spans = mouth_spans(phones, rate=RATE, frames=26)
    assert [span.shape for span in spans] == [
        Mouth.M,
        Mouth.A,
        Mouth.M,
        Mouth.A,
        Mouth.M,
        Mouth.A,
        Mouth.REST,
    ]


def test_every_shape_has_a_sound_in_both_languages() -> None:
    english = {shape_of(symbol) for symbol in "mfsiɛɑɔuɹ"}
    mandarin = {shape_of(symbol) for symbol in ("p", "f", "ʂ", "i", "ɤ", "a→", "ɔ", "y↗", "l")}
    assert english == mandarin == set(Mouth) - {Mouth.REST}


def test_line_without_sound_keeps_its_mouth_shut() -> None:
    assert mouth_spans((), rate=RATE, frames=10) == (MouthSpan(shape=Mouth.REST, start=0, end_exclusive=10),)
    assert mouth_spans((), rate=RATE, frames=0) == ()
