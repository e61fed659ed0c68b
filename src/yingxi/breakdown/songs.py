"""What is sung: a line right behind `Anna sings`, and words that stand under no name but 唱."""

import re
from collections.abc import Iterable, Sequence

from yingxi.film.breakdown import Deed, Moment, Speech
from yingxi.film.phrasing import phrased
from yingxi.film.screenplay import Element, ElementKind
from yingxi.screenplay.emphasis import plain

_SONG = phrased(r"(?:唱词?|唱歌|歌词|歌声|演唱|清唱)")
"""A cue that names no singer."""
_WITH_YEARS = phrased(
    r"(?:^|[△。，和与、\n])(?P<name>[\u4e00-\u9fff]{2,4})，[\d〇零一二三四五六七八九十百]+岁", re.MULTILINE
)
_SINGS = phrased(r"(?P<name>.{1,8}?)(?:接着|继续|轻声|高声|边走边|又)?(?:唱道?|哼唱|接唱)")
"""安安唱 as a cue."""


def song_cued(elements: Iterable[Element]) -> tuple[Element, ...]:
    """`elements` with the singer's name over what is sung: whoever sang or spoke last, or the name before 唱."""
    made: list[Element] = []
    listed = tuple(elements)
    known = {_name(each) for each in listed if each.kind is ElementKind.CHARACTER}
    known |= {found["name"] for each in listed for found in _WITH_YEARS.finditer(each.text)}
    singer = ""
    for element in listed:
        if element.kind is ElementKind.ACTION and "唱" in element.text:
            named = (name for name in known if name in element.text and not _SONG.fullmatch(name))
            singer = next(iter(sorted(named, key=element.text.index)), singer)
        if element.kind is not ElementKind.CHARACTER:
            made.append(element)
            continue
        name = _name(element)
        sings = _SINGS.fullmatch(name)
        own = sings["name"] if sings is not None and sings["name"] in known else ""
        own = own or (singer if _SONG.fullmatch(name) else "")
        singer = own or (name if not _SONG.fullmatch(name) else singer)
        if own:
            made.append(element.model_copy(update={"text": own}))
            made.append(Element(kind=ElementKind.PARENTHETICAL, text="唱", line=element.line))
        else:
            made.append(element)
    return tuple(made)


def songs_sung(moments: Sequence[Moment]) -> list[Moment]:
    """`moments`, in which whoever is told to sing and then has a line sings that line."""
    made: list[Moment] = []
    for moment in moments:
        before = made[-1] if made else None
        sings = isinstance(before, Deed) and before.verb == "sing"
        if (
            isinstance(before, Deed)
            and sings
            and isinstance(moment, Speech)
            and before.actors == (moment.person,)
        ):
            if moment.manner in ("plain", "slow"):
                moment = moment.model_copy(update={"manner": "sung"})
            if moment.manner == "sung":
                made[-1] = before.model_copy(update={"verb": "look"})
        made.append(moment)
    return made


def _name(cue: Element) -> str:
    return plain(cue.text).strip()
