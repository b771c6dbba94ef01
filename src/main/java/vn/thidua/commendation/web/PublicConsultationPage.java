package vn.thidua.commendation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thidua.commendation.consultation.Comment;
import vn.thidua.commendation.consultation.Consultation;
import vn.thidua.shared.Refusal;

/**
 * What the public sees of candidates.
 *
 * @param office name of the body whose round it is
 * @param lines comments that are shown
 */
public record PublicConsultationPage(
        Consultation consultation,
        String title,
        String office,
        List<ConsultationPage.Shown> shown,
        List<Line> lines,
        Typed typed,
        Optional<Refusal> refusal,
        LocalDate today) {

    /**
     * A comment that is shown, without who sent it.
     *
     * @param about name of whom it is about, empty for all
     */
    public record Line(Comment comment, String about) {}

    /** What was typed. */
    public record Typed(String id, String about, String text, String name, String reach) {}

    /** Tells whether something can be said now. */
    public boolean open() {
        return consultation.open(today);
    }
}
