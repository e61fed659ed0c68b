"""What is told of sounds and music, in English and in Chinese."""

SOUNDS: dict[str, tuple[str, str]] = {
    "knock": ("knocking", "敲门声"), "rap": ("knocking", "敲门声"), "hoof": ("hooves", "马蹄声"),
    "door": ("door shuts", "关门声"), "door shut": ("door shuts", "关门声"),
    "door open": ("door opens", "开门声"), "creak": ("creaking", "吱呀声"),
    "paper": ("paper rustles", "翻纸声"), "phone": ("phone rings", "电话铃响"),
    "camera": ("camera clicks", "快门声"), "clock": ("clock ticks", "钟表滴答声"),
    "keyboard": ("typing", "敲键盘声"), "match": ("match strikes", "划火柴声"),
    "fire": ("fire crackles", "火噼啪作响"), "thunder": ("thunder", "雷声"), "bell": ("bell rings", "钟声"),
    "hand bell": ("bell tinkles", "铃声"), "train horn": ("train horn", "火车汽笛"),
    "car horn": ("car horn", "汽车喇叭声"),
    "ship horn": ("ship's horn", "轮船汽笛"), "splash": ("splash", "水花声"), "drop": ("water drips", "水滴声"),
    "umbrella": ("umbrella opens", "撑伞声"), "wind": ("wind", "风声"), "wave": ("wave breaks", "海浪声"),
    "drum": ("drum", "鼓声"), "engine": ("engine", "马达声"), "explosion": ("explosion", "爆炸声"),
    "insects": ("insects chirp", "虫鸣"), "laughter": ("laughter", "笑声"), "laugh": ("laughs", "笑声"),
    "music": ("music plays", "乐声"), "rain": ("rain", "雨声"), "applause": ("applause", "掌声"),
    "clap": ("claps", "拍手声"), "gasp": ("gasps", "倒吸一口气"),
    "sigh": ("sighs", "叹气声"), "sob": ("sobs", "抽泣声"), "cough": ("coughs", "咳嗽声"),
    "sneeze": ("sneezes", "喷嚏声"), "whistle": ("whistles a tune", "口哨声"),
    "sing high": ("sings", "歌声"), "sing low": ("sings", "歌声"),
    "snore": ("snores", "鼾声"), "heartbeat": ("heart beats", "心跳声"),
    "cat": ("cat meows", "猫叫"), "dog": ("dog barks", "狗叫"), "bird": ("bird calls", "鸟叫"),
    "wing": ("wings flap", "扑翅声"), "fall": ("thud", "倒地声"), "cup": ("cup clinks", "杯子声"),
    "siren": ("siren wails", "警笛声"), "passing car": ("car passes", "汽车驶过"),
    "crowd": ("crowd cheers", "人群喧哗"),
    "baby": ("baby cries", "婴儿哭声"), "rooster": ("rooster crows", "鸡鸣"), "wolf": ("wolf howls", "狼嚎"),
    "owl": ("owl hoots", "猫头鹰叫"), "horse": ("horse neighs", "马嘶"), "cow": ("cow moos", "牛叫"),
    "frog": ("frogs croak", "蛙鸣"), "glass": ("glass breaks", "玻璃碎裂声"), "fireworks": ("fireworks", "烟花爆竹声"),
    "kettle": ("kettle whistles", "水壶响"), "pound": ("a blow on wood", "拍桌声"), "stamp": ("foot stamps", "跺脚声"),
    "gong": ("gong", "锣声"), "blades": ("blades clash", "刀剑相击声"), "hooves": ("hooves", "马蹄声"),
    "hammer": ("hammer on iron", "打铁声"),
    "singing": ("singing", "歌声"), "call": ("somebody calls", "有人呼唤"), "roar": ("roar", "吼声"),
    "sheep": ("sheep bleats", "羊叫"), "pig": ("pig squeals", "猪叫"), "donkey": ("donkey brays", "驴叫"),
    "saw": ("sawing", "锯木声"), "scratch": ("scratching", "窸窣声"),
    "pour": ("pouring", "倒水声"), "coin": ("coin", "硬币声"), "switch": ("switch clicks", "开关声"),
}  # fmt: skip
"""A step or a sleeve is told of by the picture."""

MOODS: dict[str, tuple[str, str]] = {
    "tender": ("tender music", "温柔的音乐"), "comedy": ("playful music", "俏皮的音乐"),
    "suspense": ("tense music", "紧张的音乐"), "wonder": ("wondrous music", "奇幻的音乐"),
    "melancholy": ("wistful music", "忧伤的音乐"), "action": ("driving music", "激烈的音乐"),
}  # fmt: skip

INSTRUMENTS: dict[str, tuple[str, str]] = {
    "violin": ("plays the violin", "拉小提琴"), "erhu": ("plays the erhu", "拉二胡"),
    "guitar": ("plays the guitar", "弹吉他"), "flute": ("plays the flute", "吹笛子"),
    "pipa": ("plays the pipa", "弹琵琶"), "guzheng": ("plays the zither", "弹筝"),
    "guqin": ("plays the guqin", "抚琴"),
    "piano": ("plays the piano", "弹钢琴"), "drum": ("beats a drum", "打鼓"),
}  # fmt: skip


TUNES: dict[str, tuple[str, str]] = {
    "violin": ("violin music", "小提琴声"), "erhu": ("erhu music", "二胡声"), "guitar": ("guitar music", "吉他声"),
    "flute": ("flute music", "笛声"), "pipa": ("pipa music", "琵琶声"), "guzheng": ("zither music", "古筝声"),
    "guqin": ("guqin music", "古琴声"), "piano": ("piano music", "钢琴声"), "cello": ("cello music", "大提琴声"),
    "clarinet": ("clarinet music", "单簧管声"), "saxophone": ("saxophone music", "萨克斯声"),
    "trumpet": ("trumpet music", "小号声"), "accordion": ("accordion music", "手风琴声"),
    "harmonica": ("harmonica music", "口琴声"), "organ": ("organ music", "风琴声"), "harp": ("harp music", "竖琴声"),
    "xiao": ("bamboo flute", "箫声"), "suona": ("suona music", "唢呐声"),
    "radio": ("music from a radio", "收音机里的乐声"),
}  # fmt: skip


def tune_worded(instrument: str, *, chinese: bool) -> str:
    """What is heard of somebody who is not seen to play.

    >>> tune_worded("piano", chinese=True), tune_worded("lyre", chinese=False)
    ('钢琴声', 'lyre music')
    """
    return TUNES.get(instrument, (f"{instrument} music", f"{instrument}声"))[chinese]


def instrument_worded(instrument: str, *, chinese: bool) -> str:
    """What somebody plays, as a caption has it.

    >>> instrument_worded("erhu", chinese=True), instrument_worded("horn", chinese=False)
    ('拉二胡', 'plays the horn')
    """
    named = INSTRUMENTS.get(instrument, (f"plays the {instrument}", f"演奏{instrument}"))
    return named[chinese]
