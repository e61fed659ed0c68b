"""What an animal beside a person cannot do: it has paws, and no hand that takes a knife."""

from collections.abc import Iterator

from yingxi.film.phrasing import phrased
from yingxi.film.screenplay import ElementKind
from yingxi.generators.builtin.planner.plot.draft import Draft

_HANDS = {
    "zh": phrased(
        r"^[^，。]{0,3}(?:拿[起着出来]|端[起着来]|切[开成下]|递[给过上]|捧[起着出来]|掏出|撑开|举起|写|画|缝|擦|扫|数[着了]|折|叠|解开|系[上好]"
        r"|戴[上着]|穿[上着]|脱|敲门|关[上门灯]|拉开|伸手|伸出手|鼓掌|拍[拍手了]|竖起|指[着了]|打开|倒[了一]?[杯碗茶酒水])"
    ),
    "en": phrased(
        r"^(?:\w+ly,? )?(?:takes (?:out|off|up|hold)|picks up|holds (?:up|out)|pours|writes|draws|cuts|sews|unfolds"
        r"|folds|counts|points|hands|claps|wipes|puts (?:on|down|both|one|a hand)|shrugs|knocks|unwraps|unbuttons"
        r"|rolls up|ties|opens|shuts|peels|stirs|strikes)\b"
    ),
}
"""Deeds of hands, right behind whoever does them."""
_PARTS = {"zh": phrased(r"[。，]"), "en": phrased(r"[.,;]\s*")}


def animal_hands(draft: Draft) -> Iterator[str]:
    """What animals that only act would have to do with hands, sentence by sentence."""
    language = draft.plan.language
    paws = [part.name for role, part in draft.plan.parts.items() if f"{role}-wordless" in draft.plan.terms]
    if not paws:
        return
    for text in draft.rows(ElementKind.ACTION):
        for sentence in text.split("。" if language == "zh" else ". "):
            name = next((each for each in paws if sentence.startswith(each)), "")
            if name and any(_HANDS[language].match(each) for each in _deeds(sentence[len(name) :], language)):
                yield sentence


def _deeds(said: str, language: str) -> Iterator[str]:
    """What somebody does, one after the other."""
    for part in _PARTS[language].split(said):
        yield part.strip().removeprefix("and ").removeprefix("then ")
