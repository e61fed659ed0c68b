"""Fact by fact: what the text says of everybody and every place, and what became of it."""

import json

from yingxi.cli.messages import Tongue, said
from yingxi.design import facts_of
from yingxi.film.errors import FolderError
from yingxi.production.documents import CAST, SETS, noun_read
from yingxi.production.folder import FilmFolder


def facts_told(folder: FilmFolder, speak: Tongue, *, as_json: bool) -> None:
    """Prints, for each person, each fact with where it stands on the sheet; for each place, which set plays it."""
    if not folder.has(CAST.file):
        raise FolderError(
            "there is no cast yet",
            where=str(folder.root / CAST.file),
            next_step=f"make the film as far as its storyboard first: yingxi run {folder.root} --until storyboard",
        )
    language = folder.settings().brief.language
    people = [(sheet, facts_of(sheet, language)) for sheet in noun_read(CAST, folder.text(CAST.file)).people]
    places = noun_read(SETS, folder.text(SETS.file)).places if folder.has(SETS.file) else ()
    honoured = sum(fact.honoured for _, facts in people for fact in facts)
    all_of_them = sum(len(facts) for _, facts in people)
    own = sum(not place.stood_in for place in places)
    if as_json:
        told = {
            "people": {
                sheet.name: [
                    {"words": fact.words, "honoured": fact.honoured, "on_the_sheet": dict(fact.places)}
                    for fact in facts
                ]
                for sheet, facts in people
            },
            "places": {place.place: {"set": place.kind, "its_own": not place.stood_in} for place in places},
            "honoured": honoured,
            "facts": all_of_them,
        }
        print(json.dumps(told, ensure_ascii=False, indent=1))
        return
    for sheet, facts in people:
        print(sheet.name)
        for fact in facts:
            stands = ", ".join(f"{place} {value}" for place, value in fact.places)
            missing = said("facts.again" if fact.again else "facts.nowhere", speak)
            print(f"  {'✓' if fact.honoured else '–'} {fact.words:44} {stands or missing}")
    for place in places:
        print(f"  {'–' if place.stood_in else '✓'} {place.place:44} {place.kind}")
    print(said("facts.sum", speak, honoured=honoured, all=all_of_them, own=own, places=len(places)))
