"""The mix: every line, event, atmosphere and cue at its place, in its space, at its level."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy

from yingxi.acoustics.equalising import equalised, frequencies_of, low_pass
from yingxi.acoustics.samples import SAMPLE_RATE, Pcm
from yingxi.disk import Failpoint
from yingxi.film.board import Board, Staged, Storyboard
from yingxi.film.cue import AtmosphereCue, FoleyCue, Score
from yingxi.film.cut import CutShot, FilmCut, Line
from yingxi.film.loudness import TARGETS, LoudnessTarget
from yingxi.film.sheet import Sets
from yingxi.film.time import samples_at
from yingxi.sound import levels
from yingxi.sound.buses import Bus
from yingxi.sound.ducking import Span, lowered, quieter, touches
from yingxi.sound.foley_spotting import FAR_SOUNDS
from yingxi.sound.loudness import SILENCE, Heard, stereo
from yingxi.sound.loudness import heard as heard_in
from yingxi.sound.mastering import mastered
from yingxi.sound.model import STEMS, Mix, OwnFolder
from yingxi.sound.music_laying import music_laid, players_of
from yingxi.sound.placing import (
    DISTANCE,
    OFF_SCREEN_WET,
    SPEECH_WIDTH,
    distance_level,
    distance_wet,
    hidden,
    panned,
    picture_x,
    placed,
    through_air,
)
from yingxi.sound.silences import silences_of
from yingxi.sound.spaces import SPACES, in_room, speech_wet
from yingxi.sound.treatment import line_treated

SUMMED, MASTERED = Failpoint("mix.summed"), Failpoint("mix.mastered")

_TRUSTED = 4.0
"""dB round D within which a generator's own level is kept, with its variation."""

_JOIN = int(0.08 * SAMPLE_RATE)
LED_FRAMES = 12
"""A line that leads its speaker (a J cut) is heard so many frames before they are seen, at most."""


def film_mixed(
    cut: FilmCut,
    score: Score,
    storyboard: Storyboard,
    sets: Sets,
    *,
    lines: Mapping[str, Pcm],
    cues: Mapping[str, Pcm],
    heard: Mapping[str, Heard] | None = None,
    target: LoudnessTarget = TARGETS["web"],
    into: Path | None = None,
) -> Mix:
    """The whole film's sound, exactly as long as the cut. `lines` are mono samples by speech id, `cues`
    stereo by cue id, all 48 kHz; each is asked for once, in the order in which the film needs it, and may be
    read from disk then. A line or cue that is missing from its mapping is left silent. `heard` tells how loud
    cues are, where that is known already. `target` is how loud the film is to be. The samples are kept in `into`,
    or in a folder of their own that goes with the Mix."""
    keeper = None if into else OwnFolder()
    folder = into or (keeper.path if keeper else Path())
    folder.mkdir(parents=True, exist_ok=True)
    samples = samples_at(cut.frames, cut.rate)
    known = heard or {}
    with TemporaryDirectory(prefix=".buses-", dir=folder) as working:
        buses = {name: Bus(Path(working) / name, samples) for name in STEMS}
        talk = _talk(cut, lines)
        boards = {board.id: board for board in storyboard.boards}
        for line in cut.lines:
            if line.speech in lines:
                start = samples_at(line.start, cut.rate)
                buses["dialogue"].add(start, line_placed(lines[line.speech], line, cut, boards, sets))
        for event in score.foley:
            if event.id in cues:
                start = samples_at(event.start, cut.rate)
                stood = event_placed(cues[event.id], event, start, talk, known.get(event.id))
                buses["effects"].add(start, stood)
        silences = [
            (samples_at(first, cut.rate), samples_at(last, cut.rate))
            for first, last in silences_of(cut, boards)
        ]
        for air, spans in _joins(cut, score.atmosphere):
            if air.id in cues:
                start = samples_at(air.start, cut.rate)
                laid = air_laid(cues[air.id], air, start, spans, talk, silences, known.get(air.id))
                buses["effects"].add(start, laid)
        players = players_of(score, cut)
        for cue in score.music:
            if cue.id in cues:
                start = samples_at(cue.start, cut.rate)
                laid = music_laid(cues[cue.id], cue, start, samples, talk, known.get(cue.id), players)
                buses["music"].add(start, laid)
        SUMMED()
        deepest = mastered(buses, folder, target=target)
    MASTERED()
    return Mix(folder, samples, deepest, keeper)


