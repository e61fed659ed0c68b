"""Why a shot is as it is, in words: every reason once in English and once in Chinese, written apart."""

from dataclasses import dataclass

from yingxi.film.brief import Language
from yingxi.film.hats import HAT, hat_parts
from yingxi.stage.props.words import WORDS
from yingxi.stage.sets.pieces.words import WORDS as PIECES


@dataclass(frozen=True, slots=True)
class Reason:
    """A reason by its name in `WORDED`; `who`, `whom` and `thing` fill its places. `said` is the text that names the
    thing, `and_so` what was changed for the cut's sake."""

    name: str
    who: str = ""
    whom: str = ""
    thing: str = ""
    said: str = ""
    and_so: str = ""


WORDED: dict[str, tuple[str, str]] = {
    "opening": ("the film opens: the place first, then who is in it", "开场：先交代地方，再看清人"),
    "comes_by_itself": ("it comes or goes by itself: seen from far enough", "来去都看得见：用远处的镜头"),
    "place": ("the scene opens: where we are, and who is here", "进场：交代地点和在场的人"),
    "match": (
        "the same face at another time, in the same place of the picture",
        "同一张脸、画面里同一个位置，时间变了",
    ),
    "detail": ("the scene opens on a thing that matters in it", "进场先看一件要紧的东西"),
    "empty": ("the place with nobody in it", "空镜头：这里没有人"),
    "thing": ("{thing}: it matters now", "让人注意到{thing}"),
    "seen": ("what {who} sees: {thing}", "{who}看到的{thing}"),
    "way": ("{who} moves, and we must see where", "{who}走动，往哪里走要看得清"),
    "along": ("going along with {who}", "跟着{who}走"),
    "arrival": ("from those who are here to {who}, who comes in", "从在场的人摇到进来的{who}"),
    "comes_in": ("{who} comes in: the door's side is left free", "{who}进来，门口一侧先空着"),
    "moment": ("one moment of many: {who}", "一段日子里的一刻：{who}"),
    "moments": ("one moment of many, with all of them", "一段日子里的一刻，大家都在"),
    "departure": ("{who} goes, and somebody is left behind", "{who}离开，留下的人也在画面里"),
    "chased": ("the camera runs too: no time to stand still", "镜头也跟着跑，不给喘息"),
    "together": (
        "what passes between {who} and {whom} needs both",
        "{who}与{whom}的对手戏，两人都要在画面里",
    ),
    "embrace": (
        "{who} and {whom} meet: the camera comes nearer with them",
        "{who}与{whom}相拥：镜头跟着靠近",
    ),
    "pair": ("who talks to whom", "交代谁在对谁说话"),
    "group": ("all of them, so that nobody gets lost", "所有人同框，交代各自的位置"),
    "goes_on": ("{who} goes on: seen from another side", "{who}接着说，换一边看"),
    "in_hand": ("while {who} speaks: {thing} in their hand", "{who}一边说，看{who}手里的{thing}"),
    "again": ("both again, after so many single faces", "单人镜头多了，回到双人"),
    "speaks": ("{who} speaks", "{who}在说话"),
    "sings": ("{who} sings", "{who}在唱"),
    "over": ("{who} speaks, and {whom} listens with us", "{who}说，{whom}在听"),
    "looked_down": ("{who} as {whom} sees them, from above", "{whom}低头看{who}"),
    "looked_up": ("{who} as {whom} sees them, from below", "{whom}抬头看{who}"),
    "feeling": ("a strong feeling is read in the face of {who}", "情绪强烈，要看{who}的脸"),
    "nearer": ("{who} says more: a little nearer", "{who}说到要紧处，再近一些"),
    "listens": ("the line lands on {who}", "{who}听到这句话的样子"),
    "takes_in": ("{who} takes it in", "给{who}一点时间回味"),
    "reaction": ("how {who} takes it", "{who}的反应"),
    "body": ("{who}: the whole body tells it", "{who}用全身在演，要看到全身"),
    "hands": ("{who}: hands and face together", "{who}手上有戏，脸也要看到"),
    "face": ("{who}: the face tells it", "戏在{who}的脸上"),
    "small": ("{who}, small and alone: seen from above", "俯拍，{who}显得又小又孤单"),
    "strong": ("{who} stands up to it: seen from below", "仰拍，{who}挺住了"),
    "mine": ("through the eyes of {whom}", "{whom}的主观视线"),
    "before_turn": (
        "silence before the turn: the face in which it begins",
        "转折之前静一静，先看{who}的脸",
    ),
    "turn": ("the film turns here: nearer than ever", "全片的转折，离得最近"),
    "turn_body": ("the film turns here, and the whole of {who} turns", "全片的转折，{who}整个人都变了"),
    "passing": ("time passes", "时间流逝"),
    "ending": ("the film takes leave of them", "收尾，与他们道别"),
    "title": ("the title, on a picture of its own", "片名，单独一个画面"),
    "credits": ("the closing credits", "片尾字幕"),
    "listed": ("shot {thing} of the list", "分镜表的第 {thing} 镜"),
    "asked_behind": (
        "the screenplay asks for it: {thing}; from behind {who}, who is alone, onto what they look at",
        "剧本要求：{thing}；只有{who}一个人，从{who}身后看出去",
    ),
    "asked_in_hand": (
        "the screenplay asks for it: over the shoulder of {who}, onto what is in their hands",
        "剧本要求：越过{who}的肩头，看{who}手里的东西",
    ),
    "asked_alone": (
        "the screenplay asks for it: {thing}; but nobody else is here, so {who} is seen alone",
        "剧本要求：{thing}；但没有别人在场，只好单看{who}",
    ),
    "asked": ("the screenplay asks for it: {thing}", "剧本要求：{thing}"),
}
AND_SO: dict[str, tuple[str, str]] = {
    "size": ("another size, so that the cut is seen", "换个景别，好和上一镜分开"),
    "angle": ("from another side, so that the cut is seen", "换个机位，好和上一镜分开"),
}


def reason_worded(reason: Reason, language: Language, names: dict[str, str]) -> str:
    """The reason as a sentence of the film's language; `names` are people's names by id."""
    chinese = language == "zh"
    who, whom = names.get(reason.who, reason.who), names.get(reason.whom, reason.whom)
    thing = reason.thing if hat_parts(reason.thing) is None else HAT
    thing = thing_called(thing, reason.said) if chinese else thing
    sentence = WORDED[reason.name][chinese].format(who=who, whom=whom, thing=thing)
    if not reason.and_so:
        return sentence
    return sentence + ("；" if chinese else "; ") + AND_SO[reason.and_so][chinese]


def thing_called(thing: str, said: str = "") -> str:
    """What a thing is called in Chinese: as the text says, else by its first name."""
    words = [word for word in WORDS.get(thing, PIECES.get(thing, ())) if "\u3400" <= word[0] <= "\u9fff"]
    return max((word for word in words if word in said), key=len, default=words[0] if words else thing)
