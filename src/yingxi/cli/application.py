"""The commands, gathered. What a command needs is imported when it runs, so that help is there at once."""

from importlib.metadata import entry_points
from importlib.metadata import version as installed
from typing import Annotated

import typer

from yingxi.cli import (
    boards,
    keeping,
    looking,
    machine,
    making,
    packing,
    passing,
    rewriting,
    screenplays,
    standing,
)
from yingxi.cli.help import WordedCommand, WordedGroup, greeting
from yingxi.cli.messages import tongue

COMMANDS = "yingxi.commands"

application = typer.Typer(
    name="yingxi",
    cls=WordedGroup,
    help="Yingxi 影戏: one sentence becomes a finished film.",
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)


@application.callback(invoke_without_command=True)
def yingxi(
    ctx: typer.Context,
    *,
    version: Annotated[bool, typer.Option("--version", help="Say which version this is.")] = False,
) -> None:
    """Yingxi 影戏: one sentence becomes a finished film."""
    if version:
        print(f"Yingxi {installed('yingxi')}")
        raise typer.Exit
    if ctx.invoked_subcommand is None:
        print(greeting(tongue(), installed("yingxi")))


application.command(cls=WordedCommand)(making.make)
application.command(cls=WordedCommand)(making.new)
application.command(cls=WordedCommand)(making.run)
application.command(cls=WordedCommand)(screenplays.screenplay)
application.command(cls=WordedCommand)(screenplays.breakdown)
application.command(cls=WordedCommand)(rewriting.rewrite)
application.command(cls=WordedCommand)(rewriting.translate)
application.command(cls=WordedCommand)(rewriting.tighten)
application.command(cls=WordedCommand)(looking.plan)
application.command(cls=WordedCommand)(looking.status)
application.command(cls=WordedCommand)(standing.accept)
application.command(cls=WordedCommand)(looking.why)
application.command(cls=WordedCommand)(boards.storyboard)
application.command(cls=WordedCommand)(looking.sheet)
application.command(cls=WordedCommand)(passing.passes)
application.command(cls=WordedCommand)(looking.gallery)
application.command("open", cls=WordedCommand)(looking.opened)
application.add_typer(keeping.store, name="store")
application.command(cls=WordedCommand)(packing.pack)
application.command(cls=WordedCommand)(packing.unpack)
application.command(cls=WordedCommand)(machine.generators)
application.command(cls=WordedCommand)(machine.doctor)

for entry in sorted(entry_points(group=COMMANDS), key=lambda entry: entry.name):
    further = entry.load()
    if isinstance(further, typer.Typer):
        application.add_typer(further, name=entry.name)
    else:
        application.command(entry.name, cls=WordedCommand)(further)
