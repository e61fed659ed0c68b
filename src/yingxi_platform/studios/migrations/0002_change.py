from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("studios", "0001_initial")]

    operations = [
        migrations.AddField(model_name="revision", name="change", field=models.JSONField(default=dict)),
    ]