def line_placed(samples: Pcm, line: Line, cut: FilmCut, boards: Mapping[str, Board], sets: Sets) -> Pcm:
    """One treated line as stereo, at its speaker's place in the picture and in the set's room. Somebody who
    is
    in no picture of the scene is heard as a narrator: centre, close, 1 dB up."""
    # Heard before it is seen, a line belongs where its speaker is.
    led = min(LED_FRAMES, (line.end_exclusive - line.start) // 2)
    board = _board_at(cut, boards, line.start + led)
    if board is None or not board.set:
        return panned(line_treated(samples, offset=1.0), 0.0)
    room = sets.sheet(board.set).kind
    here = next((place for place in board.placements if place.person == line.person), None)
    staged = next((m for m in board.moments if m.kind == "speech" and m.ref == line.speech), None)
    if here is None and not _in_scene(line.person, board.scene, boards):
        return panned(line_treated(samples, offset=1.0), 0.0)
    metres = DISTANCE[board.size]
    offset = _loudness_of_voice(staged)
    treated = line_treated(samples, offset=offset)
    if here is None:
        dull = equalised(treated, low_pass(frequencies_of(len(treated)), 6000.0))
        return in_room(panned(dull, SPEECH_WIDTH * 0.85), room, wet=speech_wet(room, 4.0))
    pan = SPEECH_WIDTH * picture_x(board, here.x)
    # Speech keeps D at every size of shot, so that words never sink; distance is heard in the room and air.
    near = panned(through_air(treated, metres), pan)
    return in_room(near, room, wet=speech_wet(room, distance_wet(metres)))


def event_placed(
    samples: Pcm, cue: FoleyCue, start: int, talk: Sequence[Span], heard: Heard | None = None
) -> Pcm:
    """One event at its level, pan and distance, in its room; kept under a line that it meets."""
    loudest = (heard or heard_in(samples)).loudest
    if loudest <= SILENCE + 40:
        return stereo(samples)
    target = levels.foley_level(cue.sound, cue.ground)
    kept = loudest - levels.DIALOGUE if abs(loudest - levels.DIALOGUE) <= _TRUSTED else 0.0
    strength = 20 * float(numpy.log10(max(0.1, cue.strength))) * 0.6
    level = target + kept + strength
    alone = bool(samples.ndim == 1 or numpy.array_equal(samples[:, 0], samples[:, 1]))
    one = samples if samples.ndim == 1 else samples[:, 0] if alone else samples
    at_level = quieter(_event_edges(one), levels.DIALOGUE + level + cue.level - loudest)
    at_level = hidden(at_level, cue.beyond)
    # What is far by nature (thunder, a ship's horn) has its level as it is heard from there.
    # A throat is heard as speech is: distance takes a third from it.
    share = 0.0 if cue.sound in FAR_SOUNDS else 1 / 3 if cue.person else 1.0
    stood = placed(at_level, pan=cue.pan, metres=cue.distance, share=share)
    over = levels.EFFECT_UNDER_SPEECH - level - cue.level - share * distance_level(cue.distance)
    if over < 0:
        end = start + len(stood)
        stood = lowered(stood, start, [span for span in talk if touches(start, end, [span])], over)
    wet = SPACES[cue.room].wet + distance_wet(cue.distance) + (OFF_SCREEN_WET if cue.beyond else 0.0)
    return in_room(stood, cue.room, wet=wet)


def air_laid(
    samples: Pcm,
    cue: AtmosphereCue,
    start: int,
    joins: Span,
    talk: Sequence[Span],
    silences: Sequence[Span],
    heard: Heard | None = None,
) -> Pcm:
    """A scene's air at its level, lower under speech and in held silences, with equal-power joins of
    `joins` samples into it and out of it."""
    length = samples_at(cue.frames, cue.rate) + (_JOIN if joins[1] <= _JOIN else 0)
    air = stereo(samples)[:length]
    level = (heard or heard_in(samples)).integrated
    air = quieter(air, levels.DIALOGUE + levels.atmosphere_level(cue) + cue.level - level)
    air = lowered(air, start, talk, levels.ATMOSPHERE_UNDER_SPEECH)
    air = lowered(air, start, silences, levels.ATMOSPHERE_IN_SILENCE)
    rise, fall = min(joins[0], len(air)), min(joins[1], len(air))
    air[:rise] *= numpy.sin(numpy.linspace(0, numpy.pi / 2, rise, dtype=numpy.float32))[:, None]
    air[len(air) - fall :] *= numpy.cos(numpy.linspace(0, numpy.pi / 2, fall, dtype=numpy.float32))[:, None]
    return air


def _talk(cut: FilmCut, lines: Mapping[str, Pcm]) -> list[Span]:
    return [
        (samples_at(line.start, cut.rate), samples_at(line.end_exclusive, cut.rate))
        for line in cut.lines
        if line.speech in lines
    ]


def _joins(cut: FilmCut, atmospheres: Sequence[AtmosphereCue]) -> list[tuple[AtmosphereCue, Span]]:
    """Each atmosphere with how long, in samples, it comes in and goes out: as long as it overlaps its
    neighbour (a dissolve), else 80 ms (a cut)."""
    ordered = sorted(atmospheres, key=lambda cue: (cue.start, cue.id))
    found = []
    for i, cue in enumerate(ordered):
        end = cue.start + cue.frames
        over_before = ordered[i - 1].start + ordered[i - 1].frames - cue.start if i else 0
        over_after = end - ordered[i + 1].start if i + 1 < len(ordered) else 0
        rise, fall = (max(_JOIN, samples_at(max(0, over), cut.rate)) for over in (over_before, over_after))
        found.append((cue, (rise, fall)))
    return found


def _board_at(cut: FilmCut, boards: Mapping[str, Board], frame: int) -> Board | None:
    shot: CutShot | None = next(
        (shot for shot in cut.shots if shot.start <= frame < shot.start + shot.frames), None
    )
    return boards.get(shot.shot) if shot else None


def _in_scene(person: str, scene: str, boards: Mapping[str, Board]) -> bool:
    return any(place.person == person for b in boards.values() if b.scene == scene for place in b.placements)


def _loudness_of_voice(staged: Staged | None) -> float:
    """LU against D: anger and joy carry, tenderness stays close."""
    if staged is None or staged.strength <= 1.0:
        return 0.0
    return {"anger": 2.0, "joy": 1.0, "fear": 1.0, "surprise": 1.0}.get(staged.feeling, 0.0)


def _event_edges(samples: Pcm) -> Pcm:
    edged = samples.copy()
    rise, fall = min(len(edged), SAMPLE_RATE // 1000), min(len(edged), SAMPLE_RATE // 100)
    shape = (-1,) + (1,) * (edged.ndim - 1)
    edged[:rise] *= numpy.linspace(0, 1, rise, dtype=numpy.float32).reshape(shape)
    edged[-fall:] *= numpy.linspace(1, 0, fall, dtype=numpy.float32).reshape(shape)
    return edged
