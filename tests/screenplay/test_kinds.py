"""What is this file? Also Word documents, prose, and pages."""

import io
import zipfile

import pytest

from yingxi.film.errors import ScreenplayError
from yingxi.screenplay import file_read, kind_of, screenplay_from_fountain, told_in_prose
from yingxi.screenplay.pages import pages_of, wrapped
from yingxi.screenplay.pdf import screenplay_as_pdf, width_set
from yingxi.screenplay.reading import FileRead
from yingxi.screenplay.trimming import kept_to
from yingxi.screenplay.typewriter import typed

CHAPTER = """第一章 末班船

天刚亮，老秦坐在码头上修网。一个女孩跑来，停在他面前。
“船还开吗？”女孩问。
老秦没抬头，低声说：“不开了。”
“可是我妈在对岸。”
"""
LONG = CHAPTER + "他看了看她的鞋，鞋上全是泥。那条所谓的“船”，不过是几块木板。\n" * 14


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("INT. HOUSE - DAY\n\nRuth sits.\n", "fountain"),
        ("BRICK\nHi.\n\nSTEEL\nHello there.\n\nBRICK\nBye.", "fountain"),
        ("INT. HOUSE - DAY\nRuth sits.\nRUTH\nHello.\nShe goes.\nEXT. STREET\nRain.", "unspaced screenplay"),
        ("1、客厅 夜 内\n△小明进来\n小明：你好", "chinese plain text"),
        ("a baker loses her voice", "idea"),
        ("鸡蛋\n牛奶\n盐\n" * 60, "idea"),
        ("def f(x):\n    return x;\n" * 40, "idea"),
        (LONG, "prose"),
        (CHAPTER * 3, "prose"),
        ("镜号,景别,画面内容,时长\n1,全景,海边,3", "shot list (csv)"),
        ('{"shots": [{"size": "close"}]}', "shot list (json)"),
    ],
)
def test_the_kind_of_a_text_is_found_out(text: str, kind: str) -> None:
    assert kind_of(text.encode()) == kind


def document(*paragraphs: tuple[str, str], body: str = "word/document.xml") -> bytes:
    rows = "".join(
        f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>'
        for text, style in paragraphs
    )
    xml = f'<w:document xmlns:w="w"><w:body>{rows}</w:body></w:document>'
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w") as archive:
        archive.writestr(body, xml)
        archive.writestr("word/other.xml", "")
    return kept.getvalue()


def test_a_word_screenplay_is_read_by_what_its_lines_are() -> None:
    rows = ["INT. BUS - NIGHT", "Ruth drives.", "RUTH", "(softly)", "Sit, love.", "June sits."]
    read = file_read(document(*((row, "Normal") for row in rows)))
    assert (read.kind, read.within) == ("word", "unspaced screenplay")
    assert read.screenplay is not None
    assert [each.kind.value for each in read.screenplay.elements] == [
        "heading", "action", "character", "parenthetical", "dialogue", "action",
    ]  # fmt: skip


def test_a_word_screenplay_is_read_by_its_styles() -> None:
    read = file_read(
        document(
            ("A quiet yard", "SceneHeading"),
            ("Ruth", "Character"),
            ("Morning.", "Dialogue"),
            ("Go.", "Dialogue"),
        )
    )
    assert read.screenplay is not None
    assert [(each.kind.value, each.text) for each in read.screenplay.elements] == [
        ("heading", "A quiet yard"), ("character", "Ruth"), ("dialogue", "Morning.\nGo."),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "content",
    [document(("x", ""), body="word/elsewhere.xml"), document(("x", ""))[:-30]],
    ids=["renamed", "cut off"],
)
def test_an_archive_that_is_no_document_is_one_clear_error(content: bytes) -> None:
    with pytest.raises(ScreenplayError) as raised:
        file_read(content, name="x.docx")
    assert raised.value.next_step


def test_a_chapter_becomes_scenes_in_its_own_words() -> None:
    read = told_in_prose(
        FileRead("prose", "prose", CHAPTER),
        "zh",
        place_of=lambda text: ("码头", False) if "码头" in text else None,
    )
    assert read.screenplay is not None
    assert [(each.kind.value, each.text) for each in read.screenplay.elements] == [
        ("section", "第一章 末班船"),
        ("heading", "外景 码头 - 清晨"),
        ("action", "天刚亮，老秦坐在码头上修网。"),
        ("action", "一个女孩跑来，停在他面前。"),
        ("character", "女孩"), ("dialogue", "船还开吗？"),
        ("action", "老秦没抬头。"),
        ("character", "老秦"), ("parenthetical", "低声"), ("dialogue", "不开了。"),
        ("character", "女孩"), ("dialogue", "可是我妈在对岸。"),
    ]  # fmt: skip


def test_who_says_a_line_in_english_prose() -> None:
    text = 'Ruth locked the shop. "You\'re late," said the old man. "I\'m always late," she said. He laughed.'
    read = told_in_prose(FileRead("prose", "prose", text), "en", place_of=lambda _: None)
    assert read.screenplay is not None
    assert [each.text for each in read.screenplay.elements if each.kind == "character"] == ["OLD MAN", "RUTH"]
    assert "no place" in read.doubts[0].why


