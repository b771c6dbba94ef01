package vn.thidua.plan.domain;

import java.util.List;
import vn.thidua.plan.intake.IntakeNote;
import vn.thidua.plan.intake.IntakePage;
import vn.thidua.plan.intake.SignatureFinding;
import vn.thidua.plan.reading.Part;

/** What a file gave: its text, its pages, what was done to get there, and what its signatures say. */
public record PlanText(
        String text,
        List<IntakePage> pages,
        List<IntakeNote> notes,
        List<SignatureFinding> signatures,
        List<Part> parts) {

    /** Returns the number of the page an offset lies on, from 1. */
    public int pageAt(int offset) {
        int page = 1;
        for (IntakePage candidate : pages) {
            if (candidate.start() <= offset) {
                page = candidate.number();
            }
        }
        return page;
    }
}
