"""People and poses for the tests of the figures."""

from yingxi.film.performance import Pose
from yingxi.film.sheet import CharacterSheet, Garment, Hair, VoiceSheet
from yingxi.stage.rig import leg_towards, proportions_of, skeleton_of

VOICE = VoiceSheet(styles=(("plain", 1.0),))


GRANNY = CharacterSheet(
    id="granny", name="外婆", sex="female", age="elder", height=1.55, skin="#e6c29c",
    hair=Hair(style="bun", colour="#b9bbc4"),
    top=Garment(cut="short top", colour="#8a4a6a", pattern="buttons", trim="#e8d8b0"),
    trousers="#4a4a60", shoes="#b5563e", voice=VOICE,
)  # fmt: skip


GIRL = CharacterSheet(
    id="girl", name="小雨", sex="female", age="child", height=1.12, skin="#efcfae", face="round",
    hair=Hair(style="pigtails", colour="#33262a"),
    top=Garment(cut="dress", colour="#e8bf4a", trim="#f4ead0"),
    trousers="#4c7a9a", shoes="#34405a", voice=VOICE,
)  # fmt: skip

SCHOLAR = CharacterSheet(
    id="scholar", name="Lin", sex="male", height=1.72, build="slim", face="long",
    hair=Hair(style="topknot", colour="#1f1b20"), beard="moustache",
    top=Garment(cut="long coat", colour="#6f8fae", trim="#e9e2d0", name="hanfu"),
    trousers="#8a93a0", shoes="#2b2a33", voice=VOICE,
)  # fmt: skip


def standing(sheet: CharacterSheet, **changed: object) -> Pose:
    """Upright, both feet on the ground under the hips."""
    proportions = proportions_of(sheet)
    pose = Pose.model_validate({"x": 0.0, "z": 5.0, "hip": proportions.standing_hip * 0.995, **changed})
    skeleton = skeleton_of(proportions, pose)
    legs = {
        name: leg_towards(proportions, joints.root, (joints.root[0], proportions.ankle))
        for name, joints in (("near_leg", skeleton.near_leg), ("far_leg", skeleton.far_leg))
        if name not in changed
    }
    return pose.model_copy(update=legs)
