"""Who is spoken to in a note: members of the film's studio, by an @ and their name."""

import re
from typing import Any

from yingxi_platform.people.models import Account
from yingxi_platform.studios.models import Film

# An address such as me@anna.org speaks to nobody.
_BEFORE = r"(?<![A-Za-z0-9._])[@＠]"


def people_at(film: Film) -> Any:
    """Who can be spoken to."""
    return Account.objects.filter(memberships__studio=film.studio_id).order_by("name")


def mentioned(film: Film, body: str) -> tuple[list[Account], list[str]]:
    """Those whom the text speaks to, and the words by which it does, as they stand there."""
    if "@" not in body and "＠" not in body:
        return [], []
    people: dict[str, list[Account]] = {}
    for account in people_at(film):
        people.setdefault(account.name.casefold(), []).append(account)
    # The longest first: Anna Maria is not Anna.
    names = sorted(filter(None, people), key=len, reverse=True)
    if not names:
        return [], []
    found = list(re.finditer(f"{_BEFORE}({'|'.join(map(_name, names))})", body, re.IGNORECASE))
    called = {each[1].casefold() for each in found}
    accounts = [account for name in names if name in called for account in people[name]]
    return accounts, sorted({each[0] for each in found}, key=len, reverse=True)


def pieces(body: str, mentions: list[str]) -> list[tuple[str, bool]]:
    """The text in its order, and of each piece whether it speaks to somebody.

    >>> pieces("see @Mei, please", ["@Mei"])
    [('see ', False), ('@Mei', True), (', please', False)]
    """
    if not mentions:
        return [(body, False)]
    parts = re.split(f"({'|'.join(map(re.escape, mentions))})", body)
    return [(part, part in mentions) for part in parts if part]


def _name(name: str) -> str:
    """A name in letters ends where the letters end; a Chinese one where its last character stands."""
    return re.escape(name) + (r"(?![A-Za-z0-9])" if name[-1].isascii() and name[-1].isalnum() else "")
