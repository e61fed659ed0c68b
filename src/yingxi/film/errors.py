"""Everything that can go wrong, in one tree.

YingxiError
├── InputError              what a person gave cannot be used
│   ├── BriefError          the idea or a setting
│   ├── ScreenplayError     a screenplay file
│   ├── DocumentError       a document of the film folder
│   │   ├── OwnMaterialError a file of a person's own that a document names
│   │   └── OvertakenError   somebody else changed it meanwhile
│   ├── FolderError         the film folder itself
│   │   ├── HeldError       another run is at work in it
│   │   └── NamelessError   the film has nothing of the name that was asked for
│   └── PackError           a packed film
├── GeneratorError          a generator cannot or did not deliver
│   ├── NotOfferedError     asked for more than its card offers
│   ├── NotReadyError       a package, key, file or device it needs is missing
│   └── AnswerError         its answer is unusable, even after a repair round
│       └── TooMuchToReadError  a question holds more than it can read at once
├── StoreError              the store cannot be read or written
├── BudgetError             the run would cost more than was allowed
├── CancelledError          a person stopped the run
└── MachineError            the machine lacks something (a library, disk space)

Each error names a message in `cli/messages`, its parameters, where it happened and what to do next.
"""

from typing import Any


class YingxiError(Exception):
    """Root of the tree. `message` is worded in English; `message_id` finds the other languages."""

    message_id = "error"

    def __init__(self, message: str, *, where: str = "", next_step: str = "", **parameters: Any) -> None:
        super().__init__(message)
        self.message = message
        self.where = where
        self.next_step = next_step
        self.parameters = parameters

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuilt, (type(self), self.message, self.where, self.next_step, self.parameters)


def _rebuilt(
    kind: type[YingxiError], message: str, where: str, next_step: str, parameters: dict[str, Any]
) -> YingxiError:
    return kind(message, where=where, next_step=next_step, **parameters)


class InputError(YingxiError, ValueError):
    """What a person gave cannot be used. Raised wherever something of theirs is read."""

    message_id = "input"


class BriefError(InputError):
    """The idea or a setting of the brief cannot become a film: no words, an unknown language, a length out of
    bounds."""

    message_id = "brief"


class ScreenplayError(InputError):
    """A screenplay's file cannot be read, or holds no scene."""

    message_id = "screenplay"


class DocumentError(InputError):
    """A document of the film folder has a wrong field or value; `where` is its file and line."""

    message_id = "document"


class OwnMaterialError(DocumentError):
    """A file of a person's own that a document names is missing, broken, too large or of another kind."""

    message_id = "own"


class OvertakenError(DocumentError):
    """Somebody else changed the document between reading and saving it; nothing was written."""

    message_id = "overtaken"


class FolderError(InputError):
    """The film folder itself: not there, not a film's, not writable, or of another film."""

    message_id = "folder"


class HeldError(FolderError):
    """Another run is at work in the folder; its lock ends with it."""

    message_id = "folder.held"


class NamelessError(FolderError):
    """The film has nothing of the name that was asked for; the nearest names are told."""

    message_id = "folder.nameless"


class PackError(InputError):
    """A packed film is damaged, or holds what no film's folder has."""

    message_id = "pack"


class GeneratorError(YingxiError, RuntimeError):
    """A generator cannot or did not deliver."""

    message_id = "generator"


class NotOfferedError(GeneratorError):
    """A generator is asked for more than its card offers. Raised before any work is done."""

    message_id = "generator.not-offered"


class NotReadyError(GeneratorError):
    """A package, key, file or device that the generator needs is missing."""

    message_id = "generator.not-ready"


class AnswerError(GeneratorError):
    """The generator's answer is unusable, even after a repair round."""

    message_id = "generator.answer"


class TooMuchToReadError(AnswerError):
    """A question holds more than the generator can read at once. Raised before it answers."""

    message_id = "generator.too-much"


class StoreError(YingxiError, OSError):
    """The store cannot be read or written."""

    message_id = "store"


class BudgetError(YingxiError):
    """The run would cost more than the budget allows. Raised before anything is paid."""

    message_id = "budget"


class CancelledError(YingxiError):
    """A person stopped the run; what is finished stays in the store."""

    message_id = "cancelled"


class MachineError(YingxiError, OSError):
    """The machine lacks something: a library, disk space."""

    message_id = "machine"
