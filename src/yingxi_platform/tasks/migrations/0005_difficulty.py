from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("tasks", "0004_priority_estimate"),
    ]

    operations = [
        migrations.AddField(
            model_name="task",
            name="difficulty",
            field=models.SmallIntegerField(default=2),
        ),
    ]
