package vn.thidua.programme.web;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.evidence.EvidenceOwner;
import vn.thidua.evidence.EvidenceSubject;
import vn.thidua.programme.TaskId;
import vn.thidua.programme.domain.TaskReads;
import vn.thidua.programme.domain.TaskRefusal;
import vn.thidua.programme.domain.TaskSight;
import vn.thidua.shared.Refusal;

/** Says who may see and add what proves how far tasks are: whoever sees the task, and the unit that tells it. What was told is never changed, so nothing is taken away. */
@Component
class TaskProofs implements EvidenceOwner {

    /** The kind of things that are proved: a task, of which a part is what a unit told once. */
    static final String KIND = "task";

    private final TaskSight sight;
    private final TaskReads reads;
    private final TaskPages pages;

    TaskProofs(TaskSight sight, TaskReads reads, TaskPages pages) {
        this.sight = sight;
        this.reads = reads;
        this.pages = pages;
    }

    static EvidenceSubject subject(TaskId task, UUID entry) {
        return new EvidenceSubject(KIND, task.value(), entry);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean shows(EvidenceSubject subject, Actor actor) {
        return actor.may(Act.SEE_RESULTS)
                && reads.find(new TaskId(subject.id()), sight.of(actor)).isPresent();
    }

    @Override
    public Optional<Refusal> whyNotAdd(EvidenceSubject subject, Actor actor) {
        TaskId task = pages.reported(new TaskId(subject.id()), actor).id();
        return reads.story(task).stream().anyMatch(entry -> entry.id().equals(subject.part()))
                ? Optional.empty()
                : Optional.of(TaskRefusal.NOT_NOW.because());
    }

    @Override
    public Optional<Refusal> whyNotRemove(EvidenceSubject subject, Instant addedAt, Actor actor) {
        pages.reported(new TaskId(subject.id()), actor);
        return Optional.of(TaskRefusal.NOT_NOW.because());
    }
}
