"""The finished film: pictures and sound joined without encoding again, words, chapters, labels."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
from av.audio.stream import AudioStream
from av.container import OutputContainer
from av.packet import Packet
from av.stream import Stream

from yingxi.delivery.aigc import FIELD, label_of
from yingxi.delivery.boxes import finished
from yingxi.delivery.chapters import Chapter, chapters_of
from yingxi.delivery.joining import House, house_of, joined_packets
from yingxi.delivery.subtitling import Subtitle, subtitles_for
from yingxi.delivery.track import copied_by_the_second, cut_is_empty
from yingxi.disk import Failpoint, Writing
from yingxi.film.brief import Brief
from yingxi.film.cut import CutShot, FilmCut
from yingxi.film.errors import MachineError
from yingxi.film.time import seconds_at

LANGUAGES = {"zh": "zho", "en": "eng"}
"""ISO 639-2 codes, as mp4 tracks carry them."""

FILM, FILM_MUXED, FILM_BOXED = Writing("film"), Failpoint("film.muxed"), Failpoint("film.boxed")

_MILLISECOND = Fraction(1, 1000)


@dataclass(frozen=True)
class _Plan:
    """All that goes into the file."""

    cut: FilmCut
    pictures: Mapping[str, Path]
    track: Path
    splices: Mapping[CutShot, Path]
    house: House
    folder: Path
    subtitles: tuple[tuple[str, tuple[Subtitle, ...]], ...]
    chapters: tuple[Chapter, ...]
    label: str

    @property
    def language(self) -> str:
        return LANGUAGES.get(self.cut.language, self.cut.language)


def film_conformed(
    cut: FilmCut,
    pictures: Mapping[str, Path],
    track: Path,
    brief: Brief,
    into: Path,
    *,
    splices: Mapping[CutShot, Path] | None = None,
    subtitles: Mapping[str, Sequence[Subtitle]] | None = None,
    chapters: Mapping[str, str] | None = None,
    label: bool = True,
) -> Path:
    """The mp4 at `into`: H.264 and AAC, a soft track for each language of `subtitles` (the cut's own lines where none
    are given), a chapter for each scene to which `chapters` gives a title, the implicit label. `track` is its sound;
    `splices` are the places of the cut that are encoded already (`splice_written`). It appears when it is whole.

    Raises DocumentError for an empty cut, AnswerError for a picture that is missing or too short,
    MachineError where the file cannot be written."""
    tracks = {cut.language: subtitles_for(cut)} if subtitles is None else subtitles
    if not cut.shots:
        raise cut_is_empty()
    try:
        with tempfile.TemporaryDirectory(prefix=".conform-", dir=into.parent) as room:
            folder = Path(room)
            house, sample = house_of(cut, pictures, folder)
            plan = _Plan(
                cut,
                pictures,
                track,
                splices or {},
                house,
                folder,
                tuple((language, tuple(words)) for language, words in tracks.items() if words),
                chapters_of(cut, chapters or {}),
                label_of(cut, seed=brief.seed) if label else "",
            )
            _muxed(plan, sample, folder / "muxed.mp4")
            FILM_MUXED()
            finished(folder / "muxed.mp4", folder / "film.mp4", title=cut.title)
            FILM_BOXED()
            FILM.moved(folder / "film.mp4", into)
    except OSError as problem:
        if isinstance(problem, MachineError):
            raise
        raise MachineError(
            f"The film could not be written: {problem.strerror or problem}",
            where=str(into),
            next_step="Check that the disk has space and the folder can be written.",
        ) from problem
    return into


def _muxed(plan: _Plan, sample: Path, into: Path) -> None:
    with (
        av.open(str(sample)) as template,
        av.open(str(plan.track)) as track,
        av.open(str(into), "w", options=_options(plan)) as film,
    ):
        picture = film.add_stream_from_template(template.streams.video[0])
        sound = film.add_stream_from_template(track.streams.audio[0])
        words = [(film.add_mux_stream("mov_text"), language, lines) for language, lines in plan.subtitles]
        for stream in (picture, sound):
            stream.metadata["language"] = plan.language
        for written_track, language, _ in words:
            written_track.metadata["language"] = LANGUAGES.get(language, language)
        film.metadata["title"] = plan.cut.title
        if plan.label:
            film.metadata[FIELD] = plan.label
        film.set_chapters(
            [
                {
                    "id": number,
                    "start": round(seconds_at(chapter.start, plan.cut.rate) / _MILLISECOND),
                    "end": round(seconds_at(chapter.end_exclusive, plan.cut.rate) / _MILLISECOND),
                    "time_base": _MILLISECOND,
                    "metadata": {"title": chapter.title},
                }
                for number, chapter in enumerate(plan.chapters, start=1)
            ]
        )
        written = sorted(
            (
                (frame, place, packet)
                for place, (_, _, lines) in enumerate(words)
                for frame, packet in _word_packets(lines, plan)
            ),
            key=lambda told: told[:2],
        )
        _interleaved(
            film,
            picture,
            (sound, copied_by_the_second(track)),
            [(frame, words[place][0], packet) for frame, place, packet in written],
            plan,
        )


def _interleaved(
    film: OutputContainer,
    picture: Stream,
    heard: tuple[AudioStream, Iterator[list[Packet[AudioStream]]]],
    written: list[tuple[int, Stream, Packet[Stream]]],
    plan: _Plan,
) -> None:
    """All packets in the order of the film, sound and words never far from their picture."""
    sound, spoken = heard
    for place in plan.cut.shots:
        ready = plan.splices.get(place)
        for packet in joined_packets(place, plan.pictures, plan.house, plan.folder, spliced=ready):
            frame = packet.pts or 0
            packet.stream = picture  # type: ignore[assignment]
            film.mux_one(packet)
            if frame % max(1, round(plan.cut.rate)) == 0:
                for spoken_packet in next(spoken, []):
                    _packet_written(film, sound, spoken_packet)
            while written and written[0][0] <= frame:
                _packet_written(film, *written.pop(0)[1:])
    for packets in spoken:
        for spoken_packet in packets:
            _packet_written(film, sound, spoken_packet)
    for _, track, words in written:
        _packet_written(film, track, words)


def _packet_written(film: OutputContainer, stream: Stream, packet: Packet[Any]) -> None:
    packet.stream = stream
    film.mux_one(packet)


def _word_packets(subtitles: Sequence[Subtitle], plan: _Plan) -> Iterator[tuple[int, Packet[Stream]]]:
    """(frame, packet) of each subtitle and of each stretch without one: timed text has no gaps."""
    at = 0
    for subtitle in subtitles:
        if subtitle.start > at:
            yield at, _word_packet("", at, subtitle.start, plan.cut.rate)
        yield (
            subtitle.start,
            _word_packet(subtitle.text, subtitle.start, subtitle.end_exclusive, plan.cut.rate),
        )
        at = subtitle.end_exclusive
    if plan.cut.frames > at:
        yield at, _word_packet("", at, plan.cut.frames, plan.cut.rate)


def _word_packet(text: str, start: int, end: int, rate: Fraction) -> Packet[Stream]:
    encoded = text.encode()
    packet = av.Packet(len(encoded).to_bytes(2, "big") + encoded)
    packet.time_base = _MILLISECOND
    packet.pts = packet.dts = round(seconds_at(start, rate) / _MILLISECOND)
    packet.duration = round(seconds_at(end, rate) / _MILLISECOND) - packet.pts
    return packet


def _options(plan: _Plan) -> dict[str, str]:
    # Counting in a multiple of the rate's numerator, every frame's time is exact.
    numerator = plan.cut.rate.numerator
    options = {"video_track_timescale": str(numerator if numerator >= 1000 else numerator * 1000)}
    return options | ({"movflags": "use_metadata_tags"} if plan.label else {})
