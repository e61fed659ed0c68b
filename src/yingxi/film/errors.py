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
    message_id = "input"


class BriefError(InputError):
    message_id = "brief"


class ScreenplayError(InputError):
    message_id = "screenplay"


class DocumentError(InputError):
    message_id = "document"


class OwnMaterialError(DocumentError):
    message_id = "own"


class OvertakenError(DocumentError):
    message_id = "overtaken"


class FolderError(InputError):
    message_id = "folder"


class HeldError(FolderError):
    message_id = "folder.held"


class NamelessError(FolderError):
    message_id = "folder.nameless"


class PackError(InputError):
    message_id = "pack"


class GeneratorError(YingxiError, RuntimeError):
    message_id = "generator"


class NotOfferedError(GeneratorError):
    message_id = "generator.not-offered"


class NotReadyError(GeneratorError):
    message_id = "generator.not-ready"


class AnswerError(GeneratorError):
    message_id = "generator.answer"


class StoreError(YingxiError, OSError):
    message_id = "store"


class BudgetError(YingxiError):
    message_id = "budget"


class CancelledError(YingxiError):
    message_id = "cancelled"


class MachineError(YingxiError, OSError):
    message_id = "machine"
