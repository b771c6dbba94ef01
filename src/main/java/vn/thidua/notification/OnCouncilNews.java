package vn.thidua.notification;

import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.thidua.council.BallotOpened;
import vn.thidua.council.SessionCalled;

/** Tells members of councils of their sessions, and that they can vote. */
@Component
class OnCouncilNews {

    private final Herald herald;

    OnCouncilNews(Herald herald) {
        this.herald = herald;
    }

    @ApplicationModuleListener
    void on(SessionCalled called) {
        herald.tell(new News(
                News.key(called, List.of()),
                "notice.sessionCalled",
                List.of(called.title(), called.when(), called.place()),
                "/awards/sessions/" + called.session(),
                List.of(),
                called.people(),
                null));
    }

    @ApplicationModuleListener
    void on(BallotOpened opened) {
        herald.tell(new News(
                News.key(opened, List.of()),
                opened.again() ? "notice.ballotAgain" : "notice.ballotOpened",
                List.of(opened.title()),
                "/awards/sessions/" + opened.session() + "/ballot",
                List.of(),
                opened.people(),
                null));
    }
}
