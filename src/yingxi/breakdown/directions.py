"""Directions in the action: what a screenplay asks of the camera and the cut, in English and Chinese.

`CLOSE ON RUTH`, `PAN TO the door`, `SMASH CUT TO:`, `镜头推近`, `特写：外婆的脸`, `切至：`.
What such a sentence goes on to tell is read as action; a close look at a thing stays an insert.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from yingxi.film.breakdown import Direction
from yingxi.film.camera import Angle, Move, Size, Transition
from yingxi.film.phrasing import phrased

# Where a direction's words end and what it tells begins.
_END = r"(?:\s*[:：—–-]+\s*|[，,。.]\s*|\s+(?:on|to|as|of)\s+|\s+|$)"


@dataclass(frozen=True, slots=True)
class _Asked:
    words: str
    size: Size | None = None
    angle: Angle | None = None
    move: Move | None = None
    transition: Transition = ""
    leads: bool = False
    """The words after it name whom the camera goes to."""


_ENGLISH = (
    _Asked(r"(?:EXTREME\s+CLOSE(?:[- ]?UP)?|ECU|CLOSE(?:[- ]?UP)?|TIGHT|C\.?U\.?)", size=Size.CLOSE, leads=True),
    _Asked(r"MEDIUM\s+CLOSE(?:[- ]?UP)?", size=Size.MEDIUM_CLOSE, leads=True),
    _Asked(r"(?:MEDIUM|MED\.?|TWO|2)[- ]SHOT", size=Size.MEDIUM),
    _Asked(r"FULL\s+SHOT", size=Size.FULL),
    _Asked(r"(?:EXTREME\s+(?:WIDE|LONG)|ESTABLISHING)(?:\s+SHOT)?", size=Size.EXTREME_WIDE),
    _Asked(r"(?:WIDE|LONG)(?:\s+(?:SHOT|ANGLE))?", size=Size.WIDE),
    _Asked(r"LOW\s+ANGLE", angle="low", leads=True),
    _Asked(r"(?:HIGH\s+ANGLE|OVERHEAD|BIRD'?S[- ]EYE(?:\s+VIEW)?)", angle="high", leads=True),
    _Asked(r"(?:OVER\s+(?:THE\s+)?SHOULDER|OTS)", angle="over the shoulder", leads=True),
    _Asked(r"ANGLE\s+ON", leads=True),
    _Asked(r"(?:WHIP|SWISH|SNAP)[- ]PANS?(?:\s+TO)?", move="whip", leads=True),
    _Asked(r"PANS?(?:\s+(?:OVER\s+)?TO|\s+(?:LEFT|RIGHT)|\s+WITH|\s+ACROSS)?", move="pan", leads=True),
    _Asked(r"TILTS?(?:\s+(?:UP|DOWN))?(?:\s+TO)?", move="tilt"),
    _Asked(r"(?:PUSH(?:ES)?|DOLL(?:Y|IES)|ZOOMS?|MOVES?|CREEPS?)\s+IN(?:TO)?(?:\s+ON)?", move="push", leads=True),
    _Asked(r"(?:PULLS?\s+(?:BACK|OUT)|DOLL(?:Y|IES)\s+(?:OUT|BACK)|ZOOMS?\s+OUT)", move="pull"),
    _Asked(r"(?:TRACKING|TRACKS?|TRUCKS?|FOLLOWING)(?:\s+SHOT)?(?:\s+WITH)?", move="truck", leads=True),
    _Asked(r"CRANES?(?:\s+(?:UP|DOWN))?", move="crane"),
    _Asked(r"HAND-?HELD", move="handheld"),
    _Asked(r"RACK(?:S)?\s+FOCUS(?:\s+TO)?", move="rack focus", leads=True),
    _Asked(r"SMASH\s+(?:CUT\s+)?TO", transition="smash"),
    _Asked(r"MATCH\s+(?:CUT|DISSOLVE)(?:\s+TO)?", transition="match"),
    _Asked(r"(?:JUMP\s+|HARD\s+|QUICK\s+)?CUT\s+TO", transition="cut"),
    _Asked(r"(?:(?:SLOW\s+)?DISSOLVES?|CROSS-?FADES?)(?:\s+TO)?", transition="dissolve"),
    _Asked(r"FADES?\s+(?:TO\s+BLACK|OUT|TO)", transition="dip"),
)  # fmt: skip
_CHINESE = (
    _Asked(r"(?:大特写|特写|大近景)", size=Size.CLOSE, leads=True),
    _Asked(r"中近景", size=Size.MEDIUM_CLOSE, leads=True),
    _Asked(r"近景", size=Size.CLOSE, leads=True),
    _Asked(r"中景", size=Size.MEDIUM, leads=True),
    _Asked(r"大全景|大远景", size=Size.EXTREME_WIDE),
    _Asked(r"全景", size=Size.FULL),
    _Asked(r"远景", size=Size.WIDE),
    _Asked(r"(?:俯拍|航拍|俯视镜头|俯瞰镜头)(?:镜头)?", angle="high", leads=True),
    _Asked(r"(?:仰拍|仰视镜头)(?:镜头)?", angle="low", leads=True),
    _Asked(r"过肩(?:镜头)?", angle="over the shoulder", leads=True),
    _Asked(r"(?:镜头)?甩(?:向|到|至)", move="whip", leads=True),
    _Asked(r"镜头(?:慢慢|缓缓|缓慢|快速)?(?:摇(?:向|到|至)|横摇(?:到|至)?)|摇[向至]", move="pan", leads=True),
    _Asked(r"镜头(?:慢慢|缓缓|缓慢)?(?:上摇|下摇|上移|下移)", move="tilt"),
    _Asked(r"镜头(?:慢慢|缓缓|缓慢|急速|快速)?(?:推[近进向至到]|靠近|逼近)|推镜头|推[近至]", move="push", leads=True),
    _Asked(r"镜头(?:慢慢|缓缓|缓慢)?(?:拉(?:远|开|出)|后退)|拉镜头|拉远", move="pull"),
    _Asked(r"镜头(?:慢慢|缓缓)?(?:跟(?:随|着|拍)|横移|平移|移(?:向|到))|跟拍", move="truck", leads=True),
    _Asked(r"镜头(?:慢慢|缓缓)?(?:升起|升高|上升|降下|下降)", move="crane"),
    _Asked(r"手持(?:镜头|摄影|拍摄)", move="handheld"),
    _Asked(r"(?:焦点|镜头焦点)(?:移|转)(?:到|向|至)|移焦(?:到|至)?", move="rack focus", leads=True),
    _Asked(r"(?:硬切|骤切|突切)(?:至|到|入)?", transition="smash"),
    _Asked(r"匹配剪辑(?:至|到)?", transition="match"),
    _Asked(r"切(?:至|入|到(?=[:：]))", transition="cut"),
    _Asked(r"(?:叠化|化入|淡入淡出|溶(?:接|化))(?:至|到|入)?", transition="dissolve"),
    _Asked(r"(?:淡出|渐隐|黑场|画面渐黑)", transition="dip"),
)  # fmt: skip
_SHOULDER = phrased(
    r"^OVER\s+(?:THE\s+)?SHOULDERS?\s+(?:OF|of)\s+(?:the\s+)?(?P<of>[^:.,–—]{1,40}?)\s*(?:[:–—]+\s*(?P<onto>.*)|[.,]?)$"
    r"|^OVER\s+(?P<who>[A-Z][A-Z .’'-]*?['’]S?|HER|HIS|THEIR)\s+SHOULDERS?"
    r"(?:\s*[:：—–-]+\s*|[.,]\s*|\s+(?:ON|TO|ONTO|WE SEE)\s+|\s+|$)(?P<rest>.*)$"
    r"|^(?:镜头)?(?:越过|从|透过)(?P<zh>[\u3400-\u9fff]{1,6}?)的?(?:肩头|肩膀|肩上|肩后|肩|背后|身后)"
    r"(?:[看望](?:去|出去|过去|向)?)?[:：，,。](?P<then>.*)$"
)
_CAMERA = phrased(r"^(?:the\s+)?(?:camera|we)\s+(?:slowly\s+|gently\s+|then\s+)?", re.IGNORECASE)
_EYES = phrased(
    r"^(?:(?P<who>[A-Z][A-Z .'’-]*?)['’]S\s+)?(?:POV|P\.O\.V\.|POINT OF VIEW)(?:\s+SHOT)?"
    r"(?:\s*[:：—–-]+|[.]|$)(?P<rest>.*)$"
    r"|^(?P<zh>[\u3400-\u9fff]{1,6}?)?的?(?:主观镜头|主观视角|主观视线)(?:[:：，,。.]|$)(?P<then>.*)$"
)
_ONTO = phrased(r"^(?:on|to|of|as)\s+", re.IGNORECASE)
_CLOSE_UP = phrased(r"CLOSE[- ]?UP", re.IGNORECASE)
_DOWN, _UP = phrased(r"\bdown\b|下|降", re.IGNORECASE), phrased(r"\bup\b|上|升", re.IGNORECASE)


_PART_ZH = phrased(r"的?(?:脸|面部|脸庞|眼睛|双眼|眼神|背影|双手|手(?![表机帕套杖中里])|表情|嘴|嘴角|侧脸)")
_OF_A_BODY = r"(?:face|eyes?|hands?|back|smile|expression|mouth|profile|tears|reaction)"
_PART_EN = phrased(rf"'s? {_OF_A_BODY}")


_OF_THEIRS_ZH = phrased(
    r"(?:手[里中上心]里?|怀[里中]|身[上边后旁]|脚[下边上]|[面眼胸]前|头[上顶]|腰[间上]|[口衣]?袋里|包里)?"
    r"[握拿捧提抱攥捏戴穿拎]?着?(?=的)"
)
"""What lies between somebody and a thing of theirs: 林晚手里握着的车票."""


@dataclass(frozen=True, slots=True)
class DirectionFound:
    """A direction at the head of a sentence, and what the sentence goes on to tell. `leads` says that it begins with
    whom or what the camera looks at."""

    direction: Direction
    rest: str
    leads: bool
    who: str = ""
    """Whose eyes one looks through, in the text's words."""


