"""The terms of plays that are written for one deed of a Chinese idea, with what each means."""

DEED_TERMS = {
    "divides-food": "two divide something to eat",
    "holds-back": "somebody does not let somebody go",
    "feigns": "somebody feigns to be ill, asleep, drunk or dead",
    "feigns-fed": "and has eaten what was another's",
    "wont-bloom": "somebody tends a plant that will not bloom",
    "works-in": "somebody hides in their work what must not be said",
    "practises-hid": "somebody practises in hiding and is overheard",
    "does-for": "somebody does something in another's place",
    "meets-who-once": "somebody meets the one who once did something",
    "makes-for": "somebody makes a thing for somebody",
    "nobody-enters": "somebody opens a shop, and nobody comes in",
    "gives-last": "somebody gives away the last of what there is to eat",
    "contest-still": "two contend who is the slower, the quieter or the more patient",
    "letters-unanswered": "somebody has long brought letters to one who never answers",
    "waits-return": "somebody waits for somebody to come home",
    "urges-away": "somebody urges somebody to leave",
    "first-on-somebody": "somebody does it to somebody for the first time: an injection, a haircut",
    "goes-to-see": "two go to see something far away",
    "forgets-words": "somebody who tells or plays forgets how it goes on",
}
