"""Own material: a person's pictures, recordings, music and videos in the place of what would be made.

`named` reads what the documents name and finds the files; `pictures` and `takes` lay them in the store, by
nodes whose keys hold the files' content.
"""
