"""English words that carry grammar and no picture: clause breaks, what leads a noun, what is passed over."""

# Where a clause ends.
BREAKS = frozenset(
    [
        ",",
        "--",
        "...",
        ":",
        ";",
        "after",
        "as",
        "because",
        "before",
        "but",
        "so",
        "that",
        "then",
        "until",
        "when",
        "where",
        "which",
        "while",
        "who",
        "—",
    ]
)
# What stands before a noun.
ARTICLES = frozenset(
    [
        "a",
        "an",
        "another",
        "each",
        "every",
        "her",
        "his",
        "its",
        "my",
        "no",
        "one",
        "our",
        "some",
        "that",
        "the",
        "their",
        "this",
        "two",
        "your",
    ]
)
# What is passed over when a subject is looked for.
LIGHT = frozenset(
    [
        "again",
        "all",
        "almost",
        "alone",
        "already",
        "also",
        "always",
        "and",
        "are",
        "at",
        "away",
        "awkwardly",
        "back",
        "badly",
        "barely",
        "be",
        "been",
        "begins",
        "being",
        "both",
        "calmly",
        "can",
        "can't",
        "carefully",
        "casually",
        "comes",
        "continues",
        "decides",
        "did",
        "do",
        "does",
        "doesn't",
        "don't",
        "even",
        "eventually",
        "ever",
        "finally",
        "first",
        "gently",
        "gets",
        "goes",
        "had",
        "half",
        "has",
        "have",
        "here",
        "hurriedly",
        "immediately",
        "instantly",
        "is",
        "just",
        "keeps",
        "last",
        "later",
        "manages",
        "nervously",
        "never",
        "not",
        "now",
        "once",
        "only",
        "or",
        "proudly",
        "quickly",
        "quietly",
        "really",
        "reluctantly",
        "silently",
        "simply",
        "slowly",
        "softly",
        "soon",
        "starts",
        "still",
        "suddenly",
        "then",
        "there",
        "to",
        "together",
        "too",
        "tries",
        "very",
        "wants",
        "was",
        "were",
        "who",
        "will",
    ]
)
# What undoes the verb behind it.
DENIALS = frozenset(
    [
        "aren't",
        "can't",
        "cannot",
        "didn't",
        "doesn't",
        "don't",
        "isn't",
        "never",
        "nobody",
        "not",
        "without",
        "won't",
    ]
)
# With these nobody does anything.
NOBODY = frozenset(["no", "nobody", "none", "nothing"])
# What a noun phrase may end in that is no thing: `one finger to the left`, `takes the other two`.
NO_THINGS = frozenset(
    {
        "back", "edge", "end", "first", "full", "last", "left", "middle", "next", "one", "ones", "other", "place",
        "rest", "right", "same", "second", "side", "top", "two",
    }
)  # fmt: skip
NUMBERS = frozenset(
    {"two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "few", "several"}
)
# What acts for its owner: `his thumb stops`, `one hand stays in the air`.
LIMBS = frozenset(
    {
        "arm", "arms", "chin", "eyes", "face", "feet", "finger", "fingers", "gaze", "hand", "hands", "head", "knees",
        "lips", "shoulders", "thumb", "thumbs",
    }
)  # fmt: skip
# What ends a noun phrase.
PREPOSITIONS = frozenset(
    [
        "about",
        "across",
        "against",
        "and",
        "around",
        "at",
        "behind",
        "beside",
        "by",
        "down",
        "for",
        "from",
        "in",
        "into",
        "of",
        "off",
        "on",
        "onto",
        "out",
        "over",
        "through",
        "to",
        "toward",
        "towards",
        "under",
        "up",
        "with",
        "without",
    ]
)
# After these a word that could be a verb is a noun.
NOUN_LEADS = frozenset(["for", "in", "of", "with"])
# Actions that take a thing in hand.
HANDLES = frozenset(
    {
        "give", "hold", "put down", "reach", "take", "touch", "pick up", "open", "close", "push", "pull", "throw",
        "catch", "drop", "eat", "drink", "pour", "cook", "read", "write",
        "play", "sew", "knit", "paint", "sweep", "wipe", "dig", "juggle", "break",
    }
)  # fmt: skip
# Verbs whose `to` leads to the deed itself: begins to run.
SETS_ABOUT = frozenset(["begins", "pauses", "starts", "stoops", "stops", "tries", "turns"])
