"""Fact by fact: what the text says of everybody and every place, and what became of it."""

import json

from yingxi.breakdown.lexicon import List, called
from yingxi.cli.messages import Tongue, padded, said
from yingxi.design import facts_of
from yingxi.film.errors import FolderError
from yingxi.production.documents import CAST, SETS, noun_read
from yingxi.production.folder import FilmFolder

PLACES = {
    "sex": "性别", "age": "年纪", "years": "岁数", "kind": "种类", "build": "体型", "height": "身高", "skin": "肤色",
    "face": "脸型", "brows": "眉毛", "hair.style": "发型", "hair.colour": "发色", "beard": "胡须",
    "beard_colour": "须色", "glasses": "眼镜", "top.cut": "上衣款式", "top.colour": "上衣颜色", "top.under": "里衣",
    "top.pattern": "上衣式样", "top.trim": "镶边", "skirt": "裙子", "trousers": "裤子", "shoes": "鞋", "scarf": "围巾",
    "cape": "披风", "shorts": "短裤", "hat": "帽子", "hat_colour": "帽子颜色", "holds": "拿着",
}  # fmt: skip
"""What the places of a sheet are called in Chinese."""
VALUES = {
    "female": "女", "male": "男", "none": "无", "child": "孩子", "young": "青年", "adult": "成年", "elder": "老人",
    "yes": "有", "no": "没有", "slim": "瘦", "medium": "中等", "broad": "壮实", "round": "圆脸", "oval": "鹅蛋脸",
    "square": "方脸", "long": "长脸", "thin": "细", "plain": "普通", "thick": "浓", "moustache": "小胡子",
    "beard": "胡子", "long beard": "长胡子", "short top": "短上衣", "long coat": "长外衣", "dress": "裙装",
}  # fmt: skip
_LISTS: dict[str, tuple[str, List]] = {
    "hair.style": ("hair ", "looks"),
    "hat": ("hat ", "looks"),
    "top.pattern": ("", "fronts"),
    "kind": ("", "people"),
    "holds": ("", "things"),
}


def place_told(place: str, value: str, speak: Tongue) -> str:
    """A place of a sheet and what stands there, as the file has it; in Chinese in words."""
    if speak != "zh":
        return f"{place} {value}"
    before, words = _LISTS.get(place, ("", "looks"))
    named = called(before + value, words) if place in _LISTS else ""
    return f"{PLACES[place]} {named or VALUES.get(value, value)}"


def facts_told(folder: FilmFolder, speak: Tongue, *, as_json: bool) -> None:
    """Prints, for each person, each fact with where it stands on the sheet; for each place, which set plays it."""
    if not folder.has(CAST.file):
        raise FolderError(
            "there is no cast yet",
            where=str(folder.root / CAST.file),
            next_step=f"make the film as far as its storyboard first: yingxi run {folder.root} --until storyboard",
        )
    language = folder.settings().brief.language
    people = [(sheet, facts_of(sheet, language)) for sheet in noun_read(CAST, folder.text(CAST.file)).people]
    places = noun_read(SETS, folder.text(SETS.file)).places if folder.has(SETS.file) else ()
    honoured = sum(fact.honoured for _, facts in people for fact in facts)
    all_of_them = sum(len(facts) for _, facts in people)
    own = sum(not place.stood_in for place in places)
    if as_json:
        told = {
            "people": {
                sheet.name: [
                    {"words": fact.words, "honoured": fact.honoured, "on_the_sheet": dict(fact.places)}
                    for fact in facts
                ]
                for sheet, facts in people
            },
            "places": {place.place: {"set": place.kind, "its_own": not place.stood_in} for place in places},
            "honoured": honoured,
            "facts": all_of_them,
        }
        print(json.dumps(told, ensure_ascii=False, indent=1))
        return
    for sheet, facts in people:
        print(sheet.name)
        for fact in facts:
            stands = said("comma", speak).join(
                place_told(place, value, speak) for place, value in fact.places
            )
            missing = said("facts.again" if fact.honoured else "facts.nowhere", speak)
            print(f"  {'✓' if fact.honoured else '–'} {padded(fact.words, 36)} {stands or missing}")
    if places:
        print(said("facts.places", speak))
    for place in places:
        kind = called(place.kind, "places") if speak == "zh" else ""
        print(f"  {'–' if place.stood_in else '✓'} {padded(place.place, 36)} {kind or place.kind}")
    print(said("facts.sum", speak, honoured=honoured, all=all_of_them, own=own, places=len(places)))
