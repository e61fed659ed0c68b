"""A deed put where everybody can see it: how it is done, how it fails, and how what cannot speak answers."""

import re
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from yingxi.film.brief import Language
from yingxi.film.phrasing import phrased
from yingxi.film.seeds import turned
from yingxi.generators.builtin import planner
from yingxi.generators.builtin.planner.idea import LIVING, Idea
from yingxi.generators.builtin.planner.idiom.inflecting import is_third_person, past
from yingxi.generators.builtin.planner.idiom.matter import COUNTED, second_person
from yingxi.generators.builtin.planner.idiom.premise import Premise
from yingxi.generators.builtin.planner.people.casting import Part, written_in
from yingxi.generators.builtin.planner.staging.wording import words_for_part

_LIVING: dict[Language, str] = {
    "zh": "call={R}; side={R}; big={R}摇头。; small={R}抬头。; hush=[静] {R}不动。; gift={R}点头。",
    "en": (
        "call={R}; side={R}; big={R} shakes {R his} head.; small={R} looks up.; hush=[Silence.] {R} holds still.;"
        " gift={R} nods."
    ),
}
"""How somebody answers without a word."""
_DUMB: dict[Language, str] = {
    "zh": "call={R}; side={R}; big=嘎吱。; small=咔。; hush=[静] 没动静。; gift=特写：{R}。",
    "en": "call=the {R}; side=the {R}; big=A creak.; small=A click.; hush=[Silence.]; gift=CLOSE ON the {R}.",
}
"""How a thing answers that no table has."""
_NOBODY: dict[Language, str] = {
    "zh": (
        "call=谁; side={way}; big=风声。 / 狗叫。 / 咣当。; small=很远的铃声。 / 叮。 / 鸟叫。 / 钟声。;"
        " hush=[静] 没人。;"
        " gift=脚步声。 / 铃声。"
    ),
    "en": (
        "call=somebody; side={way}; big=A gust. / A bark. / A clatter.;"
        " small=A bell, far away. / A bird sings. / A chime. / Laughter, far away.;"
        " hush=[Silence.]; gift=Footsteps. / A bell."
    ),
}
"""What answers where the deed is done to nobody in particular."""


_CONTAINER: dict[Language, re.Pattern[str]] = {
    "zh": phrased(r"[进到](?P<noun>[\u3400-\u9fff]{1,5}?)[里中]?$"),
    "en": phrased(
        r"\b(?:in|into)\s+(?P<noun>(?:an?|the|his|her|its|their)\s+[a-z -]+|(?P<many>[a-z]+)s)$", re.I
    ),
}
"""Into what something is put."""


def one_of_each(words: Mapping[str, str], seed: int, *names: str) -> dict[str, str]:
    """Of every word that has several (`a / b`) the one that the seed takes."""
    return {key: turned(tuple(value.split(" / ")), seed, *names, key) for key, value in words.items()}


def words_read(line: str) -> dict[str, str]:
    """`key=value; key=value` as a mapping.

    >>> words_read("act=waits; fails=Nobody.")
    {'act': 'waits', 'fails': 'Nobody.'}
    """
    pairs = (pair.partition("=") for pair in line.split("; "))
    return {key.strip(): value.strip() for key, _, value in pairs if key.strip()}


@cache
def table(name: str, language: Language) -> dict[str, dict[str, str]]:
    """The words of `words/<name>.<language>.txt` by id."""
    text = (files(planner) / "words" / f"{name}.{language}.txt").read_text("utf-8")
    rows = (line.partition(":") for line in text.splitlines() if line.strip() and not line.startswith("#"))
    return {key.strip(): words_read(value.strip()) for key, _, value in rows}


