"""A trade as it is seen: its tool, and what is done at dawn, at noon and at dusk."""

from collections.abc import Mapping

from yingxi.film.brief import Language
from yingxi.generators.builtin.planner.idea import Mention
from yingxi.generators.builtin.planner.people.casting import Part
from yingxi.generators.builtin.planner.staging.walks import walks

_OTHER = "any"


def trade_words(parts: Mapping[str, Part], thing: Mention | None, language: Language) -> dict[str, str]:
    """`{trade tool}`, `{trade the tool}`, `{trade dawn}`, `{trade noon}`, `{trade dusk}`, `{trade told}`,
    `{trade for}` and `{trade more}` of the protagonist, in English. Whose trade has no row has that of the idea's
    `thing`, else that of any."""
    doer = parts.get("P")
    if doer is None or language != "en":
        return {}
    rows = walks("trades", language)
    noun = thing.entry.word(language) if thing else ""
    of_thing = (each for each, found in rows.items() if noun and found[0]["tool"].endswith(f" {noun}"))
    row = rows[doer.entry.id if doer.entry.id in rows else next(of_thing, _OTHER)][0]
    tool = row["tool"].partition(" ")[2]
    return {f"trade {key}": said for key, said in row.items()} | {"trade the tool": f"the {tool}"}
