"""What the pages say of names, and of who speaks how."""

NAMING: dict[str, tuple[str, str, str]] = {
    "line.rewrite": ("Rewrite this line", "改写这一句", "改寫這一句"),
    "line.written": ("In the screenplay", "在剧本里", "在劇本裡"),
    "rename": ("Rename", "改名", "改名"),
    "rename.title": ("Rename {name}", "给{name}改名", "給{name}改名"),
    "rename.name": ("New name", "新名字", "新名字"),
    "rename.see": ("See what changes", "看看会改动什么", "看看會改動什麼"),
    "rename.do": ("Rename {was} to {name}", "把{was}改名为{name}", "把{was}改名為{name}"),
    "rename.nothing": ("No picture and no line is made again.", "不用重画，也不用重新配音。", "不用重畫，也不用重新配音。"),
    "rename.more": ("and {count} lines more", "另有 {count} 行", "另有 {count} 行"),
    "rename.pictures": ("shots drawn again: {count}", "要重拍的镜头：{count}", "要重拍的鏡頭：{count}"),
    "rename.lines": ("lines said again: {count}", "要重新配音的台词：{count}", "要重新配音的臺詞：{count}"),
    "rename.music": ("cues played again: {count}", "要重写的配乐：{count}", "要重寫的配樂：{count}"),
    "likeness": ("Use a character from another film", "用别的影片里的人", "用別的影片裡的人"),
    "likeness.title": ("Who {name} looks like", "{name}像谁", "{name}像誰"),
    "likeness.line": (
        "Choose somebody of another film: looks, clothes and voice are taken over, the name stays.",
        "选另一部影片里的人：相貌、服装和嗓音照搬过来，名字不变。",
        "選另一部影片裡的人：相貌、服裝和嗓音照搬過來，名字不變。",
    ),
    "likeness.take": ("Look like {name}", "像{name}", "像{name}"),
    "likeness.none": (
        "No other film has a cast yet. Make a second one, and this one's people can play in it.",
        "还没有别的影片定好人物。再拍一部，就能让这里的人去演。",
        "還沒有別的影片定好人物。再拍一部，就能讓這裡的人去演。",
    ),
    "field.garment.name": ("Called", "服装名", "服裝名"),
    "field.accent": ("In the accent colour", "用点缀色", "用點綴色"),
    "field.styles": ("Mixed of", "音色配比", "音色配比"),
    "note.styles": ("a voice and its share on each line", "每行一种嗓音和比重", "每行一種嗓音和比重"),
}  # fmt: skip
