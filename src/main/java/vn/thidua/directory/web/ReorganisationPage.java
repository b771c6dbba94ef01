package vn.thidua.directory.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.HeldRoles;
import vn.thidua.organization.ReorganisationImpact.Hanging;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.reorganisation.Reorganisation;
import vn.thidua.organization.reorganisation.ReorganisationState;
import vn.thidua.organization.reorganisation.StepSort;
import vn.thidua.shared.Refusal;

/**
 * One reorganisation: its steps, and what it does or would do.
 *
 * @param moved units that belong elsewhere, the first of them
 * @param moves how many they are
 * @param faults what keeps a draft from being decided
 * @param stuck why it cannot be taken back
 * @param left roles that stay with units that end
 * @param today the day of looking
 */
public record ReorganisationPage(
        Reorganisation act,
        List<StepLine> steps,
        List<Ending> ended,
        List<String> begun,
        List<Move> moved,
        int moves,
        List<Refusal> faults,
        Optional<Refusal> stuck,
        List<Left> left,
        LocalDate today,
        KindNames kinds) {

    /** Most units shown that move because what they belonged to ends. */
    static final int MOST_MOVES = 40;

    /**
     * A step in one sentence.
     *
     * @param from names of the units it is done to
     * @param to names of what comes of them
     * @param kind code of the kind where it abolishes a level
     */
    public record StepLine(
            UUID id,
            StepSort sort,
            String from,
            String to,
            @Nullable String kind) {

        /** Returns the key of the sentence. */
        public String key() {
            return "reorganisation.step." + sort + (sort == StepSort.MOVE && to.isEmpty() ? ".top" : "");
        }

        /** Returns the second placeholder of the sentence. */
        public String second(KindNames kinds, String language) {
            return kind == null ? to : kinds.name(kind, language);
        }
    }

    /**
     * A unit that ends.
     *
     * @param heir who takes over open work, empty while nobody has said
     * @param others names of the other successors
     */
    public record Ending(UnitId unit, String name, String heir, String others, List<Hanging> hanging) {}

    /** A role that stays with a unit that ends; {@code unit} is its name. */
    public record Left(HeldRoles.Held role, String unit) {}

    /** A unit that belongs elsewhere; a name is empty at the top. */
    public record Move(String unit, String from, String to) {}

    /** Tells whether its day has come, so that it is in force as soon as it is decided. */
    public boolean atOnce() {
        LocalDate day = act.head().effectiveOn();
        return day != null && !day.isAfter(today);
    }

    /** Tells whether it can still be written. */
    public boolean draft() {
        return act.state() == ReorganisationState.DRAFT;
    }

    /** Tells whether it can be given up, if nothing keeps it. */
    public boolean open() {
        return draft() || act.state() == ReorganisationState.SCHEDULED;
    }

    /** Returns its path. */
    public String path() {
        return "/units/reorganisations/" + act.id();
    }
}
