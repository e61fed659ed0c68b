"""How two people of different tempers speak of what drives a Chinese idea."""

from collections.abc import Iterator, Mapping, Sequence

from yingxi.film.phrasing import phrased
from yingxi.film.seeds import seed_of
from yingxi.generators.builtin.planner.clause import Clause
from yingxi.generators.builtin.planner.clauses.drives_chinese import (
    FINDER_ASKS,
    Driven,
    driven_by,
    is_there_at_first,
)
from yingxi.generators.builtin.planner.clauses.turned_chinese import not_yet
from yingxi.generators.builtin.planner.idea import Idea
from yingxi.generators.builtin.planner.people.casting import Part
from yingxi.generators.builtin.planner.staging.walks import Walk, walks

CAUSED = "caused"
"""What a play says of itself (`own-clauses: caused`) whose people speak of what drives the idea."""
_ALONE = frozenset({"want", "fear", "dare", "cannot", "befall", "forced"})
"""What somebody says to themselves."""
_MARKS = phrased(r"[，。？！…]")
_ENDS = {
    "dare": "fear",
    "forced": "act",
    "did": "act",
    "secret": "act",
    "fearless": "act",
    "found": "act",
    "found-you": "act",
    "mistake": "act",
    "became": "act",
    "together-did": "together",
}
"""In which words those are spoken of in the end."""
_ENDED = frozenset(
    {
        "refuse",
        "want",
        "fear",
        "cannot",
        "habit",
        "befall",
        "against",
        "kind",
        "act",
        "together",
        "teach",
        "not",
    }
)
_PRESSED = frozenset({"refuse", "cannot", "teach", "habit", "dare", "fear"})
"""What is asked once more."""
_OPPOSED = frozenset({"want", "act", "against", "secret"})
"""What the other one may speak against."""
_LONGEST_LINE = 17
"""Characters of a line."""
_IS_DONE = phrased(r"了|抓住|救[出下]|找到|遇[到见]|捡到|认出|孵|生下")
"""What is done, and past speaking against."""
_AGAINST = phrased(r"却|结果|没想到|谁知|不料|反而|反倒|可是|但")
"""Where an idea turns against what it began with."""


def temper_of(role: str, parts: Mapping[str, Part], turn: int) -> str:
    """How somebody speaks: as an old one or a child does, else wry, terse or plain, and never two of a film alike."""
    part = parts[role]
    if part.kind == "person" and part.age in ("elder", "child"):
        return {"elder": "old", "child": "child"}[part.age]
    own = ("wry", "terse", "plain")
    return own[(turn + list(parts).index(role)) % len(own)]


def caused_words(
    clauses: Sequence[Clause], idea: Idea, parts: Mapping[str, Part], seed: int
) -> dict[str, str]:
    """`{x ask c1}`, `{x say c1}` of every clause, `{x ask doubt}`, `{x ask contrast}`, `{x ask again}` and
    `{x ask end}` with their answers, and `{x at 12}`, the words in which the clause that begins there is spoken of."""
    if not {"P", "O"} <= set(parts):
        return {}
    speaking = _Speaking(parts, idea.text, seed)
    words: dict[str, str] = {}
    driven = driven_by(clauses, idea, parts)
    for at, each in enumerate(driven, start=1):
        pair = speaking.pair(each.kind, each.asked, each.said, each.asks, each.says)
        for key in (f"c{at}", "cz") if at == len(driven) else (f"c{at}",):
            words |= _keyed(pair, key)
            if pair[1] and each.unseen:
                words[f"x deed {key}"] = speaking.deed(each)
        if pair[1] and each.unseen:
            words[f"x at {each.clause.start}"] = each.said or each.asked
    words |= _portrayed(driven[0]) if driven else {}
    for key, (kind, asked, said, asks, says) in _of_the_whole(driven, _last_link(clauses, idea)):
        words |= _keyed(speaking.pair(kind, asked, said, asks, says), key)
    return words


def _portrayed(first: Driven) -> dict[str, str]:
    """What whoever begins it wants, what is wrong with them and what changes."""
    rows = walks("tempers", "zh")
    row = rows.get(first.kind, rows["act"])[0]
    row = row if "want" in row else rows["act"][0]
    spoken_of = first.bare or first.clause.done
    return {f"x {key}": row[key].replace("_", not_yet(spoken_of)) for key in ("want", "flaw", "change")}


def _keyed(pair: tuple[str, str], key: str) -> dict[str, str]:
    return {f"x ask {key}": pair[0], f"x say {key}": pair[1]} if pair[1] else {}


