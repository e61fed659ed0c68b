"""What the pages say on which a film is made: takes, the animatic, the timeline, recording, coming in."""

MAKING: dict[str, tuple[str, str, str]] = {
    "takes.now": ("in the film", "片中用的", "片中用的"),
    "takes.number": ("Take {number}", "第 {number} 条", "第 {number} 條"),
    "takes.choose": ("Use this take", "用这一条", "用這一條"),
    "takes.lock": ("Lock", "锁定", "鎖定"),
    "takes.unlock": ("Unlock", "解锁", "解鎖"),
    "takes.locked": ("locked", "已锁定", "已鎖定"),
    "takes.locked.line": (
        "Locked: it keeps this take whatever changes.",
        "已锁定：不管怎么改，都用这一条。",
        "已鎖定：不管怎麼改，都用這一條。",
    ),
    "takes.locked.stale": (
        "Locked: it keeps this take, though the shot has changed since.",
        "已锁定：镜头后来有改动，仍用这一条。",
        "已鎖定：鏡頭後來有改動，仍用這一條。",
    ),
    "takes.chosen": ("Chosen by hand.", "手动选定。", "手動選定。"),
    "takes.again": ("Make again", "再来一条", "再來一條"),
    "takes.again.line": (
        "Another take of this shot alone: the same board, acted another way.",
        "只重拍这一个镜头：分镜不变，换一种演法。",
        "只重拍這一個鏡頭：分鏡不變，換一種演法。",
    ),
    "play": ("Play", "播放", "播放"),
    "pause": ("Pause", "暂停", "暫停"),
    "undo": ("Undo", "撤销", "撤銷"),
    "edit.fit": ("All of it", "看全部", "看全部"),
    "edit.zoom": ("Zoom", "缩放", "縮放"),
    "edit.table": ("Timeline", "时间线", "時間線"),
    "edit.numbers": ("As numbers", "用数字改", "用數字改"),
    "edit.keys": (
        "Drag the ends of a shot to trim it, the shot to move it. Space plays; J K L; arrows go frame by frame and from cut to cut; I and O trim to here; Alt and arrows move the shot; Ctrl Z takes it back.",
        "拖镜头两端来修剪，拖镜头来移动。空格播放；J K L；方向键逐帧、逐个剪接点；I、O 剪到此处；Alt 加方向键移动镜头；Ctrl Z 撤销。",
        "拖鏡頭兩端來修剪，拖鏡頭來移動。空格播放；J K L；方向鍵逐格、逐個剪接點；I、O 剪到此處；Alt 加方向鍵移動鏡頭；Ctrl Z 撤銷。",
    ),
    "edit.keys.seen": (
        "Space plays; J K L; arrows go frame by frame and from cut to cut.",
        "空格播放；J K L；方向键逐帧、逐个剪接点。",
        "空格播放；J K L；方向鍵逐格、逐個剪接點。",
    ),
    "board.move": (
        "Drag a picture to move it; by keys: Alt and the arrows.",
        "拖动图片调整顺序；用键盘：Alt 加方向键。",
        "拖動圖片調整順序；用鍵盤：Alt 加方向鍵。",
    ),
    "field.seconds": ("Seconds", "秒", "秒"),
    "field.verb": ("Action", "动作", "動作"),
    "field.feeling": ("Feeling", "情绪", "情緒"),
    "animatic": ("Play as animatic", "放动态分镜", "放動態分鏡"),
    "animatic.line": (
        "The pictures for as long as each board lasts, with the voices.",
        "每格按时长播放，带台词声音。",
        "每格按時長播放，帶台詞聲音。",
    ),
    "animatic.at": ("Place", "位置", "位置"),
    "takes.count": (
        "{made} of {all} shots are there",
        "{all} 个镜头，已有 {made} 个",
        "{all} 個鏡頭，已有 {made} 個",
    ),
}
