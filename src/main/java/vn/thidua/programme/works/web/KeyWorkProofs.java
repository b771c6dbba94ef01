package vn.thidua.programme.works.web;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.evidence.EvidenceOwner;
import vn.thidua.evidence.EvidenceSubject;
import vn.thidua.programme.KeyWorkId;
import vn.thidua.shared.Refusal;

/** Says who may see, add and take away what proves that milestones of key works are reached. */
@Component
class KeyWorkProofs implements EvidenceOwner {

    /** The kind of things that are proved: a key work, of which a part is a milestone. */
    static final String KIND = "keywork";

    private final KeyWorkPages pages;

    KeyWorkProofs(KeyWorkPages pages) {
        this.pages = pages;
    }

    static EvidenceSubject subject(KeyWorkId work, UUID milestone) {
        return new EvidenceSubject(KIND, work.value(), milestone);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean shows(EvidenceSubject subject, Actor actor) {
        return actor.may(Act.SEE_RESULTS) && pages.sees(new KeyWorkId(subject.id()), actor);
    }

    @Override
    public Optional<Refusal> whyNotAdd(EvidenceSubject subject, Actor actor) {
        return pages.whyNotTell(new KeyWorkId(subject.id()), actor);
    }

    @Override
    public Optional<Refusal> whyNotRemove(EvidenceSubject subject, Instant addedAt, Actor actor) {
        return whyNotAdd(subject, actor);
    }
}
