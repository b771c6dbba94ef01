package vn.thidua.scoring.web;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.scoring.formula.FormulaFault;
import vn.thidua.scoring.scale.Criterion;
import vn.thidua.scoring.scale.Scale;
import vn.thidua.scoring.scale.ScaleCheck;
import vn.thidua.scoring.scale.ScaleFinding;

/**
 * Something that is the matter with a scale, as pages show it.
 *
 * @param about number and title of the criterion; empty for the scale itself
 * @param fault what is wrong with its formula; null where it is about something else
 */
public record FindingLine(
        ScaleFinding finding, String about, @Nullable FormulaFault fault) {

    /** Returns what is the matter with a scale: what blocks its use first. */
    public static List<FindingLine> of(Scale scale) {
        return ScaleCheck.of(scale).stream()
                .sorted(Comparator.comparing(one -> !one.what().blocks()))
                .map(finding -> of(finding, scale))
                .toList();
    }

    private static FindingLine of(ScaleFinding finding, Scale scale) {
        FormulaFault fault = finding.arguments().stream()
                .filter(FormulaFault.class::isInstance)
                .map(FormulaFault.class::cast)
                .findFirst()
                .orElse(null);
        return new FindingLine(
                finding,
                scale.criterion(finding.criterion()).map(FindingLine::name).orElse(""),
                fault);
    }

    /** Returns number and title of a criterion. */
    static String name(Criterion one) {
        return one.no().isEmpty() ? one.title() : one.no() + ". " + one.title();
    }

    /** Returns the facts that its sentence names. */
    public Object[] facts() {
        return finding.arguments().toArray();
    }

    /** Returns the facts that the sentence of the fault names. */
    public Object[] faultFacts() {
        return fault == null ? new Object[0] : fault.arguments().toArray();
    }

    /** Returns where it can be mended in the draft: the form of the criterion, else that of what it is about. */
    public String mend() {
        return switch (finding.what()) {
            case NO_CRITERIA, MAXIMUM_OF_SECTION -> "#sections";
            case SAME_QUANTITY, UNUSED_QUANTITY -> "#quantities";
            case CLASS_UNREACHABLE, CLASS_NEVER, CLASSES_OPEN -> "/draft/classes";
            case MAXIMUM_OF_SCALE, UNKNOWN_TIE, LIMIT_BELOW_MAXIMUM -> "/draft/head";
            default ->
                finding.criterion().isEmpty()
                        ? "#quantities"
                        : "/draft/criterion?was=" + PartLink.coded(finding.criterion());
        };
    }
}
