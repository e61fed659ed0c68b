"""From the breakdown and the cast to one voice take for each line."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from yingxi.dialogue import line_requests, line_spoken
from yingxi.film.breakdown import Breakdown, Speech
from yingxi.film.errors import NotOfferedError
from yingxi.film.house_format import SAMPLE_RATE
from yingxi.film.sheet import Cast
from yingxi.film.take import VoiceTake
from yingxi.generators.ports import Card, Checking, LineRequest, Threaded, Voice
from yingxi.generators.registry import card_of, generator_of
from yingxi.graph import Desk, Node, Promise
from yingxi.production.again import said_again
from yingxi.production.making import Making
from yingxi.production.own import named
from yingxi.production.own.takes import line_node
from yingxi.production.part_by_part import Assembled, PartTake, handed_over, parts_of
from yingxi.production.sound_files import sound_written
from yingxi.production.take_files import LINE_FILE

# A neural voice on one core speaks about as long as it works; a second of speech is some 4 characters of
# Mandarin or 14 letters of English.
SECONDS_A_CHARACTER = {"zh": 0.25, "en": 0.07}
TOOLS = ("onnxruntime", "numpy")
MOST_THREADS = 4
"""At one line more threads than this only wait for each other."""


@dataclass(frozen=True, slots=True)
class Takes:
    """The voice takes by speech, and where each one's samples are."""

    by_speech: Mapping[str, VoiceTake]
    promises: Mapping[str, Promise[VoiceTake]]

    def of(self, speeches: set[str]) -> dict[str, VoiceTake]:
        return {speech: take for speech, take in self.by_speech.items() if speech in speeches}

    def file(self, speech: str) -> Path:
        return self.promises[speech].files[LINE_FILE]


def takes(making: Making, breakdown: Breakdown, cast: Cast) -> Takes:
    """The voice takes of all lines: recorded where a recording is named, else spoken by the Voice."""
    making.enter("dialogue")
    requests = line_requests(breakdown, cast, seed=making.seed)
    recorded = named.recordings(making, [request.speech.id for request in requests])
    nodes = [
        line_node(
            speech,
            recorded[speech],
            heard_of(request, making.settings.pronunciations),
            reader(making),
            guess=guessed(request),
        )
        if speech in recorded
        else voice_node(making, request)
        for request in requests
        for speech in (request.speech.id,)
    ]
    added = making.run.add_together(nodes)
    promises = {request.speech.id: promise for request, promise in zip(requests, added, strict=True)}
    making.run.known(*promises.values())
    return Takes(
        {
            request.speech.id: promises[request.speech.id].value.model_copy(
                update={
                    "speech": request.speech.id,
                    "person": request.speech.person,
                    "text": request.speech.text,
                }
            )
            for request in requests
        },
        promises,
    )


def lines_looked_over(making: Making, breakdown: Breakdown) -> None:
    """Looks, before anything is drawn or spoken, whether the voice reads what every line is written in.

    Raises NotOfferedError with the first of those that it does not, and the lines of the screenplay of all."""
    voice = generator_of("voice", making.card("voice").id)
    if not isinstance(voice, Checking):
        return
    refused: dict[int, NotOfferedError] = {}
    for speech in (it for scene in breakdown.scenes for it in scene.moments if isinstance(it, Speech)):
        chosen = making.settings.lines.get(speech.id)
        if chosen is None or not chosen.recording:
            try:
                voice.checked(_as_spoken(speech.text, making.settings.pronunciations), breakdown.language)
            except NotOfferedError as error:
                refused.setdefault(speech.line, error)
    if refused:
        first = refused[min(refused)]
        raise NotOfferedError(
            first.message,
            where=f"screenplay.fountain:{', '.join(map(str, sorted(refused)))}",
            next_step=first.next_step,
        )


def reader(making: Making) -> Card:
    """Who says what is heard only by the way (a recorded line's words, to find them in the recording; a laugh): the
    film's voice, unless that is asked for money or over the network."""
    card = making.card("voice")
    return card_of("voice") if card.needs_network or card.price != "free" else card


def voice_node(making: Making, request: LineRequest) -> Node[VoiceTake]:
    """The node that speaks one line."""
    card = making.card("voice")
    line = request.speech.id
    heard = heard_of(said_again(making, request), making.settings.pronunciations)
    parts = parts_of(making, heard, card, line=line, seconds=seconds_about(request), tools=TOOLS)
    return Node(
        "voice",
        spoken,
        VoiceTake,
        subject=line,
        stage="dialogue",
        inputs={"request": heard, **handed_over(parts)},
        maker=card.id,
        maker_version=card.version,
        tools=TOOLS,
        weight=0.9 + seconds_about(request) / 3,
        guess=lambda: guessed(request),
    )


def seconds_about(request: LineRequest) -> float:
    """How long the line will last, about."""
    return SECONDS_A_CHARACTER[request.language] * len(request.speech.text)


def guessed(request: LineRequest) -> VoiceTake:
    """A take as long as the line will be, about, for a plan."""
    samples = round(seconds_about(request) * SAMPLE_RATE)
    return VoiceTake(speech="", person="", text=request.speech.text, samples=samples)


def heard_of(request: LineRequest, pronunciations: Mapping[str, str]) -> LineRequest:
    """The request with only what can be heard: no ids, no lines of the file. Words are spelled as they are
    spoken. Who is seen laughs before their line as a deed; of a voice alone the line has it."""
    speech = request.speech
    heard = Speech(
        id="",
        person="",
        text=_as_spoken(speech.text, pronunciations),
        feeling=speech.feeling,
        strength=speech.strength,
        manner=speech.manner,
        parenthetical=speech.parenthetical if speech.voice_over else "",
    )
    return request.model_copy(update={"speech": heard})


def _as_spoken(text: str, pronunciations: Mapping[str, str]) -> str:
    if not pronunciations:
        return text
    written = re.compile("|".join(map(re.escape, sorted(pronunciations, key=len, reverse=True))))
    return written.sub(lambda found: pronunciations[found.group()], text)


def spoken(
    desk: Desk,
    *,
    request: LineRequest,
    maker: str,
    parts: Mapping[str, PartTake] | None = None,
    part_files: Mapping[str, Mapping[str, Path]] | None = None,
) -> VoiceTake:
    """Node: one line as samples, with its phonemes' times; of a long one its parts are spoken already."""
    voice: Voice = generator_of("voice", maker)
    if parts and part_files:
        voice = Assembled(maker, parts, part_files)
    threads = min(desk.cores, MOST_THREADS)
    if threads > 1 and isinstance(voice, Threaded):
        voice = voice.on_threads(threads)
    line = line_spoken(request, voice)
    desk.record = line.record
    sound_written(line.samples, desk.folder / LINE_FILE)
    return VoiceTake(
        speech="",
        person="",
        text=request.speech.text,
        file=LINE_FILE,
        samples=len(line.samples),
        phones=line.phones,
    )
