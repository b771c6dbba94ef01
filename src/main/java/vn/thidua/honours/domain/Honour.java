package vn.thidua.honours.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.thidua.honours.CommendationKind;
import vn.thidua.honours.HonourId;
import vn.thidua.honours.HonourSource;
import vn.thidua.honours.HonourState;
import vn.thidua.honours.Household;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.people.Gender;
import vn.thidua.regulation.Authority;
import vn.thidua.regulation.FormLevel;
import vn.thidua.regulation.RecipientKind;
import vn.thidua.shared.Vietnamese;

/** A line of the register of honours. */
@NamedInterface("desk")
public record Honour(HonourId id, long version, Entry entry, FormLevel level, Standing standing, Written written) {

    /**
     * What is written into the register.
     *
     * @param id the same for the same line sent twice
     */
    @NamedInterface("desk")
    public record Entry(HonourId id, Recipient recipient, Award award, Decision decision, Facts facts) {

        /** Returns the same as another line. */
        public Entry as(HonourId other) {
            return new Entry(other, recipient, award, decision, facts);
        }
    }

    /**
     * Who got it.
     *
     * @param person file of the person; null where the name was matched with none
     * @param unit the collective itself, or the unit of the person or household then; null where it was matched with none
     * @param name as the decision wrote it
     * @param unitName unit of the person or household as the decision wrote it; empty for a collective
     * @param post of the person as the decision wrote it
     * @param address of a household
     */
    @NamedInterface("desk")
    public record Recipient(
            RecipientKind kind,
            @Nullable PersonId person,
            @Nullable UnitId unit,
            String name,
            String unitName,
            String post,
            String address) {

        /** Returns what two lines about one recipient share. */
        public String key() {
            if (person != null) {
                return "P:" + person;
            }
            return switch (kind) {
                case COLLECTIVE -> unit == null ? "C:" + Vietnamese.fold(name) : "U:" + unit;
                case HOUSEHOLD -> "H:" + new Household(name, address).key();
                case INDIVIDUAL -> "N:" + Vietnamese.fold(name) + "|" + Vietnamese.fold(unitName);
            };
        }
    }

    /**
     * What was awarded.
     *
     * @param form code of the title or form
     * @param achievement in words
     * @param year the year that a yearly title counts for
     * @param from first day of the time that it was given for
     * @param until last day of that time
     */
    @NamedInterface("desk")
    public record Award(
            String form,
            @Nullable CommendationKind kind,
            String achievement,
            @Nullable Integer year,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}

    /**
     * By which decision.
     *
     * @param authority who decided, as the law calls the office; null where that is not clear
     * @param decider who decided, as the decision wrote it
     * @param goldenBook ordinal in the golden book
     */
    @NamedInterface("desk")
    public record Decision(
            String number,
            LocalDate on,
            @Nullable Authority authority,
            String decider,
            String certificate,
            String goldenBook) {

        /** Returns the number without what people write differently, for search and to tell what is the same. */
        public String key() {
            return Vietnamese.fold(number);
        }
    }

    /** What statistics need, as it was when it was awarded; null where the papers do not say. */
    @NamedInterface("desk")
    public record Facts(
            @Nullable JobClass job,
            @Nullable Gender gender,
            @Nullable Boolean enterprise,
            String proposedBy) {

        /** Nothing is known. */
        public static final Facts NONE = new Facts(null, null, null, "");
    }

    /**
     * What became of it.
     *
     * @param revoked by which decision it was taken back
     * @param instead the line that stands in its place
     * @param why it was taken back or corrected
     */
    @NamedInterface("desk")
    public record Standing(HonourState state, Optional<Revocation> revoked, Optional<HonourId> instead, String why) {}

    /** The decision by which an honour was taken back. */
    @NamedInterface("desk")
    public record Revocation(String number, LocalDate on) {}

    /** Who wrote it into the register. */
    @NamedInterface("desk")
    public record Written(HonourSource source, Instant at, String by) {}
}
