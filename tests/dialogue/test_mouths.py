"""Mouth shapes follow the voice."""

from fractions import Fraction
from itertools import pairwise
from math import floor

from hypothesis import given, settings
from hypothesis import strategies as st

from yingxi.dialogue import mouth_spans
from yingxi.dialogue.shapes import CLOSED, shape_of
from yingxi.film.mouth import Mouth, MouthSpan, Phone

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
def test_mouth_spans_cover_the_line_and_hold_two_frames(phones: tuple[Phone, ...], rate: Fraction) -> None:
    frames = frames_of(phones, rate)
    spans = mouth_spans(phones, rate=rate, frames=frames)
    assert spans[0].start == 0
    assert spans[-1].end_exclusive == frames
    assert all(one.end_exclusive == two.start and one.shape != two.shape for one, two in pairwise(spans))
    assert all(span.end_exclusive - span.start >= 2 for span in spans)


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


@settings(deadline=None, max_examples=25)
@given(lines, rates)
def test_mouth_changes_at_most_eight_times_a_second(phones: tuple[Phone, ...], rate: Fraction) -> None:
    spans = mouth_spans(phones, rate=rate, frames=frames_of(phones, rate))
    changes = [span.start for span in spans[1:]]
    second = floor(rate)
    assert all(sum(start <= change < start + second for change in changes) <= 8 for start in changes)


def test_mouth_opens_one_frame_before_a_vowel_and_rests_after_it() -> None:
    spans = mouth_spans(said(("a", 0.25), start=0.25), rate=RATE, frames=16)
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
