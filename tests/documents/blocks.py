"""The commands that stand in the documents: every line of a fenced block marked `sh`."""

import re
import shlex
from pathlib import Path

ROOT = Path(__file__).parents[2]
DOCUMENTS = sorted(
    path.relative_to(ROOT)
    for pattern in ("README*.md", "CONTRIBUTING*.md", "examples/*.md", "docs/guide/**/*.md")
    for path in ROOT.glob(pattern)
)
_BLOCK = re.compile(r"^```sh\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_SETTINGS = re.compile(r"^(?:[A-Z_]+=\S+ )+")

Command = tuple[str, ...]


def commands_of(document: Path) -> list[Command]:
    """Each command in its words; remarks, and settings of the environment before it, left out."""
    text = (ROOT / document).read_text(encoding="utf-8")
    lines = [line for block in _BLOCK.findall(text) for line in block.splitlines()]
    typed = [shlex.split(_SETTINGS.sub("", line), comments=True) for line in lines]
    return [tuple(words) for words in typed if words]


def is_chinese(document: Path) -> bool:
    return "zh" in document.parts or document.name.endswith(".zh.md")
