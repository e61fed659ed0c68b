"""Cast and sets of a scene: what the text says is honoured, the seed chooses the rest."""

from yingxi.breakdown import screenplay_broken_down
from yingxi.design import cast_designed, sets_designed
from yingxi.screenplay import screenplay_from_fountain
from yingxi.screenplay.a_scene import A_SCENE, ITS_BRIEF

breakdown = screenplay_broken_down(screenplay_from_fountain(A_SCENE), language=ITS_BRIEF.language)
for sheet in cast_designed(breakdown, seed=ITS_BRIEF.seed).people:
    print(f"{sheet.name}: {sheet.age}, {sheet.height} m, {sheet.hair.style} hair {sheet.hair.colour}")
    print(f"  {sheet.top.cut} {sheet.top.colour}, honoured: {', '.join(sheet.honoured)}")
for place in sets_designed(breakdown, seed=ITS_BRIEF.seed).places:
    print(f"{place.place}: {place.kind}, {place.culture or 'as the film'}")