def direction_in(sentence: str, language: str, *, line: int = 0) -> DirectionFound | None:
    """The direction with which `sentence` begins, or None. English ones are in capitals, or said of the camera."""
    text = sentence.strip()
    if eyes := _EYES.match(text):
        seen = Direction(at=0, angle="point of view", text=text.rstrip("。.:： ")[:80], line=line)
        return DirectionFound(
            seen,
            (eyes["rest"] or eyes["then"] or "").strip(),
            leads=False,
            who=eyes["who"] or eyes["zh"] or "",
        )
    if over := _SHOULDER.match(text):
        seen = Direction(at=0, angle="over the shoulder", text=text.rstrip("。.:： ")[:80], line=line)
        who = re.sub(r"['’]S?$", "", over["who"] or over["of"] or over["zh"] or "")
        rest = (over["rest"] or over["onto"] or over["then"] or "").strip()
        return DirectionFound(seen, rest, leads=False, who=who)
    camera = _CAMERA.match(text)
    told = text[camera.end() :] if camera else text
    for asked in (*_CHINESE, *_ENGLISH) if language == "zh" else _ENGLISH:
        flags = re.IGNORECASE if camera and camera.group() else 0
        matched = re.match(rf"(?P<asked>{asked.words}){_after(asked)}", told, flags)
        if matched is None:
            continue
        said = _CLOSE_UP.sub("", matched["asked"])
        size = asked.size
        direction = Direction(
            at=0,
            size=size,
            angle=asked.angle,
            move=asked.move,
            transition=asked.transition,
            way="down" if _DOWN.search(said) else "up" if _UP.search(said) else "",
            text=text.rstrip("。.:： ")[:80],
            line=line,
        )
        rest = _ONTO.sub("", told[matched.end() :].strip())
        return DirectionFound(direction, rest, asked.leads)
    return None


