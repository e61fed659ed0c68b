"""What the theatre's sheets are made of: one material for each look. Takes a sheet's path and colour and a light,
gives its pixels; a look is a material and a rule for its palette, never a second renderer."""

from functools import cache

from yingxi.film.brief import Look
from yingxi.stage.materials.material import Material


@cache
def material_of(look: Look) -> Material:
    """The material of a look; only that one is loaded."""
    if look == "ink":
        from yingxi.stage.materials.ink import Ink

        return Ink()
    if look == "shadow":
        from yingxi.stage.materials.leather import Leather

        return Leather()
    from yingxi.stage.materials.cut_paper import CutPaper

    return CutPaper()
