package vn.thidua.reporting.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.domain.CampaignTarget;

/**
 * What a unit typed for a period, understood and checked.
 *
 * @param figures what it comes to, by target, as far as it can be understood
 * @param findings what is the matter with it, in the order of the plan
 */
record Sheet(Map<UUID, Figure> figures, List<Finding> findings) {

    /**
     * Understands and checks what was typed; a target that is not spoken of keeps the figure that stands, unless that was given back.
     *
     * @param targets what the unit reports on
     * @param last what it reported for the period before
     * @param report what stands already, or null
     * @param sums which targets are the sum of which others
     * @param strict what no explanation helps in this campaign
     */
    static Sheet of(
            List<CampaignTarget> targets,
            Map<UUID, Typed> typed,
            Map<UUID, Figure> last,
            @Nullable Report report,
            List<TargetSum> sums,
            Set<Finding.Sort> strict) {
        Map<UUID, Figure> figures = new LinkedHashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (CampaignTarget target : targets) {
            ReportedValue stands = report == null ? null : report.values().get(target.id());
            Typed said = typed.getOrDefault(target.id(), Typed.NOTHING);
            if (stands != null && keeps(stands, typed.containsKey(target.id()), said)) {
                continue;
            }
            Entry entry = Entry.of(target.id(), target.measure(), said);
            findings.addAll(entry.findings());
            Figure figure = entry.figure();
            if (figure == null) {
                continue;
            }
            figures.put(target.id(), figure);
            if (stands != null && stands.locked() && !stands.figure().sameAs(figure)) {
                findings.add(new Finding(target.id(), Finding.Sort.VERIFIED, List.of()));
            }
            findings.addAll(EntryChecks.beside(target.id(), target.measure(), figure, last.get(target.id())));
        }
        findings.addAll(SumChecks.of(targets, figures, report, sums));
        return new Sheet(
                figures, findings.stream().map(finding -> finding.where(strict)).toList());
    }

    private static boolean keeps(ReportedValue stands, boolean spokenOf, Typed said) {
        return stands.locked() && said.silent() || !spokenOf && stands.verdict() != ReportedValue.Verdict.RETURNED;
    }

    /** Returns what keeps it from being handed in: whatever blocks, and whatever is odd and not explained. */
    List<Finding> open(Map<UUID, Typed> typed) {
        return findings.stream()
                .filter(finding -> finding.blocks()
                        || typed.getOrDefault(finding.target(), Typed.NOTHING)
                                .excuse()
                                .isBlank())
                .toList();
    }
}
