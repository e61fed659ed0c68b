from dataclasses import replace

from yingxi.film.colour import Colour
from yingxi.stage.camera import Camera
from yingxi.stage.layers import backdrop_layers
from yingxi.stage.light import Light
from yingxi.stage.place import Card, Place
from yingxi.stage.sets.cutting import panel

HOME = Camera(x=0.0, y=1.5, z=-6.0, focal=200.0, centre=80.0, horizon=45.0, width=160, height=90)
GREY = Colour(0.6, 0.0, 0.0)


def depths(camera: Camera) -> list[float]:
    """At which depths a wall and the hills behind it are drawn for a shot from HOME to `camera`."""
    cards = (
        Card("hills", 70.0, (panel(-60, 0, 120, 9, GREY),)),
        Card("wall", 9.0, (panel(-9, 0, 18, 3, GREY),)),
    )
    place = Place(cards=cards, ground=(), ground_ends=9.0, light=Light(), haze=GREY, backdrop=GREY)
    layers = backdrop_layers(place, HOME, (camera,), focus=9.0)
    return [layer.z for layer in layers if layer.z is not None]


def test_a_crane_parts_a_wall_from_the_hills_as_a_step_aside_does() -> None:
    assert depths(replace(HOME, y=2.65)) == [70.0, 9.0]
    assert depths(replace(HOME, x=1.0)) == [70.0, 9.0]
