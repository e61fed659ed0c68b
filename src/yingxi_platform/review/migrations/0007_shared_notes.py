import django.db.models.deletion
from django.db import migrations, models


def kept_for_guests(apps, schema_editor):
    """Where guests have spoken they go on reading what was said."""
    notes = apps.get_model("review", "Note").objects
    spoken = notes.exclude(guest="")
    notes.filter(parent=None).filter(
        models.Q(pk__in=spoken.values("pk")) | models.Q(pk__in=spoken.values("parent"))
    ).update(shared=True)


class Migration(migrations.Migration):
    dependencies = [
        ("review", "0006_guest_playlists"),
    ]

    operations = [
        migrations.AddField(
            model_name="note",
            name="shared",
            field=models.BooleanField(default=False),
        ),
        migrations.AddField(
            model_name="note",
            name="link",
            field=models.ForeignKey(
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="notes",
                to="review.guestlink",
            ),
        ),
        migrations.RunPython(kept_for_guests, migrations.RunPython.noop),
    ]
