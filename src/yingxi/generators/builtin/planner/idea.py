"""What was understood of an idea."""

import re
from dataclasses import dataclass

from yingxi.film.brief import Language
from yingxi.film.phrasing import phrased
from yingxi.film.story import Age, Sex
from yingxi.generators.builtin.planner.course import Course
from yingxi.generators.builtin.planner.idiom.premise import Premise
from yingxi.generators.builtin.planner.lexicon import Entry
from yingxi.generators.builtin.planner.twist import Twist

_TWO = phrased(
    r"(?:\b(?:two|three|twin|pair of|both) (?:[a-z-]+ ){0,4}[a-z]+|俩|全村的?人|(?<![他她它你我咱])们"
    r"|两[个只位名]?(?:[老小]?和尚|[^，和跟与对给把\W]{1,8}))$",
    re.I,
)
_THREE = phrased(
    r"(?:三[个位名只条]|哥仨|姐仨|爷仨)(?:[^，、。]{1,6}的)?[^，。的和跟与、对给把\W]{1,4}$"
    r"|\bthree (?:[a-z-]+ ){0,2}[a-z]+$",
    re.I,
)
_SHORT_PAIR = 3
"""Words of a pair: two old rivals. Of two noodle shop owners who compete each has a shop."""
LIVING = ("people", "creatures")


@dataclass(frozen=True, slots=True)
class Trait:
    """What somebody is like: `id` names its row in the words of traits (empty: it has none), `word` are the idea's own
    words, `behind` is true where English puts them behind the noun ("afraid of the dark")."""

    id: str
    word: str
    behind: bool = False


@dataclass(frozen=True, slots=True)
class About:
    """What the idea says of a person beside the noun: years, age, sex, a name, what they are like, what they wear."""

    years: int | None = None
    age: Age | None = None
    sex: Sex | None = None
    name: str = ""
    trait: Trait | None = None
    dress: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Mention:
    """A word of the idea and its meaning. `owns` is true of A in "A's B"; `understood` is false of a word
    that no lexicon has, which is then kept literally. `about` is what the idea says of a person besides; `original` the
    idea's own word, where the film speaks another language."""

    word: str
    entry: Entry
    start: int
    owns: bool = False
    understood: bool = True
    about: "About | None" = None
    original: str = ""

    @property
    def end(self) -> int:
        return self.start + len(self.original or self.word)


@dataclass(frozen=True, slots=True)
class Idea:
    """The idea in `language` (its own, which need not be the film's), its mentions in order, and its flags: ids
    and flags of everything mentioned, `fear-<id>` and `wish-<id>` for what is feared and wished. `premise` is what
    somebody does in it, `target` to whom or what; `trait` is what it says against the one who does it
    ("you're afraid of water", 你怕水), to be said to their face; `matter` is what the deed is done to, in its own
    words; `twist` is what it says behind the deed; `second` the deed that the same one does next; `told_in` its own
    language, where the film speaks another; `alias` what somebody is called until they turn out to be another;
    `title` the film's where the whole idea is a name; `doer` where somebody is named who is not named first, and whom
    the idea is about."""

    text: str
    language: Language
    mentions: tuple[Mention, ...]
    flags: frozenset[str]
    unread: tuple[str, ...] = ()
    shortened: bool = False
    listed: tuple[str, ...] = ()
    """The items of a list of things, where the text is one."""
    premise: Premise | None = None
    target: Mention | None = None
    trait: str = ""
    matter: str = ""
    twist: Twist | None = None
    told_in: Language | None = None
    second: Premise | None = None
    alias: str = ""
    title: str = ""
    doer: int = -1
    own: str = ""
    """The idea as it was written; a Chinese one of a single word as it was said anew."""
    course: Course | None = None
    """What course an English idea takes, where a play is written for it."""
    concerns: tuple[tuple[str, str], ...] = ()
    """What it is about as a whole, as flags, and its own word for each."""

    def of(self, *kinds: str) -> tuple[Mention, ...]:
        """The mentions of these classes, in order."""
        return tuple(mention for mention in self.mentions if mention.entry.kind in kinds)

    @property
    def people(self) -> tuple[Mention, ...]:
        """Who is in it, the protagonist first: of "A's B" it is B."""
        said: dict[tuple[str, str, str], Mention] = {}
        for each in self.of(*LIVING):
            called = each.about.name if each.about else ""
            if called or not any(key[:2] == (each.entry.id, each.word.lower()) for key in said):
                said.setdefault((each.entry.id, each.word.lower(), called), each)
        living = tuple(one for each in said.values() for one in (each,) * self._how_many(each))
        if not living:
            return living
        if self.doer >= 0:
            living = tuple(sorted(living, key=lambda each: each.start != self.doer))
        if living[0].owns:
            living = tuple(sorted(living, key=lambda each: each.owns))
        to = self.target

        def is_target(each: Mention) -> bool:
            return to is not None and each.start == to.start

        def answers(each: Mention) -> bool:
            # A snowman that two children carry home has more to say to it than the second of them.
            return is_target(each) and "thingling" in each.entry.flags

        return (
            living[0],
            *sorted(
                living[1:],
                key=lambda each: (not answers(each), each is not living[0], not is_target(each), each.owns),
            ),
        )

    def _how_many(self, mention: Mention) -> int:
        """How many of them stand on the stage, of whom one word speaks: one, two, or three where the idea counts so."""
        if self.premise and _THREE.search(self.text[: mention.end]):
            return 3
        return 2 if self._doubled(mention) else 1

    def _doubled(self, mention: Mention) -> bool:
        """Whether the idea speaks of two of them and does something with them: two brothers carry a piano. Of twins,
        and of two who are kin, there are always two."""
        if mention.entry.id == "twins":
            return not any("kin" in each.entry.flags and each is not mention for each in self.of("people"))
        if self.premise is not None and self.text[mention.end :].startswith("们一"):
            return True
        two = _TWO.search(self.text[: mention.end])
        if two and two[0].lower().startswith("twin") and not self.text.startswith("s", mention.end):
            return False
        deed = self.premise.deed if self.premise else ""
        if two is None or (deed == "compete" and len(two[0].split()) > _SHORT_PAIR):
            return False
        return (
            self.premise is not None
            or {"kin", "paired", "never-two"} & {*mention.entry.flags, *self.flags} != set()
        )

    @property
    def premise_words(self) -> str:
        """The idea's own words for what is done in it."""
        return self.premise.does if self.premise else ""

    @property
    def things(self) -> tuple[Mention, ...]:
        return self.of("things")

    @property
    def places(self) -> tuple[Mention, ...]:
        return self.of("places")

    def first(self, flag: str) -> Mention | None:
        """The first mention that carries `flag`."""
        return next((each for each in self.mentions if flag in each.entry.flags), None)