def deed_words(
    idea: Idea, parts: Mapping[str, Part], words: Mapping[str, str], language: Language, seed: int
) -> dict[str, str]:
    """What a play may say of the idea's deed: `{act}`, `{again}`, `{hand}`, `{fails}`, `{works}`; its target `{T}`,
    `{T side}` and its answers `{T big}`, `{T small}`, `{T hush}`, `{T gift}`; in the idea's own language also
    `{does}`, `{do}`, `{doing}`, `{Doing}` and `{trait}`."""
    premise = idea.premise
    target = one_of_each(_target(idea, parts, language), seed, idea.text)
    kits = table("deeds", language)
    refused = premise is not None and premise.mode == "refuse"
    kit = kits["refuse"] if refused else kits[_kit_of(idea, premise, kits)]
    kit = one_of_each(kit, seed, idea.text)
    matter = (
        target["call"]
        if idea.target
        else words.get("L", "")
        if language == "zh"
        else f"the {words.get('L', 'place')}"
    )
    filled = {"matter": matter} | {f"T {key}": value for key, value in target.items()} | {"T": target["call"]}
    if language == "zh":
        filled |= {
            "gift": words.get("X", "东西"),
            "一gift": words.get("一X", "一样东西"),
            "那gift": words.get("那X", "那东西"),
        }
    else:
        filled |= {"gift": words.get("a X", "something"), "the gift": f"the {words.get('X', 'thing')}"}
    if idea.matter and idea.language == language:
        filled |= _matter_words(idea, language, held="held" in idea.flags and "own" not in kit)
    named = _named(idea, words, language)
    filled |= {"Named": _titled(named)}
    if language == "en":
        filled |= {
            "the matter": filled["matter"],
            "The matter": filled["matter"][:1].upper() + filled["matter"][1:],
        }
    if premise and premise.deed == "put" and (into := _CONTAINER[idea.language].search(premise.acts)):
        noun = f"a {into['many']}" if into.groupdict().get("many") else into["noun"]
        filled |= dict.fromkeys(("gift", "一gift", "那gift"), noun)
        filled["the gift"] = re.sub(r"^an?\b", "the", noun)
    if premise and idea.language == language:
        doing = _ours(premise.doing, idea)
        doing = f"not {doing}" if premise.mode == "refuse" and language == "en" else doing
        acts = premise.does if premise.mode == "refuse" else premise.acts or premise.does
        filled |= {
            "does": premise.does,
            "acts": acts,
            "acts met": _with_names(acts, idea, parts, language),
            "do": _ours(premise.do, idea),
            "do told": _told_of(premise, language),
            "doing": doing,
            "pair does": _of_both(premise.acts or premise.does, premise.verb, idea, language),
            "pair do": _of_both(premise.do, premise.verb, idea, language),
            "Doing": _titled(_title_of(premise, doing)),
        }
        mine = re.sub(
            r"\byour(self)?\b", lambda found: "myself" if found[1] else "my", _ours(premise.do, idea)
        )
        verb, _, tail = mine.partition(" ")
        filled |= {
            "my do": mine,
            "their doing": " ".join((premise.doing.partition(" ")[0], *premise.acts.split()[1:])),
            "my doing": re.sub(r"\byour(self)?\b", lambda found: "myself" if found[1] else "my", doing),
            "I did": f"I {past(verb)} {tail}".strip(),
            "trait": idea.trait,
        }
    back = kit["hand"].replace("{T side}", "{P}").replace("{T}", "{P}").replace("{P his}", "{O his}")
    mate = (back if "to-living" in idea.flags else kit["hand"]).replace("{P his}", "{O his}")
    chair = "那把椅子" if language == "zh" else "the chair"
    seat = kit["hand"].replace("{T side}", chair).replace("{T}", chair)
    return filled | kit | {"hand back": back, "hand O": mate, "hand seat": seat}


def _of_both(acts: str, verb: str, idea: Idea, language: Language) -> str:
    """The deed as it is told of the two who do it: argue over a bowl of soup, 在战场上下棋."""
    if language == "en":
        first, _, tail = acts.partition(" ")
        both = f"{verb.partition(' ')[0]} {tail}".strip() if is_third_person(first) else acts
        word = re.escape(idea.people[1].word) if len(idea.people) > 1 else "$^"
        both = re.sub(
            rf"\s+(?:with\s+)?(?:an?|the|his|her|its)\s+(?:[a-z]+\s+)?{word}\b", "", both, count=1, flags=re.I
        )
        return re.sub(r"\b(?:his|her|its)\b", "their", both)
    for each in idea.people[1:]:
        acts = re.sub(rf"[和跟与同][^，。和跟与同]{{0,6}}?{re.escape(each.word)}", "", acts, count=1)
    return acts


