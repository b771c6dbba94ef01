package vn.thidua.award.printing.web;

import vn.thidua.award.decision.AwardDecision;
import vn.thidua.award.printing.PrintJob;
import vn.thidua.shared.Phrase;

/** A batch on its way. */
public record PrintJobPage(PrintJob job, AwardDecision decision, Phrase.Label form) {

    /** Returns where its decision is printed from. */
    public String back() {
        return "/awards/printing/decisions/" + decision.id();
    }
}
