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
        "Something has changed since the film above was made. Bring it up to date with:",
        "上面的影片做好之后，又有了改动。运行这一行就跟上：",
    ),
    "two.makings": (
        "A run was cut short while it put the files in place: some are new, some old. Run again:",
        "上次运行在存放成品时中断：文件有新有旧。请再运行：",
    ),
    "poster": ("Poster", "海报"),
    "files": ("Files", "文件"),
    "all.made": ("everything is made", "全部完成"),
    "some.made": ("{made} of {all:part|parts} made", "已完成 {made} / {all}"),
    "sheet": ("Every shot", "全部镜头"),
    "cast": ("Cast", "人物"),
    "status": ("How far it is", "进度"),
    "ahead": ("waits", "等前面的"),
    "edits": ("What you changed by hand", "你亲手改过的地方"),
    "next": ("Make it yours", "接下来，改成你的"),
    "next.line": (
        "Change a line. On line {line} of this file {who} says “{words}” Write something else there:",
        "改一句台词。这个文件的第 {line} 行，{who}说：“{words}”换成别的话：",
    ),
    "next.then": (
        "Then run. Only what shows or sounds the change is made again:",
        "再运行。只重做看得见、听得见这处改动的部分：",
    ),
    "next.coat": (
        "Or give somebody other clothes in this file, and run: only the shots that show them are drawn anew.",
        "或者在这个文件里给谁换件衣服，再运行：只重画看得见它的镜头。",
    ),
    "next.go.on": ("Go on with the film:", "继续制作："),
    "next.look": ("See how the film and your changes stand:", "看看影片和你的改动现在怎样："),
    "next.other": ("Tell the same idea differently:", "同一个点子，换一种讲法："),
    "left.out": (
        "{count:thing|things} in the screenplay that the film does not show",
        "剧本里有、而片中没有的：{count} 处",
    ),
    "documents": ("Documents, to be changed by hand", "可以改的文档"),
    "deliverables": ("In out/", "out/ 里的成品"),
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
    "makers": ("made by", "生成器"),
    "faults": ("Faults found in the file", "成片文件的问题"),
    "staging": ("Slips in the staging", "调度上的小毛病"),
    "readings": ("Left out of the idea or text", "想法或原文中没有用到的"),
    "not_staged": ("Written and not acted", "写到而没有演出来的"),
    "not_played": ("Acted as a small gesture only", "只演成小动作的"),
    "otherwise": ("Shown otherwise than written", "演得和写的不一样的"),
    "quick": ("Subtitles too quick to read", "快得来不及看的字幕"),
    "undrawn": ("Things that are not in the picture", "画面里没有的东西"),
    "stood_in": ("Places played by another set", "用别的场景代替的地点"),
    "ignored": ("Looks that could not be drawn", "没能画出来的样子"),
    "all.staged": (
        "As far as the program can tell, all that is written is in the film.",
        "就程序所知，写到的片中都有。",
    ),
    "footer": (
        "This page lies in {path}. It is one file, without scripts or network; `open` writes it anew.",
        "本页位于 {path}：只有这一个文件，没有脚本，不连网络。每次 open 都会重写它。",
    ),
}


def worded(name: str, speak: Tongue, **parameters: object) -> str:
    """The words of this name, filled in."""
    return filled(WORDS[name][speak == "zh"], **parameters)
