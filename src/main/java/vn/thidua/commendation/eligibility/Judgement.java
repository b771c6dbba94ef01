package vn.thidua.commendation.eligibility;

import java.time.LocalDate;
import java.util.List;
import org.springframework.modulith.NamedInterface;
import vn.thidua.regulation.Regime;
import vn.thidua.regulation.condition.Verdict;

/**
 * A proposal by the law of one day.
 *
 * @param standard line by line
 */
@NamedInterface("desk")
public record Judgement(LocalDate lawOf, Regime regime, List<Finding> findings, List<TestLine> standard) {

    public Judgement {
        findings = List.copyOf(findings);
        standard = List.copyOf(standard);
    }

    /** Returns what all findings give together. */
    public Verdict verdict() {
        return findings.stream().map(Finding::verdict).reduce(Verdict.MET, Verdict::and);
    }

    /** Returns the findings that keep it from the council. */
    public List<Finding> left() {
        return findings.stream().filter(one -> one.verdict() != Verdict.MET).toList();
    }
}
