package vn.thidua.regulation.web;

import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Role;
import vn.thidua.regulation.local.LocalDesk;
import vn.thidua.shared.Refusal;

/** Who writes the law of the province: the administrator, and the standing office of the body above all. */
@Component
class LawKeepers {

    private final LocalDesk desk;

    LawKeepers(LocalDesk desk) {
        this.desk = desk;
    }

    boolean may(Actor actor) {
        return actor.may(Act.KEEP_LAW)
                && desk.whyNot(actor.unit(), administrator(actor)).isEmpty();
    }

    /** Stops who may not. */
    void check(Actor actor) {
        desk.whyNot(actor.unit(), administrator(actor)).ifPresent(Refusal::raise);
    }

    private static boolean administrator(Actor actor) {
        return actor.role() == Role.ADMINISTRATOR;
    }
}
