package vn.thidua.plan.reading.proof;

import java.util.List;
import vn.thidua.plan.reading.Reading;
import vn.thidua.plan.reading.Span;
import vn.thidua.plan.reading.Warning;
import vn.thidua.plan.reading.structure.Outline;
import vn.thidua.regulation.Law;

/** Points at what a careful proofreader would point at. */
public final class Proofreader {

    private static final List<Check> CHECKS = List.of(
            new HeadCheck(),
            new AttachmentCheck(),
            new NumberingCheck(),
            new NumberStyleCheck(),
            new RepeatCheck(),
            new RowCheck(),
            new DateCheck(),
            new PeriodCheck(),
            new DeadlineCheck(),
            new TargetCheck(),
            new CountCheck(),
            new AwarderCheck(),
            new ReferenceCheck(),
            new ForceCheck(Law.shipped()),
            new WordCheck(),
            new LetterCheck(),
            new SpaceCheck(),
            new PointCheck(),
            new QuoteCheck(),
            new MarkCheck(),
            new GarbageCheck(),
            new YearCheck(),
            new AnniversaryCheck(),
            new PlaceCheck(),
            new TermCheck(Law.shipped()));

    private Proofreader() {}

    /**
     * Returns the warnings in the order of the text; empty for a clean document and for a text that is no document.
     *
     * @param reading what was read so far; its own warnings are not looked at
     */
    public static List<Warning> read(Outline outline, Reading reading) {
        Evidence evidence = Evidence.of(outline, reading);
        if (!evidence.isDocument()) {
            return List.of();
        }
        Findings findings = new Findings();
        if (Tones.areLost(evidence)) {
            findings.add(Fault.TONES_LOST, "", new Span(0, outline.raw().length()));
            return findings.list(); // nothing else can be told of such a text
        }
        for (Check check : CHECKS) {
            check.look(evidence, findings);
        }
        return findings.list();
    }
}
