"""Every word of the pages is said in every language."""

import ast
import re
from pathlib import Path
from string import Formatter

import yingxi_platform
from yingxi.breakdown.lexicon import meanings
from yingxi.cli import lacking
from yingxi.cli.chinese_makers import MAKERS
from yingxi.film.cue import MusicCue
from yingxi.film.cut import Trim
from yingxi.film.sheet import CharacterSheet, Garment, Hair, SetSheet, VoiceSheet
from yingxi.film.story import Beat, StoryPerson
from yingxi_platform.api.guide import described, grouped
from yingxi_platform.films.reading_fields import _choices
from yingxi_platform.films.showing import VERBS
from yingxi_platform.films.standing import PAGES
from yingxi_platform.studios.models import ROLES
from yingxi_platform.tags import choice_message
from yingxi_platform.words import TONGUES, WORDS, say, thing_meant, thing_said, trade_words
from yingxi_platform.words.operations import OPERATIONS
from yingxi_platform.words.refusing import SAYINGS, told
from yingxi_platform.words.traditional import traditional

ERRORS = {"InputError", "MachineError", "PackError", "DocumentError", "OwnMaterialError"}
# Said before anybody is in, to who starts the studio.
AT_THE_TERMINAL = {
    "the database cannot be used: {}",
    "look at DATABASE_URL, and whether PostgreSQL runs and knows that user and password",
    "DATABASE_URL is no address of a PostgreSQL database",
    (
        "write postgresql://USER:PASSWORD@HOST:5432/NAME, in a password %40 for @, %2F for /, %23 for #, %3F for ?; "
        "or leave it out for SQLite"
    ),
    "STORAGE_URL is no address of a bucket",
    (
        "write s3://KEY:SECRET@HOST:PORT/BUCKET?region=REGION, with &insecure=1 for http, in a secret %2F for /; "
        "or leave it out for the folder"
    ),
    "MAIL_URL is no address of a mail server",
    "write smtp://USER:PASSWORD@HOST:587, smtps://USER:PASSWORD@HOST:465 or console; or leave it out for no mail",
    "the storage has no bucket {}",
    "make it there, or name another in STORAGE_URL",
    "the storage refuses the key of STORAGE_URL: {}",
    "look at KEY, SECRET and region, and whether that key may write to the bucket",
    "the storage of STORAGE_URL does not answer: {}",
    "look at its host and port, and write &insecure=1 where it speaks http",
    "the studio cannot listen at {}:{}: {}",
    "is it open already? Else name another port:  yingxi studio --port 8331",
    "the studio's parts are not installed: {}",
    "install them:  make studio; or  pip install 'yingxi[platform]'",
}
ROOT = Path(yingxi_platform.__file__).parent