def _of_the_whole(
    driven: Sequence[Driven], link: str
) -> Iterator[tuple[str, tuple[str, str, str, str, str]]]:
    """What is said against it, how it turned out otherwise, and what is said in the end of what it began with."""
    if not driven:
        return
    first, last = driven[0], driven[-1]
    undone = first.clause.of == "P" and first.kind in _OPPOSED and not _IS_DONE.search(first.clause.done)
    if undone and first.asks:
        yield "doubt", ("doubt", first.asked, "", "O", "P")
    if len(driven) > 1 and last.clause.of == "P" and undone and _AGAINST.search(link):
        yield "contrast", ("contrast", first.asked, "", "O", "P")
    kind = _ENDS.get(first.kind, first.kind)
    if first.clause.of in ("P", "O") and kind in _ENDED:
        says = first.clause.of
        asked = not_yet(first.asked)
        if first.kind in _PRESSED and first.asks == "O":
            yield "again", (first.kind, first.asked, first.said, "O", "P")
        elif undone and first.asks:
            yield "again", ("doubt", first.asked, "", "O", "P")
        yield "end", (f"end-{kind}", asked, "", "P" if says == "O" else "O", says)


def _last_link(clauses: Sequence[Clause], idea: Idea) -> str:
    """The idea's words from the end of its last clause but one to the last deed."""
    if len(clauses) < len("PO"):
        return ""
    return idea.text[clauses[-2].end : clauses[-1].end]


class _Speaking:
    """Gives each line once in a film."""

    def __init__(self, parts: Mapping[str, Part], text: str, seed: int) -> None:
        self.parts, self.text, self.seed = parts, text, seed
        self.tempers = {role: temper_of(role, parts, seed_of(0, text, "temper") + seed) for role in parts}
        self.used: set[str] = set()

    def pair(self, kind: str, asked: str, said: str, asks: str, says: str) -> tuple[str, str]:
        """A question and its answer, the question empty where nobody is there to ask; both empty where the words have
        none."""
        rows = walks("tempers", "zh")
        if kind not in rows or says not in self.tempers:
            return "", ""
        row = rows[kind][0]
        if not asks:
            return ("", self._line(row, f"{self.tempers[says]}-say", said)) if kind in _ALONE else ("", "")
        ask = self._line(row, f"{self.tempers[asks]}-ask", asked)
        say = self._line(row, f"{self.tempers[says]}-say", said)
        return (ask, say) if ask and say else ("", "")

    def deed(self, driven: Driven) -> str:
        """What is seen of somebody meanwhile."""
        rows = walks("tempers", "zh")[driven.kind][0]["deed"].split(" / ")
        turn = (seed_of(0, self.text, "deed") + self.seed) % len(rows)
        who = driven.asks if driven.kind in FINDER_ASKS else driven.says
        deeds = [each.replace("{D}", f"{{{who}}}") for each in (*rows[turn:], *rows[:turn])]
        deed = next((each for each in deeds if each not in self.used), deeds[0])
        self.used.add(deed)
        return deed

    def _line(self, row: Walk, key: str, spoken_of: str) -> str:
        options = [each for each in row[key].split(" / ") if spoken_of or "_" not in each]
        lines = [each.replace("_", spoken_of) for each in options]
        lines = [each for each in lines if len(_MARKS.sub("", each)) < _LONGEST_LINE]
        turn = seed_of(0, self.text, key) + self.seed
        lines = [*lines[turn % len(lines) :], *lines[: turn % len(lines)]] if lines else []
        line = next((each for each in lines if each not in self.used), "")
        self.used.add(line)
        return line


def caused_terms(
    clauses: Sequence[Clause], idea: Idea, parts: Mapping[str, Part], words: Mapping[str, str]
) -> frozenset[str]:
    """`x-O-c1`, `x-P-c1`: who asks of a clause, `x-alone-c1`: who did it says it to nobody, `x-unseen-c1`: it is said
    and not seen, `x-O-end` and the like for what is said of the whole; `x-later`: the other one is not there in the
    beginning."""
    if not {"P", "O"} <= set(parts) or not clauses:
        return frozenset()
    terms: set[str] = set()
    driven = driven_by(clauses, idea, parts)
    for at, each in enumerate(driven, start=1):
        for key in (f"c{at}", "cz") if at == len(driven) else (f"c{at}",):
            if words.get(f"x say {key}"):
                terms.add(f"x-{each.asks}-{key}" if each.asks else f"x-alone-{key}")
                terms |= {f"x-unseen-{key}"} if each.unseen else set()
    for key, (_, _, _, asks, _) in _of_the_whole(driven, _last_link(clauses, idea)):
        terms |= {f"x-{asks}-{key}"} if words.get(f"x say {key}") else set()
    return frozenset(terms if is_there_at_first(clauses, parts) else terms | {"x-later"})
