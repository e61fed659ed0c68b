"""The film's music as one standard MIDI file: each cue at its place, with its own tempo."""

from collections.abc import Callable, Mapping
from functools import partial
from io import BytesIO

import mido

from yingxi.film.cue import Score
from yingxi.film.cut import FilmCut

TICKS = 480
_BEAT = 500_000
"""Microseconds a beat between cues (120 bpm)."""
_DRUMS = 9
_MELODIC = tuple(channel for channel in range(16) if channel != _DRUMS)
_PLAYERS = dict(zip(_MELODIC, reversed(_MELODIC), strict=True)) | {_DRUMS: _DRUMS}


def film_midi(cut: FilmCut, score: Score, midi: Mapping[str, bytes]) -> bytes:
    """All cues that have MIDI, merged at their offsets: one track of tempo, then a track for each part of
    each cue, named after both. A cue's own tempo holds until the next cue begins; what somebody plays in the picture,
    at whatever else sounds then, keeps its own time under that."""
    file = mido.MidiFile(ticks_per_beat=TICKS, charset="utf-8")
    conductor = mido.MidiTrack()
    conductor.append(mido.MetaMessage("track_name", name=cut.title, time=0))
    file.tracks.append(conductor)
    clock = _Clock()
    tempi: list[tuple[int, int]] = []
    written_down = sorted((cue for cue in score.music if midi.get(cue.id)), key=lambda cue: cue.start)
    for cue in (cue for cue in written_down if not cue.alone):
        source = mido.MidiFile(file=BytesIO(midi[cue.id]), charset="utf-8")
        begin = clock.reached(cue.start / float(cut.rate))
        ratio = TICKS / source.ticks_per_beat
        tempi.append((begin, _BEAT))
        for track in source.tracks:
            now = 0
            for message in track:
                now += message.time
                if message.type == "set_tempo":
                    tempi.append((begin + round(now * ratio), message.tempo))
        file.tracks += _moved(source, cue.id, partial(_later, begin, ratio))
        clock = _Clock(tempi)
    for cue in (cue for cue in written_down if cue.alone):
        source = mido.MidiFile(file=BytesIO(midi[cue.id]), charset="utf-8")
        for track in source.tracks:
            track[:] = [_from_the_top(message) for message in track]
        beat = next((m.tempo for track in source.tracks for m in track if m.type == "set_tempo"), _BEAT)
        begun, tick = cue.start / float(cut.rate), beat / source.ticks_per_beat / 1_000_000
        file.tracks += _moved(source, cue.id, partial(_at_its_own, clock, begun, tick))
    reached = 0
    for place, tempo in sorted(dict(tempi).items()):
        conductor.append(mido.MetaMessage("set_tempo", tempo=tempo, time=place - reached))
        reached = place
    written = BytesIO()
    file.save(file=written)
    return written.getvalue()


def _from_the_top(message: mido.Message) -> mido.Message:
    """On the channels that a piece comes to last: who plays in the picture does so at the same time."""
    return message if message.is_meta else message.copy(channel=_PLAYERS[message.channel])


def _later(begin: int, ratio: float, tick: int) -> int:
    return begin + round(tick * ratio)


def _at_its_own(clock: "_Clock", begun: float, seconds: float, tick: int) -> int:
    return clock.reached(begun + tick * seconds)


def _moved(source: mido.MidiFile, cue: str, place: Callable[[int], int]) -> list[mido.MidiTrack]:
    """The tracks that sound, named after the cue, each tick at its place in the film."""
    moved = []
    for track in source.tracks:
        kept, now, shift = mido.MidiTrack(), 0, 0
        for message in track:
            now += message.time
            if message.type == "track_name":
                kept.append(message.copy(name=f"{cue}: {message.name}", time=0))
            elif message.type not in ("end_of_track", "set_tempo"):
                kept.append(message.copy(time=place(now) - shift))
                shift = place(now)
        if any(not message.is_meta for message in kept):
            moved.append(kept)
    return moved


class _Clock:
    """Turns seconds of the film into ticks under the tempi so far."""

    def __init__(self, tempi: list[tuple[int, int]] | None = None) -> None:
        self.tempi = sorted(dict(tempi or [(0, _BEAT)]).items())

    def reached(self, seconds: float) -> int:
        tick, beat, left = 0, _BEAT, seconds * 1_000_000
        for place, tempo in self.tempi:
            span = (place - tick) * beat / TICKS
            if span > left:
                break
            left -= span
            tick, beat = place, tempo
        return tick + round(left * TICKS / beat)
