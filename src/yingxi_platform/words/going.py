"""What the pages say of films that are put away, and of their end."""

GOING: dict[str, tuple[str, str, str]] = {
    "away": ("Films put away", "收起的影片", "收起的影片"),
    "away.put": ("Put away", "收起", "收起"),
    "away.back": ("Bring back", "放回来", "放回來"),
    "away.end": ("Delete for ever", "永久删除", "永久刪除"),
    "away.not": ("Leave it as it is", "先不动", "先不動"),
    "away.ask": ('Put "{title}" away?', "收起《{title}》？", "收起《{title}》？"),
    "away.goes": ("What goes", "会消失的", "會消失的"),
    "away.goes.seen": (
        "Nobody sees it any more: it leaves the films, the search and everybody’s tasks.",
        "谁都看不到它了：不在影片列表里，搜不到，也不在任何人的任务里。",
        "誰都看不到它了：不在影片列表裡，搜不到，也不在任何人的任務裡。",
    ),
    "away.goes.making": (
        "What is being made of it stops; what is made already stays.",
        "正在进行的制作会停下；已经做好的都留着。",
        "正在進行的製作會停下；已經做好的都留著。",
    ),
    "away.goes.tasks": (
        "Open tasks that disappear with it: {count}",
        "一起消失的未完成任务：{count} 项",
        "一起消失的未完成任務：{count} 項",
    ),
    "away.goes.guests": (
        "Links of guests that open nothing any more: {count}",
        "不再能打开的访客链接：{count} 个",
        "不再能打開的訪客連結：{count} 個",
    ),
    "away.stays": ("What stays", "会留下的", "會留下的"),
    "away.stays.all": (
        "All of it: takes, notes, tasks, history. Brought back, it is as it was.",
        "全部：每一条镜头、意见、任务和历史。放回来就和现在一样。",
        "全部：每一條鏡頭、意見、任務和歷史。放回來就和現在一樣。",
    ),
    "away.stays.days": (
        "It is kept for {days} days. Until then an owner or a producer brings it back.",
        "保留 {days} 天。这期间负责人或制片可以把它放回来。",
        "保留 {days} 天。這期間負責人或製片可以把它放回來。",
    ),
    "away.stays.pack": (
        "What somebody downloaded, and films that were cast from this one.",
        "别人已经下载的文件，以及借用过这里人物的影片。",
        "別人已經下載的檔案，以及借用過這裡人物的影片。",
    ),
    "away.line": (
        "Each is kept for {days} days and then deleted. Only owners and producers see this page.",
        "每部保留 {days} 天，然后删除。只有负责人和制片能看到这一页。",
        "每部保留 {days} 天，然後刪除。只有負責人和製片能看到這一頁。",
    ),
    "away.until": ("deleted on", "删除日期", "刪除日期"),
    "away.empty": (
        "No film is put away. On a film’s Brief, or on its picture among the films, is what puts it away.",
        "没有收起的影片。要收起一部，在它的“委托”页，或影片列表里它的画面上。",
        "沒有收起的影片。要收起一部，在它的「委託」頁，或影片列表裡它的畫面上。",
    ),
    "away.end.ask": ('Delete "{title}" for ever?', "永久删除《{title}》？", "永久刪除《{title}》？"),
    "away.end.goes": (
        "The film goes with all its takes, uploads, notes, tasks and history.",
        "影片连同全部镜头、上传的文件、意见、任务和历史一起删除。",
        "影片連同全部鏡頭、上傳的檔案、意見、任務和歷史一起刪除。",
    ),
    "away.end.stays": (
        "Other films stay as they are, and so does what was downloaded.",
        "其他影片不受影响，已经下载的文件也还在。",
        "其他影片不受影響，已經下載的檔案也還在。",
    ),
    "away.end.never": ("Nothing brings it back.", "之后无法恢复。", "之後無法復原。"),
    "away.end.type": ("Type its title:", "请输入片名：", "請輸入片名："),
    "jobs.name.end": ("Delete a film", "删除影片", "刪除影片"),
}
