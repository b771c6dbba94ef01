package vn.thidua.campaign.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.CampaignId;
import vn.thidua.plan.ApprovedPlan;
import vn.thidua.plan.reading.Assignment;
import vn.thidua.plan.reading.Audience;
import vn.thidua.plan.reading.Commendation;
import vn.thidua.plan.reading.Content;
import vn.thidua.plan.reading.Dating;
import vn.thidua.plan.reading.Deadline;
import vn.thidua.plan.reading.Dossier;
import vn.thidua.plan.reading.Header;
import vn.thidua.plan.reading.LegalReference;
import vn.thidua.plan.reading.Period;
import vn.thidua.plan.reading.Span;
import vn.thidua.plan.reading.Target;
import vn.thidua.shared.Vietnamese;

/** A campaign as an approved plan orders it; adds nothing that the plan does not say. */
public final class PlanCopy {

    private final ApprovedPlan plan;
    private final List<CampaignContent> contents = new ArrayList<>();

    private PlanCopy(ApprovedPlan plan) {
        this.plan = plan;
        int ord = 0;
        for (ApprovedPlan.Item<Content> item : plan.contents()) {
            contents.add(new CampaignContent(
                    UUID.randomUUID(), ++ord, item.value().no(), item.value().text(), Source.of(item)));
        }
    }

    /** Returns the head of the campaign that the plan orders. */
    public static CampaignHead head(CampaignId id, ApprovedPlan plan) {
        Header header = plan.header();
        String subject = value(header.subject());
        String number = value(header.number());
        Optional<Dating> issued =
                Optional.ofNullable(header.date()).map(Header.Field::value).flatMap(PlanCopy::dating);
        return new CampaignHead(
                id,
                Vietnamese.fold(subject).contains("thuong xuyen") ? CampaignKind.REGULAR : CampaignKind.THEMATIC,
                subject.isBlank() ? number : capital(subject),
                "",
                value(header.issuer()),
                null,
                plan.period().map(Period::from).map(Dating::first).orElse(null),
                plan.period().map(Period::to).map(Dating::last).orElse(null),
                higherPlan(plan.legalBases()),
                plan.id(),
                number,
                issued.map(Dating::first).orElse(null),
                null,
                CampaignState.DRAFT,
                null,
                null,
                0);
    }

    /** Returns everything the plan orders. */
    public static CampaignBody body(ApprovedPlan plan) {
        PlanCopy copy = new PlanCopy(plan);
        return new CampaignBody(
                List.copyOf(copy.contents),
                copy.targets(),
                copy.assignments(),
                copy.deadlines(),
                copy.commendations(),
                audience(plan.audience()));
    }

    private List<CampaignTarget> targets() {
        List<CampaignTarget> targets = new ArrayList<>();
        for (ApprovedPlan.Item<Target> item : plan.targets()) {
            Target target = item.value();
            AggregationRule rule = AggregationRule.of(target);
            Measure measure = new Measure(
                    target.op(),
                    target.qualifier(),
                    target.value(),
                    target.valueMax(),
                    text(target.unit()),
                    text(target.baseline()),
                    text(target.denominator()),
                    rule.aggregation(),
                    rule.why(),
                    rule.cumulative(),
                    rule.lowerBetter(),
                    target.lastDay());
            targets.add(new CampaignTarget(
                    UUID.randomUUID(),
                    contentAround(target.span()),
                    targets.size() + 1,
                    target.where(),
                    target.subject(),
                    measure,
                    Source.of(item)));
        }
        return targets;
    }

    private List<CampaignAssignment> assignments() {
        List<CampaignAssignment> assignments = new ArrayList<>();
        ContentWords words = new ContentWords(contents);
        for (ApprovedPlan.Item<Assignment> item : plan.assignments()) {
            Assignment assignment = item.value();
            List<CampaignAssignment.Part> parts = new ArrayList<>();
            assignment.lead().forEach(office -> parts.add(new CampaignAssignment.Part(PartRole.LEAD, office)));
            PartRole others = assignment.lead().isEmpty() ? PartRole.PERFORM : PartRole.SUPPORT;
            assignment.support().forEach(office -> parts.add(new CampaignAssignment.Part(others, office)));
            assignments.add(new CampaignAssignment(
                    UUID.randomUUID(),
                    Optional.ofNullable(contentAround(assignment.span()))
                            .or(() -> words.meant(assignment.text()))
                            .orElse(null),
                    assignments.size() + 1,
                    assignment.no(),
                    assignment.text(),
                    assignment.tasks(),
                    List.copyOf(parts),
                    Source.of(item)));
        }
        return assignments;
    }

