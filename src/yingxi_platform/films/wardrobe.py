"""Somebody of the film as they would look with another garment, hair, hat or beard: a small picture for each choice;
and a larger one of how they do look."""

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import get_args

import numpy

from yingxi.film.performance import Face
from yingxi.film.sheet import Cast, CharacterSheet, Cut, HairStyle, Hat, Mask, Pattern
from yingxi.graph.canonical import digest_of
from yingxi.stage.specimens import Pixels, person_specimen
from yingxi.stage.stills import png_written
from yingxi_platform.films.reading import noun_of
from yingxi_platform.films.stills import jpeg_from_file
from yingxi_platform.studios.models import Film

PORTRAIT = ("portrait", "whole")
"""The field and the choice of somebody as they are."""
CHOICES: dict[str, tuple[str, ...]] = {
    PORTRAIT[0]: PORTRAIT[1:],
    "cut": get_args(Cut),
    "pattern": get_args(Pattern),
    "style": get_args(HairStyle),
    "hat": get_args(Hat),
    "mask": get_args(Mask),
    "beard": get_args(CharacterSheet.model_fields["beard"].annotation),
}
_NEAR = ("pattern", PORTRAIT[0])
_HEADS = ("style", "hat", "mask", "beard")
_WIDE, _TALL = 168, 224
_LARGER = 2
# Of a pattern one sees enough from the collar to the hips, nearer by.
_NEARER, _FROM, _TO = 2, 0.2, 0.62


def looks(film: Film, person: str, field: str, choice: str) -> Path | None:
    """The picture, drawn if it is not there yet; None for nobody, or nothing to choose."""
    cast: Cast | None = noun_of(film, "cast.yaml")
    sheet = next((it for it in (cast.people if cast else ()) if it.id == person), None)
    if sheet is None or choice not in CHOICES.get(field, ()):
        return None
    dressed = _dressed(sheet, field, choice)
    shown = dressed.model_dump(
        mode="json", exclude={"voice", "sex_guessed", "honoured", "ignored", "temper", "picture", "name"}
    )
    into = film.stills / f"look-{digest_of([shown, field if field in _NEAR else field in _HEADS])[:24]}.jpg"
    if not into.is_file():
        with TemporaryDirectory(prefix="yingxi-look-") as place:
            png = Path(place) / "look.png"
            png_written(_drawn(dressed, field), png)
            jpeg_from_file(png, into)
    return into


def _drawn(sheet: CharacterSheet, field: str) -> Pixels:
    if field == PORTRAIT[0]:
        return person_specimen(sheet, width=_WIDE * _LARGER, height=_TALL * _LARGER)
    if field in _HEADS:
        return person_specimen(sheet, face=Face(), width=_WIDE, height=_TALL)
    if field == "cut":
        return person_specimen(sheet, width=_WIDE, height=_TALL)
    tall = _TALL * _NEARER
    whole = person_specimen(sheet, width=round((_TO - _FROM) * tall * _WIDE / _TALL), height=tall)
    return numpy.ascontiguousarray(whole[round(_FROM * tall) : round(_TO * tall)])


def _dressed(sheet: CharacterSheet, field: str, choice: str) -> CharacterSheet:
    match field:
        case "portrait":
            return sheet
        case "cut" | "pattern":
            return sheet.model_copy(update={"top": sheet.top.model_copy(update={field: choice})})
        case "style":
            return sheet.model_copy(update={"hair": sheet.hair.model_copy(update={field: choice})})
    return sheet.model_copy(update={field: choice})
