package vn.thidua.registration.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.evidence.EvidenceOwner;
import vn.thidua.evidence.EvidenceSubject;
import vn.thidua.registration.WorkId;
import vn.thidua.registration.domain.RegistrationReads;
import vn.thidua.registration.domain.RegistrationRules;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;

/** Says who may see, add and take away what proves that milestones of works are reached: whoever sees the work, and the unit that promised it. */
@Component
class WorkProofs implements EvidenceOwner {

    /** The kind of things that are proved: a work, of which a part is a milestone. */
    static final String KIND = "work";

    private final RegistrationReads reads;
    private final FormPages forms;

    WorkProofs(RegistrationReads reads, FormPages forms) {
        this.reads = reads;
        this.forms = forms;
    }

    static EvidenceSubject subject(WorkId work, UUID milestone) {
        return new EvidenceSubject(KIND, work.value(), milestone);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean shows(EvidenceSubject subject, Actor actor) {
        try {
            return actor.may(Act.SEE_REGISTRATIONS)
                    && row(subject, actor).work().id().value().equals(subject.id());
        } catch (NotFound notTheirs) {
            return false;
        }
    }

    @Override
    public Optional<Refusal> whyNotAdd(EvidenceSubject subject, Actor actor) {
        FormPage page = page(subject, actor);
        if (!page.writes()) {
            throw new NotFound("work " + subject);
        }
        return page.refusal()
                .or(() -> RegistrationRules.whyNotProve(
                        FormPages.row(page, new WorkId(subject.id())).work()));
    }

    @Override
    public Optional<Refusal> whyNotRemove(EvidenceSubject subject, Instant addedAt, Actor actor) {
        return whyNotAdd(subject, actor);
    }

    private WorkRow row(EvidenceSubject subject, Actor actor) {
        return FormPages.row(page(subject, actor), new WorkId(subject.id()));
    }

    private FormPage page(EvidenceSubject subject, Actor actor) {
        RegistrationReads.Place place =
                reads.place(new WorkId(subject.id())).orElseThrow(() -> new NotFound("work " + subject));
        return forms.of(actor, place.campaign(), place.unit(), List.of());
    }
}
