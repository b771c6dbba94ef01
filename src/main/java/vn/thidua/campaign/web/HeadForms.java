package vn.thidua.campaign.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.domain.AudienceLine;
import vn.thidua.campaign.domain.CampaignHead;
import vn.thidua.campaign.domain.CampaignKind;
import vn.thidua.campaign.domain.CampaignState;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.Complaints;

/** The form of what a campaign is. */
final class HeadForms {

    private HeadForms() {}

    /** Returns the fields of a head, or of a new one. */
    static List<Field> of(Optional<CampaignHead> head, List<AudienceLine> audience, List<Unit> units) {
        List<Field.Option> issuers = new ArrayList<>(List.of(new Field.Option("", "form.none")));
        units.forEach(unit -> issuers.add(new Field.Option(unit.id().toString(), "=" + unit.name())));
        return List.of(
                Field.text("title", head.map(CampaignHead::title).orElse("")),
                Field.choice(
                        "kind", head.map(one -> one.kind().name()).orElse("THEMATIC"), "kind.", CampaignKind.values()),
                Field.text("slogan", head.map(CampaignHead::slogan).orElse("")),
                Field.date(
                        "startsOn",
                        head.map(CampaignHead::startsOn)
                                .map(LocalDate::toString)
                                .orElse("")),
                Field.date(
                        "endsOn",
                        head.map(CampaignHead::endsOn).map(LocalDate::toString).orElse("")),
                Field.text("issuer", head.map(CampaignHead::issuer).orElse("")),
                Field.select(
                                "issuerUnit",
                                head.map(CampaignHead::issuerUnit)
                                        .map(UnitId::toString)
                                        .orElse(""),
                                issuers)
                        .hinted("hint.issuerUnit"),
                Field.text("higherPlan", head.map(CampaignHead::higherPlan).orElse("")),
                Field.lines("collective", lines(audience, true), "hint.collective"),
                Field.lines("individual", lines(audience, false), "hint.lines"));
    }

    /** Returns what is wrong with what was typed. */
    static Complaints complaints(Typed typed) {
        Complaints complaints = Complaints.NONE;
        if (typed.text("title").isEmpty()) {
            complaints = complaints.with("title", "complaint.NotBlank");
        }
        for (String date : List.of("startsOn", "endsOn")) {
            if (!typed.text(date).isEmpty() && typed.date(date).isEmpty()) {
                complaints = complaints.with(date, "complaint.typeMismatch");
            }
        }
        Optional<LocalDate> from = typed.date("startsOn");
        Optional<LocalDate> to = typed.date("endsOn");
        return from.isPresent() && to.isPresent() && to.get().isBefore(from.get())
                ? complaints.with("endsOn", "complaint.endsBeforeStart")
                : complaints;
    }

    /** Returns the head as it was typed. */
    static CampaignHead read(CampaignHead head, Typed typed) {
        return new CampaignHead(
                head.id(),
                typed.choice("kind", CampaignKind.values()).orElse(head.kind()),
                typed.text("title"),
                typed.text("slogan"),
                typed.text("issuer"),
                typed.id("issuerUnit").map(UnitId::new).orElse(null),
                typed.date("startsOn").orElse(null),
                typed.date("endsOn").orElse(null),
                typed.text("higherPlan"),
                head.plan(),
                head.planNumber(),
                head.planDate(),
                head.copiedFrom(),
                head.state(),
                head.launchedAt(),
                head.closedAt(),
                head.version());
    }

    /** Returns an empty head. */
    static CampaignHead blank(CampaignId id) {
        return new CampaignHead(
                id,
                CampaignKind.THEMATIC,
                "",
                "",
                "",
                null,
                null,
                null,
                "",
                null,
                "",
                null,
                null,
                CampaignState.DRAFT,
                null,
                null,
                0);
    }

    /** Returns the audience as it was typed. */
    static List<AudienceLine> audience(Typed typed) {
        List<AudienceLine> lines = new ArrayList<>();
        typed.lines("collective").forEach(line -> lines.add(new AudienceLine(true, line)));
        typed.lines("individual").forEach(line -> lines.add(new AudienceLine(false, line)));
        return lines;
    }

    private static String lines(List<AudienceLine> audience, boolean collective) {
        return String.join(
                "\n",
                audience.stream()
                        .filter(line -> line.collective() == collective)
                        .map(AudienceLine::body)
                        .toList());
    }
}
