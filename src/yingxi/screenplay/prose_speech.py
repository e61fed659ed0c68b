"""Who says what in a paragraph of prose: what stands in quotation marks, and the words around it that say who."""

import re
from collections.abc import Iterator, Mapping

from yingxi.film.brief import Language
from yingxi.film.phrasing import phrased
from yingxi.film.screenplay import Element, ElementKind
from yingxi.screenplay.doubts import Doubt
from yingxi.screenplay.prose_addressed import called_in

_QUOTED = phrased(
    r"“(?P<a>[^“”]{1,600})”|「(?P<b>[^「」]{1,600})」|『(?P<c>[^『』]{1,600})』|\"(?P<d>[^\"]{1,600})\"|(?<![A-Za-z])‘(?P<e>[^‘’]{2,600})’(?![A-Za-z])"
)
_SAY_ZH = r"(?:说道|问道|答道|喊道|叫道|笑道|叹道|说|问|道|答|喊|叫|回答|嚷|嘟囔|念叨|吩咐|骂|劝|求|应)"
_NAME_ZH = r"(?P<name>[\u3400-\u9fff·]{1,5}?)"
_HOW_ZH = r"(?P<how>(?:[低轻小大]声|[笑哭]着|急忙|忙|又|也|只|便|就|才|对[\u3400-\u9fff]{1,4}|[\u3400-\u9fff]{1,4}地)*)"
_BEFORE_ZH = phrased(rf"(?:^|[。！？，…\s”」]){_NAME_ZH}{_HOW_ZH}{_SAY_ZH}(?:了)?(?:一声|一句)?[：:，,]\s*$")
_THEN_SAID_ZH = phrased(rf"[，,][^，。！？“”]{{0,8}}?{_SAY_ZH}(?:了|着|出一句话来?)?[：:，,]\s*$")
_AFTER_ZH = phrased(rf"^[，,]?\s*{_NAME_ZH}{_HOW_ZH}{_SAY_ZH}(?:着|了)?(?:一声|一句)?(?P<end>[。！？，…]|$)")
_SAY_EN = (
    "(?:said|says|asked|asks|replied|replies|answered|answers|whispered|whispers|shouted|shouts|cried|cries"
    "|called|calls|murmured|murmurs|muttered|mutters|told|yelled|added|began|sighed|laughed|insisted)"
)
_TITLED = r"(?:(?:Mrs?|Ms|Miss|Dr|St|Capt|Captain|Prof|Old|Young|Uncle|Aunt|Father|Sister)\.?\s+)?"
_LY = r"(?:,?\s+[a-z]+ly|\s+(?:at\s+last|again|then|quietly))*"
_FROM_WHERE = (
    r"(?:\s+(?:behind|beside|from|at|in|on|over|under|by|near|across|through|with|without|to|into)\s"
    r"[^.,!?;:\"“]{1,40})?"
)
"""What may follow on who says it: said the boy behind her."""
_NAME_EN = (
    rf"(?P<name>{_TITLED}(?:(?:the|her|his|my)\s+)?(?:old\s+|young\s+|little\s+)?[A-Z]?[a-z]+(?:\s+[A-Z][a-z]+)?"
    r"|I|he|she|they)"
)
_BEFORE_EN = phrased(
    rf"(?:^|[.!?,;]\s+|\band\s+){_NAME_EN}(?:\s+[a-z]+ly)?\s+{_SAY_EN}(?P<how>(?:\s+[a-z]+ly)?)"
    r"(?:\s+to\s+\w+(?:\s\w+)?)?[,:]\s*$"
)
_AFTER_EN = phrased(
    rf"^\s*(?:{_NAME_EN}\s+{_SAY_EN}"
    rf"|{_SAY_EN}\s+(?P<name2>{_TITLED}(?:the\s+)?(?:old\s+|young\s+)?[A-Za-z][a-z]+(?:\s+[A-Z][a-z]+)?))"
    rf"(?P<how>{_LY}{_FROM_WHERE})(?P<end>[.,!?;]|$)"
)
_SUBJECT_ZH = phrased(
    r"^(?:那|这|一)?[个位名]?[\u3400-\u9fff]{0,4}?(?:人|婆|妇|娘|爷|公|伯|叔|姨|爸|妈|父|母|哥|弟|姐|妹|孩|匠|师|生|员|官|兵|王|客|主|柜|老板|医生"
    r"|司机|警察|姑娘|和尚|道士)"
)
_NOUNS_ZH = (
    "老妇人|老太太|老婆婆|老汉|老头儿?|妇人|少年|少女|青年"
    "|小伙子|小姑娘|和尚|道士|书生|先生|太太|小姐|丫头|管家|伙计|徒弟|学徒"
)
_NOUNS_EN = (
    "(?:old|young) (?:man|woman|lady)|girl|boy|mother|father|grandmother|grandfather|man|woman|stranger|captain|doctor"
    "|sergeant|landlord|landlady|driver|priest|nurse|soldier|child|[a-z]{2,}(?:wo)?man|[a-z]{3,}(?:keeper|maker|seller)"
    "|teacher|baker|tailor|farmer|sailor|waiter|waitress|judge|mayor|shepherd|gardener|conductor"
)
_PRONOUNS = frozenset({"他", "她", "它", "我", "他们", "她们", "he", "she", "they", "i", "it"})
_SENTENCE = phrased(
    r".+?(?:[。！？…]+[”」』]?|(?<!\b[MD]r)(?<!\bMrs)(?<!\bMs)(?<!\bSt)[.!?…]+[\"”’']?(?=\s|$)|$)", re.S
)
_UNTOLD = phrased(r"^[\s，,。：:；;、.!?！？…—-]*$")
WHO: dict[Language, str] = {"zh": "有人", "en": "SOMEBODY"}


