import numpy
import skia

from yingxi.stage.png import png_of


def test_png_reads_back_as_it_was_written() -> None:
    pixels = numpy.random.default_rng(1).integers(0, 256, (5, 7, 3), numpy.uint8)
    image = skia.Image.MakeFromEncoded(skia.Data.MakeWithCopy(png_of(pixels)))
    read = image.toarray(colorType=skia.kRGBA_8888_ColorType)
    assert numpy.array_equal(read[..., :3], pixels)
    assert (read[..., 3] == 255).all()
