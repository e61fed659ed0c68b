"""Parts as standard MIDI."""

from io import BytesIO

import mido
import numpy

from yingxi.generators.builtin.procedural_score.model import Part

TICKS = 480
_BEND_RANGE = 12


def midi_of(
    parts: tuple[Part, ...], levels: tuple[float, ...], *, tempo: float, metre: int, title: str
) -> bytes:
    """A whole cue as any sequencer plays it: a track of tempo, then one for each part, at `levels` in dB."""
    file = mido.MidiFile(ticks_per_beat=TICKS, charset="utf-8")
    conductor = mido.MidiTrack()
    conductor.append(mido.MetaMessage("track_name", name=title, time=0))
    conductor.append(mido.MetaMessage("set_tempo", tempo=mido.bpm2tempo(tempo), time=0))
    conductor.append(mido.MetaMessage("time_signature", numerator=metre, denominator=4, time=0))
    file.tracks.append(conductor)
    melodic = [c for c in range(16) if c != 9]
    for i, part in enumerate(parts):
        channel = 9 if part.drums else melodic[i % len(melodic)]
        volume = int(numpy.clip(100 * 10 ** (levels[i] / 40), 1, 127))
        file.tracks.append(_track(part, channel, volume, round(64 + 63 * part.pan), tail=0.0))
    return _bytes(file)


def part_alone(part: Part, *, tempo: float) -> bytes:
    """One part for the renderer: centre, no effects, and four silent seconds at the end for it to ring."""
    file = mido.MidiFile(ticks_per_beat=TICKS, charset="utf-8")
    conductor = mido.MidiTrack()
    conductor.append(mido.MetaMessage("set_tempo", tempo=mido.bpm2tempo(tempo), time=0))
    file.tracks.append(conductor)
    file.tracks.append(_track(part, 9 if part.drums else 0, 100, 64, tail=4.0 * tempo / 60))
    return _bytes(file)


def _track(part: Part, channel: int, volume: int, pan: int, *, tail: float) -> mido.MidiTrack:
    events: list[tuple[float, int, mido.Message]] = []

    def control(beat: float, number: int, value: int) -> None:
        events.append((beat, 0, mido.Message("control_change", channel=channel, control=number, value=value)))

    for number, value in ((91, 0), (93, 0), (7, volume), (10, pan)):
        control(0.0, number, value)
    if not part.drums:
        events.append((0.0, 0, mido.Message("program_change", channel=channel, program=part.program)))
    if any(note.slide for note in part.notes):
        for number, value in ((101, 0), (100, 0), (6, _BEND_RANGE), (38, 0)):
            control(0.0, number, value)
    for note in part.notes:
        on = mido.Message("note_on", channel=channel, note=note.pitch, velocity=note.velocity)
        off = mido.Message("note_off", channel=channel, note=note.pitch, velocity=0)
        events += [(note.beat, 2, on), (note.beat + max(0.05, note.beats), 1, off)]
        if note.slide:
            events += _slid(note.beat, note.slide, channel)
    if part.swells:
        for beat, value in _swelled(part):
            control(beat, 11, value)
    track = mido.MidiTrack()
    track.append(mido.MetaMessage("track_name", name=part.name, time=0))
    now = 0
    for beat, _, message in sorted(events, key=lambda event: (round(event[0] * TICKS), event[1])):
        place = round(beat * TICKS)
        track.append(message.copy(time=place - now))
        now = place
    track.append(mido.MetaMessage("end_of_track", time=round(tail * TICKS)))
    return track


def _slid(beat: float, cents: float, channel: int) -> list[tuple[float, int, mido.Message]]:
    """A slide up into the note from `cents` below, over about a quarter of a beat."""
    steps = 8
    bends = []
    for n in range(steps + 1):
        below = cents / 100 * (1 - n / steps) ** 1.6
        value = round(-8192 * below / _BEND_RANGE)
        bends.append(
            (
                max(0.0, beat - 0.01) + 0.24 * n / steps,
                0,
                mido.Message("pitchwheel", channel=channel, pitch=value),
            )
        )
    return bends


def _swelled(part: Part) -> list[tuple[float, int]]:
    """Expression (CC11): every stretch of notes rises to its middle and falls again; long notes never stand still."""
    stretches: list[list[float]] = []
    for note in part.notes:
        end = note.beat + note.beats
        if stretches and note.beat - stretches[-1][1] < 0.35 and end - stretches[-1][0] < 9:
            stretches[-1][1] = max(stretches[-1][1], end)
        else:
            stretches.append([note.beat, end])
    values: list[tuple[float, int]] = []
    for start, end in stretches:
        for beat in numpy.arange(start, end, 0.25).tolist():
            share = (beat - start) / max(0.5, end - start)
            values.append(
                (max(0.0, beat), round(78 + 30 * float(numpy.sin(numpy.pi * min(1.0, share) ** 0.8))))
            )
    return values


def _bytes(file: mido.MidiFile) -> bytes:
    written = BytesIO()
    file.save(file=written)
    return written.getvalue()