_CALLED: dict[Language, re.Pattern[str]] = {
    "zh": phrased(
        r"阿(?!姨)[\u4e00-\u9fff]|[老小](?!人|板|师|头|姑|孩|女|男)[\u4e00-\u9fff]"
        r"(?=[^\u4e00-\u9fff]|[坐站走跑看说没不把从在的推拿抬低笑哭点摇伸跟和问撑头递穿端举放打开关跪蹲躺靠望盯接握牵背提转回来进又也才还只"
        r"正默忽突慢轻急连终远])|外婆|外公|爷爷|奶奶|妈妈|爸爸|母亲|父亲|姐姐|哥哥"
        r"|妹妹|弟弟|女孩|男孩|老人|老头|师傅|老师|孩子|姑娘|女人|男人|老板|医生|司机|掌柜"
    ),
    "en": phrased(
        r"\b(?!(?:The|It|He|She|They|We|You|I|A|An|And|But|Then|When|That|This|There|His|Her|In|On|At|"
        r"No|Yes|So|If|As|My|Now|What|Who|Chapter|Part|One|Two|After|Before|Outside|Inside|Behind|Beside|Beyond|Above|"
        r"Below|Across|Under|Over|Near|Far|Nobody|Everybody|Somebody|Nothing|Something|Everything|Somewhere|Once|Later|"
        r"Soon|Suddenly|Slowly|Finally|Meanwhile|Still|Even|Just|Only|Another|Every|All|Some|Each|Here|For|From|With|"
        r"Without|Through|Until|While|Where|How|Why|Which|Not|Perhaps|Maybe|Their|Its|Our|Your|Mr|Mrs|Miss)\b)"
        r"[A-Z][a-z]{2,}(?:\s+[A-Z][a-z]{2,})?\b"
        r"|\b(?:old man|old woman|girl|boy|mother|father|grandmother|grandfather|man|woman)\b"
    ),
}
_FEMALE = phrased(
    r"女|姑娘|妈|婆|奶|母|姐|妹|woman|girl|mother|lady|queen|aunt|nan|mum|\bmrs\b|\bmiss\b|\bms\b", re.I
)
_MALE = phrased(r"男|爷|爸|父|公|哥|弟|叔|伯|(?<!wo)man\b|boy|father|king|uncle|dad|\bmr\b", re.I)
_HOW_WORD = phrased(
    r"^(?:低声|轻声|小声|大声|冷冷|笑着|哭着|慢慢|急忙|连忙|忙|又|也|只|便|就|才|再|接着|这才|还)+地?$"
)
_WHEN_WORD = phrased(
    r"^(?:忽然|突然|猛然|猛地|终于|半晌|良久|随后|然后|于是|最后|一时|竟|却|只好|不禁|忍不住|这时|此时)+$"
)
"""How or when something is said, and nobody's name; nothing that a manner could be made of."""
_SOMEBODY_ZH = phrased(r"有人|有谁|一个声音|人群|众人")
"""Words for somebody whom the text does not name, wherever they stand: 岸上有人."""