_TO_ZH = "给替教帮跟对和为把向找等见"
"""Behind these words stands to whom a deed is done."""


def _with_names(acts: str, idea: Idea, parts: Mapping[str, Part], language: Language) -> str:
    """The deed's own words with `{O}` for whom the idea calls a shy robot, once that robot has been met."""
    for role, part in parts.items():
        mention = next((each for each in idea.people if each.entry.id == part.entry.id), None)
        if role == "P" or not part.named or mention is None or part.entry.id == parts["P"].entry.id:
            continue
        word = re.escape(mention.word)
        if language == "zh":
            before = rf"(?:(?<=[{_TO_ZH}])(?!过)[^，。{_TO_ZH}]{{0,8}}的)?"
            said = rf"{before}(?:[一那这]?[个位名只])?{word}(?![的们])"
        else:
            said = (
                rf"\b(?:an?|the|his|her|its|their)\s+(?:[a-z-]+\s+){{0,2}}?{word}\b(?!\s+[a-z]+er\b)"
                r"(?:\s+(?:called|named)\s+[A-Z]\w+)?"
            )
        acts = re.sub(said, f"{{{role}}}", acts, count=1, flags=re.I)
    return acts


_SKILLS = {
    "skill-dance": "dance lion-dance",
    "skill-song": "song",
    "skill-cook": "cook-dish wrap-act bake fried-rice noodles dumplings cake bread",
    "skill-shape": "dough-figure sew",
    "skill-write": "write paint-act read",
    "skill-wheel": "ride bicycle skate",
    "skill-game": "chess game-hands",
}
"""How a skill is seen that is learnt, taught or forgotten, by the ids that name it."""
_BY_VERB = {
    "喝": "drink", "drink": "drink",
    "合奏": "music", "演奏": "music", "弹琴": "music", "拉琴": "music", "play": "music",
}  # fmt: skip
"""How a deed is seen whose class has several, by its verb."""
_BY_REACH = (("seen", "in-sight"), ("living", "to-living"))
"""What a deed looks like done to something too large for the hand, or to somebody, where that is another thing."""
_SKILLED = ("learn", "teach", "forget", "make")


def _kit_of(idea: Idea, premise: Premise | None, kits: Mapping[str, object]) -> str:
    """The kit that shows the deed: by its skill, by its class; of a deed of no class by what it is done to, so that
    the idea's own thing is in the hand, or the other one is turned to."""
    deed = premise.deed if premise else "odd"
    if premise and deed in _SKILLED and (deed != "teach" or "skill-fall" in idea.flags):
        ids = {each.entry.id for each in idea.mentions if each.start >= premise.at}
        skill = next((kit for kit, names in _SKILLS.items() if ids & set(names.split())), "")
        if skill or "skill-fall" in idea.flags:
            return skill or "skill-fall"
    if premise and (own := _BY_VERB.get(premise.verb)) and deed in ("eat", "perform"):
        return own
    if deed in kits and deed != "odd":
        seen = next(
            (f"{deed}-{mark}" for mark, flag in _BY_REACH if flag in idea.flags and f"{deed}-{mark}" in kits),
            "",
        )
        return seen or deed
    if premise is None or idea.target is None:
        return "odd"
    return (
        "odd-held"
        if "in-hand" in idea.flags
        else "odd-seen"
        if "in-sight" in idea.flags
        else ("odd-living" if "to-living" in idea.flags else "odd")
    )


def _named(idea: Idea, words: Mapping[str, str], language: Language) -> str:
    """What the film may be called after: what the deed is done to, else to whom, else where."""
    if idea.language != language or not (idea.matter or idea.target or language == "en"):
        place = words.get("L", "")
        return place if language == "zh" else f"the {place}"
    things = [each.word.lower() for each in idea.things if each.understood and not each.owns]
    other = things[-1] if language == "en" and things else idea.target.word.lower() if idea.target else ""
    who = next((each.word.lower() for each in idea.people if not each.owns), "") if language == "en" else ""
    noun = idea.matter or other or ("" if idea.places else who) or words.get("L", "")
    if language == "zh":
        return noun
    noun = re.sub(r"^(?:(?:in|on|at)\s)?(?:an?|the|some)\s", "", noun)
    return noun if re.match(r"(?:his|her|its|their|my|one|two|three)\b", noun) else f"the {noun}"


