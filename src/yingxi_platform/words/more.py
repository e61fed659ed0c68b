"""What the pages of history, own material, notes and tasks say."""

MORE: dict[str, tuple[str, str, str]] = {
    "history": ("History", "历史", "歷史"),
    "history.makers": ("the makers", "制作方", "製作方"),
    "history.empty": ("Nothing has been changed yet.", "还没有改动。", "還沒有改動。"),
    "history.changed": ("What was changed", "改了什么", "改了什麼"),
    "history.since": ("What has changed since", "之后又改了什么", "之後又改了什麼"),
    "history.restore": ("Bring this version back", "恢复这一版", "恢復這一版"),
    "own": ("Use a file of your own", "用自己的文件", "用自己的檔案"),
    "own.there": ("A file of your own is used", "正在用自己的文件", "正在用自己的檔案"),
    "own.take": ("Use it", "使用", "使用"),
    "own.back": ("Use the made one again", "改回做出来的", "改回做出來的"),
    "film.pack.line": (
        "The film's folder as one file: it opens on the command line and in any studio.",
        "整个影片文件夹作为一个文件：命令行和任何工作室都能打开。",
        "整個影片資料夾作為一個檔案：命令列和任何工作室都能開啟。",
    ),
    "film.pack.go": ("Pack", "打包", "打包"),
    "film.packing": ("being packed …", "正在打包……", "正在打包……"),
}
