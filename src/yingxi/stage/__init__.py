"""Everything that draws: people, garments, sets, props, camera, light, looks. Takes a board, a performance,
sheets, a frame and a seed; gives a display list, and its pixels. Knows no story.

Import from the file that holds what you need; Skia is loaded only by the files that rasterise.
"""
