"""What is said to somebody whose page was older than the document."""

from typing import Any

from yingxi.film.errors import OvertakenError


def overtaken(document: str, path: str, *, yours: Any, theirs: Any) -> OvertakenError:
    """Both sides of the field at `path` of a document that somebody else changed meanwhile."""
    return OvertakenError(
        "somebody has changed this since you opened it",
        where=f"{document} {path}".rstrip(),
        next_step="look at both and save again",
        yours=yours,
        theirs=theirs,
    )
