from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("jobs", "0002_initial")]

    operations = [
        migrations.AddField(model_name="job", name="stuck", field=models.IntegerField(default=0)),
        migrations.AddField(model_name="job", name="reached", field=models.FloatField(default=0.0)),
    ]
