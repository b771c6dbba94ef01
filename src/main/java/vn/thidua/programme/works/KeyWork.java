package vn.thidua.programme.works;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organization.UnitId;
import vn.thidua.programme.KeyWorkId;
import vn.thidua.programme.domain.RowCode;

/**
 * A key work with its milestones, its money and what is in its way.
 *
 * @param finishedOn day on which it was finished, or null
 * @param version counts changes of what is planned
 * @param milestones by their planned day
 * @param payments the latest first
 * @param obstacles those that are there first
 */
@NamedInterface("desk")
public record KeyWork(
        KeyWorkId id,
        CampaignId campaign,
        Plan plan,
        @Nullable LocalDate finishedOn,
        long version,
        List<Milestone> milestones,
        List<Payment> payments,
        List<Obstacle> obstacles) {

    private static final int ALL = 100;

    /**
     * What is planned.
     *
     * @param content the content it serves, or null
     * @param lead who builds it
     * @param budget whole đồng
     * @param lastDay day by which it is to be finished
     */
    @NamedInterface("desk")
    public record Plan(
            @Nullable UUID content,
            String name,
            String about,
            UnitId lead,
            long budget,
            LocalDate startsOn,
            LocalDate lastDay) {}

    /**
     * A step on the way.
     *
     * @param doneOn day on which it was reached, or null
     */
    @NamedInterface("desk")
    public record Milestone(
            UUID id,
            String name,
            LocalDate plannedOn,
            @Nullable LocalDate doneOn,
            String note,
            String by) {

        /** Tells whether its day is over and it was not reached. */
        public boolean overdue(LocalDate today) {
            return doneOn == null && plannedOn.isBefore(today);
        }

        /** Returns the tone of its colour. */
        public String tone(LocalDate today) {
            return doneOn != null ? "ok" : overdue(today) ? "bad" : "none";
        }
    }

    /**
     * Money that was paid.
     *
     * @param amount whole đồng; below zero where it takes back what was wrong
     */
    public record Payment(LocalDate paidOn, long amount, String note, String by) {}

    /**
     * Something in the way.
     *
     * @param resolvedAt when it was out of the way, or null
     */
    public record Obstacle(
            UUID id,
            String text,
            Instant raisedAt,
            String raisedBy,
            @Nullable Instant resolvedAt,
            String resolvedBy,
            String resolution) {}

    /** How it stands, computed. */
    public enum Standing {
        /** A milestone or the work itself is overdue. */
        LATE("bad", "alarm"),
        /** Something is in the way. */
        HINDERED("risk", "alert-triangle"),
        /** It goes as planned. */
        ON_TRACK("ok", "progress"),
        /** It is finished. */
        FINISHED("ok", "circle-check");

        private final String tone;
        private final String icon;

        Standing(String tone, String icon) {
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

    /** Returns how it stands on a day. */
    public Standing standing(LocalDate today) {
        if (finishedOn != null) {
            return Standing.FINISHED;
        }
        if (plan.lastDay().isBefore(today) || milestones.stream().anyMatch(milestone -> milestone.overdue(today))) {
            return Standing.LATE;
        }
        return open() > 0 ? Standing.HINDERED : Standing.ON_TRACK;
    }

    /** Returns how many things are in the way. */
    public long open() {
        return obstacles.stream()
                .filter(obstacle -> obstacle.resolvedAt() == null)
                .count();
    }

    /** Returns how many milestones are reached. */
    public long reached() {
        return milestones.stream()
                .filter(milestone -> milestone.doneOn() != null)
                .count();
    }

    /** Returns the money that was paid, whole đồng. */
    public long paid() {
        return payments.stream().mapToLong(Payment::amount).sum();
    }

    /** Returns how much of the budget was paid, 0 to 100 percent, rounded down. */
    public int paidPercent() {
        return plan.budget() == 0 ? 0 : (int) Math.clamp(paid() / (plan.budget() / (double) ALL), 0, ALL);
    }

    /** Returns the code by which tables that leave the program and come back name it. */
    public String code() {
        return RowCode.of("CT", id.value());
    }

    /** Returns the path of its page. */
    public String path() {
        return "/key-works/" + id;
    }
}
