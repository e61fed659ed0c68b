"""Errors as a person sees them: what happened, where, what to do next. No traceback for those of the tree."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from yingxi.cli.chinese import in_chinese
from yingxi.cli.messages import MESSAGES, command_name, quoted, said, tongue
from yingxi.film.errors import CancelledError, InputError, MachineError, YingxiError
from yingxi.film.phrasing import phrased

# In backquotes, or behind a colon: how a command stands in an error.
_COMMAND = phrased(r"(?<=`)yingxi(?= [a-z])|(?<=: )yingxi(?= [a-z])|(?<=：)yingxi(?= [a-z])")
BAD_INPUT = 2
OTHERWISE = 1


@contextmanager
def plainly(film_language: str = "", folder: object = "") -> Iterator[None]:
    """Turns an error of the tree into one message and an exit code. Who stops a run is told how to go on with the
    film in `folder`."""
    try:
        yield
    except YingxiError as error:
        print(complaint(error, film_language), file=sys.stderr)
        if folder and isinstance(error, CancelledError):
            print(f"  {said('next.run', tongue(film_language), folder=quoted(folder))}", file=sys.stderr)
        raise SystemExit(BAD_INPUT if isinstance(error, InputError) else OTHERWISE) from None
    except KeyboardInterrupt:
        print(complaint(CancelledError(""), film_language), file=sys.stderr)
        raise SystemExit(OTHERWISE) from None
    except ImportError as error:
        print(complaint(part_missing(error), film_language), file=sys.stderr)
        raise SystemExit(OTHERWISE) from None
    except BrokenPipeError:
        raise SystemExit(OTHERWISE) from None


def as_typed(words: str) -> str:
    """The words with `yingxi` called as this person calls it."""
    return _COMMAND.sub(lambda _: command_name(), words)


def part_missing(error: ImportError, *, set_up: str = "make film") -> MachineError:
    """A library of the system that a package opens, or a package itself, which `set_up` brings."""
    if ".so" in str(error):
        return MachineError(
            f"a library of the system is missing: {error}",
            next_step="install it, then run again; what draws needs:  apt-get install -y libegl1 libgl1",
        )
    part = f"the package {error.name}" if isinstance(error, ModuleNotFoundError) else error
    return MachineError(f"a part of Yingxi is missing: {part}", next_step=f"set it up again:  {set_up}")


def complaint(error: YingxiError, film_language: str = "") -> str:
    """The message of an error, its place and the next step, a line each."""
    speak = tongue(film_language)
    name = f"error.{error.message_id}"
    head = said(name if name in MESSAGES else "error.error", speak)
    if isinstance(error, CancelledError):
        return f"{head}{'。' if speak == 'zh' else '. '}{said('cancelled', speak)}"
    told = in_chinese if speak == "zh" else str
    colon = said("colon", speak)
    lines = [f"{head}{colon}{told(error.message)}"]
    if error.where:
        lines.append(f"  {said('where', speak)}{colon}{told(error.where)}")
    if error.next_step:
        lines.append(f"  {said('do', speak)}{colon}{as_typed(told(error.next_step))}")
    return "\n".join(lines)
