"""Lines are asked for, spoken and checked."""

from collections.abc import Callable

import numpy as np
import pytest

from yingxi.dialogue import line_requests, line_spoken
from yingxi.film.breakdown import Breakdown, Deed, Scene, Speech
from yingxi.film.errors import AnswerError, DocumentError
from yingxi.film.mouth import Phone
from yingxi.film.sheet import Cast, CharacterSheet, Garment, Hair, Palette, VoiceSheet
from yingxi.film.take import Record
from yingxi.generators.ports import LineRequest, Pcm, Spoken

SOUND = (np.sin(np.arange(24_000) * 0.05) * 0.2).astype(np.float32)
PHONES = (Phone(symbol="m", start=0.03, end=0.1), Phone(symbol="a", start=0.1, end=0.4))


def sheet(person: str, *, pitch: float = 1.0) -> CharacterSheet:
    return CharacterSheet(
        id=person,
        name=person.title(),
        hair=Hair(style="bun", colour="#333333"),
        top=Garment(cut="long coat", colour="#884422"),
        voice=VoiceSheet(styles=(("one", 1.0),), pitch=pitch),
    )


def cast(*people: CharacterSheet) -> Cast:
    palette = Palette(ground="#eeeeee", first="#884422", second="#224488", accent="#cc2222")
    return Cast(people=people, palette=palette)


def speech(person: str, text: str) -> Speech:
    return Speech(id=f"{person}-{len(text)}", person=person, text=text)


def breakdown(*moments: Speech | Deed) -> Breakdown:
    return Breakdown(title="T", language="en", scenes=(Scene(id="s1", place="park", moments=moments),))


def request() -> LineRequest:
    return line_requests(breakdown(speech("mei", "Mama")), cast(sheet("mei")), seed=1)[0]


class Answering:
    """A Voice that answers every line alike."""

    def __init__(self, samples: Pcm, phones: tuple[Phone, ...]) -> None:
        self.answer = Spoken(samples, phones, Record(generator="answering", version="1"))

    def speak(self, request: LineRequest) -> Spoken:
        return self.answer


def test_line_requests_follow_the_film_in_each_speakers_voice() -> None:
    said = (
        speech("mei", "Come in."),
        Deed(id="d", text="She waits."),
        speech("bo", "No."),
        speech("mei", "Why?"),
    )
    requests = line_requests(breakdown(*said), cast(sheet("mei", pitch=1.2), sheet("bo")), seed=7)
    assert [(asked.speech.text, asked.voice.pitch, asked.language) for asked in requests] == [
        ("Come in.", 1.2, "en"),
        ("No.", 1.0, "en"),
        ("Why?", 1.2, "en"),
    ]
    assert requests[0].seed == requests[2].seed != requests[1].seed


def test_line_request_of_somebody_unknown_says_where() -> None:
    with pytest.raises(DocumentError, match="bo") as caught:
        line_requests(breakdown(speech("bo", "No.")), cast(sheet("mei")), seed=1)
    assert caught.value.where
    assert caught.value.next_step


def test_line_spoken_gives_what_the_voice_said() -> None:
    spoken = line_spoken(request(), Answering(SOUND, PHONES))
    assert spoken.phones == PHONES
    assert spoken.samples is SOUND


def test_line_spoken_without_times_opens_the_mouth_where_it_is_loud() -> None:
    silence = np.zeros(24_000, np.float32)
    phones = line_spoken(request(), Answering(np.concatenate([silence, SOUND, silence]), ())).phones
    assert [(phone.symbol, phone.start, phone.end) for phone in phones] == [("a", 0.5, 1.0)]


def test_line_of_silence_has_no_phonemes() -> None:
    assert line_spoken(request(), Answering(np.zeros(4800, np.float32), ())).phones == ()


@pytest.mark.parametrize(
    "spoil",
    [
        lambda: Answering(np.repeat(SOUND[:, None], 2, axis=1), PHONES),
        lambda: Answering(SOUND.astype(np.float64), PHONES),
        lambda: Answering(SOUND[:0], ()),
        lambda: Answering(np.full(4800, np.nan, np.float32), ()),
        lambda: Answering(SOUND, PHONES[::-1]),
        lambda: Answering(SOUND[:4800], PHONES),
    ],
    ids=["stereo", "double", "nothing", "not a number", "out of order", "past the end"],
)
def test_line_spoken_refuses_what_cannot_be_used(spoil: Callable[[], Answering]) -> None:
    with pytest.raises(AnswerError):
        line_spoken(request(), spoil())
