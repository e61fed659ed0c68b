"""Commands about the machine: which generators are there, and whether films can be made."""

import json
from typing import Annotated

import typer

from yingxi.cli.chinese import in_chinese
from yingxi.cli.complaints import OTHERWISE, plainly
from yingxi.cli.messages import padded, said, tongue

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
        told = in_chinese if speak == "zh" else str
        for it in found:
            lacking = missing(it.card)
            state = (
                said("needs", speak, what=said("several", speak).join(map(told, lacking)))
                if lacking
                else said("ready", speak)
            )
            languages = " ".join(it.card.languages)
            card = it.card
            row = (told(card.port), f"{card.id} {card.version}", languages, told(card.price), state)
            print("  ".join(padded(word, width) for word, width in zip(row, (12, 22, 6, 28, 0), strict=True)))
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
            told = in_chinese if speak == "zh" else str
            for check in found:
                mark = said("good" if check.good else "missing", speak)
                do = f"  ({told(check.do)})" if check.do else ""
                print(f"{padded(mark, 8)} {padded(told(check.what), 12)} {told(check.found)}{do}")
            everything = all(check.good for check in found)
            print(said("doctor.good" if everything else "doctor.bad", speak))
        if not all(check.good for check in found):
            raise SystemExit(OTHERWISE)
