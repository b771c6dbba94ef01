package vn.thidua.council.web;

import java.util.List;
import java.util.Optional;
import vn.thidua.commendation.round.AwardRound;
import vn.thidua.council.body.Council;
import vn.thidua.shared.Refusal;

/**
 * The form of a session.
 *
 * @param id of the session, made before it is sent
 * @param fresh whether it is not there yet
 * @param rounds from which proposals can be taken
 */
public record SessionFormPage(
        Council council,
        String id,
        boolean fresh,
        CouncilTyped typed,
        List<AwardRound> rounds,
        Optional<Refusal> refusal) {

    /** Returns where the form goes. */
    public String action() {
        return fresh ? council.path() + "/sessions" : "/awards/sessions/" + id;
    }

    /** Returns the way back. */
    public String back() {
        return fresh ? council.path() : "/awards/sessions/" + id;
    }
}
