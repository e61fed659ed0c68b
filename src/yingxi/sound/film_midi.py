"""The film's music as one standard MIDI file: each cue at its place, with its own tempo."""

from collections.abc import Mapping
from io import BytesIO

import mido

from yingxi.film.cue import Score
from yingxi.film.cut import FilmCut

TICKS = 480
_BEAT = 500_000
"""Microseconds a beat between cues (120 bpm)."""


def film_midi(cut: FilmCut, score: Score, midi: Mapping[str, bytes]) -> bytes:
    """All cues that have MIDI, merged at their offsets: one track of tempo, then a track for each part of
    each cue, named after both. A cue's own tempo holds until the next cue begins."""
    file = mido.MidiFile(ticks_per_beat=TICKS, charset="utf-8")
    conductor = mido.MidiTrack()
    conductor.append(mido.MetaMessage("track_name", name=cut.title, time=0))
    file.tracks.append(conductor)
    clock = _Clock()
    tempi: list[tuple[int, int]] = []
    for cue in sorted((cue for cue in score.music if midi.get(cue.id)), key=lambda cue: cue.start):
        source = mido.MidiFile(file=BytesIO(midi[cue.id]), charset="utf-8")
        begin = clock.reached(cue.start / float(cut.rate))
        ratio = TICKS / source.ticks_per_beat
        tempi.append((begin, _BEAT))
        for track in source.tracks:
            kept, now, shift = mido.MidiTrack(), 0, 0
            for message in track:
                now += message.time
                place = begin + round(now * ratio)
                if message.type == "set_tempo":
                    tempi.append((place, message.tempo))
                elif message.type == "track_name":
                    kept.append(message.copy(name=f"{cue.id}: {message.name}", time=0))
                elif message.type != "end_of_track":
                    kept.append(message.copy(time=place - shift))
                    shift = place
            if any(not message.is_meta for message in kept):
                file.tracks.append(kept)
        clock = _Clock(tempi)
    reached = 0
    for place, tempo in sorted(dict(tempi).items()):
        conductor.append(mido.MetaMessage("set_tempo", tempo=tempo, time=place - reached))
        reached = place
    written = BytesIO()
    file.save(file=written)
    return written.getvalue()


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
