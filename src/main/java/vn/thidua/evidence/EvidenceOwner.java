package vn.thidua.evidence;

import java.time.Instant;
import java.util.Optional;
import vn.thidua.access.Actor;
import vn.thidua.shared.Refusal;

/** A module whose things are proved by files. It is asked about its own kinds only. */
public interface EvidenceOwner {

    /** Returns the kind of its subjects. */
    String kind();

    /** Tells whether the person may see the files of a subject; of one that there is not, nobody may. */
    boolean shows(EvidenceSubject subject, Actor actor);

    /**
     * Returns why the person cannot add files to a subject.
     *
     * @throws vn.thidua.shared.NotFound when there is no such subject, or it is not theirs
     */
    Optional<Refusal> whyNotAdd(EvidenceSubject subject, Actor actor);

    /**
     * Returns why the person cannot take a file away.
     *
     * @param addedAt when it was added
     * @throws vn.thidua.shared.NotFound when there is no such subject, or it is not theirs
     */
    Optional<Refusal> whyNotRemove(EvidenceSubject subject, Instant addedAt, Actor actor);
}
