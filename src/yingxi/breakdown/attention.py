"""Whom a passage speaks of: names and their owners, and who was last acting."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from yingxi.film.phrasing import phrased
from yingxi.film.story import Sex

_HE: dict[str, Sex] = {
    "he": "male",
    "him": "male",
    "his": "male",
    "she": "female",
    "her": "female",
    "他": "male",
    "她": "female",
}
_THEY = frozenset(
    {
        "they",
        "them",
        "both",
        "each",
        "everyone",
        "the men",
        "他们",
        "她们",
        "两人",
        "二人",
        "俩人",
        "两个人",
        "三个人",
        "大家",
        "众人",
        "三人",
        "四个人",
        "四人",
        "俩",
    }
)

_COUNTED = {
    "两人": 2,
    "二人": 2,
    "俩人": 2,
    "两个人": 2,
    "俩": 2,
    "三个人": 3,
    "三人": 3,
    "四个人": 4,
    "四人": 4,
}


_BY_NUMBER = phrased(r"老(?:大|[二三四五六七八九]|十[一二三四五六七八九]?)")
_COUNTED_OFF = frozenset("甲乙丙丁戊一二三四五")


@dataclass(frozen=True, slots=True)
class Names:
    """Every name and its person's id, and the sex that the name tells. English names are in small letters.
    `called` gathers (person, pronoun) as the action is read: it tells the sex of who has no telling name."""

    ids: dict[str, str]
    sexes: dict[str, Sex]
    common: frozenset[str] = frozenset()
    described: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Nouns, and whom they describe who have names of their own."""
    called: list[tuple[str, str]] = field(default_factory=list)
    leanings: Mapping[str, Sex] = field(default_factory=dict)
    """The sex that somebody's given name leans to: a pronoun may say otherwise."""
    rows: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Nouns in the plural, and those who are only told apart by a number: `interns`."""

    def leaning(self, person: str) -> Sex:
        """The sex of somebody as far as noun, pronouns and given name tell."""
        if (told := self.sexes.get(person, "none")) != "none":
            return told
        called = [_HE[word] for who, word in self.called if who == person and word in _HE]
        return called[-1] if called else self.leanings.get(person, "none")

    @property
    def longest(self) -> int:
        return max((len(name.split()) for name in (*self.ids, *self.described)), default=1)

    @property
    def longest_word(self) -> int:
        """The letters of the longest Chinese name."""
        return max(map(len, (*self.ids, *self.described)), default=0)

    def meant(self, name: str, seen: Sequence[str], *, anew: bool = False) -> str:
        """Whom a name or noun means where `seen` are there, the last seen first: who is called so, but for the only one
        there whom it describes. `anew` is for `a woman`, `一位老太太`: nobody who is known by a name."""
        own = self.ids.get(name, "")
        described = () if anew else self.described.get(name, ())
        if not described:
            return own
        here = tuple(person for person in described if person in seen)
        if len(here) == 1 and own not in seen:
            return here[0]
        return own or (described[0] if len(described) == 1 else "")

    def group(self, words: str, seen: Sequence[str]) -> tuple[str, ...]:
        """Those who are only counted off by a sign behind one noun (黑衣人甲, 黑衣人乙), where Chinese `words` begin
        with that noun alone: those of them who were seen, else all."""
        found = re.match(r"(?:这|那)?(?:[众几两三四][个名位]?)?(?P<noun>[\u4e00-\u9fff]{2,6})", words)
        noun = found["noun"] if found else ""
        people = tuple(
            dict.fromkeys(
                person
                for name, person in self.ids.items()
                if name[-1:] in _COUNTED_OFF and len(name) > 2 and noun.startswith(name[:-1])
            )
        )
        if len(people) < 2:
            return ()
        here = tuple(each for each in people if each in seen)
        return here if len(here) > 1 else people

    def alike(self, person: str) -> tuple[str, ...]:
        """Those of one noun who are only told apart by a sign or a number, where `person` is one of them."""
        for people in self.rows.values():
            if person in people:
                return people
        own = next(
            (name for name, owner in self.ids.items() if owner == person and name[-1:] in "甲乙丙丁"), ""
        )
        return tuple(
            dict.fromkeys(
                owner
                for name, owner in self.ids.items()
                if own and name[:-1] == own[:-1] and len(name) == len(own)
            )
        )

    def __contains__(self, name: str) -> bool:
        return name in self.ids or name in self.described


@dataclass(slots=True)
class Attention:
    """Changes as a scene is read: who acts now, and who has been seen, the last seen first."""

    names: Names
    acting: tuple[str, ...] = ()
    seen: list[str] = field(default_factory=list)
    earlier: tuple[str, ...] = ()
    """Who was seen last in the scene before: `the two of them`, where nobody has been named yet."""

    gone: set[str] = field(default_factory=set)
    """Who has left."""
    newcomer: str = ""
    """Who acts and was not seen before."""

    @property
    def lately(self) -> tuple[str, ...]:
        """Who was seen here or in the scene before."""
        return (*self.seen, *self.earlier)

    def turns_to(self, people: tuple[str, ...]) -> None:
        if people:
            self.newcomer = people[0] if len(people) == 1 and people[0] not in self.seen else ""
            self.acting = people
            for person in reversed(people):
                self.notice(person)

    def notice(self, person: str) -> None:
        if person in self.seen:
            self.seen.remove(person)
        self.seen.insert(0, person)

    def hears_of(self, person: str) -> None:
        """Somebody to whom something is done, seen from now on, if after all others."""
        if person and person not in self.seen:
            self.seen.append(person)

    def meant_by(self, pronoun: str) -> tuple[str, ...]:
        """Who acts where a sentence begins with `pronoun`."""
        if pronoun in _COUNTED:
            return self.counted(_COUNTED[pronoun])
        if pronoun in _THEY:
            return tuple(self.seen[:3]) or self.earlier[:2]
        sex = _HE.get(pronoun)
        if sex is None:
            beasts = tuple(each for each in self.acting[:1] if self.names.leaning(each) == "none")
            return beasts if pronoun in ("it", "它") else ()
        fitting = self._fitting(sex, (*self.acting, *self.seen), self.earlier)
        if fitting and self.names.sexes.get(fitting[0], "none") == "none":
            self.names.called.append((fitting[0], pronoun))
        return tuple(fitting[:1])

    def everybody(self) -> tuple[str, ...]:
        """All who are there: `they all`, 众人; those of the scene before where nobody has been named yet."""
        return tuple(each for each in self.seen if each not in self.gone) or self.earlier

    def others(self) -> tuple[str, ...]:
        """All who are there but for whoever acts: `the others`; of several of one noun the others of them."""
        kin = self.names.alike(self.acting[0]) if self.acting else ()
        there = self.everybody()
        left = tuple(each for each in kin if each in there and each not in self.acting)
        return left or tuple(each for each in there if each not in self.acting)

    def counted(self, many: int) -> tuple[str, ...]:
        """So `many` people as were seen last, here or in the scene before; nobody where there are not so many. Where
        one comes to just so many, those who were there."""
        if self.newcomer and self.acting == (self.newcomer,) and len(self.seen) == many + 1:
            return tuple(each for each in self.seen if each != self.newcomer)
        people = tuple(dict.fromkeys((*self.seen, *self.earlier)))[:many]
        return people if len(people) == many else tuple(self.seen[:many])

    def brothers(self, many: int) -> tuple[str, ...]:
        """So many as are called by their numbers, 老大 to 老十二, here or in the scene before; nobody where they are
        more or fewer."""
        called = {owner for name, owner in self.names.ids.items() if _BY_NUMBER.fullmatch(name)}
        there = tuple(each for each in dict.fromkeys((*self.seen, *self.earlier)) if each in called)
        return there if len(there) == many else ()

    def _fitting(self, sex: Sex, people: tuple[str, ...], elsewhere: tuple[str, ...] = ()) -> list[str]:
        """Those whom a pronoun of `sex` may mean, likeliest first; a given name that leans otherwise only where nobody
        else is there, nor was `elsewhere`, in the scene before."""
        likely = [each for each in people if self.names.leaning(each) in (sex, "none")]
        sure = any(self.names.leaning(each) == sex for each in likely)
        known = [each for each in elsewhere if self.names.leaning(each) == sex]
        return (
            (sorted(likely, key=self._is_only_a_noun) if sure else likely)
            or known
            or [each for each in people if self.names.sexes.get(each, "none") in (sex, "none")]
        )

    def _is_only_a_noun(self, person: str) -> bool:
        """Whether somebody's sex is told by nothing, nor have they a name: `the driver`, `the dog`. Whom the pronoun
        fits is meant before them."""
        called = [name for name, owner in self.names.ids.items() if owner == person]
        known = self.names.common
        return self.names.leaning(person) == "none" and all(
            name in known or name.partition(" ")[0] in known for name in called
        )

    def whose_tears(self, phrase: str) -> str:
        """Whose tears somebody else wipes off: `wipes her tears`, where he who acts has none."""
        pronoun = next((word for word in phrase.split() if word in ("his", "her")), "")
        sex, own = _HE.get(pronoun), self.names.leaning(self.acting[0]) if self.acting else "none"
        return self.other(pronoun) if sex and own not in (sex, "none") else ""

    def is_own(self, pronoun: str) -> bool:
        """Whether `pronoun` may mean who acts: `pulls the door shut behind her`."""
        sex = _HE.get(pronoun)
        return bool(sex and self.acting) and self.names.leaning(self.acting[0]) == sex

    def other(self, pronoun: str) -> str:
        """Who it is done to, where that is a pronoun: somebody seen who is not acting."""
        others = tuple(person for person in self.seen if person not in self.acting)
        sex = _HE.get(pronoun)
        gone = tuple(person for person in self.earlier if person not in self.acting)
        fitting = self._fitting(sex, others, gone) if sex else others
        # Of whom one knows it goes before whom it may be.
        fitting = sorted(fitting, key=lambda each: sex is not None and self.names.leaning(each) != sex)
        alone = len(others) == 1 and fitting[:1] == list(others)
        if alone and pronoun in ("他", "她") and self.names.sexes.get(others[0], "none") == "none":
            self.names.called.append((others[0], pronoun))
        return fitting[0] if fitting else ""


def is_pronoun(word: str) -> bool:
    """Whether the word stands for somebody or something named before."""
    return word in _HE or word in _THEY or word in ("it", "它")
