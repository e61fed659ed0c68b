"""Pages of the work: cast, sets. Takes sheets, gives pictures; the words on them are in English and in Chinese."""

from yingxi.stage.art_book.cast_leaf import cast_sheet as cast_sheet
from yingxi.stage.art_book.cast_leaf import own_cast_sheet as own_cast_sheet
from yingxi.stage.art_book.set_leaf import set_hours as set_hours
from yingxi.stage.art_book.set_leaf import set_sheet as set_sheet
