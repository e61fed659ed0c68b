"""The gallery: everything the theatre can draw, as a page of pictures."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from html import escape
from pathlib import Path
from typing import get_args

from yingxi.breakdown.lexicon import called
from yingxi.design.clothes import MASKS_DYED
from yingxi.design.colours import dye
from yingxi.design.complexion import FURS
from yingxi.design.wardrobe import USUAL
from yingxi.disk import Writing, remains_removed
from yingxi.film.brief import Look
from yingxi.film.performance import Face
from yingxi.film.sheet import (
    OPEN_AIR,
    CharacterSheet,
    Cut,
    Garment,
    Hair,
    HairStyle,
    Hat,
    Mask,
    Pattern,
    SetKind,
    SetSheet,
    VoiceSheet,
)
from yingxi.production.gallery_actions import action_specimen, actions_known
from yingxi.production.holding import written_or_told
from yingxi.stage.art_book import set_hours
from yingxi.stage.creatures.builds import BUILDS
from yingxi.stage.props import props_known
from yingxi.stage.props.words import WORDS
from yingxi.stage.specimens import Pixels, person_specimen, prop_specimen
from yingxi.stage.stills import png_written

GALLERY = Writing("gallery")
_FACES = {
    "joy 喜": Face(joy=1.0),
    "tenderness 柔": Face(tenderness=1.0),
    "sadness 悲": Face(sadness=1.0),
    "anger 怒": Face(anger=1.0),
    "fear 惧": Face(fear=1.0),
    "surprise 惊": Face(surprise=1.0),
    "disgust 厌": Face(disgust=1.0),
    "doubt 疑": Face(doubt=1.0),
}
_CUTS: dict[str, tuple[Cut, ...]] = {
    "suit": ("short top",), "knots": ("short top", "long coat", "dress"), "apron": ("short top", "dress"),
    "hanfu": ("long coat", "dress"), "kimono": ("dress",), "robe": ("long coat",), "lab": ("long coat",),
    "doctor": ("long coat",), "gown": ("dress",), "raincoat": ("long coat",), "trench": ("long coat",),
    "cloak": ("long coat",),
    "pinafore": ("dress",), "plain": ("short top", "long coat", "dress"), "flowers": ("short top", "dress"),
    "dots": ("short top", "dress"), "checks": ("short top", "dress"), "buttons": ("short top", "long coat"),
}  # fmt: skip
"""The cuts in which a garment is worn; the others are short tops."""
_CUT_NAMES: dict[Cut, str] = {"short top": "短上衣", "long coat": "长外套", "dress": "裙装"}
_PLAIN: dict[str, str] = {
    "plain": "素色",
    "dots": "圆点",
    "checks": "格子",
    "flowers": "碎花",
    "apron": "围裙",
}
"""Patterns that the list of fronts does not name, or names by one garment of several."""
_HATS = {"clown": "小丑帽"}
_LOOKS: dict[Look, str] = {"paper": "剪纸", "ink": "水墨", "shadow": "皮影"}
_BEARDS = {"moustache": "小胡子", "beard": "胡子", "long beard": "长胡子"}
_WITH_HATS = {"put on": "戴上", "take off": "摘下"}
"""What no verb of a list means: who puts on or takes off which hat is read through the whole film."""
_CREATURES = {
    "cat": "猫", "dog": "狗", "bird": "鸟", "lion": "狮", "robot": "机器人", "ghost": "幽灵", "fox": "狐狸",
    "wolf": "狼", "rabbit": "兔", "mouse": "鼠", "bear": "熊", "panda": "熊猫", "pig": "猪", "monkey": "猴",
    "tiger": "虎", "horse": "马", "cow": "牛", "sheep": "羊", "deer": "鹿", "elephant": "象", "dragon": "龙",
    "fish": "鱼", "squirrel": "松鼠", "hedgehog": "刺猬", "frog": "蛙", "turtle": "龟", "whale": "鲸",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Specimen:
    """One picture of the gallery: its section, its name in both languages, how it is drawn."""

    section: str
    name: str
    drawn: Callable[[], Pixels]


def specimens(look: Look = "paper") -> Iterator[Specimen]:
    """All pictures of the gallery, section by section."""
    for kind in get_args(SetKind):
        sheet = SetSheet(id=f"set-{kind}", place=kind, kind=kind, inside=kind not in OPEN_AIR)
        yield Specimen(
            "Sets 场景", f"{kind} {called(kind, 'places')}", partial(set_hours, sheet, seed=1, look=look)
        )
    for pattern in get_args(Pattern):
        for cut in _CUTS.get(pattern, ("short top",)):
            colour = dye(USUAL[pattern]).hex() if pattern in USUAL else "#5b7f95"
            person = _person(top=Garment(cut=cut, colour=colour, pattern=pattern, trim="#e8ddc0"))
            chinese = f"{_CUT_NAMES[cut]}，{_PLAIN.get(pattern) or called(pattern, 'fronts')}"
            yield Specimen("Garments 服装", f"{cut}, {pattern} {chinese}", _standing(person, look))
    for style in get_args(HairStyle):
        person = _person(hair=Hair(style=style, colour="#3a2f2a"))
        yield Specimen(
            "Hair 发型", f"{style} {called(f'hair {style}', 'looks')}", _face(person, Face(), look)
        )
    for hat in get_args(Hat)[1:]:
        person = _person(hat=hat, hat_colour="#8a4a3a")
        chinese = called(f"hat {hat}", "looks") or _HATS[hat]
        yield Specimen("Hats 帽", f"{hat} {chinese}", _face(person, Face(), look))
    for mask in get_args(Mask)[1:]:
        person = _person(mask=mask, mask_colour=dye(MASKS_DYED[mask]).hex())
        yield Specimen("Masks 面具", f"{mask} {called(f'mask {mask}', 'looks')}", _face(person, Face(), look))
    yield Specimen("Garments 服装", "shawl 披肩", _standing(_person(shawl="#a2453c"), look))
    for beard, chinese in _BEARDS.items():
        person = _person(beard=beard, sex="male", hair=Hair(style="short", colour="#3a2f2a"))
        yield Specimen("Beards and glasses 胡须与眼镜", f"{beard} {chinese}", _face(person, Face(), look))
    person = _person(glasses=True)
    yield Specimen("Beards and glasses 胡须与眼镜", "glasses 眼镜", _face(person, Face(), look))
    for verb in actions_known():
        yield Specimen(
            "Actions 动作",
            f"{verb} {_WITH_HATS.get(verb) or called(verb, 'verbs')}",
            partial(action_specimen, verb, look=look),
        )
    for name, face in _FACES.items():
        yield Specimen("Faces 表情", name, _face(_person(), face, look))
    for name, chinese in _CREATURES.items():
        hide = Hair(style="long", colour=FURS[name].hex() if name in FURS else "#a8764a")
        creature = _person(kind=name, age="child", height=0.9 if name != "bird" else 0.5, hair=hide)
        yield Specimen("Creatures 动物与机器人", f"{name} {chinese}", _standing(creature, look))
        if name in BUILDS:
            tall = BUILDS[name].withers * BUILDS[name].crown
            flies = name == "bird"
            beast = _person(kind=name, body="winged" if flies else "four-legged", height=tall, hair=hide)
            goes = f"with wings {chinese}，有翅膀" if flies else f"on four legs {chinese}，四脚着地"
            called_so = f"{name}, {goes}"
            yield Specimen("Creatures 动物与机器人", called_so, _standing(beast, look))
    for name in props_known():
        chinese = next((word for word in WORDS.get(name, ()) if not word.isascii()), "")
        yield Specimen("Things 道具", f"{name} {chinese}", partial(prop_specimen, name, look=look))


def gallery_drawn(
    folder: Path, *, look: Look = "paper", tell: Callable[[int, int], None] | None = None
) -> Path:
    """Draws every specimen into `folder`/pictures and gives the page that shows them. Raises FolderError where
    that cannot be written."""
    pictures = folder / "pictures"
    remains_removed(folder, pictures)
    with written_or_told(folder):
        return _gallery_drawn(folder, pictures, look, tell)


def _gallery_drawn(folder: Path, pictures: Path, look: Look, tell: Callable[[int, int], None] | None) -> Path:
    everything = list(specimens(look))
    page: dict[str, list[str]] = {}
    for number, specimen in enumerate(everything):
        file = pictures / f"{number:03}.png"
        png_written(specimen.drawn(), file)
        name = escape(specimen.name.strip())
        page.setdefault(specimen.section, []).append(
            f'<figure><img src="pictures/{file.name}" alt="{name}" loading="lazy">'
            f"<figcaption>{name}</figcaption></figure>"
        )
        if tell is not None:
            tell(number + 1, len(everything))
    sections = "\n".join(
        f'<section id="{_anchor(section)}"><h2>{section} <small>{len(figures)}</small></h2>'
        f"<div>{''.join(figures)}</div></section>"
        for section, figures in page.items()
    )
    index = "".join(
        f'<a href="#{_anchor(section)}">{section} <small>{len(figures)}</small></a>'
        for section, figures in page.items()
    )
    text = _PAGE.format(
        look=look, chinese_look=_LOOKS[look], index=index, sections=sections, count=len(everything)
    )
    return GALLERY.whole(folder / "index.html", text)


def _anchor(section: str) -> str:
    return section.split()[0].lower()


def _person(**more: object) -> CharacterSheet:
    plain = {
        "id": "person",
        "name": "",
        "sex": "female",
        "hair": Hair(style="bob", colour="#3a2f2a"),
        "top": Garment(cut="short top", colour="#5b7f95", trim="#e8ddc0"),
        "voice": VoiceSheet(styles=(("silent", 1.0),)),
    }
    return CharacterSheet.model_validate({**plain, **more})


def _standing(person: CharacterSheet, look: Look) -> Callable[[], Pixels]:
    return partial(person_specimen, person, look=look)


def _face(person: CharacterSheet, face: Face, look: Look) -> Callable[[], Pixels]:
    return partial(person_specimen, person, look=look, width=200, height=200, face=face)


_PAGE = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Yingxi 影戏: gallery 图录</title>
<style>
html {{ scroll-behavior: smooth; scroll-padding-top: 4rem; }}
body {{ margin: 0; background: #efe9dc; color: #2e2622;
  font: 16px/1.55 "Noto Sans CJK SC", "Noto Sans SC", "Noto Sans", sans-serif; }}
header, section {{ max-width: 1440px; margin: 0 auto; padding: 0 2.5rem; }}
header {{ padding-top: 4.5rem; padding-bottom: 2rem; }}
h1 {{ font-size: clamp(3rem, 9vw, 6.5rem); line-height: 1; font-weight: 900; margin: 0 0 1.2rem; }}
h1 span {{ color: #a8452c; }}
header p {{ max-width: 46rem; margin: .3rem 0; color: #6d635a; }}
nav {{ position: sticky; top: 0; z-index: 1; background: #efe9dcee; border-top: 1px solid #d8cfbd;
  border-bottom: 1px solid #d8cfbd; }}
nav div {{ max-width: 1440px; margin: 0 auto; padding: .55rem 2.5rem; display: flex; flex-wrap: wrap;
  gap: .2rem 1.6rem; }}
nav a {{ color: #a8452c; text-decoration: none; font-weight: 700; font-size: .82rem; letter-spacing: .04em; }}
nav a:hover {{ text-decoration: underline; }}
small {{ color: #8a8076; font-weight: 400; font-size: .8em; }}
section {{ padding-top: 3rem; padding-bottom: 1rem; }}
h2 {{ font-size: 1.9rem; font-weight: 900; margin: 0 0 1.1rem; padding-bottom: .5rem;
  border-bottom: 1px solid #d8cfbd; }}
section > div {{ display: grid; gap: 1.3rem; grid-template-columns: repeat(auto-fill, minmax(158px, 1fr)); }}
#sets > div {{ grid-template-columns: repeat(auto-fill, minmax(440px, 1fr)); gap: 2rem; }}
#actions > div {{ grid-template-columns: repeat(auto-fill, minmax(400px, 1fr)); }}
#faces > div, #hair > div {{ grid-template-columns: repeat(auto-fill, minmax(180px, 1fr)); }}
figure {{ margin: 0; }}
img {{ display: block; width: 100%; border-radius: 3px; box-shadow: 0 1px 2px #0003, 0 6px 16px #0000000d; }}
figcaption {{ padding: .45rem .1rem 0; font-size: .82rem; color: #6d635a; }}
footer {{ text-align: center; padding: 4rem 2rem; color: #8a8076; }}
@media (max-width: 560px) {{ #sets > div, #actions > div {{ grid-template-columns: 1fr; }} }}
</style>
<header>
<h1>Yingxi <span>影戏</span></h1>
<p>Everything on this page ({count} pictures, look: {look}) is drawn by the theatre, without any model. Sets are
shown at dawn, day, dusk and night, actions in three moments.</p>
<p>本页一切（{count} 幅，画风：{chinese_look}）皆由剧场绘制，没有用到任何模型。</p>
<p>场景依次为黎明、白天、黄昏、夜晚；动作各取三个瞬间。</p>
</header>
<nav><div>{index}</div></nav>
{sections}
<footer>Yingxi 影戏 · gallery 图录</footer>
</html>
"""
