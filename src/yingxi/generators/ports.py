"""The six ports. A port takes and gives nouns of `film/`; whoever implements one is a generator.

A generator never sees a room, the store or a key. Sound comes back as float32 samples; pictures are written
to the path that is given.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Protocol, runtime_checkable

from pydantic import Field

from yingxi.acoustics.samples import Pcm as Pcm
from yingxi.film.board import Board
from yingxi.film.breakdown import Speech
from yingxi.film.brief import Brief, Language
from yingxi.film.cue import AtmosphereCue, FoleyCue, MusicCue
from yingxi.film.mouth import Phone
from yingxi.film.noun import Noun
from yingxi.film.performance import Performance
from yingxi.film.screenplay import Element, Screenplay
from yingxi.film.sheet import Cast, CharacterSheet, SetSheet, VoiceSheet
from yingxi.film.story import Story
from yingxi.film.take import Record, SourceType
from yingxi.film.time import Rate

ControlPass = Literal["depth", "mask", "pose", "line"]
Port = Literal["writer", "illustrator", "animator", "voice", "composer", "foley"]


class Card(Noun):
    """What a generator is and needs, readable without importing it. `needs_packages` are names as they are imported;
    `installed_as` says which of them have another name where one installs them. `credited_as` is its name on the
    screen, in English and in Chinese, where that is not its title."""

    id: str
    port: Port
    version: str
    title: str
    languages: tuple[str, ...] = ()
    deterministic: bool = True
    needs_packages: tuple[str, ...] = ()
    installed_as: dict[str, str] = Field(default_factory=dict)
    needs_keys: tuple[str, ...] = ()
    needs_files: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    """Of the keys that name a place on disk: the patterns of what must lie in that folder, those that do as well parted
    by bars; none for a file itself."""
    named_by: tuple[str, ...] = ()
    """Environment variables that name the model that answers: another one makes other takes, and is part of the key."""
    needs_network: bool = False
    price: str = "free"
    source_type: SourceType = "algorithmicMedia"
    licence: str = ""
    credit: str = ""
    credited_as: tuple[str, str] = ("", "")
    steered_by: tuple[ControlPass, ...] = ()
    """Of an Animator: the stage's passes that it wants with every request."""
    styles: tuple[str, ...] = ()
    """Of a Voice: those that a sheet may name; empty where it takes any."""
    without: tuple[Literal["native voices"], ...] = ()
    """What this machine lacks and it does without, less well."""
    sounds: tuple[str, ...] = ()
    """Of a Foley: those that a cue may name, or have a word of in its name; empty where it takes any."""

    def called(self, language: Language) -> str:
        """Its name on the screen."""
        return self.credited_as[language == "zh"] or self.title

    def has_sound(self, sound: str) -> bool:
        """Whether a Foley makes a sound of this name."""
        names = (sound, *sound.replace("-", " ").split())
        return not self.sounds or any(name in self.sounds for name in names)


class LineRequest(Noun):
    """One speech, in one voice."""

    speech: Speech
    voice: VoiceSheet
    language: Language
    seed: int


class ShotRequest(Noun):
    """One shot with everything that it shows.

    `pictures` are a person's own PNGs, by the id of the set or the person in whose place they are to stand: of a set an
    opaque view that is to fill the frame, of a person a cut-out, upright, that looks to the right. Where they lie is
    no part of what is asked; an Animator that has no use for them may leave them.

    `controls` is the folder of the stage's passes that the Animator's card asks for (`steered_by`): a folder of
    frames for each, `pose.json`, `passes.json`, the stage's own `first.png` and `last.png`; None where it asks for
    none."""

    board: Board
    performance: Performance
    cast: Cast
    set: SetSheet | None
    width: int
    height: int
    rate: Rate
    look: str
    seed: int
    language: Language
    label: str = ""
    label_frames: int = 0
    pictures: dict[str, Path] = Field(default_factory=dict, exclude=True)
    controls: Path | None = Field(default=None, exclude=True)


@dataclass(frozen=True)
class Spoken:
    """48 kHz mono samples and when each phoneme sounds."""

    samples: Pcm
    phones: tuple[Phone, ...]
    record: Record


@dataclass(frozen=True)
class Sounded:
    """48 kHz stereo samples, starting at the cue's start (music may ring past its end). `midi` is the score
    of music as a standard MIDI file."""

    samples: Pcm
    record: Record
    midi: bytes = b""


