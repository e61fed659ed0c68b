"""Where the last clause of a Chinese idea happens, where it names another place than the film's: 却在雪地里迷了路."""

from collections.abc import Mapping

from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.clauses.told import clauses_told
from yingxi.generators.builtin.planner.idea import Idea
from yingxi.generators.builtin.planner.people.casting import Part

_GOES_TO = phrased(r"(?:在|到|[走跑回]进|[走跑]回|爬上|登上)[了]?[^，。在到把]{0,4}$")


def place_of_last(idea: Idea, parts: Mapping[str, Part], home: str) -> dict[str, str]:
    """`{LZ}` and `{in z}`, as `{LH}` and `{in}`; empty where the last clause says no other place than `home`."""
    clauses = clauses_told(idea, parts) if idea.language == "zh" else ()
    if not clauses[1:]:
        return {}
    last = clauses[-1]
    for place in idea.places:
        before = idea.text[last.start : place.start]
        within = last.start <= place.start < last.end
        if within and place.word != home and _GOES_TO.search(before):
            return {"LZ": place.word, "in z": "内" if "inside" in place.entry.flags else "外"}
    return {}
