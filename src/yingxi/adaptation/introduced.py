"""How a text introduces somebody whose name it says: by years beside it, or as one who is called so."""

import re
from collections.abc import Iterable, Sequence

from yingxi.adaptation.model import Unit
from yingxi.breakdown.sexes import sex_told
from yingxi.film.brief import Language
from yingxi.film.story import Sex


def sexes_introduced(text: str, names: Iterable[str], language: Language) -> dict[str, Sex]:
    """The sexes that the words tell by which a text first calls somebody.

    >>> sexes_introduced("她叫林小雨。一个叫阿宁的小女孩。", ("林小雨", "阿宁"), "zh")
    {'林小雨': 'female', '阿宁': 'female'}
    >>> sexes_introduced("A girl of eight called Tilda asks him why.", ("Tilda",), "en")
    {'Tilda': 'female'}
    """
    told: dict[str, Sex] = {}
    for name in names:
        sex = _by_words(text, name, language)
        if sex != "none":
            told[name] = sex
    return told


def _by_words(text: str, name: str, language: Language) -> Sex:
    called = re.escape(name)
    if language == "zh":
        found = re.search(rf"(?P<pronoun>[他她])(?:的?名字|名)?叫(?:做)?{called}", text)
        if found:
            return "female" if found["pronoun"] == "她" else "male"
        found = re.search(rf"叫(?:做)?{called}的(?P<what>[\u4e00-\u9fff]{{1,8}})", text)
        found = found or re.search(rf"(?P<what>[\u4e00-\u9fff]{{1,8}})，?(?:名叫|叫做|叫){called}", text)
        return sex_told(found["what"], language) if found else "none"
    found = re.search(rf"(?P<what>[^.!?;,\n]{{2,60}})\b(?:called|named)\s{called}\b", text)
    return sex_told(found["what"].lower(), language) if found else "none"


def introductions(units: Sequence[Unit], name: str, language: Language) -> tuple[str, ...]:
    """The sentences that call somebody so, with the one before where they begin with a pronoun: "岸上站着一个女孩子，
    十七八岁。她叫林小雨。"."""
    called = re.compile(rf"(?:叫做?|called |named |name was ){re.escape(name)}", re.I)
    found: list[str] = []
    for at, unit in enumerate(units):
        if unit.kind != "act" or not called.search(unit.text):
            continue
        if at and units[at - 1].kind == "act" and re.match(r"[他她]|(?:He|She|His|Her)\b", unit.text):
            found.append(units[at - 1].text)
        found.append(unit.text)
    return tuple(found)