def gaps(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def test_all_languages_have_the_same_gaps() -> None:
    for message, said in WORDS.items():
        assert len(said) == len(TONGUES), message
        assert all(said), message
        assert len({frozenset(gaps(text)) for text in said}) == 1, message


def test_every_word_that_a_page_says_is_there() -> None:
    wanted = {f"page.{page}" for page in PAGES} | {f"role.{role}" for role in ROLES}
    for template in (ROOT / "templates").rglob("*.html"):
        text = template.read_text(encoding="utf-8")
        wanted |= set(re.findall(r"{% say [\"']([\w.\- ]+)[\"']", text))
        wanted |= {f"field.{name}" for name in re.findall(r"{% field \S+ \"(\w+)\"(?![^%]*label=)", text)}
        wanted |= set(re.findall(r"label=\"([\w.]+)\"", text))
    for module in ROOT.rglob("*.py"):
        wanted |= set(re.findall(r"say\(request\.speak, \"([\w.]+)\"", module.read_text(encoding="utf-8")))
    assert wanted - set(WORDS) == set()


def sayings() -> set[str]:
    """What the studio's own errors say, as their calls have it: the first argument, and the next step."""
    found = set()
    for module in ROOT.rglob("*.py"):
        for call in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            if isinstance(call, ast.Call) and getattr(call.func, "id", "") in ERRORS:
                given = [*call.args[:1], *(it.value for it in call.keywords if it.arg == "next_step")]
                found |= {saying(it) for it in given} - {""}
    return found


def saying(given: ast.expr) -> str:
    if isinstance(given, ast.JoinedStr):
        return "".join(str(it.value) if isinstance(it, ast.Constant) else "{}" for it in given.values)
    return str(given.value) if isinstance(given, ast.Constant) else ""


def test_every_error_of_the_studio_is_said_in_chinese() -> None:
    assert AT_THE_TERMINAL - set(MAKERS) == set()
    assert sayings() - set(SAYINGS) - AT_THE_TERMINAL == set()
    assert told("zh-hans", "a note has 1 to 4000 letters") == "批注要有 1 到 4000 个字"
    assert told("zh-hant", "the worker died each time").startswith("每次製作")
    assert told("en", "the worker died each time") == "the worker died each time"


def test_every_operation_of_the_api_is_told_in_chinese_under_a_heading_that_is_too() -> None:
    operations = described()
    assert {f"{each['method']} {each['path']}" for each in operations} == set(OPERATIONS)
    assert [name for name, _ in grouped(operations) if f"api.group.{name}" not in WORDS] == []


def test_a_choice_is_called_as_its_field_means_it() -> None:
    called = {
        (field, choice): say("zh-hans", choice_message(field, choice), otherwise=choice)
        for field, choice in (
            ("hat", "cook"),
            ("verb", "cook"),
            ("hat", "cap"),
            ("style", "short"),
            ("build", "medium"),
        )
    }
    assert called == {
        ("hat", "cook"): "厨师帽", ("verb", "cook"): "炒", ("hat", "cap"): "鸭舌帽", ("style", "short"): "短发",
        ("build", "medium"): "适中",
    }  # fmt: skip


def test_a_thing_is_said_in_the_reader_s_language_and_kept_as_it_is() -> None:
    said = {speak: thing_said(speak, "lantern") for speak in TONGUES}
    assert said == {"en": "lantern", "zh-hans": "灯笼", "zh-hant": "燈籠"}
    assert {thing_meant(word) for word in said.values()} == {"lantern"}
    for thing in set(meanings("zh", "things").values()):
        for speak in TONGUES:
            assert thing_meant(thing_said(speak, thing)) == thing
    assert thing_said("zh-hans", "red balloon of hers") == "red balloon of hers"


def test_every_choice_of_a_field_is_said_in_chinese() -> None:
    unsaid = {
        (field, choice)
        for noun in (Beat, StoryPerson, CharacterSheet, Garment, Hair, VoiceSheet, SetSheet, Trim, MusicCue)
        for field in noun.model_fields
        for choice in _choices(noun, field)
        if say("zh-hant", choice_message(field, choice), otherwise=choice).isascii()
    }
    assert unsaid == set()


def test_words_of_the_trade_are_written_as_the_reader_writes() -> None:
    said = {it: say("zh-hant", f"choice.{it}", otherwise=it) for it in ("lighthouse", "stage", "uniform")}
    assert said == {"lighthouse": "燈塔", "stage": "舞臺", "uniform": "制服"}
    assert say("zh-hant", "choice.no such", otherwise="头") == "头"
    # Which characters have another form, words of the pages of one length show.
    alike = [(plain, full) for _, plain, full in WORDS.values() if len(plain) == len(full)]
    pairs = {pair for plain, full in alike for pair in zip(plain, full, strict=True)}
    changing = {a for a, b in pairs if a != b} - {a for a, b in pairs if a == b} - set("制背看服划添")
    words = set(trade_words().values())
    assert {traditional(word) for word in words if changing & set(traditional(word))} == set()
    assert len([word for word in words if changing & set(word)]) > 40
    # A simplified character is one that the code of Hong Kong and Taiwan does not have.
    things = {thing_said("zh-hant", thing) for thing in meanings("zh", "things").values()}
    assert {word for word in things if not word.isascii() and not _in_big5(word)} == set()
    assert not _in_big5("风筝")


def _in_big5(word: str) -> bool:
    try:
        return bool(word.encode("big5"))
    except UnicodeEncodeError:
        return False


def test_whatever_a_film_can_lack_is_said() -> None:
    source = Path(lacking.__file__).read_text(encoding="utf-8")
    kinds = set(re.findall(r"Lack\(\s*\"([\w.]+)\"", source))
    assert len(kinds) > 4
    assert {f"lacking.{kind}" for kind in kinds} - set(WORDS) == set()


def test_every_deed_of_the_storyboard_has_a_chinese_word() -> None:
    assert {verb for verb in VERBS if say("zh-hans", f"choice.{verb}", otherwise=verb) == verb} == set()