def _after(asked: _Asked) -> str:
    """What may follow the words: a Chinese direction runs on into what it looks at."""
    chinese = any("\u3400" <= letter <= "\u9fff" for letter in asked.words)
    return r"(?:\s*[:：—–-]+\s*|[，,。.]\s*|\s*)" if chinese and (asked.leads or asked.transition) else _END


def person_named(text: str, names: Mapping[str, str], language: str) -> str:
    """Whom the head of `text` names: the id, or empty. `外婆的脸` and `Ruth's hands` name their owner, `Ruth's watch`
    a thing."""
    head = re.split(r"[，,。.；;:：]", text, maxsplit=1)[0].strip()
    if language == "zh":
        name = max((name for name in names if head.startswith(name)), key=len, default="")
        rest = head[len(name) :]
        theirs = _OF_THEIRS_ZH.match(rest)
        thing = theirs is not None and not _PART_ZH.match(rest[theirs.end() :])
        return "" if thing else names.get(name, "")
    words = re.sub(r"^(?:on|to|the|a|an)\s+", "", head, flags=re.IGNORECASE).lower().replace("’", "'")
    for name in sorted(names, key=len, reverse=True):
        if words == name or words.startswith(f"{name} "):
            return names[name]
        if words.startswith((f"{name}'s ", f"{name}' ")):
            return names[name] if _PART_EN.match(words[len(name) :]) else ""
    return ""


