"""The commands, gathered. What a command needs is imported when it runs, so that help is there at once."""

from importlib.metadata import entry_points

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

COMMANDS = "yingxi.commands"

application = typer.Typer(
    name="yingxi",
    help="Yingxi 影戏: a story becomes a finished film. 一句话，一部影片。",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)

application.command()(making.make)
application.command()(making.new)
application.command()(making.run)
application.command()(screenplays.screenplay)
application.command()(screenplays.breakdown)
application.command()(rewriting.rewrite)
application.command()(rewriting.translate)
application.command()(rewriting.tighten)
application.command()(looking.plan)
application.command()(looking.status)
application.command()(standing.accept)
application.command()(looking.why)
application.command()(boards.storyboard)
application.command()(looking.sheet)
application.command()(passing.passes)
application.command()(looking.gallery)
application.command("open")(looking.opened)
application.add_typer(keeping.store, name="store")
application.command()(packing.pack)
application.command()(packing.unpack)
application.command()(machine.generators)
application.command()(machine.doctor)

for entry in sorted(entry_points(group=COMMANDS), key=lambda entry: entry.name):
    further = entry.load()
    if isinstance(further, typer.Typer):
        application.add_typer(further, name=entry.name)
    else:
        application.command(entry.name)(further)
