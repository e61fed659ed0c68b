"""Which thing a deed is done with whose text leaves it out: what is eaten is what was brought, the cloth that is laid
down the one that wiped."""

import re
from collections.abc import Sequence

from yingxi.breakdown.told import tells
from yingxi.film.breakdown import Breakdown, Carried, Deed, Insert, Moment, Scene
from yingxi.film.phrasing import phrased
from yingxi.stage.props import prop_named
from yingxi.stage.props.in_hand import TOOLS, halves_of, thing_for
from yingxi.stage.sets.pieces import piece_named
from yingxi.stage.sets.pieces.words import STANDING_STILL
from yingxi.storyboard.concealing import is_told_behind_back, shown
from yingxi.storyboard.fires import stoked
from yingxi.storyboard.hiding import out_of_where_they_hid

FOOD = frozenset({
    "apple", "bowl", "bread", "cake", "candied haws", "dumplings", "ice cream", "noodles", "orange", "pomelo",
})  # fmt: skip
"""Drawn things that are eaten; a bowl is what is in it."""
DRINK = frozenset({"bottle", "bowl", "cup", "teapot"})
_TAKEN_IN = {"eat": FOOD, "drink": DRINK}
STANDS = frozenset({"easel", "table", "desk", "counter", "stove", "shelf", "piano", "bed"})
"""What nobody has in hand: whoever holds or takes it has a hand on it."""
LETS_GO = ("give", "put down", "throw", "drop")


def things_meant(breakdown: Breakdown) -> Breakdown:
    """The breakdown in which every meal is of what its scene has told of, and a tool has one name."""
    return breakdown.model_copy(update={"scenes": tuple(_meant(scene) for scene in breakdown.scenes)})


def _meant(scene: Scene) -> Scene:
    moments: list[Moment] = []
    told = [each.what for each in scene.lying] + [each.what for each in scene.carried]
    broken: dict[str, str] = {}
    hidden: dict[tuple[str, ...], str] = {}
    for moment in scene.moments:
        if isinstance(moment, Deed) and not moment.actors and told and _BY_ITSELF.match(moment.text):
            # What was set going is seen to go.
            moment = Insert(id=moment.id, what=told[-1], text=moment.text, line=moment.line)
        if isinstance(moment, Deed):
            moment = stoked(_worded(_switched(_named_again(moment, told), told)), inside=scene.inside)
            moment = _halved(_of_what_was_told(moment, told), broken)
            moment = _stays(_with_its_tool(_just_taken(moment, moments), moments))
            moment = _concealed(out_of_where_they_hid(moment, moments), hidden)
        if isinstance(moment, Deed | Insert) and moment.what == "clock":
            # The clock that stands there is meant.
            great = next((each for each in reversed(told) if piece_named(each) in STANDING_STILL), "clock")
            moment = moment.model_copy(update={"what": great})
        if isinstance(moment, Deed | Insert) and moment.what:
            told.append(moment.what)
        moments.append(moment)
    return scene.model_copy(update={"moments": tuple(moments), "carried": _cans(scene, moments)})


def _cans(scene: Scene, moments: Sequence[Moment]) -> tuple[Carried, ...]:
    """What is carried in `scene`, a pot being the can with which its bearer waters what grows."""
    cans = {
        person: moment.what
        for moment in moments
        if isinstance(moment, Deed) and moment.verb == "pour" and _WATERED.search(moment.text)
        for person in moment.actors
    }
    return tuple(
        each.model_copy(update={"what": cans[each.person]})
        if each.person in cans and prop_named(each.what) in ("pot", "teapot")
        else each
        for each in scene.carried
    )


def _concealed(deed: Deed, hidden: dict[tuple[str, ...], str]) -> Deed:
    """`deed` as hiding where a thing goes behind a back, and as holding up what is `hidden` there where it is shown."""
    if deed.verb in ("hide", "put down", "turn", "hold", "give", "") and is_told_behind_back(deed):
        hidden[deed.actors] = deed.what
        return deed.model_copy(update={"verb": "hide", "spot": "", "whom": ""})
    if deed.actors in hidden and shown(deed):
        return deed.model_copy(update={"verb": "hold", "what": hidden.pop(deed.actors)})
    return deed


def _of_what_was_told(deed: Deed, told: Sequence[str]) -> Deed:
    """`deed` with the last thing of its kind, where it eats or drinks what its text does not say."""
    kind = _TAKEN_IN.get(deed.verb)
    if kind is None or deed.what:
        return deed
    what = next((each for each in reversed(told) if prop_named(each) in kind), "")
    return deed.model_copy(update={"what": what}) if what else deed


_BY_ITSELF = phrased(
    r"^\W*(?:it|the \w+(?: \w+)?) (?:goes|works|starts|ticks|runs|rings|plays|glows|moves|hums|sings|lights up)\b"
    r"|^[^，。]{0,4}?(?:走|动|亮|响|转)(?:了|起来)",
    re.IGNORECASE,
)
"""A thing does something by itself."""
_SWITCHED = phrased(r"\b(?:turn|switch)\w* (?:it|them|this|that) (?:on|off)\b", re.IGNORECASE)


