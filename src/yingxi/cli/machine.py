"""Commands about the machine: which generators are there, and whether films can be made."""

import json
from typing import Annotated

import typer

from yingxi.cli.complaints import OTHERWISE, plainly
from yingxi.cli.messages import said, tongue

AsJson = Annotated[bool, typer.Option("--json", help="Say the result as JSON, for a program.")]


def generators(*, as_json: AsJson = False) -> None:
    """Lists the generators: who makes stories, pictures, voices, music and sounds."""
    from yingxi.generators.registry import missing, registered, unreadable

    speak = tongue()
    with plainly():
        found = registered()
        if as_json:
            print(
                json.dumps(
                    [{**it.card.model_dump(mode="json"), "missing": missing(it.card)} for it in found],
                    ensure_ascii=False,
                    indent=1,
                )
            )
            return
        for it in found:
            lacking = missing(it.card)
            state = said("needs", speak, what=", ".join(lacking)) if lacking else said("ready", speak)
            languages = " ".join(it.card.languages)
            card = it.card
            print(f"{card.port:12} {card.id:20} {card.version:4} {languages:6} {card.price:8} {state}")
        for broken in unreadable():
            print(f"{'?':12} {broken.name:20} {broken.reason}")


def doctor(*, as_json: AsJson = False) -> None:
    """Looks whether this machine can make films, and says what is missing."""
    from yingxi.cli.checkup import checks

    speak = tongue()
    with plainly():
        found = checks()
        if as_json:
            print(json.dumps([check.model_dump() for check in found], ensure_ascii=False, indent=1))
        else:
            for check in found:
                mark = said("good" if check.good else "missing", speak)
                print(f"{mark:8} {check.what}: {check.found}" + (f"  ({check.do})" if check.do else ""))
            everything = all(check.good for check in found)
            print(said("doctor.good" if everything else "doctor.bad", speak))
        if not all(check.good for check in found):
            raise SystemExit(OTHERWISE)
