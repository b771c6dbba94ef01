package vn.thidua.scoring.web;

import java.util.List;
import java.util.Optional;
import vn.thidua.scoring.domain.ScaleDeskRules;
import vn.thidua.scoring.domain.ScaleState;
import vn.thidua.scoring.domain.ScaleVersion;
import vn.thidua.scoring.scale.PreferenceWords;
import vn.thidua.scoring.scale.Quantity;
import vn.thidua.scoring.scale.ScaleRules.Tie;
import vn.thidua.scoring.scale.Section;
import vn.thidua.shared.Refusal;

/**
 * A version of a scale.
 *
 * @param owner name of the unit whose scale it is
 * @param versions all that the person may see, the latest first
 * @param writes whether the person may write it
 * @param startsOn first day as typed
 * @param basis decision as typed
 * @param fresh id of the next draft, so that beginning it twice begins one
 * @param refusal why something was not done
 */
public record ScalePage(
        ScaleVersion version,
        String owner,
        List<ScaleVersion> versions,
        boolean writes,
        List<SectionLines> sections,
        List<FindingLine> findings,
        String startsOn,
        String basis,
        String fresh,
        Optional<Refusal> refusal) {

    /** Returns the path of the scale. */
    public String path() {
        return "/scales/" + version.scale();
    }

    /** Returns the path of this version. */
    public String here() {
        return path() + "?number=" + version.number();
    }

    /** Tells whether it can be changed by the person. */
    public boolean edits() {
        return writes && version.state() == ScaleState.DRAFT;
    }

    /** Tells whether the person can begin the next version. */
    public boolean renews() {
        return writes && !versions.isEmpty() && versions.getFirst().state() == ScaleState.ISSUED;
    }

    /** Returns how many findings block its use. */
    public long blocking() {
        return findings.stream().filter(one -> one.finding().what().blocks()).count();
    }

    /** Returns why it cannot be issued as it is. */
    public Optional<Refusal> whyNotIssue() {
        return ScaleDeskRules.whyNotIssue(version);
    }

    /** Returns what is compared where totals are equal: the name of a quantity, a criterion or a section. */
    public String compared(Tie tie) {
        return switch (tie.by()) {
            case QUANTITY ->
                version.body().quantity(tie.of()).map(Quantity::label).orElse(tie.of());
            case CRITERION ->
                version.body().criterion(tie.of()).map(FindingLine::name).orElse(tie.of());
            case SECTION ->
                version.body().sections().stream()
                        .filter(one -> one.no().equals(tie.of()))
                        .findFirst()
                        .map(Section::title)
                        .orElse(tie.of());
            case PREFERENCE -> PreferenceWords.basis(tie.of());
            case BASE, BONUS, PENALTY -> "";
        };
    }
}