_PRONOUN_EN = phrased(rf"(?:on|to)?\s*(?P<who>her|his) {_OF_A_BODY}\b", re.IGNORECASE)
_PRONOUN_ZH = phrased(rf"(?P<who>[他她])(?:{_PART_ZH.pattern})")
_HANDS_EN = phrased(
    r"\bhands?\s+(?:on|in|at|round|around|holding|gripping|clutching|over|under)\b", re.IGNORECASE
)
_HANDS_ZH = phrased(r"[抓握拿捧捏攥端拉扶按摸托着][^，。]{0,8}的(?:双手|两手|手指|手)[。.]?$")


def pronoun_named(text: str, language: str) -> str:
    """The pronoun of `her face` or `她的手` at the head of `text`; empty where there is none."""
    found = (_PRONOUN_ZH if language == "zh" else _PRONOUN_EN).match(text)
    return found["who"].lower() if found else ""


def hands_at_work(text: str, language: str) -> bool:
    """Whether `text` looks at hands that have something: `Ada's hands on the rope`, `老艾抓着绳子的手`."""
    return bool((_HANDS_ZH if language == "zh" else _HANDS_EN).search(text))


def looks_only(text: str, names: Mapping[str, str], language: str) -> bool:
    """Whether `text` only says at whom one looks (`Ruth`, `外婆的脸`), with nothing that is done."""
    if (_PRONOUN_ZH if language == "zh" else _PRONOUN_EN).fullmatch(text.rstrip("。. ")):
        return True
    if language == "zh":
        name = max((name for name in names if text.startswith(name)), key=len, default="")
        return bool(re.fullmatch(rf"(?:{_PART_ZH.pattern})?[。.]?", text[len(name) :]))
    words = re.sub(r"^(?:on|to|the)\s+", "", text, flags=re.IGNORECASE).lower().replace("’", "'")
    name = max((name for name in names if words.startswith(name)), key=len, default="")
    return bool(name) and bool(re.fullmatch(rf"(?:{_PART_EN.pattern})?[.]?", words[len(name) :]))
