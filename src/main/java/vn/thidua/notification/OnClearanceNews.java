package vn.thidua.notification;

import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.thidua.commendation.ClearanceAnswered;
import vn.thidua.commendation.ClearanceAsked;
import vn.thidua.commendation.ClearanceReminded;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.WrittenDay;

/** Tells bodies what they are asked about candidates, and the office that asked what came of it. */
@Component
class OnClearanceNews {

    private final Herald herald;

    OnClearanceNews(Herald herald) {
        this.herald = herald;
    }

    @ApplicationModuleListener
    void on(ClearanceAsked asked) {
        UnitId unit = asked.unit();
        if (unit != null) {
            herald.tell(new News(
                    News.key(asked, List.of(asked.clearance().toString())),
                    "notice.clearanceAsked",
                    List.of(asked.title(), WrittenDay.of(asked.dueOn())),
                    "/awards/clearances/" + asked.clearance(),
                    List.of(unit),
                    List.of(),
                    asked.by().account()));
        }
    }

    @ApplicationModuleListener
    void on(ClearanceAnswered answered) {
        herald.tell(new News(
                News.key(answered, List.of(answered.clearance().toString())),
                answered.objections() > 0 ? "notice.clearanceObjected" : "notice.clearanceAnswered",
                List.of(answered.body(), answered.title()),
                "/awards/clearances/" + answered.clearance(),
                List.of(answered.office()),
                List.of(),
                answered.by().account()));
    }

    @ApplicationModuleListener
    void on(ClearanceReminded reminded) {
        UnitId unit = reminded.unit();
        herald.tell(new News(
                News.key(reminded, List.of(reminded.clearance().toString(), reminded.occasion())),
                unit == null ? "notice.clearanceRemindOutside" : "notice.clearanceReminded",
                List.of(reminded.body(), reminded.title(), WrittenDay.of(reminded.dueOn())),
                "/awards/clearances/" + reminded.clearance(),
                List.of(unit == null ? reminded.office() : unit),
                List.of(),
                reminded.by().account()));
    }
}
