"""Whose motif is heard in music that is written down, and when."""

from collections.abc import Mapping
from io import BytesIO

import mido

from yingxi.film.cue import MotifEntry, MusicCue, Score

TRACK = "Motif of "
"""How a track begins its name that is somebody's."""


def motifs_heard(score: Score, midi: Mapping[str, bytes]) -> Score:
    """The score with those motifs alone that a track of its cue's MIDI plays, each from its first note on: a composer
    leaves out what has no room, and a person's own music brings nobody's."""
    return score.model_copy(
        update={
            "music": tuple(
                cue.model_copy(update={"motifs": _heard(cue, midi[cue.id]) if cue.id in midi else ()})
                for cue in score.music
            )
        }
    )


def _heard(cue: MusicCue, midi: bytes) -> tuple[MotifEntry, ...]:
    file = mido.MidiFile(file=BytesIO(midi), charset="utf-8")
    beat = next(
        (message.tempo for track in file.tracks for message in track if message.type == "set_tempo"), 500_000
    )
    begun: dict[str, int] = {}
    for track in file.tracks:
        now = 0
        for message in track:
            now += message.time
            if message.type == "note_on" and message.velocity and track.name.startswith(TRACK):
                begun.setdefault(track.name.removeprefix(TRACK), now)
    seconds = {name: tick * beat / file.ticks_per_beat / 1_000_000 for name, tick in begun.items()}
    return tuple(
        entry.model_copy(update={"frame": round(seconds[entry.name] * float(cue.rate))})
        for entry in cue.motifs
        if entry.name in seconds
    )
