"""What is wrong with a person's own material, in Simplified Chinese: what happened, what to do. The English stands with
the error."""

CHINESE: dict[str, tuple[str, str]] = {
    "own.outside": (
        "{name!r} 不是影片文件夹里的路径",
        "把文件放进 own/，并从影片文件夹写起，例如 own/文件名{ending}",
    ),
    "own.missing": ("没有 {name} 这个文件", "把文件放到那里，或删去它的名字：原来做好的就会回来"),
    "own.unreadable": ("读不了 {name}：{reason}", "让文件可读，或删去它的名字"),
    "own.ending": ("{name} 不能当作{kind}使用", "请给以 {endings} 结尾的文件"),
    "own.heavy": ("{name} 有 {found} MB；{kind}最多 {most} MB", "请给小一些的文件"),
    "own.broken": ("{name} 读不成{kind}", "请重新存成 {endings}，或删去它的名字"),
    "own.large": ("{name} 是 {width} x {height} 像素，太大了", "请缩小：长边 {most} 像素已经足够"),
    "own.empty": ("{name} 里什么也看不见", "请给一张不是全透明的图片"),
    "own.silent": ("{name} 里什么也听不见", "请录得响一些"),
    "own.long": ("{name} 超过 {most} 秒", "请只留它要说的那一句"),
    "own.changed": ("{name} 在读取时变了", "等它写完再运行"),
    "own.unknown": ("这部影片没有{what} {name!r}", "请写影片里有的，例如 {near}；或删去这一条"),
}

NOUNS = {
    "picture": "图片",
    "recording": "录音",
    "piece of music": "音乐",
    "video": "视频",
    "line": "台词",
    "cue of music": "音乐段",
    "shot": "镜头",
}


def chinese_for(wording: str, parameters: dict[str, object]) -> tuple[str, str] | None:
    """The message and the next step in Chinese; None for what is worded elsewhere."""
    if wording not in CHINESE:
        return None
    words = {
        name: NOUNS.get(value, value) if name in ("kind", "what") and isinstance(value, str) else value
        for name, value in parameters.items()
    }
    message, next_step = CHINESE[wording]
    return message.format(**words), next_step.format(**words)
