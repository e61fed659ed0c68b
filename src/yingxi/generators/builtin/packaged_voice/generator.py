"""The packaged neural voice."""

from collections.abc import Sequence

import numpy as np

from yingxi.acoustics.speech_level import levelled
from yingxi.film.breakdown import Feeling
from yingxi.film.brief import Language
from yingxi.film.errors import NotOfferedError
from yingxi.film.mouth import Phone
from yingxi.film.seeds import rng
from yingxi.film.take import Record
from yingxi.film.throat import LAUGHED_AT, SNEEZED_AT
from yingxi.generators.builtin.packaged_voice import textures, treatment
from yingxi.generators.builtin.packaged_voice.breathing import breathed, caught, with_pauses
from yingxi.generators.builtin.packaged_voice.card import CARD
from yingxi.generators.builtin.packaged_voice.intonation import Intoned, intoned
from yingxi.generators.builtin.packaged_voice.lead_in import lead_in_of, without_lead_in
from yingxi.generators.builtin.packaged_voice.manner import Delivery, delivery_of
from yingxi.generators.builtin.packaged_voice.questions import rises
from yingxi.generators.builtin.packaged_voice.reading import line_read, looked_over
from yingxi.generators.builtin.packaged_voice.singing import sung
from yingxi.generators.builtin.packaged_voice.styles import cache_folder
from yingxi.generators.builtin.packaged_voice.synthesis import RATE, Network, network
from yingxi.generators.builtin.packaged_voice.timing import Timed, joined, timed
from yingxi.generators.builtin.packaged_voice.wordless import (
    BREATHED_SECONDS,
    LAUGH_FALLS,
    LAUGHED,
    SNEEZED,
    before,
    breath_of,
    in_time,
    laughing,
    wordless_of,
)
from yingxi.generators.ports import LineRequest, Pcm, Spoken, Utterance

MODEL = "Kokoro-82M v1.0 int8"
_SILENCE_SECONDS = 0.6
"""How long a line lasts that is only marks, such as ……"""


QUESTION_OCTAVES = {"zh": 0.28, "en": 0.55}
"""How far a question goes up: less in Mandarin, where it must not be taken for a tone."""
_LONG_LINE, _CAUGHT_LEVEL = 4 * treatment.RATE, -24.0
"""Whoever speaks longer than four seconds is heard to breathe in the longer pauses."""
_WORDS_A_BREATH = {"zh": 4, "en": 5}
_BREATH_LEVEL = -9.0
_UTTERED: dict[str, tuple[dict[Language, str], Feeling]] = {
    "laugh": (LAUGHED, "joy"),
    "sneeze": (SNEEZED, "surprise"),
}
_STRENGTHS, _TONES = (0.5, 1.5), (-1.0, 1.0)
"""How strongly somebody laughs, and by how many semitones higher: no two times the same."""
_TEXTURES = {"elder": textures.aged, "creature": textures.creaturely, "robot": textures.robotic}


