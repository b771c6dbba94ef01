package vn.thidua.council.session;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.thidua.council.CouncilMemberChanged;

/** Seats those who sit on a council by now in the sessions that are still to be opened, in the same transaction. */
@Component
class OnMemberChanged {

    private final SessionReads reads;
    private final SessionRows rows;

    OnMemberChanged(SessionReads reads, SessionRows rows) {
        this.reads = reads;
        this.rows = rows;
    }

    @EventListener
    void on(CouncilMemberChanged changed) {
        reads.of(List.of(changed.council())).stream()
                .filter(session -> session.state().ahead())
                .forEach(session -> rows.seat(session.id()));
    }
}