    private List<CampaignDeadline> deadlines() {
        List<CampaignDeadline> deadlines = new ArrayList<>();
        for (ApprovedPlan.Item<Deadline> item : plan.deadlines()) {
            Deadline deadline = item.value();
            Dating date = deadline.date();
            String printed = deadline.recurring() != null ? deadline.recurring() : date == null ? "" : date.iso();
            String what = upper(text(deadline.what()).isBlank() ? item.quote() : text(deadline.what()));
            deadlines.add(new CampaignDeadline(
                    UUID.randomUUID(),
                    deadlines.size() + 1,
                    what,
                    DeadlineSort.read(what),
                    text(deadline.to()),
                    new DueRule(printed, deadline.exclusive()),
                    Lateness.read(item.quote()),
                    text(deadline.who()).isBlank() ? List.of() : List.of(text(deadline.who())),
                    Source.of(item)));
        }
        return deadlines;
    }

    private List<CampaignCommendation> commendations() {
        List<CampaignCommendation> commendations = new ArrayList<>();
        for (ApprovedPlan.Item<Commendation> item : plan.commendations()) {
            Commendation promised = item.value();
            List<Dossier> dossiers = plan.dossiers().stream()
                    .map(ApprovedPlan.Item::value)
                    .filter(dossier -> isFor(dossier, promised.form()))
                    .toList();
            commendations.add(new CampaignCommendation(
                    UUID.randomUUID(),
                    commendations.size() + 1,
                    promised.form(),
                    text(promised.authority()),
                    promised.recipients(),
                    promised.criteria(),
                    dossiers.stream()
                            .flatMap(dossier -> dossier.documents().stream())
                            .distinct()
                            .toList(),
                    dossiers.stream()
                            .map(Dossier::lastDay)
                            .filter(Objects::nonNull)
                            .findFirst()
                            .orElse(null),
                    Source.of(item)));
        }
        return commendations;
    }

    /* Contents nest (2 around 2.1): the shortest that holds the span is the one it belongs to. */
    private @Nullable UUID contentAround(Span span) {
        List<ApprovedPlan.Item<Content>> items = plan.contents();
        return IntStream.range(0, items.size())
                .filter(i -> items.get(i).value().span().contains(span))
                .boxed()
                .min(Comparator.comparingInt(i -> {
                    Span around = items.get(i).value().span();
                    return around.to() - around.from();
                }))
                .map(i -> contents.get(i).id())
                .orElse(null);
    }

    private static boolean isFor(Dossier dossier, String form) {
        return dossier.form() == null
                || Vietnamese.fold(dossier.form()).startsWith(Vietnamese.fold(form))
                || Vietnamese.fold(form).startsWith(Vietnamese.fold(dossier.form()));
    }

    private static List<AudienceLine> audience(Audience audience) {
        List<AudienceLine> lines = new ArrayList<>();
        audience.collective().forEach(group -> lines.add(new AudienceLine(true, group.text())));
        audience.individual().forEach(group -> lines.add(new AudienceLine(false, group.text())));
        return lines;
    }

    private static String higherPlan(List<LegalReference> bases) {
        return bases.stream()
                .filter(base -> Vietnamese.fold(base.ref()).startsWith("ke hoach"))
                .reduce((first, last) -> last)
                .map(LegalReference::ref)
                .orElse("");
    }

    private static Optional<Dating> dating(String iso) {
        return iso.matches("\\d{4}(-\\d{2}(-\\d{2})?)?") ? Optional.of(new Dating(iso)) : Optional.empty();
    }

    private static String value(Header.@Nullable Field field) {
        return field == null ? "" : field.value().strip();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private static String capital(String subject) {
        String bare = subject.replaceFirst("^(?i)(về việc|về)\\s+", "");
        return upper(bare.isEmpty() ? subject : bare);
    }

    private static String upper(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Vietnamese.LOCALE) + text.substring(1);
    }
}