class PackagedVoice:
    """Speaks Mandarin and English with the network that comes by package. `threads` changes the speed, never
    the samples: several at one line are less than as many lines at once."""

    card = CARD
    model = MODEL

    def __init__(self, *, threads: int = 1) -> None:
        self._threads = threads
        self._cache = cache_folder()

    def on_threads(self, threads: int) -> "PackagedVoice":
        """The same voice by so many threads."""
        return type(self)(threads=threads)

    def checked(self, text: str, language: Language) -> None:
        """Raises NotOfferedError where `text` is written in what it does not read."""
        looked_over(text, language)

    def speak(self, request: LineRequest) -> Spoken:
        """The line with the exact time of every phoneme.

        Raises NotOfferedError for a writing system, language or style that it does not have.
        """
        if request.language not in self.card.languages:
            raise NotOfferedError(
                f"The voice {self.card.id} speaks {', '.join(self.card.languages)}, not {request.language}.",
                where=request.speech.id,
                next_step="Choose another voice generator for this film.",
            )
        return self.line_of([self.part_uttered(part, request) for part in self.parts(request)], request)

    def parts(self, request: LineRequest) -> tuple[str, ...]:
        """The line's symbols in parts that are spoken at once; none where nothing in it is spoken."""
        pieces = line_read(request.speech.text, request.language, self._cache)
        if request.speech.manner == "breathless":
            return tuple(with_pauses(piece, _WORDS_A_BREATH[request.language]) for piece in pieces)
        return pieces

    def part_uttered(self, part: str, request: LineRequest) -> Utterance:
        """A part of a line, at 24 kHz, before anything is done to it."""
        delivery = _delivery(request)
        # Playing faster raises the pitch; the network speaks slower by as much, so that the pace stays.
        speed = delivery.pace * float(treatment.pitch_ratio(delivery.pitch)) / 2
        network = self._network()
        lead_in = lead_in_of(part) if network.durations_name else ""
        return without_lead_in(network.uttered(lead_in + part, self._styles(request), speed=speed), lead_in)

    def line_of(self, parts: Sequence[Utterance], request: LineRequest) -> Spoken:
        """The line of its parts, as the sheet and the moment have it."""
        delivery = _delivery(request)
        if not parts:
            length = round(_SILENCE_SECONDS * delivery.pause * treatment.RATE)
            return Spoken(np.zeros(length, np.float32), (), self._record(request))
        line = _joined(parts, request, delivery)
        return self._with_what_is_heard_first(self._finished(line, request, delivery), request)

    def uttered(self, what: str, request: LineRequest) -> Spoken:
        """A `laugh` or a `sneeze` in the request's voice.

        Raises NotOfferedError for anything else.
        """
        if what not in _UTTERED:
            raise NotOfferedError(f"The voice {self.card.id} has no {what}.", where=request.speech.id)
        text, feeling = _UTTERED[what]
        another = rng(request.seed, what, request.speech.text)
        strength, tones, falls = (
            float(another.uniform(*between)) for between in (_STRENGTHS, _TONES, LAUGH_FALLS)
        )
        words = {"text": text[request.language], "parenthetical": "", "manner": "plain"}
        speech = request.speech.model_copy(update={**words, "feeling": feeling, "strength": strength})
        voice = request.voice.model_copy(update={"pitch": request.voice.pitch * 2 ** (tones / 12)})
        said = self.speak(request.model_copy(update={"speech": speech, "voice": voice}))
        if what == "sneeze":
            return Spoken(*in_time(said.samples, said.phones, SNEEZED_AT), said.record)
        samples, phones = in_time(said.samples, said.phones, LAUGHED_AT, BREATHED_SECONDS)
        return Spoken(laughing(samples, falls), phones, said.record)

    def _with_what_is_heard_first(self, line: Spoken, request: LineRequest) -> Spoken:
        """The line behind the laugh or the breath that its parenthetical asks for."""
        kind = wordless_of(request.speech.parenthetical, request.speech.text)
        if not kind:
            return line
        if kind == "laugh":
            laugh = self.uttered("laugh", request)
            heard, mouth = laugh.samples, laugh.phones
        else:
            chance = rng(request.seed, kind, request.speech.text)
            loud = float(np.sqrt(np.mean(np.square(line.samples))))
            heard, mouth = breath_of(kind, chance, loud), ()
        samples, phones = before(kind, heard, mouth, line.samples, line.phones)
        return Spoken(samples, phones, line.record)

    def _network(self) -> Network:
        return network(self._cache, self._threads)

    def _styles(self, request: LineRequest) -> tuple[tuple[str, float], ...]:
        return request.voice.styles

    def _finished(self, line: Timed, request: LineRequest, delivery: Delivery) -> Spoken:
        """The line as the sheet and the moment have it."""
        ratio = treatment.pitch_ratio(delivery.pitch)
        melody = sung(line) if delivery.sung else self._said(line, request, delivery)
        samples = self._treated(melody, delivery, request)
        seconds = float(ratio) / 2 / RATE
        phones = tuple(
            Phone(symbol=symbol, start=round(start * seconds, 6), end=round(end * seconds, 6))
            for symbol, start, end in melody.line.phones
        )
        if delivery.breathless:
            chance = rng(request.seed, "breath", request.speech.text)
            samples, phones = breathed(samples, phones, chance, decibels=_BREATH_LEVEL)
        elif len(samples) > _LONG_LINE and request.voice.texture in ("plain", "elder"):
            chance = rng(request.seed, "breath", request.speech.text)
            samples = caught(samples, phones, chance, decibels=_CAUGHT_LEVEL)
        return Spoken(levelled(samples, decibels=delivery.level), phones, self._record(request))

    def _said(self, line: Timed, request: LineRequest, delivery: Delivery) -> Intoned:
        question = 0.0 if request.voice.texture == "robot" else QUESTION_OCTAVES[request.language]
        return intoned(
            line, amount=delivery.intonation, tremor=delivery.tremor, question=question, leap=delivery.leap
        )

    def _treated(self, melody: Intoned, delivery: Delivery, request: LineRequest) -> Pcm:
        ratio = treatment.pitch_ratio(delivery.pitch)
        samples = treatment.repitched(melody.line.samples, ratio)
        samples = treatment.formants_moved(samples, delivery.formant * float(ratio) / 2 / melody.raised)
        if delivery.whispered:
            samples = treatment.stage_whispered(samples, rng(request.seed, "whisper", request.speech.text))
        else:
            samples = self._textured(samples, delivery, request)
        if delivery.shouted:
            samples = treatment.shouted(samples)
        return textures.brightened(samples, delivery.bright)

    def _textured(self, samples: Pcm, delivery: Delivery, request: LineRequest) -> Pcm:
        if delivery.breath is not None:
            chance = rng(request.seed, "breath in the voice", request.speech.text)
            samples = textures.breathy(samples, chance, decibels=delivery.breath)
        texture = _TEXTURES.get(request.voice.texture)
        return texture(samples) if texture else samples

    def _record(self, request: LineRequest) -> Record:
        return Record(
            generator=self.card.id,
            version=self.card.version,
            model=self.model,
            prompt=request.speech.text,
            seed=request.seed,
            source_type=self.card.source_type,
        )


def _delivery(request: LineRequest) -> Delivery:
    return delivery_of(request.speech, request.voice, request.language)


def _joined(parts: Sequence[Utterance], request: LineRequest, delivery: Delivery) -> Timed:
    """The parts one behind the other with the pauses of their marks, at 24 kHz."""
    asked = list(rises(request.speech.text, request.language))
    timings = []
    for part in parts:
        here = tuple(asked[: part.symbols.count("?")])
        del asked[: len(here)]
        timings.append(timed(part, pause=delivery.pause, rises=here))
    marks = tuple(part.symbols.rstrip(' "”)')[-1:] for part in parts)
    return joined(tuple(timings), pause=delivery.pause, marks=marks)
