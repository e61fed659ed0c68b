"""Names as somebody gives them."""

from yingxi_platform.people.models import NAME_LENGTH


def plain_name(given: str, *, longest: int = NAME_LENGTH) -> str:
    """A name on one line, without what turns the text around it or cannot be seen."""
    seen = (letter if letter.isprintable() else " " if letter.isspace() else "" for letter in given)
    return " ".join("".join(seen).split())[:longest]