def test_full_names_titles_and_speech_that_goes_on_in_english_prose() -> None:
    text = (
        'Ada Marsh came in. "Closed?" she asked. "Never," said Mr. Pell. Outside, a dog barked. '
        '"It isn\'t broken," he said at last, softly. "It waits." "For what?" asked Marsh.'
    )
    read = told_in_prose(FileRead("prose", "prose", text), "en", place_of=lambda _: None)
    assert read.screenplay is not None
    told = [(each.kind.value, each.text) for each in read.screenplay.elements[1:]]
    assert told == [
        ("action", "Ada Marsh came in."),
        ("character", "ADA"), ("dialogue", "Closed?"),
        ("character", "MR. PELL"), ("dialogue", "Never."),
        ("action", "Outside, a dog barked."),
        ("character", "MR. PELL"), ("parenthetical", "at last, softly"), ("dialogue", "It isn't broken."),
        ("character", "MR. PELL"), ("dialogue", "It waits."),
        ("character", "ADA"), ("dialogue", "For what?"),
    ]  # fmt: skip


def test_who_speaks_in_chinese_prose_without_a_verb_of_speech() -> None:
    text = "老陈头也没抬：“拿来。”阿珍撑着伞。“没坏。”老陈把鞋递给她，“你爸走路轻。”"
    read = told_in_prose(FileRead("prose", "prose", text), "zh", place_of=lambda _: None)
    assert read.screenplay is not None
    assert [each.text for each in read.screenplay.elements[1:]] == [
        "老陈头也没抬。", "老陈", "拿来。", "阿珍撑着伞。",
        "老陈", "没坏。", "老陈把鞋递给她。", "老陈", "你爸走路轻。",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "title", "first"),
    [
        ("THE LAST FERRY - a treatment\n\nMara waits. She sings.", "THE LAST FERRY", "Mara waits."),
        ("《照相馆》故事大纲\n\n故事梗概：老周关了灯。他坐下。", "照相馆", "老周关了灯。"),
        ("She waits.\n\nHe comes.", "file", "She waits."),
    ],
)
def test_a_first_line_that_is_no_sentence_is_the_title(text: str, title: str, first: str) -> None:
    language = "en" if text.isascii() else "zh"
    read = told_in_prose(FileRead("prose", "prose", text), language, place_of=lambda _: None, title="file")
    assert read.screenplay is not None
    assert read.screenplay.title_page[0] == ("Title", title)
    assert read.screenplay.elements[1].text == first


def test_what_does_not_fit_stays_struck_out() -> None:
    whole = screenplay_from_fountain("INT. A - DAY\n\n" + "\n\n".join(f"Ruth sits {n}." for n in range(20)))
    kept, left = kept_to(whole, 12.0, "en")
    assert kept.elements[-1].kind == "boneyard"
    assert left + len(kept.elements) - 1 == len(whole.elements)
    assert "Ruth sits 19." in kept.elements[-1].text


def test_chinese_breaks_anywhere_but_before_a_mark() -> None:
    assert wrapped("你好，世界。", 2, lambda text: float(len(text))) == ["你好，", "世界。"]


def test_a_speech_over_a_pages_end_says_who_goes_on() -> None:
    speech = "INT. A - DAY\n\nRUTH\n" + "\n".join(f"Line {n}." for n in range(70))
    pages = pages_of(
        screenplay_from_fountain(speech), width_of=lambda text, size, _: len(text) * size / 2, language="en"
    )
    assert len(pages) == 2
    assert [words.text for words in pages[0].words][-1] == "(MORE)"
    assert "RUTH (CONT'D)" in [words.text for words in pages[1].words]
    assert max(words.y for page in pages for words in page.words) <= 792 - 72


def test_the_same_screenplay_gives_the_same_pdf() -> None:
    found = screenplay_from_fountain("Title: 灯\n\n.内景 客厅 - 夜\n\n外婆坐着。\n")
    pdf = screenplay_as_pdf(found, language="zh")
    assert pdf.startswith(b"%PDF")
    assert pdf == screenplay_as_pdf(found, language="zh")


def test_ten_letters_of_an_english_screenplay_are_an_inch_wide() -> None:
    assert {
        round(width_set(letters, 12.0, weight, typed), 1)
        for letters in ("iiiiiiiiii", "WWWWWWWWWW")
        for weight in (400, 700)
    } == {72.0}


def test_what_courier_lacks_is_set_in_noto() -> None:
    assert [piece for piece, _ in typed("MEI (梅) waits.", 400)] == ["MEI (", "梅", ") waits."]


def test_one_stray_mark_of_fountain_makes_no_fountain_of_a_chinese_screenplay() -> None:
    scenes = (
        "1、铺子 夜 内\n△老周坐下。\n小满：几点？\n老周：还早。\n2、站台 日 外\n△小满跑来。\n小满：等等我！\n"
    )
    assert kind_of(f"{scenes}@@@乱码\n".encode()) == kind_of(scenes.encode()) == "chinese plain text"
