import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("review", "0008_note_drawn_at")]

    operations = [
        migrations.CreateModel(
            name="NotePicture",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("file", models.CharField(max_length=40)),
                ("name", models.CharField(blank=True, max_length=80)),
                ("width", models.IntegerField()),
                ("height", models.IntegerField()),
                (
                    "note",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="pictures",
                        to="review.note",
                    ),
                ),
            ],
            options={"ordering": ["pk"]},
        ),
    ]