_BEHIND_PREPOSITION = phrased(
    r"\b(?:of|to|at|in|on|with|by|for|from|behind|beside|before|after|over|under|near|about|like)"
    r"(?:\s(?:the|an?|old|young|little|her|his|my))*\s*$",
    re.I,
)
_DONE_TO = phrased(r"(?<=[\u4e00-\u9fff])[他她](?=[，。！？]|$)|\b(?:him|her)(?=[.,!?;]|$)")


def _sex(name: str) -> str:
    return "female" if _FEMALE.search(name) else "male" if _MALE.search(name) else ""


class Speakers:
    """Remembers who spoke and who was named, so that a pronoun and a line without a name find somebody."""

    def __init__(
        self, language: Language, *, known: tuple[str, ...] = (), sexes: Mapping[str, str] | None = None
    ) -> None:
        """`known` are the names that the whole text uses, where it has been looked through for them, `sexes` what it
        tells of them."""
        self.language = language
        self.known = known
        self.last = ""
        self.other = ""
        self.calling = _calling(language, known)
        self.spoke: set[str] = set()
        self.named: list[str] = []
        self.acting = ""
        self.called: dict[str, str] = {}
        self.sexes: dict[str, str] = {self.written(name): sex for name, sex in (sexes or {}).items()}

    def heard(self, text: str) -> None:
        """Takes note of who is named in the telling, the latest last."""
        for sentence in _SENTENCE.findall(text):
            self._told_of(sentence)
            self.acting = self._acting_in(sentence) or self.acting
            for match in self.calling.finditer(sentence):
                name = self.written(match.group())
                if name in self.named:
                    self.named.remove(name)
                self.named.append(name)

    def _acting_in(self, sentence: str) -> str:
        """Who acts in an English sentence: whom it names first, unless behind a preposition."""
        told = self.language == "en" and not re.match(r"\W*(?:He|She|I|It|They|We|There)\b", sentence)
        found = self.calling.search(sentence) if told else None
        led = found is not None and _BEHIND_PREPOSITION.search(sentence[: found.start()])
        return self.written(found.group()) if found and not led else ""

    def _told_of(self, sentence: str) -> None:
        """To whom something is done is of the sex that the pronoun says: who was named before the one who does it."""
        doer = self.calling.match(sentence.lstrip())
        done_to = _DONE_TO.search(sentence)
        if not self.known or doer is None or done_to is None:
            return
        acting = self.written(doer.group())
        meant = next((one for one in reversed(self.named) if one != acting and self.is_somebody(one)), "")
        if meant and not self.sexes.get(meant, _sex(meant)):
            self.sexes[meant] = "female" if done_to.group() in ("她", "her") else "male"

    def said_by(self, name: str, words: str = "") -> str:
        """The speaker that `name` means; without a name the one who answers, and is not called in the `words`."""
        low = name.lower()
        if name and name == self.last:
            return name
        name = _known_first(name, self) or name
        if _SOMEBODY_ZH.search(name):
            return WHO[self.language]
        if name and low not in _PRONOUNS and not _HOW_WORD.match(name):
            name = self.written(name)
        elif low in ("我", "i"):
            name = "我" if low == "我" else "NARRATOR"
        elif name:
            name = self._meant(low)
        else:
            name = self._answering(words)
        name = name or WHO[self.language]
        self.spoke.add(name)
        if name != self.last:
            self.last, self.other = name, self.last
        return name

    def _answering(self, words: str) -> str:
        """Who answers the one who spoke last: the other of the talk, else who was named latest."""
        called = {self.written(each) for each in called_in(words, self.known, self.language)}
        around = [self.other, *reversed(self.named)]
        fitting = (each for each in around if each and each != self.last and each not in called)
        return next(fitting, "") or self.last

    def is_somebody(self, name: str) -> bool:
        """Whether somebody of that name has spoken, or the whole text knows it: no word that only looks like one."""
        return name in self.spoke or any(name == self.written(each) for each in self.known)

    def _meant(self, pronoun: str) -> str:
        """Whom he or she means: the latest named or speaking one whose sex allows it."""
        wanted = {"他": "male", "he": "male", "她": "female", "she": "female"}.get(pronoun, "")
        around = [*reversed(self.named), self.last, self.other]
        if self.known:
            around.sort(key=lambda one: not self.is_somebody(one))
        if self.acting and wanted == self.sexes.get(self.acting, _sex(self.acting)):
            around.insert(0, self.acting)
        for one in (each for each in around if each):
            if not wanted or self.sexes.get(one, _sex(one)) in ("", wanted):
                self.sexes[one] = wanted or self.sexes.get(one, "")
                return one
        return self.last

    def written(self, name: str) -> str:
        """A name as its speeches have it: Ada Marsh is ADA, even where she is Marsh; Mr. Pell stays MR. PELL."""
        name = re.sub(r"^(?:the|her|his|my)\s+", "", name, flags=re.I)
        if self.language == "zh":
            return name
        words = name.upper().split()
        if len(words) == 2 and name[0].isupper() and name.split()[1][0].isupper():
            titled = re.match(_TITLED, name)
            short = name.upper() if titled and titled.group() else words[0]
            self.called.setdefault(words[1], short)
            return short
        return self.called.get(name.upper(), name.upper())