_POURED = phrased(
    r"(?:茶|水|酒|咖啡|牛奶|汤)[^，。]{0,4}倒(?:进|入|在|到)|倒(?:进|入|到)[^，。]{0,6}(?:杯|碗)"
)
_WATERED = phrased(
    r"\bwater(?:s|ed|ing)? (?:the|his|her|their|its|my|our|a|an|some|every|each|all|it|them|one|what)\b"
    r"|浇(?:[花水树地菜园了透灌着]|[一两几]|$)",
    re.IGNORECASE,
)
_LADLED = phrased(r"\bladle\b|[瓢勺]", re.IGNORECASE)
_UNDER_IT = phrased(r"\b(?:under|beneath|below)\b|[撑打]着|伞下", re.IGNORECASE)
_SNATCHED = phrased(r"\b(?:snatch|grab)\w*\b|抢|夺", re.IGNORECASE)
_FIREWOOD = phrased(r"\b(?:fire)?wood\b|\blogs?\b|柴|木头", re.IGNORECASE)
_PHOTOGRAPHS = phrased(
    r"\b(?:takes?|took|snaps?) (?:an?|another|the|their|his|her|some) (?:\w+ )?"
    r"(?:photo|picture|photograph|selfie)s?\b(?! (?:from|off|down|out))"
    r"|拍(?:了|下)?(?:一?张)?(?:照|合影)|照相",
    re.IGNORECASE,
)


def _worded(deed: Deed) -> Deed:
    """`deed` as the words around its verb mean it: who bends over a table to write sits at it, what is put into a cup
    is poured, a photo is taken with a camera, flowers are watered with a can, and who stands under an umbrella holds
    it."""
    if deed.verb == "take" and len(deed.actors) > 1 and not deed.whom and _SNATCHED.search(deed.text):
        return deed.model_copy(update={"verb": "fight over"})
    if deed.verb == "kneel" and deed.spot == "table":
        return deed.model_copy(update={"verb": "sit"})
    if deed.verb in ("put down", "give") and _POURED.search(deed.text):
        return deed.model_copy(update={"verb": "pour", "what": "cup", "spot": ""})
    if deed.verb in ("put down", "give", "pour", "hold", "") and _WATERED.search(deed.text):
        can = "ladle" if _LADLED.search(deed.text) else "watering can"
        verb = "hold" if deed.verb == "hold" else "pour"
        return deed.model_copy(update={"verb": verb, "what": can, "spot": "", "whom": ""})
    if deed.verb == "look" and prop_named(deed.what) == "umbrella" and _UNDER_IT.search(deed.text):
        return deed.model_copy(update={"verb": "hold", "spot": ""})
    if deed.verb == "chop" and _FIREWOOD.search(deed.text):
        return deed.model_copy(update={"what": "axe"})
    if deed.verb in ("take", "touch", "hold") and _PHOTOGRAPHS.search(deed.text):
        return deed.model_copy(update={"verb": "hold", "what": "camera", "spot": ""})
    return deed


def _named_again(deed: Deed, told: Sequence[str]) -> Deed:
    """`deed` with a thing of which its scene has told and which it names by its last word: a teddy bear is the bear."""
    if deed.what or deed.verb not in (*LETS_GO, "take", "hold", "pick up", "fight over", "pull"):
        return deed
    what = next((each for each in reversed(told) if _LAST.sub("", prop_named(each)) in _words(deed.text)), "")
    return deed.model_copy(update={"what": what}) if what else deed


_LAST = phrased(r"^.* ")


def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"[a-z]{3,}", text.lower()))


def _switched(deed: Deed, told: Sequence[str]) -> Deed:
    """`deed` as a touch of what was told of last, where it turns it on or off."""
    if (
        deed.verb not in ("turn", "touch", "put down")
        or deed.what
        or not told
        or not _SWITCHED.search(deed.text)
    ):
        return deed
    return deed.model_copy(update={"verb": "touch", "what": told[-1]})


def _halved(deed: Deed, broken: dict[str, str]) -> Deed:
    """`deed` with a half of what was `broken` by whom, where it names the whole or what is left to say: one half is
    given, the other one kept."""
    if deed.verb == "break" and not deed.what:
        # `breaks a loaf`: the words of the verb name it.
        deed = deed.model_copy(update={"what": prop_named(deed.text)})
    halves = halves_of(deed.what)
    if deed.verb == "break":
        broken |= dict.fromkeys(halves or (), deed.actors[0])
        return deed
    if not broken or not deed.actors or deed.verb not in ("give", "eat", "hold", "take", "put down"):
        return deed
    kept, given = broken
    mine = deed.actors[0] == broken[kept] and deed.verb != "give"
    is_meant = halves is not None or (deed.verb == "give" and tells(deed.text, "half"))
    return deed.model_copy(update={"what": kept if mine else given}) if is_meant else deed


def _just_taken(deed: Deed, before: Sequence[Moment]) -> Deed:
    """`deed` with what its actor took up right before it, where it hands something on that its text leaves out:
    从口袋里掏出一张纸，推到他面前."""
    last = before[-1] if before else None
    if deed.what or deed.verb not in LETS_GO or not isinstance(last, Deed) or last.actors != deed.actors:
        return deed
    taken = last.what if last.verb in ("take", "pick up", "hold", "pour") else ""
    return deed.model_copy(update={"what": taken}) if taken else deed


def _with_its_tool(deed: Deed, before: Sequence[Moment]) -> Deed:
    """`deed` with the name that its thing had as a tool, where the same hand has worked with it."""
    for each in reversed(before):
        if not isinstance(each, Deed) or each.verb not in TOOLS or each.actors != deed.actors:
            continue
        tool = thing_for(each.verb, each.what)
        if deed.what != tool and deed.what and prop_named(deed.what) == prop_named(tool):
            return deed.model_copy(update={"what": tool})
    return deed


def _stays(deed: Deed) -> Deed:
    """`deed` as a touch, where it takes or holds what stands."""
    held = deed.verb in ("hold", "take", "pick up", "put down") and not deed.spot
    return deed.model_copy(update={"verb": "touch"}) if held and deed.what in STANDS else deed
