package vn.thidua.scoring.reminding.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.reporting.reminding.ReminderRule;
import vn.thidua.scoring.reminding.HeldReminders;
import vn.thidua.scoring.round.ScoringRound;
import vn.thidua.scoring.round.Stage;
import vn.thidua.shared.Refusal;

/**
 * Who still has to score in a round, part by part, and by which rules they are reminded.
 *
 * @param held reminders that wait until a person releases them
 * @param refusal why nothing was done just now
 * @param form what was typed for a rule
 */
public record OwingPage(
        ScoringRound round,
        List<PartLines> parts,
        List<ReminderRule> rules,
        List<Held> held,
        LocalDate today,
        Optional<Refusal> refusal,
        RuleForm form) {

    public OwingPage {
        parts = List.copyOf(parts);
        rules = List.copyOf(rules);
        held = List.copyOf(held);
    }

    /** A part with its last day. */
    public record PartLines(Stage stage, LocalDate lastDay, List<Line> lines) {

        public PartLines {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A unit.
     *
     * @param sheets names of those that it has to score
     * @param reminded when it was reminded last, or null
     */
    public record Line(
            String name, List<String> sheets, @Nullable Instant reminded) {

        public Line {
            sheets = List.copyOf(sheets);
        }
    }

    /** Reminders that wait, with the names of the units. */
    public record Held(HeldReminders reminders, List<String> units) {

        public Held {
            units = List.copyOf(units);
        }
    }

    /** Returns the path of the round. */
    public String path() {
        return "/scores/" + round.id();
    }

    /** Tells whether nobody has to score any more. */
    public boolean none() {
        return parts.stream().allMatch(part -> part.lines().isEmpty());
    }
}
