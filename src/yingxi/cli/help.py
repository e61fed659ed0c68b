"""Help and usage errors in the reader's language, laid out for it; and the greeting of `yingxi` alone."""

import re
import sys
from collections.abc import Iterator, Sequence
from difflib import get_close_matches
from shutil import get_terminal_size
from typing import Any

from typer.core import TyperCommand, TyperGroup

from yingxi.cli.chinese_help import ARGUMENTS, HELP
from yingxi.cli.messages import Tongue, columns, command_name, padded, said, tongue, wrapped

WIDEST = 100
COLUMN = 22
"""Where the explanation of an option begins."""
SECTIONS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("help.make", ("make", "new", "run", "studio")),
    ("help.look", ("open", "plan", "status", "why", "storyboard", "sheet", "gallery")),
    ("help.write", ("screenplay", "breakdown", "rewrite", "translate", "tighten", "accept")),
    ("help.keep", ("store", "pack", "unpack", "passes", "generators", "doctor")),
)
"""The commands as a newcomer looks for them; others follow."""
Rows = list[tuple[str, str]]


class WordedCommand(TyperCommand):
    """A command with help in the reader's language."""

    def format_help(self, ctx: Any, formatter: Any) -> None:
        formatter.write(help_of(self, ctx, tongue()))


class WordedGroup(TyperGroup):
    """A group of commands with help in the reader's language. What cannot be understood is said in it too."""

    def format_help(self, ctx: Any, formatter: Any) -> None:
        formatter.write(help_of(self, ctx, tongue()))

    def main(
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        complete_var: str | None = None,
        standalone_mode: bool = True,  # noqa: FBT001, FBT002  as in the class above
        windows_expand_args: bool = True,  # noqa: FBT001, FBT002
        **extra: Any,
    ) -> Any:
        try:
            ended = super().main(args, prog_name, complete_var, False, windows_expand_args, **extra)  # noqa: FBT003
        except Exception as wrong:
            # What the parser raises says itself how it is worded and what to exit with; anything else is no concern
            # of usage.
            if not standalone_mode or not hasattr(wrong, "format_message"):
                raise
            print(misused(wrong, tongue()), file=sys.stderr)
            sys.exit(int(getattr(wrong, "exit_code", 2)))
        if standalone_mode:
            sys.exit(ended if isinstance(ended, int) else 0)
        return ended


def help_of(command: Any, ctx: Any, speak: Tongue) -> str:
    """The help of a command: how it is typed, what it does, its arguments, options or commands."""
    parts = [_usage(command, ctx, speak), "", *wrapped(_help_told(command.help or "", speak), _width())]
    arguments = [it for it in command.params if it.param_type_name == "argument" and not it.hidden]
    options = [it for it in command.get_params(ctx) if it.param_type_name == "option" and not it.hidden]
    parts += _table("", [(_argument(it, speak), _explained(it, speak)) for it in arguments])
    commands = getattr(command, "commands", {})
    for title, rows in _sections(commands, speak):
        parts += _table(title, rows)
    parts += _table(said("help.options", speak), [(_option(it), _explained(it, speak)) for it in options])
    return "\n".join(parts) + "\n"


def greeting(speak: Tongue, version: str) -> str:
    """What `yingxi` alone says: what it is, and three things to begin with."""
    idea = "一只怕打雷的小狮子想上台舞狮" if speak == "zh" else "A night bus driver returns a lost violin"
    three = [said(f"greeting.{what}", speak, idea=idea) for what in ("make", "open", "studio")]
    return "\n".join([said("greeting", speak, version=version), "", *three, "", said("greeting.more", speak)])


def misused(wrong: Any, speak: Tongue) -> str:
    """What is wrong with a command as it was typed, and what to do."""
    ctx = getattr(wrong, "ctx", None)
    path = " ".join((command_name(), *(ctx.command_path.split()[1:] if ctx is not None else ())))
    what, near = _what(wrong, ctx, speak)
    do = said("usage.perhaps", speak, name=near, path=path) if near else said("usage.do", speak, path=path)
    if getattr(getattr(wrong, "param", None), "name", "") == "idea":
        do = said("empty.idea.do", speak)
    colon = said("colon", speak)
    return f"{said('usage', speak)}{colon}{what}\n  {said('do', speak)}{colon}{do}"


