"""What is copied out of a screenplay's PDF is what was written."""

import re
import zlib

from yingxi.screenplay.chinese_text import screenplay_from_chinese_text
from yingxi.screenplay.pdf import RADICALS, screenplay_as_pdf
from yingxi.screenplay.pdf_letters import with_letters_named

TEXT = "《母子》\n\n1、内景 客厅 夜\n△孩子骑马，人走。\n老石：一二三，风大。\n"
_NAMED = re.compile(rb"<[0-9A-F]{2,4}> (?:<[0-9A-F]{2,4}> )?\[?((?:<[0-9A-F]{4}> ?)+)\]?\n")


def letters_named(pdf: bytes) -> set[str]:
    """Every letter that the file's tables name."""
    tables = (zlib.decompress(data) for data in re.findall(rb"stream\n(x.*?)\nendstream", pdf, re.DOTALL))
    rows = (row for told in tables if b"begincmap" in told for row in _NAMED.findall(told))
    return {chr(int(letter, 16)) for row in rows for letter in re.findall(rb"[0-9A-F]{4}", row)}


def written() -> bytes:
    return screenplay_as_pdf(screenplay_from_chinese_text(TEXT)[0], language="zh")


def test_the_letters_are_those_that_were_written() -> None:
    named = letters_named(written())
    assert set("母子孩骑马人走老石一二三风大") <= named
    assert not [letter for letter in named if ord(letter) in RADICALS]


def test_the_table_of_objects_says_where_each_begins() -> None:
    pdf = written()
    start = int(pdf[pdf.rindex(b"startxref") :].split()[1])
    rows = pdf[start:].split(b"trailer")[0].split(b"\n")[2:-1]
    for number, row in enumerate(rows):
        if row[17:18] == b"n":
            assert pdf[int(row[:10]) :].startswith(b"%d 0 obj" % number)


def test_a_file_of_another_kind_comes_back_as_it_is() -> None:
    assert with_letters_named(b"%PDF-1.7\nnothing", {0x2F26: 0x5B50}) == b"%PDF-1.7\nnothing"