def told_in(text: str, line: int, speakers: Speakers, doubts: list[Doubt]) -> Iterator[Element]:
    """A paragraph's elements: action sentence by sentence, speeches with who says them."""
    chinese = speakers.language == "zh"
    before_form, after_form = (_BEFORE_ZH, _AFTER_ZH) if chinese else (_BEFORE_EN, _AFTER_EN)
    at = 0
    quotes = [match for match in _QUOTED.finditer(text) if _is_speech(match, text, chinese=chinese)]
    speaker = led = ""
    for place, quote in enumerate(quotes):
        before = text[at : quote.start()]
        behind = text[quote.end() : quotes[place + 1].start() if place + 1 < len(quotes) else len(text)]
        lead, tail = _lead(before_form, before), after_form.match(behind)
        name, led = led, ""
        same = place and not tail and not lead and not _another(before, speaker, speakers)
        if name:
            lead = None
        elif lead and (meant := _known_before(lead["name"], before, speakers)):
            name, before = meant, before[: lead.start("name")]
        elif lead:
            name = lead["name"]
            keep = lead.start("name") if not _HOW_WORD.match(name) else lead.start()
            before = before[:keep]
        elif tail:
            name = tail["name"] or (tail.groupdict().get("name2") or "")
            name = _known_first(name, speakers) or name
        elif same and speaker:
            name = speaker
        elif before.rstrip().endswith(("：", ":")):
            name = _first_called(_last_sentence(before), speakers)
        elif behind.rstrip().endswith(("，", ",")) and place + 1 < len(quotes):
            name = led = _first_called(behind, speakers, at_once=True)
        elif not before.strip(" ，,。.") and not same:
            # Who acts right behind a speech that opens its paragraph has said it.
            name = _acts_next(behind, speakers)
        elif chinese and not place and before.rstrip().endswith(("。", "！")):
            name = _acts_next(_SENTENCE.findall(before.strip())[-1], speakers)
        speakers.heard(before)
        before = _THEN_SAID_ZH.sub("。", before) if chinese else before
        yield from _actions(before, line)
        goes_on = bool(place) and not name and not before.strip(" ，,。.")
        if not name and not goes_on and not speakers.last:
            doubts.append(Doubt(line, quote.group()[:40], "who says it is not said"))
        words = next(each for each in quote.groups() if each is not None)
        speaker = speaker if goes_on and speaker else speakers.said_by(name, words)
        yield Element(kind=ElementKind.CHARACTER, text=speaker, forced=chinese, line=line)
        how = _how(lead, tail, chinese=chinese)
        if how and not how.startswith(("对", "又", "也", "便", "就", "才", "只", "忙")):
            yield Element(kind=ElementKind.PARENTHETICAL, text=how.removesuffix("地"), line=line)
        yield Element(kind=ElementKind.DIALOGUE, text=_speech(words), line=line)
        at = quote.end() + (tail.end() if tail and not lead else 0)
    speakers.heard(text[at:])
    yield from _actions(text[at:], line)


def _lead(form: re.Pattern[str], before: str) -> re.Match[str] | None:
    """The words that lead to a speech, with who says it; none where they only say when: 忽然问."""
    found = form.search(before)
    return None if found and _WHEN_WORD.match(found["name"]) else found


