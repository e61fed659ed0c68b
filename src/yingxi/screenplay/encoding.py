"""From the bytes of a file to its text."""

import codecs

from yingxi.film.errors import ScreenplayError
from yingxi.film.simplified import simplified

_CHECKED = 65_536


def text_from_bytes(content: bytes, *, name: str = "") -> str:
    """The text of UTF-8, UTF-16, GB18030 or Big5 bytes, found out in that order.

    Raises ScreenplayError where the bytes are no text, or text in another encoding.
    """
    for mark, encoding in (
        (codecs.BOM_UTF8, "utf-8-sig"),
        (codecs.BOM_UTF16_LE, "utf-16"),
        (codecs.BOM_UTF16_BE, "utf-16"),
    ):
        if content.startswith(mark):
            return _decoded(content, encoding, name)
    if silent := _utf_16_without_mark(content):
        return _decoded(content, silent, name)
    if b"\0" in content[:_CHECKED]:
        raise _not_text(name, "It holds bytes that no text has.")
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        text = _gb18030(content, name, at=error.start)
    strange = sum(1 for letter in text[:_CHECKED] if ord(letter) < 32 and letter not in "\n\r\t\f\v")
    if strange * 50 > len(text[:_CHECKED]):
        raise _not_text(name, "It holds bytes that no text has.")
    return text


def _utf_16_without_mark(content: bytes) -> str:
    """UTF-16 is told by its zero bytes: line ends and Latin letters have one, always on the same side."""
    head = content[:_CHECKED]
    if len(head) < 4 or len(content) % 2:
        return ""
    even, odd = head[0::2].count(0), head[1::2].count(0)
    encoding = "utf-16-le" if odd and not even else "utf-16-be" if even and not odd else ""
    letters = head.decode(encoding, "replace") if encoding else ""
    known = sum(1 for letter in letters if letter.isprintable() or letter in "\n\r\t")
    return encoding if known > 0.98 * len(letters) else ""


def _gb18030(content: bytes, name: str, *, at: int) -> str:
    """Chinese text of the mainland's encoding, or of Taiwan's and Hong Kong's, whichever gives common characters."""
    line = content.count(b"\n", 0, at) + 1
    for encoding in ("gb18030", "big5"):
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        wide = [letter for letter in text[:_CHECKED] if ord(letter) > 127]
        if sum(map(_is_common, wide)) >= 0.9 * len(wide):
            return text
    raise _not_text(name, "It is neither UTF-8 nor UTF-16 nor GB18030 nor Big5.", where=f"line {line}")


def _is_common(letter: str) -> bool:
    """Whether a character is one that texts have: the 6,763 of GB 2312, their traditional forms, Chinese marks."""
    if letter in "，。：？！、“”（）…—《》；‘’「」『』　△":
        return True
    try:
        simplified(letter).encode("gb2312")
    except UnicodeEncodeError:
        return False
    return "\u4e00" <= letter <= "\u9fff"


def _decoded(content: bytes, encoding: str, name: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        raise _not_text(name, f"It says that it is {encoding.upper()}, and is not.") from error


def _not_text(name: str, why: str, *, where: str = "") -> ScreenplayError:
    return ScreenplayError(
        f"This is not a text file that can be read. {why}",
        where=", ".join(part for part in (name, where) if part),
        next_step="Save the screenplay as plain text in UTF-8 and give that file.",
    )
