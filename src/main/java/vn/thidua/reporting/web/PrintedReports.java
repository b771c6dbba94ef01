package vn.thidua.reporting.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.reporting.domain.CampaignSight;
import vn.thidua.reporting.domain.Figure;
import vn.thidua.reporting.domain.Input;
import vn.thidua.reporting.domain.ProofSight;
import vn.thidua.reporting.domain.ReportedValue;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.reporting.domain.SoFar;
import vn.thidua.shared.NotFound;

/** Makes what is printed of reports: for who makes one as it is typed, for others as it was handed in. */
@Component
class PrintedReports {

    private final ReportPages pages;
    private final CampaignSight campaigns;
    private final SubmittedRows submitted;
    private final ProofSight proofs;
    private final SoFar soFar;
    private final Units units;
    private final Clock clock;

    PrintedReports(
            ReportPages pages,
            CampaignSight campaigns,
            SubmittedRows submitted,
            ProofSight proofs,
            SoFar soFar,
            Units units,
            Clock clock) {
        this.pages = pages;
        this.campaigns = campaigns;
        this.submitted = submitted;
        this.proofs = proofs;
        this.soFar = soFar;
        this.units = units;
        this.clock = clock;
    }

    /**
     * Returns the report that the person makes, with what is typed.
     *
     * @throws NotFound when no report is wanted from the unit, or somebody else makes it
     */
    PrintedReport typed(Actor actor, UUID due, UnitId unit) {
        ReportPage page = pages.of(actor, due, unit, null);
        Instant sentAt = page.sent() && page.keptAt() == null && page.report() != null
                ? page.report().submittedAt()
                : null;
        return of(
                page.period(),
                unit,
                sentAt,
                page.rows(),
                page.rows().stream().map(row -> row.target().id()).collect(Collectors.toSet()));
    }

    /**
     * Returns the report of a unit as it was handed in, with the names of those files only that the person may see.
     *
     * @throws NotFound when the campaign is not the person's to see, or the unit handed nothing in
     */
    PrintedReport handedIn(Actor actor, CampaignId campaign, UUID due, UnitId unit) {
        campaigns.visible(campaign, actor);
        ReportingPeriod period = campaigns.period(campaign, due);
        SubmittedRows.Submitted report = submitted.of(period, unit);
        return of(period, unit, report.at(), report.rows(), proofs.targets(period, unit, actor));
    }

    private PrintedReport of(
            ReportingPeriod period, UnitId unit, @Nullable Instant sentAt, List<EntryRow> rows, Set<UUID> shown) {
        LocalDate today = LocalDate.now(clock);
        List<UUID> before = soFar.periods(period).stream()
                .filter(other -> !other.equals(period.id()))
                .toList();
        Map<UUID, BigDecimal> sums = before.isEmpty() ? Map.of() : soFar.of(unit, before);
        Optional<UnitId> parent = units.find(unit, today).flatMap(Unit::parent);
        Map<UnitId, String> names =
                units.names(parent.map(above -> List.of(unit, above)).orElseGet(() -> List.of(unit)), today);
        return new PrintedReport(
                period,
                unit,
                names.getOrDefault(unit, ""),
                parent.map(above -> names.getOrDefault(above, "")).orElse(""),
                sentAt,
                rows.stream()
                        .map(row -> line(row, sums, shown.contains(row.target().id())))
                        .toList());
    }

    private static String words(String note, String excuse) {
        return Stream.of(note, excuse).filter(text -> !text.isBlank()).collect(Collectors.joining("\n"));
    }

    private static PrintedReport.Line line(EntryRow row, Map<UUID, BigDecimal> before, boolean proofs) {
        CampaignTarget target = row.target();
        ReportedValue stands = row.stands();
        Figure now =
                row.locked() && stands != null ? stands.figure() : row.figure().orElse(null);
        boolean adds = target.measure().cumulative() && Input.of(target.measure()) == Input.VALUE;
        BigDecimal earlier = before.get(target.id());
        BigDecimal value = now == null ? null : now.value();
        return new PrintedReport.Line(
                target,
                row.last(),
                now,
                adds && (earlier != null || value != null)
                        ? Objects.requireNonNullElse(earlier, BigDecimal.ZERO)
                                .add(Objects.requireNonNullElse(value, BigDecimal.ZERO))
                        : null,
                row.owing() == null ? null : row.owing().goal(),
                row.locked() && stands != null
                        ? words(stands.note(), stands.excuse())
                        : words(row.typed().note(), row.typed().excuse()),
                proofs
                        ? row.proofs().stream()
                                .filter(proof -> !proof.superseded())
                                .map(proof -> proof.file().name())
                                .toList()
                        : List.of());
    }
}
