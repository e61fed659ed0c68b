from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("review", "0007_shared_notes")]

    operations = [
        migrations.AddField(model_name="note", name="drawn_at", field=models.IntegerField(null=True)),
    ]
