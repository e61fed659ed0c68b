"""Every address of the studio. `tests/access_matrix.yaml` says who may open which; one that is missing there fails."""

from django.urls import path

from yingxi_platform.api import guide
from yingxi_platform.api.looking import api
from yingxi_platform.films.pages import (
    appearing,
    cutting,
    edits,
    files,
    going,
    history,
    likeness,
    lines,
    listing,
    moving,
    opening,
    renaming,
    scenes,
    stages,
    taking,
    timing,
)
from yingxi_platform.jobs import pages as jobs
from yingxi_platform.keys import pages as keys
from yingxi_platform.live import pages as live
from yingxi_platform.people import views as people
from yingxi_platform.review import guest_playlists
from yingxi_platform.review import pages as reviewing
from yingxi_platform.review import views as review
from yingxi_platform.studios import views as studios
from yingxi_platform.tasks import letters
from yingxi_platform.tasks import views as tasks

handler403 = "yingxi_platform.refusals.forbidden"
handler404 = "yingxi_platform.refusals.not_found"
handler500 = "yingxi_platform.refusals.broken"

urlpatterns = [
    path("api/", api.urls),
    path("me/tokens/", people.tokens, name="tokens"),
    path("", listing.home, name="home"),
    path("in/", people.sign_in, name="sign in"),
    path("out/", people.sign_out, name="sign out"),
    path("join/<str:token>/", people.join, name="join"),
    path("me/", people.me, name="me"),
    path("speak/", people.speak, name="speak"),
    path("studios/<str:code>/", studios.studio, name="studio"),
    path("studios/<str:code>/invite/", studios.invite, name="invite"),
    path("studios/<str:code>/withdraw/", studios.withdraw, name="withdraw"),
    path("studios/<str:code>/role/", studios.role, name="role"),
    path("studios/<str:code>/keys/", keys.keys, name="keys"),
    path("jobs/", jobs.jobs, name="jobs"),
    path("jobs/<uuid:number>/", jobs.change, name="job"),
    path("api-guide/", guide.guide, name="api guide"),
    path("mail/none/<str:token>/", letters.no_mail, name="no mail"),
    path("mine/", tasks.mine, name="mine"),
    path("guest/<str:token>/", review.guest, name="guest"),
    path("guest/<str:token>/film.mp4", review.guest_film, name="guest film"),
    path("guest/<str:token>/takes/<int:number>/", guest_playlists.guest_take, name="guest take"),
    path("guest/<str:token>/stills/<int:number>/", guest_playlists.guest_still, name="guest still"),
    path("guest/<str:token>/together/", review.guest_together, name="guest together"),
    path("guest/<str:token>/subtitles.vtt", review.guest_subtitles, name="guest subtitles"),
    path("search/", listing.search, name="search"),
    path("away/", going.listed, name="away"),
    path("away/<str:code>/back/", going.back, name="back"),
    path("away/<str:code>/end/", going.end, name="end"),
    path("films/", listing.begin, name="begin"),
    path("films/import/", opening.imported, name="import"),
    path("films/import/coming/", opening.coming_in, name="import coming"),
    path("films/<str:code>/", stages.opened, name="film"),
    path("films/<str:code>/away/", going.puts_away, name="put away"),
    path("films/<str:code>/now/", stages.now, name="now"),
    path("films/<str:code>/live/", live.stream, name="live"),
    path("films/<str:code>/here/", live.here, name="here"),
    path("films/<str:code>/script/", live.script, name="script"),
    path("films/<str:code>/script/typed/", live.script_typed, name="script typed"),
    path("films/<str:code>/script/saved/", live.script_saved, name="script saved"),
    path("films/<str:code>/make/", edits.make, name="make"),
    path("films/<str:code>/stop/", edits.stop, name="stop"),
    path("films/<str:code>/field/", edits.field, name="field"),
    path("films/<str:code>/screenplay/text/", edits.screenplay, name="screenplay text"),
    path("films/<str:code>/line/", lines.line, name="line"),
    path("films/<str:code>/scene/", scenes.scene, name="scene"),
    path("films/<str:code>/own/", moving.own, name="own"),
    path("films/<str:code>/order/", edits.order, name="order"),
    path("films/<str:code>/coming/", moving.coming, name="coming"),
    path("films/<str:code>/likeness/", likeness.likeness, name="likeness"),
    path("films/<str:code>/rename/", renaming.rename, name="rename"),
    path("films/<str:code>/sequence/", timing.sequence, name="sequence"),
    path("films/<str:code>/fields/", timing.fields, name="fields"),
    path("films/<str:code>/cut/", cutting.cut, name="cut"),
    path("films/<str:code>/choose/", taking.choose, name="choose"),
    path("films/<str:code>/again/", taking.again, name="again"),
    path("films/<str:code>/pack/", moving.pack, name="pack"),
    path("films/<str:code>/book/", moving.book, name="book"),
    path("films/<str:code>/pack/file/", moving.packed, name="packed"),
    path("films/<str:code>/history/", history.history, name="history"),
    path("films/<str:code>/history/<int:number>/", history.revision, name="revision"),
    path("films/<str:code>/history/<int:number>/restore/", history.restore, name="restore"),
    path("films/<str:code>/notes/", review.add, name="note"),
    path("films/<str:code>/notes/<int:number>/resolve/", review.resolve, name="resolve"),
    path("films/<str:code>/notes/<int:number>/share/", review.share, name="share"),
    path("films/<str:code>/approve/", reviewing.approve, name="approve"),
    path("films/<str:code>/playlists/", reviewing.playlists, name="playlists"),
    path("films/<str:code>/playlists/<int:number>/", reviewing.playlist, name="playlist"),
    path("films/<str:code>/compare/", reviewing.compare, name="compare"),
    path("films/<str:code>/together/", reviewing.together, name="together"),
    path("films/<str:code>/takes/<int:number>/look/", reviewing.look, name="look at take"),
    path("films/<str:code>/guests/", review.guests, name="guests"),
    path("films/<str:code>/guests/<int:number>/shut/", review.shut, name="shut"),
    path("films/<str:code>/tasks/", tasks.board, name="tasks"),
    path("films/<str:code>/tasks/<int:number>/", tasks.change, name="task"),
    path("films/<str:code>/tasks/<int:number>/checks/", tasks.checks, name="checks"),
    path("films/<str:code>/with/<str:name>/", appearing.appearing, name="appearing"),
    path("films/<str:code>/tables/<str:name>.csv", files.table, name="table"),
    path("films/<str:code>/markers/<str:form>/", files.markers, name="markers"),
    path("films/<str:code>/cut.edl", files.cut, name="cut edl"),
    path("films/<str:code>/tables/tasks/", tasks.table, name="table of tasks"),
    path("films/<str:code>/takes/<int:number>/", files.take, name="take"),
    path("films/<str:code>/stills/<int:number>/", files.still, name="still"),
    path("films/<str:code>/looks/<str:person>/<str:field>/<str:choice>/", files.look, name="look"),
    path("films/<str:code>/out/<path:name>", files.shown, name="shown"),
    path("films/<str:code>/keep/<path:name>", files.kept, name="kept"),
    path("films/<str:code>/written/<str:form>/", files.written, name="written"),
    path("films/<str:code>/subtitles.vtt", files.subtitles, name="subtitles"),
    path("films/<str:code>/<str:stage>/", stages.page, name="film page"),
]
