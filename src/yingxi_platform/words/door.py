"""What a stranger reads before there is an account."""

DOOR: dict[str, tuple[str, str, str]] = {
    "door.title": ("An idea becomes a film.", "一个念头，一部影片。", "一個念頭，一部影片。"),
    "door.line": (
        "Write one sentence, in English or Chinese. The studio writes the story, casts and draws it, speaks the lines, plays the music and cuts the film: in a minute or two you watch it, and everything in it is yours to change.",
        "写一句话，中文英文都行。影戏编故事、定人物、画场景，念台词、配音乐、剪成片：一两分钟就能看，每一处都由你改。",
        "寫一句話，中文英文都行。影戲編故事、定人物、畫場景，念臺詞、配音樂、剪成片：一兩分鐘就能看，每一處都由你改。",
    ),
    "door.looks": (
        "One shot of a film, in three looks",
        "一部影片里的同一个镜头，三种画风",
        "一部影片裡的同一個鏡頭，三種畫風",
    ),
    "door.invited": ("No account yet?", "还没有账号？", "還沒有賬號？"),
    "door.invited.line": (
        "Whoever runs this studio sends invitations. Somebody who only wants to show you a film sends a link that needs no account.",
        "请工作室里的人发一个邀请。只是请你看片的链接，不用账号就能打开。",
        "請工作室裡的人發一個邀請。只是請你看片的連結，不用賬號就能開啟。",
    ),
    "door.new": ("This studio is new", "这间工作室刚刚开张", "這間工作室剛剛開張"),
    "door.new.line": (
        "It has no account yet. Open the link that stood in the terminal when it started: it makes the first one.",
        "还没有账号。启动时终端里有一个链接，打开它，注册第一个账号。",
        "還沒有賬號。啟動時終端裡有一個連結，開啟它，註冊第一個賬號。",
    ),
    "guest.asked": (
        "You are invited to watch this film and to say what you see: stop on a frame, write, or draw on it. No account is needed.",
        "请你看这部影片，说说你看到的：停在任意一帧，写下来，或直接画上去。不用注册。",
        "請你看這部影片，說說你看到的：停在任意一幀，寫下來，或直接畫上去。不用註冊。",
    ),
    "guest.shown": (
        "You are invited to watch this film. No account is needed.",
        "请你看这部影片。不用注册。",
        "請你看這部影片。不用註冊。",
    ),
}
