package vn.thidua.programme.works.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.evidence.Evidence;
import vn.thidua.programme.works.KeyWork;
import vn.thidua.shared.Refusal;

/**
 * A key work.
 *
 * @param campaign title of its campaign
 * @param content title of the content it serves, empty for none
 * @param tells whether the person tells what becomes of it
 * @param runs whether the person changes what is planned
 * @param fresh ids for what is typed next, so that sending it twice takes it once
 * @param typed what somebody typed that was not taken
 * @param refusal why
 */
public record KeyWorkPage(
        KeyWorksPage.Line line,
        String campaign,
        String content,
        Timeline timeline,
        Map<UUID, List<Evidence>> proofs,
        boolean tells,
        boolean runs,
        UUID fresh,
        Typed typed,
        LocalDate today,
        Optional<Refusal> refusal) {

    /** What somebody typed. */
    public record Typed(String text, String amount, String day) {

        static final Typed NOTHING = new Typed("", "", "");
    }

    /** Returns the work. */
    public KeyWork work() {
        return line.work();
    }

    /** Returns the files that prove a milestone. */
    public List<Evidence> proofs(KeyWork.Milestone milestone) {
        return proofs.getOrDefault(milestone.id(), List.of());
    }

    /** Returns the day that a form proposes. */
    public String day() {
        return typed.day().isEmpty() ? today.toString() : typed.day();
    }
}
