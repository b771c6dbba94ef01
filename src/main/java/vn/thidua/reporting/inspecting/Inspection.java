package vn.thidua.reporting.inspecting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.InspectionId;

/**
 * An inspection with everything in it.
 *
 * @param office the unit of whoever planned it
 * @param subject what is checked, in words
 * @param from first day
 * @param to last day
 * @param draw how the sample was drawn, null before
 * @param calledOff who called it off and why, null unless it is
 * @param periods whose figures are looked at
 * @param team who inspects; the first heads it
 * @param visits in the order of their days
 * @param version for optimistic locking
 */
@NamedInterface("desk")
public record Inspection(
        InspectionId id,
        CampaignId campaign,
        UnitId office,
        String title,
        String subject,
        LocalDate from,
        LocalDate to,
        State state,
        @Nullable Draw draw,
        String conclusion,
        @Nullable CalledOff calledOff,
        String changedBy,
        long version,
        List<UUID> periods,
        List<InspectionPlan.Member> team,
        List<Question> questions,
        List<Visit> visits) {

    /** How an inspection stands. */
    public enum State {
        /** Only the office sees it. */
        PLANNED("none", "pencil"),
        /** The units see it and look at themselves. */
        ANNOUNCED("info", "send"),
        /** The visits are over. */
        HELD("risk", "clipboard-check"),
        /** What was found is settled; recommendations are followed. */
        CONCLUDED("ok", "circle-check"),
        /** It does not take place; nothing in it changes. */
        CALLED_OFF("none", "ban");

        private final String tone;
        private final String icon;

        State(String tone, String icon) {
            this.tone = tone;
            this.icon = icon;
        }

        /** Returns the tone of its colour. */
        public String tone() {
            return tone;
        }

        /** Returns its icon. */
        public String icon() {
            return icon;
        }
    }

    /**
     * How a sample was drawn.
     *
     * @param seed number that draws the same again
     * @param size figures of each unit
     */
    public record Draw(long seed, int size) {}

    /**
     * Why an inspection does not go on.
     *
     * @param from how it stood before
     */
    public record CalledOff(Instant at, String by, String why, State from) {}

    /** Something that units look at by themselves. */
    @NamedInterface("desk")
    public record Question(UUID id, String text) {}

    /** Tells whether the visits are over. */
    public boolean over() {
        return state == State.HELD || state == State.CONCLUDED;
    }

    /** Tells whether the units were told that they will be inspected. */
    public boolean told() {
        return state != State.PLANNED && (calledOff == null || calledOff.from() != State.PLANNED);
    }

    /** Tells whether the units may know what was found: the visits are over, also where it was called off later. */
    boolean known() {
        return over() || calledOff != null && calledOff.from() == State.HELD;
    }

    /** Returns the visit of a unit. */
    public Optional<Visit> visit(UnitId unit) {
        return visits.stream().filter(visit -> visit.unit().equals(unit)).findFirst();
    }

    /** Returns how many figures were drawn. */
    public long sampled() {
        return visits.stream().mapToLong(visit -> visit.sample().size()).sum();
    }

    /** Returns how many of them were checked. */
    public long checked() {
        return visits.stream().mapToLong(Visit::checked).sum();
    }

    /** Returns how many of them differ from what was found. */
    public long differing() {
        return visits.stream().mapToLong(Visit::differing).sum();
    }

    /** Returns the same with only some of its visits. */
    public Inspection only(List<Visit> some) {
        return new Inspection(
                id,
                campaign,
                office,
                title,
                subject,
                from,
                to,
                state,
                draw,
                conclusion,
                calledOff,
                changedBy,
                version,
                periods,
                team,
                questions,
                some);
    }

    /** Returns the path of its page. */
    public String path() {
        return "/inspections/" + id;
    }
}
