package vn.thidua.demo;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.domain.CampaignContent;
import vn.thidua.organization.UnitId;
import vn.thidua.registration.WorkId;
import vn.thidua.registration.domain.AcceptanceDesk;
import vn.thidua.registration.domain.Charge;
import vn.thidua.registration.domain.Promise;
import vn.thidua.registration.domain.RegistrationDesk;
import vn.thidua.registration.domain.Stage;
import vn.thidua.registration.domain.Stages;
import vn.thidua.registration.domain.Until;
import vn.thidua.shared.By;
import vn.thidua.shared.Vietnamese;

/** The works that units of the demo office registered: most in time, some late, one not handed in, some accepted. */
@DemoOnly
class DemoRegistrations {

    private final RegistrationDesk desk;
    private final AcceptanceDesk acceptance;
    private final Stages stages;

    DemoRegistrations(RegistrationDesk desk, AcceptanceDesk acceptance, Stages stages) {
        this.desk = desk;
        this.acceptance = acceptance;
        this.stages = stages;
    }

    private record Row(UnitId unit, String handedIn, Promise promise, boolean accepted, WorkId work) {}

    /** Registers the works of the file, in the name of a person. */
    void open(CampaignId campaign, By by) {
        Stage stage = stages.of(campaign);
        List<Row> rows = new DemoFile("registrations.txt")
                .rows().stream().map(row -> row(row, stage)).toList();
        Map<UnitId, List<Row>> byUnit = new LinkedHashMap<>();
        rows.forEach(row ->
                byUnit.computeIfAbsent(row.unit(), none -> new ArrayList<>()).add(row));
        byUnit.forEach((unit, works) -> {
            RegistrationDesk.Form form = new RegistrationDesk.Form(campaign, unit, unit);
            works.forEach(row -> desk.add(form, Map.of(row.work(), row.promise())));
            if (!works.getFirst().handedIn().isEmpty()) {
                desk.takeOver(form, moment(works.getFirst().handedIn()), by);
            }
        });
        rows.stream().filter(Row::accepted).forEach(row -> accept(stage, row, by));
    }

    /** Whoever leads accepts; where nobody leads, the standing office. */
    private void accept(Stage stage, Row row, By by) {
        List<UnitId> leads = stage.leadsOf(row.promise().content());
        UnitId hand = leads.isEmpty() ? new UnitId(Objects.requireNonNull(by.unit())) : leads.getFirst();
        acceptance.accept(
                new AcceptanceDesk.View(stage.campaign(), hand, leads.isEmpty()),
                List.of(new AcceptanceDesk.Seen(row.work(), 1)),
                by);
    }

    private static Row row(List<String> cells, Stage stage) {
        String figure = cells.get(9);
        Promise promise = new Promise(
                stage.contents().stream()
                        .filter(content -> content.no().equals(cells.get(2)))
                        .map(CampaignContent::id)
                        .findFirst()
                        .orElse(null),
                cells.get(3),
                cells.get(4),
                Until.of(cells.get(5)).orElse(null),
                new Charge(null, cells.get(6), cells.get(7)),
                cells.get(8),
                figure.isEmpty() ? null : new BigDecimal(figure),
                cells.get(10));
        return new Row(
                DemoUnits.id(cells.get(0)),
                cells.get(1),
                promise,
                !cells.get(11).isEmpty(),
                new WorkId(UUID.randomUUID()));
    }

    private static Instant moment(String text) {
        return LocalDateTime.parse(text).atZone(Vietnamese.ZONE).toInstant();
    }
}