@dataclass(frozen=True)
class Utterance:
    """A part of a line as a voice's network says it: samples at the network's own rate, its symbols, and how many
    samples the pad, each symbol and the pad last (none where it does not tell)."""

    samples: Pcm
    symbols: str
    durations: tuple[int, ...]


@dataclass(frozen=True)
class Translated:
    """Lines in another language, as many as were given and in their order, and the record."""

    lines: tuple[str, ...]
    record: Record


@dataclass(frozen=True)
class Written:
    """A text noun and its record; of a wish what was not understood."""

    story: Story | None = None
    screenplay: Screenplay | None = None
    record: Record | None = None
    unread: tuple[str, ...] = ()


Progress = Callable[[int], None]
"""Called with the number of frames done."""


@runtime_checkable
class Writer(Protocol):
    """Writes stories and screenplays."""

    def story(self, brief: Brief) -> Written: ...

    def screenplay(self, story: Story, brief: Brief) -> Written: ...


@runtime_checkable
class Translator(Protocol):
    """What a Writer may be as well: it says a film's lines in another language, short enough to be read in time."""

    def translated(self, lines: tuple[str, ...], *, into: Language, seed: int) -> Translated: ...


@runtime_checkable
class Illustrator(Protocol):
    """Draws a character sheet's or a set sheet's picture as PNG."""

    def cast_picture(self, sheet: CharacterSheet, cast: Cast, into: Path, *, seed: int) -> Record: ...

    def set_picture(self, sheet: SetSheet, cast: Cast, into: Path, *, seed: int) -> Record: ...


@runtime_checkable
class Animator(Protocol):
    """Makes a shot's picture: H.264 in the house format, exactly as many frames as the board asks for."""

    def animate(self, request: ShotRequest, into: Path, progress: Progress) -> Record: ...

    def still(self, request: ShotRequest, frame: int, into: Path) -> Record: ...


@runtime_checkable
class Voice(Protocol):
    """Speaks a line."""

    def speak(self, request: LineRequest) -> Spoken: ...


@runtime_checkable
class Threaded(Protocol):
    """What a voice may offer besides: the same takes, by several threads at one of them."""

    def on_threads(self, threads: int) -> Voice: ...


@runtime_checkable
class Parting(Protocol):
    """What a voice may offer besides: the same take of a line from its parts, each uttered by itself and kept."""

    def parts(self, request: LineRequest) -> tuple[str, ...]:
        """How the line is read, part by part; none where nothing in it is spoken."""

    def part_uttered(self, part: str, request: LineRequest) -> Utterance:
        """One of the parts. Of the request only the voice, the language and how it is said are read."""

    def line_of(self, parts: Sequence[Utterance], request: LineRequest) -> Spoken:
        """The line of all its parts, in their order."""


@runtime_checkable
class Checking(Protocol):
    """What a voice may offer besides: it looks, in no time, whether it reads what a line is written in. Raises
    NotOfferedError where it does not."""

    def checked(self, text: str, language: Language) -> None: ...


@runtime_checkable
class Uttering(Protocol):
    """What a voice may offer besides: in somebody's own voice what has no words, a `laugh` or a `sneeze`. Of the
    request only the voice, the language and the seed are read."""

    def uttered(self, what: str, request: LineRequest) -> Spoken: ...


@runtime_checkable
class Composer(Protocol):
    """Writes and plays a cue of music."""

    def compose(self, cue: MusicCue, *, seed: int) -> Sounded: ...


@runtime_checkable
class Foley(Protocol):
    """Makes one sound, or the air of a scene."""

    def sound(self, cue: FoleyCue, *, seed: int) -> Sounded: ...

    def atmosphere(self, cue: AtmosphereCue, *, seed: int) -> Sounded: ...


class RewriteRequest(Noun):
    """Elements of a screenplay, and what is wished of them: in words (`wish`), in another language (`to`), or in
    about so many `seconds`. `asked` are words that the idea itself puts in quotation marks: they stay. `brief` is the
    film's where it began with an idea: what that says stays, too; so do elements whose texts were written `by_hand`."""

    elements: tuple[Element, ...]
    language: Language
    wish: str = ""
    to: Language | None = None
    seconds: float | None = None
    people: tuple[str, ...] = ()
    asked: tuple[str, ...] = ()
    by_hand: tuple[str, ...] = ()
    brief: Brief | None = None
    seed: int = 1


@runtime_checkable
class Rewriter(Protocol):
    """What a Writer may also do: write a part of a screenplay anew. The answer's screenplay holds the elements that
    take the place of those that were given. Raises NotOfferedError for a wish that it does not understand."""

    def rewritten(self, request: RewriteRequest) -> Written: ...
