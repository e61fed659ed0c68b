"""From the cut and the performances to the cues, their sound, and the mix."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from math import ceil
from pathlib import Path
from tempfile import TemporaryDirectory

from yingxi.film.board import Storyboard
from yingxi.film.cue import AtmosphereCue, FoleyCue, MusicCue, Score
from yingxi.film.cut import FilmCut
from yingxi.film.loudness import LoudnessTarget, loudness_target
from yingxi.film.noun import Noun
from yingxi.film.performance import Performance
from yingxi.film.sheet import Cast, CharacterSheet, Garment, Hair, Palette, Sets, VoiceSheet
from yingxi.generators.registry import generator_of
from yingxi.graph import Desk, Files, Node, Promise
from yingxi.production import unread
from yingxi.production.again import cue_seed
from yingxi.production.cue_keeping import cue_kept
from yingxi.production.documents import SCORE
from yingxi.production.making import Making
from yingxi.production.own import named
from yingxi.production.own.takes import music_node
from yingxi.production.shots_agreeing import score_agreed
from yingxi.production.sound_files import sound_read
from yingxi.production.speaking import Takes
from yingxi.production.take_files import CUE_FILE, LINE_FILE, MIDI_FILE, CueTake
from yingxi.production.uttering import is_voiced, uttered_node
from yingxi.production.when_asked import ReadWhenAsked
from yingxi.sound import (
    Mix,
    atmosphere_sounded,
    film_mixed,
    foley_sounded,
    music_sounded,
    score_spotted,
)

TOOLS = ("numpy", "soxr")
MUSIC_TOOLS = ("midirenderer", "pretty_midi", *TOOLS)


AnyCue = MusicCue | FoleyCue | AtmosphereCue

AIR_STEP = 5
"""Seconds."""


class MixFacts(Noun):
    """How long the mix is, and how far its gain curve went down, in dB."""

    samples: int
    deepest_gain: float


@dataclass(frozen=True, slots=True)
class Sound:
    """The score, what was made of it, and the mix."""

    score: Score
    cues: Mapping[str, Promise[CueTake]]
    mix: Promise[MixFacts]

    def midi(self) -> dict[str, bytes]:
        """The music of each cue that is written down."""
        return {
            cue: promise.files[MIDI_FILE].read_bytes()
            for cue, promise in self.cues.items()
            if MIDI_FILE in promise.files
        }


def sound(
    making: Making,
    cut: FilmCut,
    storyboard: Storyboard,
    performances: Mapping[str, Performance],
    sets: Sets,
    takes: Takes,
    cast: Cast,
) -> Sound:
    """The score, the sound of its cues, and the mix with its stems."""
    making.enter("sound")
    score = making.document(
        SCORE,
        Node(
            "score",
            spotted,
            Score,
            stage="sound",
            inputs={
                "cut": cut,
                "storyboard": storyboard,
                "performances": {
                    shot: performance.model_copy(update={"people": ()})
                    for shot, performance in performances.items()
                },
                "sets": sets,
                "cast": _heard_of(cast),
            },
            parameters={"seed": making.seed},
            version=17,
            here=True,
            light=True,
        ),
    )
    score_agreed(making, score)
    unread.of_cues(making, score, cut)
    every: tuple[AnyCue, ...] = (*score.music, *score.atmosphere, *score.foley)
    own = named.music(making, [cue.id for cue in score.music])
    cues = {
        cue.id: making.run.add(music_node(cue, own[cue.id]))
        if isinstance(cue, MusicCue) and cue.id in own
        else making.run.add(uttered_node(making, cue, cast, cut.language))
        if isinstance(cue, FoleyCue) and is_voiced(cue)
        else _cue(making, cue)
        for cue in every
    }
    mix = making.run.add(
        Node(
            "mix",
            mixed,
            MixFacts,
            stage="sound",
            version=14,
            inputs={
                "cut": cut,
                "score": score,
                "storyboard": storyboard,
                "sets": sets,
                "target": loudness_target(making.settings.loudness),
                "lines": {speech: Files(promise) for speech, promise in takes.promises.items()},
                "cues": {cue: Files(promise) for cue, promise in cues.items()},
                "takes": cues,
            },
            tools=TOOLS,
            weight=0.1 + cut.frames / float(cut.rate) / 33,
            urgent=True,
        )
    )
    return Sound(score, cues, mix)


def _seconds_played(cue: AnyCue) -> float:
    """How long one core makes the cue, about, measured."""
    if isinstance(cue, FoleyCue):
        return 0.015
    return 0.05 + cue.frames / float(cue.rate) / (14 if isinstance(cue, MusicCue) else 33)


def _cue(making: Making, cue: AnyCue) -> Promise[CueTake]:
    card = making.card("composer" if isinstance(cue, MusicCue) else "foley")
    kinds: dict[type[AnyCue], tuple[str, Callable[..., CueTake]]] = {
        MusicCue: ("music", music_played),
        FoleyCue: ("foley", foley_played),
        AtmosphereCue: ("atmosphere", atmosphere_played),
    }
    kind, work = kinds[type(cue)]
    return making.run.add(
        Node(
            kind,
            work,
            CueTake,
            subject=cue.id,
            stage="sound",
            version=2,
            inputs={"cue": cue_alone(cue)},
            parameters={"seed": cue_seed(making, cue.id)},
            maker=card.id,
            maker_version=card.version,
            tools=MUSIC_TOOLS if kind == "music" else TOOLS,
            weight=_seconds_played(cue),
            # The mix waits for every cue and the film for the mix; pictures have until then.
            urgent=True,
        )
    )


def cue_alone(cue: AnyCue) -> AnyCue:
    """The cue without its place in the film, in the picture and in the room, and its level: those are the
    mix's. Air is asked for in whole steps, so that a scene that becomes a little longer keeps its own."""
    alone: dict[str, object] = {"start": 0, "level": 0.0}
    if isinstance(cue, FoleyCue):
        alone |= {"pan": 0.0, "distance": 2.0, "beyond": ""}
    if isinstance(cue, AtmosphereCue):
        alone |= {"frames": ceil(cue.frames / (AIR_STEP * cue.rate)) * round(AIR_STEP * cue.rate)}
    return cue.model_copy(update=alone)


