"""The base of every noun: frozen, closed, and written the same way every time."""

from pydantic import BaseModel, ConfigDict


class Noun(BaseModel):
    """A value that crosses a room, a port or a document. Never changed, only replaced."""

    model_config = ConfigDict(frozen=True, extra="forbid")
