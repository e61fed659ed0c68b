"""Every word of the pages is said in every language."""

import re
from pathlib import Path
from string import Formatter

import yingxi_platform
from yingxi_platform.films.standing import PAGES
from yingxi_platform.studios.models import ROLES
from yingxi_platform.words import TONGUES, WORDS

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
