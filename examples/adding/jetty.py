"""A set: a wooden jetty before hills, with a crate to sit on. Its place is src/yingxi/stage/sets/jetty.py."""

from yingxi.stage.display import Record
from yingxi.stage.place import Card, Place
from yingxi.stage.sets.cutting import panel
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.floors import planks
from yingxi.stage.sets.furniture import wooden_chair
from yingxi.stage.sets.sky import sky
from yingxi.stage.sets.skyline import hills

ENDS = 7.6


def jetty(designer: Designer) -> Place:
    """The planks end at 7.6 m; three posts stand there, the water behind."""
    wood, water = designer.paint(0.55, 0.05, 60), designer.paint(0.60, 0.05, 225)
    stool, seat = wooden_chair(
        designer, "stool", 1.5, 5.6, wood.darker(0.05), facing=-1, stool=True, height=0.44
    )
    posts: list[Record] = [panel(x, -0.1, 0.16, 1.0, wood.darker(0.08), lift=5) for x in (-3.0, 0.6, 3.4)]
    return Place(
        cards=(
            sky(designer, sun=(18, 12), low=-2, top=30),
            hills(
                designer, "hills", 90, designer.paint(0.60, 0.05, 150), level=5.0, swell=3.0, haze=0.4, blur=2
            ),
            Card("water", 30, (panel(-60, -6, 120, 6.4, water),), haze=0.2),
            Card("posts", ENDS, tuple(posts)),
            *stool,
        ),
        ground=tuple(planks(designer, ENDS, wood)),
        ground_ends=ENDS,
        light=designer.air.light,
        haze=designer.air.haze,
        backdrop=designer.air.sky[1],
        seats=(seat,),
    )