def _matter_words(idea: Idea, language: Language, *, held: bool) -> dict[str, str]:
    """`{obj}` what the deed is done to, `{the obj}` as one says it to the doer; in the hand, where it can be held."""
    noun = idea.matter
    the = re.sub(r"^(?:an?|some)\b", "the", noun) if " " in noun else f"the {noun}"
    ours = "both" in idea.flags and noun.startswith("their ")
    said = re.sub(r"^their\b", "our", noun) if ours else second_person(noun, language)
    words = {"obj": noun, "matter": the, "the obj": said, "the obj told": the}
    if language == "zh":
        bare = re.sub(rf"^[一两三四五六七八九十几百]+[{COUNTED}]", "", noun)
        words |= {"obj": bare, "the obj": bare, "matter": bare, "the obj told": bare}
        if held:
            that = "那" + noun[1:] if noun.startswith("一") else noun
            words |= {"gift": bare, "一gift": noun, "那gift": that}
    elif held:
        words |= {"gift": noun, "the gift": the}
    return words


def _ours(said: str, idea: Idea) -> str:
    """What is theirs, as one of the two says it to the other: our grandmother's rolling pin."""
    return re.sub(r"\byour\b", "our", said) if "both" in idea.flags and " their " in idea.text else said


def _told_of(premise: Premise, language: Language) -> str:
    """The deed as it is told of who does it: polish her father's taxi, where one says to her polish your father's."""
    said = premise.do.split()
    if language == "zh" or not {"your", "you", "yourself"} & set(said):
        return premise.do
    return " ".join((said[0], *premise.acts.split()[1 : len(said)]))


def _title_of(premise: Premise, doing: str) -> str:
    """The deed as a title says it: of somebody else, so her memories and not your memories."""
    if not {"your", "you"} & set(doing.split()):
        return doing or premise.do
    said = doing.split()
    return " ".join(
        (*said[: -len(premise.do.split()) + 1 or None], *premise.acts.split()[1 : len(premise.do.split())])
    )


def _titled(text: str) -> str:
    text = re.sub(r"(?: (?:a|an|the|to|of|in|for|at|on|and|by|with|from|how|that|who|his|her))+$", "", text)
    small = {"a", "an", "the", "to", "of", "in", "for", "at", "on", "and", "by", "with", "from"}
    return " ".join(
        word if at and word in small else word[:1].upper() + word[1:] for at, word in enumerate(text.split())
    )


def _is_matter(idea: Idea, word: str, name: str) -> bool:
    """Whether what the deed is done to lies in the hand: nobody gives a letter to the letter."""
    held = "held" in idea.flags and word.lower() in idea.matter.lower()
    return held and name not in table("signs", idea.language)


def _target(idea: Idea, parts: Mapping[str, Part], language: Language) -> dict[str, str]:
    mention = idea.target
    if mention is None or (
        mention.entry.kind not in LIVING and _is_matter(idea, mention.word, mention.entry.id)
    ):
        return words_read(_NOBODY[language])
    part = next(
        (
            each
            for each in parts.values()
            if each.named and each.entry.id == mention.entry.id and each.role != "P"
        ),
        None,
    )
    if part is not None:
        own = words_for_part(part, language)
        text = _LIVING[language].replace("{R his}", own.get(f"{part.role} his", "")).replace("{R}", part.name)
        return words_read(text)
    signs = table("signs", language).get(mention.entry.id)
    if signs is None:
        literal = written_in(mention.word, language)
        noun = mention.word.lower() if literal else mention.entry.word(language)
        return words_read(_DUMB[language].replace("{R}", noun))
    if idea.language == language and mention.entry.kind in ("things", "places") and mention.understood:
        noun = re.sub(r"^[一两][\u3400-\u9fff](?=[\u3400-\u9fff])", "", mention.word.lower())
        return signs | ({"call": noun} if language == "zh" else {})
    return signs
