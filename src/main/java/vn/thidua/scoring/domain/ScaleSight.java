package vn.thidua.scoring.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitReach;
import vn.thidua.organization.Units;
import vn.thidua.scoring.ScaleId;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;

/** Lets everybody see what was issued, and those see drafts who may write them: whoever manages scales and looks after the unit whose scale it is. */
@Component
public class ScaleSight {

    private final ScaleReads reads;
    private final Units units;
    private final Clock clock;

    ScaleSight(ScaleReads reads, Units units, Clock clock) {
        this.reads = reads;
        this.units = units;
        this.clock = clock;
    }

    /**
     * A scale as somebody may see it.
     *
     * @param versions the latest first; the draft only for those who may write it
     * @param writes whether the person may change it
     */
    public record Seen(List<ScaleVersion> versions, boolean writes) {

        /** Returns the version that is shown unless somebody asks for another: the draft, else the one issued last. */
        public ScaleVersion first() {
            return versions.getFirst();
        }

        /** Returns a version by its number; the first for 0. */
        public ScaleVersion number(int number) {
            return number == 0
                    ? first()
                    : versions.stream()
                            .filter(one -> one.number() == number)
                            .findFirst()
                            .orElseThrow(() -> new NotFound("version " + number));
        }
    }

    /** Returns the scales that the person may see, by name. */
    public List<ScaleLine> lines(Actor actor) {
        return reads.lines(writes(actor), LocalDate.now(clock));
    }

    /**
     * Returns a scale with the versions that the person may see.
     *
     * @throws NotFound when there is none
     */
    public Seen seen(ScaleId id, Actor actor) {
        List<ScaleVersion> all = reads.versions(id);
        boolean writes = !all.isEmpty() && writes(all.getFirst().owner(), actor);
        List<ScaleVersion> seen = all.stream()
                .filter(one -> writes || one.state() == ScaleState.ISSUED)
                .toList();
        if (seen.isEmpty()) {
            throw new NotFound("scale " + id);
        }
        return new Seen(seen, writes);
    }

    /**
     * Returns the draft of a scale that the person may write.
     *
     * @throws NotFound when the scale is not theirs to write
     * @throws vn.thidua.shared.Refused with {@link ScaleRefusal#ISSUED} where there is no draft
     */
    public ScaleVersion draft(ScaleId id, Actor actor) {
        Seen seen = written(id, actor);
        ScaleDeskRules.whyNotChange(seen.first()).ifPresent(Refusal::raise);
        return seen.first();
    }

    /**
     * Returns a scale that the person may write.
     *
     * @throws NotFound when it is not theirs to write
     */
    public Seen written(ScaleId id, Actor actor) {
        Seen seen = seen(id, actor);
        if (!seen.writes()) {
            throw new NotFound("scale " + id + " to write");
        }
        return seen;
    }

    private boolean writes(UnitId owner, Actor actor) {
        UnitReach reach = writes(actor);
        return !reach.isEmpty()
                && !units.among(List.of(owner), reach, LocalDate.now(clock)).isEmpty();
    }

    private UnitReach writes(Actor actor) {
        return actor.may(Act.MANAGE_SCALES)
                ? actor.active().care(units, LocalDate.now(clock)).or(UnitReach.only(actor.unit()))
                : UnitReach.NONE;
    }
}