def spotted(
    desk: Desk,
    *,
    cut: FilmCut,
    storyboard: Storyboard,
    performances: dict[str, Performance],
    sets: Sets,
    cast: Cast,
    seed: int,
) -> Score:
    """Node: which cues the film has, and where."""
    return score_spotted(cut, storyboard, performances, sets, seed=seed, cast=cast)


UNHEARD = "#000000"
"""Any colour: none is heard."""


def _heard_of(cast: Cast) -> Cast:
    """The cast as the score hears of it: a coat changes no music."""
    heard = ("id", "name", "age", "sex", "kind")
    people = tuple(
        CharacterSheet(
            **{name: getattr(sheet, name) for name in heard},
            hair=Hair(style="short", colour=UNHEARD),
            top=Garment(cut="short top", colour=UNHEARD),
            voice=VoiceSheet(styles=()),
        )
        for sheet in cast.people
    )
    return Cast(people=people, palette=Palette(ground=UNHEARD, first=UNHEARD, second=UNHEARD, accent=UNHEARD))


def music_played(desk: Desk, *, cue: MusicCue, seed: int, maker: str) -> CueTake:
    """Node: a cue of music as samples."""
    return cue_kept(desk, music_sounded(cue, generator_of("composer", maker), seed=seed))


def foley_played(desk: Desk, *, cue: FoleyCue, seed: int, maker: str) -> CueTake:
    """Node: one sound of a contact or of the text as samples."""
    return cue_kept(desk, foley_sounded(cue, generator_of("foley", maker), seed=seed))


def atmosphere_played(desk: Desk, *, cue: AtmosphereCue, seed: int, maker: str) -> CueTake:
    """Node: a place's air as samples."""
    return cue_kept(desk, atmosphere_sounded(cue, generator_of("foley", maker), seed=seed))


def mixed(
    desk: Desk,
    *,
    cut: FilmCut,
    score: Score,
    storyboard: Storyboard,
    sets: Sets,
    lines: dict[str, dict[str, Path]],
    cues: dict[str, dict[str, Path]],
    takes: dict[str, CueTake],
    target: LoudnessTarget,
) -> MixFacts:
    """Node: every line and cue at its place and level, stem by stem."""
    mix = film_mixed(
        cut,
        score,
        storyboard,
        sets,
        lines=ReadWhenAsked(lines, lambda speech: sound_read(lines[speech][LINE_FILE])),
        cues=ReadWhenAsked(cues, lambda cue: sound_read(cues[cue][CUE_FILE])),
        heard={cue: take.heard for cue, take in takes.items()},
        target=target,
        into=desk.folder,
    )
    return MixFacts(
        samples=mix.samples,
        deepest_gain=mix.deepest_gain,
    )


@contextmanager
def mix_in_a_folder(facts: MixFacts, files: Mapping[str, Path], within: Path) -> Iterator[Mix]:
    """The mix as the sound room gave it: its samples under their own names in one folder."""
    with TemporaryDirectory(prefix=".mix-", dir=within) as folder:
        for name, path in files.items():
            (Path(folder) / name).symlink_to(path.absolute())
        yield Mix(Path(folder), facts.samples, facts.deepest_gain)
