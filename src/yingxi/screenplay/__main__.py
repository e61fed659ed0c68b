"""A scene read from Fountain, written as Chinese plain text."""

from yingxi.screenplay import chinese_text_from_screenplay, screenplay_from_fountain
from yingxi.screenplay.a_scene import A_SCENE

screenplay = screenplay_from_fountain(A_SCENE)
for element in screenplay.elements:
    print(f"{element.kind:14} {element.text}")
print()
print(chinese_text_from_screenplay(screenplay))