def _what(wrong: Any, ctx: Any, speak: Tongue) -> tuple[str, str]:
    """What is wrong in words, and what was perhaps meant."""
    param = getattr(wrong, "param", None)
    kind = type(wrong).__name__
    if kind == "NoSuchOption":
        known = [name for it in ctx.command.get_params(ctx) for name in it.opts] if ctx else []
        near = get_close_matches(wrong.option_name, known, 1)
        return said("usage.option", speak, name=wrong.option_name), next(iter(near), "")
    if kind == "MissingParameter" and param is not None:
        return said("usage.missing", speak, name=_parameter_named(param, speak)), ""
    if kind == "BadOptionUsage":
        return said("usage.value", speak, name=wrong.option_name), ""
    if kind == "BadParameter" and param is not None:
        least = re.search(r"greater than or equal to (\S+)", wrong.message)
        wanted = "least" if least else "whole" if "valid integer" in wrong.message else "unfit"
        named = _parameter_named(param, speak)
        return said(f"usage.{wanted}", speak, name=named, least=least and least[1], why=wrong.message), ""
    unknown = re.match(r"No such command '(.*?)'", wrong.message)
    if unknown is not None and ctx is not None:
        near = get_close_matches(unknown[1], ctx.command.commands, 1)
        return said("usage.command", speak, name=unknown[1]), next(iter(near), "")
    if wrong.message.startswith("Got unexpected extra argument"):
        return said("usage.extra", speak, words=wrong.message.partition("(s) ")[2].strip("()")), ""
    return wrong.format_message(), ""


def _parameter_named(param: Any, speak: Tongue) -> str:
    return _argument(param, speak) if param.param_type_name == "argument" else str(param.opts[-1])


def _usage(command: Any, ctx: Any, speak: Tongue) -> str:
    arguments = [_argument(it, speak) for it in command.params if it.param_type_name == "argument"]
    words = [command_name(), *ctx.command_path.split()[1:], *arguments]
    if hasattr(command, "commands"):
        words.append(said("help.command", speak))
    return said("help.usage", speak, line=" ".join((*words, said("help.some", speak))))


def _sections(commands: dict[str, Any], speak: Tongue) -> Iterator[tuple[str, Rows]]:
    """The commands under their headings; what no heading names comes last."""
    left = dict(commands)
    for message, names in SECTIONS:
        found = [(name, left.pop(name)) for name in names if name in left and len(commands) > len(names)]
        if found:
            yield said(message, speak), [(name, _help_told(it.help or "", speak)) for name, it in found]
    if left:
        yield (
            said("help.commands", speak),
            [(name, _help_told(it.help or "", speak)) for name, it in left.items()],
        )


def _argument(param: Any, speak: Tongue) -> str:
    name = ARGUMENTS[param.name][speak == "zh"] if param.name in ARGUMENTS else param.name.upper()
    return name if param.required else f"[{name}]"


def _option(param: Any) -> str:
    names = ", ".join((*sorted(param.opts, key=len), *param.secondary_opts))
    return names if param.is_flag else f"{names} …"


def _explained(param: Any, speak: Tongue) -> str:
    if param.name == "help":
        return said("help.help", speak)
    words = _help_told(param.help or "", speak)
    default = param.default
    if param.is_flag if hasattr(param, "is_flag") else False:
        return words
    if default in (None, "", ".") or param.required or str(default) in ("", "."):
        return words
    return words + said("help.default", speak, value=default)


def _help_told(words: str, speak: Tongue) -> str:
    first = words.strip().partition("\n\n")[0].replace("\n", " ")
    return HELP.get(first, first) if speak == "zh" else first


def _table(title: str, rows: Rows) -> Iterator[str]:
    """A heading and its rows, the explanations below each other."""
    if not rows:
        return
    yield ""
    if title:
        yield title
    for name, words in rows:
        lines = wrapped(words, _width() - COLUMN - 2)
        beside = lines[:1] if columns(name) < COLUMN else []
        yield f"  {padded(name, COLUMN)}{''.join(beside)}".rstrip()
        for line in lines[len(beside) :]:
            yield " " * (COLUMN + 2) + line


def _width() -> int:
    return min(WIDEST, get_terminal_size((80, 24)).columns)
