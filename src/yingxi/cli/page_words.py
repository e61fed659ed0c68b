"""What the film's page says, in English and Simplified Chinese."""

from yingxi.cli.messages import Tongue, filled

WORDS: dict[str, tuple[str, str]] = {
    "seconds": ("{minutes}:{seconds:02} long", "片长 {minutes}:{seconds:02}"),
    "size": ("{width} × {height}", "{width} × {height}"),
    "rate": ("{rate} frames a second", "每秒 {rate} 帧"),
    "seed": ("seed {seed}", "种子 {seed}"),
    "paper": ("cut paper", "剪纸"),
    "ink": ("ink", "水墨"),
    "shadow": ("shadow play", "皮影"),
    "draft": ("draft, at half the size", "小样，一半尺寸"),
    "no.film": (
        "There is no film yet. It is made as far as the stages below say.",
        "影片还没有做出来。做到哪一步，见下面的进度。",
    ),
    "behind": (
        "The film above is older than the documents, or a part of it is missing. Make it again with:",
        "上面的影片比文档旧，或缺了一部分。重新制作：",
    ),
    "two.makings": (
        "A run was cut short while it put the files in place: they are of two makings. Run again:",
        "上次运行在放置文件时中断：这些文件来自两次制作。请再运行：",
    ),
    "sheet": ("Every shot", "全部镜头"),
    "cast": ("Cast", "人物"),
    "status": ("How far it is", "进度"),
    "ahead": ("waits", "等前面的"),
    "edits": ("What you changed by hand", "你亲手改过的地方"),
    "next": ("What next", "接下来可以"),
    "next.line": (
        "Change a line. Open this file; on line {line} {who} says “{words}”. Write something else there.",
        "改一句台词。打开这个文件，第 {line} 行，{who}说：“{words}”。换成别的话。",
    ),
    "next.then": (
        "Then run. Only what shows the change is made again:",
        "然后运行。只重做用到这处改动的部分：",
    ),
    "next.coat": (
        "Or change somebody's clothes in this file, then run again. Only the shots that show them are drawn anew.",
        "或者在这个文件里给人物换件衣服，再运行：只重画看得见它的镜头。",
    ),
    "next.go.on": ("Go on with the film:", "继续制作："),
    "next.look": ("See how the film and your changes stand:", "看看影片和你的改动现在怎样："),
    "documents": ("The film's documents", "影片文档"),
    "deliverables": ("Files", "成品文件"),
    "report": ("Report", "报告"),
    "length": ("length", "片长"),
    "length.value": ("{seconds:.1f} s", "{seconds:.1f} 秒"),
    "length.asked": ("{seconds:.1f} s (asked for: {asked:g} s)", "{seconds:.1f} 秒（要求 {asked:g} 秒）"),
    "shots": ("shots", "镜头"),
    "shots.value": ("{shots}, {mean:.1f} s each on average", "{shots} 个，平均 {mean:.1f} 秒"),
    "lines": ("lines spoken", "台词"),
    "lines.value": ("{lines}", "{lines} 句"),
    "loudness": ("loudness", "响度"),
    "loudness.value": ("{loudness:.1f} LUFS", "{loudness:.1f} LUFS"),
    "peak": ("true peak", "真峰值"),
    "peak.value": ("{peak:.1f} dBTP", "{peak:.1f} dBTP"),
    "silence": ("silence", "无声"),
    "cost": ("cost", "花费"),
    "free": ("nothing", "无"),
    "makers": ("made by", "由谁制作"),
    "faults": ("Faults found in the file", "文件中发现的问题"),
    "staging": ("Seen to be wrong in the staging", "画面中看得出的毛病"),
    "not_staged": ("Asked for and not staged", "文字要求而未能上演"),
    "not_played": ("Actions that became a gesture", "只演成小动作的"),
    "stood_in": ("Places played by another set", "由别的场景代替的地点"),
    "ignored": ("Words on looks that could not be drawn", "未能画出的外貌描写"),
    "all.staged": ("Everything that the text asks for is in the film.", "文字要求的都在片中。"),
    "footer": (
        "This page lies in {path}. It is one file, without scripts or network; `open` writes it anew.",
        "本页位于 {path}：只有这一个文件，没有脚本，不连网络。每次 open 都会重写它。",
    ),
}


def worded(name: str, speak: Tongue, **parameters: object) -> str:
    """The words of this name, filled in."""
    return filled(WORDS[name][speak == "zh"], **parameters)
