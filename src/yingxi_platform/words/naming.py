"""What the pages say of names, and of who speaks how."""

NAMING: dict[str, tuple[str, str, str]] = {
    "rename": ("Another name", "改名", "改名"),
    "rename.title": ("Another name for {name}", "给{name}改名", "給{name}改名"),
    "rename.name": ("New name", "新名字", "新名字"),
    "rename.see": ("See what changes", "看看会改动什么", "看看會改動什麼"),
    "rename.do": ("Rename {was} {name}", "把{was}改名为{name}", "把{was}改名為{name}"),
    "rename.nothing": ("No picture and no line is made again.", "不用重画，也不用重新配音。", "不用重畫，也不用重新配音。"),
    "rename.more": ("and {count} lines more", "另有 {count} 行", "另有 {count} 行"),
    "rename.pictures": ("shots drawn again: {count}", "要重拍的镜头：{count}", "要重拍的鏡頭：{count}"),
    "rename.lines": ("lines said again: {count}", "要重新配音的台词：{count}", "要重新配音的臺詞：{count}"),
    "rename.music": ("cues played again: {count}", "要重写的配乐：{count}", "要重寫的配樂：{count}"),
    "field.garment.name": ("Called", "服装名", "服裝名"),
    "field.accent": ("In the accent colour", "用点缀色", "用點綴色"),
    "field.styles": ("Mixed of", "音色配比", "音色配比"),
    "note.styles": ("a voice and its share on each line", "每行一种嗓音和比重", "每行一種嗓音和比重"),
}  # fmt: skip