def _how(lead: re.Match[str] | None, tail: re.Match[str] | None, *, chinese: bool) -> str:
    """How a speech is said, as the words before or behind it tell."""
    found = lead or tail
    how = found["how"].strip(" ,") if found else ""
    if lead and chinese and how.endswith("地") and how[0] == lead["name"]:
        how = lead["name"] + how
    if not how and lead and _HOW_WORD.match(lead["name"]):
        how = lead["name"]
    return how


def _acts_next(behind: str, speakers: Speakers) -> str:
    """Whom the words right behind or before a speech begin with: `“天晚了。”陈伯把烟头摁灭。`"""
    found = speakers.calling.match(behind.lstrip())
    return _known_first(behind, speakers) or (found.group() if found else "")


def _last_sentence(text: str) -> str:
    return re.split(r"[。！？.!?”」]", text)[-1]


def _first_called(text: str, speakers: Speakers, *, at_once: bool = False) -> str:
    """Who is named first in `text`; `at_once`: only where it begins with the name."""
    if known := _known_first(text, speakers):
        return known
    bare = text.lstrip()
    if speakers.known and (pronoun := re.match(r"[他她](?!们)|(?:He|She)\b", bare)):
        return pronoun.group()
    found = speakers.calling.match(bare) if at_once else speakers.calling.search(bare)
    return found.group() if found else ""


def _another(between: str, speaker: str, speakers: Speakers) -> bool:
    """Whether what stands between two speeches of a paragraph brings somebody else in."""
    found = speakers.calling.search(between)
    return found is not None and speakers.written(found.group()) != speaker


def _calling(language: Language, known: tuple[str, ...]) -> re.Pattern[str]:
    """What may call somebody by name. Where the names are known, no other capital letter makes an English one."""
    if not known:
        return _CALLED[language]
    names = "|".join(re.escape(name) for name in sorted(known, key=len, reverse=True))
    if language == "zh":
        return re.compile(rf"{names}|{_NOUNS_ZH}|{_CALLED['zh'].pattern}")
    return re.compile(rf"\b(?:{names})(?:\s+[A-Z][a-z]{{2,}})?\b|\b(?:{_NOUNS_EN})\b")


def _known_first(text: str, speakers: Speakers) -> str:
    """The known name with which a Chinese text begins: 许长河 of 许长河终于."""
    bare = text.lstrip() if speakers.language == "zh" else ""
    return next((name for name in speakers.known if bare.startswith(name)), "")


def _known_before(name: str, before: str, speakers: Speakers) -> str:
    """Whose name stands in the sentence before a Chinese speech, where the words before the verb of saying are no
    name: 钱守仁 of 钱守仁摘下眼镜，冷冷地说道."""
    if speakers.language != "zh" or name in _PRONOUNS or _known_first(name, speakers):
        return ""
    if _CALLED["zh"].fullmatch(name):
        return ""
    sentence = _last_sentence(before)
    clause = sentence.rstrip("：:，, ").split("，")[-1]
    if _SUBJECT_ZH.search(clause):
        return ""
    there = [(sentence.find(each), each) for each in speakers.known if each in sentence]
    return min(there)[1] if there else ""


def _is_speech(match: re.Match[str], text: str, *, chinese: bool) -> bool:
    """A word in quotation marks inside a sentence is no speech: 那只“猫”."""
    words = match.group()[1:-1]
    if re.search(r"[。！？…，,.!?—]", words):
        return True
    before = text[: match.start()].rstrip()
    return not before or before[-1] in "：:，,。！？.!?" or not chinese


def _speech(words: str) -> str:
    said = re.sub(r"\s+", " ", words).strip()
    return said[:-1] + ("。" if said[-1] == "，" else ".") if said[-1:] in (",", "，") else said


def _actions(text: str, line: int) -> Iterator[Element]:
    for match in _SENTENCE.finditer(text.strip()):
        sentence = match.group().strip().lstrip("，,。；; ").rstrip("，,：:")
        if sentence and sentence[-1].isalnum():
            sentence += "。" if re.search(r"[\u3400-\u9fff]", sentence) else "."
        if not _UNTOLD.match(sentence):
            yield Element(kind=ElementKind.ACTION, text=sentence, line=line)
