package vn.thidua.registration.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.domain.RegistrationDue;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.paperwork.Paper;
import vn.thidua.registration.domain.Promise;
import vn.thidua.registration.domain.Stage;
import vn.thidua.registration.domain.WorkState;
import vn.thidua.shared.Vietnamese;

/** Makes the registration of a unit as the forms of plans print it: contents, their works, by when, who and what for. It is in Vietnamese, whoever prints it. */
@Component
class RegistrationPaper {

    private final Sentences words;
    private final Units units;
    private final Clock clock;

    RegistrationPaper(MessageSource messages, Units units, Clock clock) {
        this.words = new Sentences(messages, Vietnamese.LOCALE);
        this.units = units;
        this.clock = clock;
    }

    /** Returns the paper. */
    Paper of(FormPage page, UnitId unit) {
        Stage stage = page.stage();
        LocalDate today = LocalDate.now(clock);
        return new Paper(
                true,
                Paper.Heading.toFill(units.nameAbove(unit, today), page.unit(), today),
                List.of(words.t("registration.paperTitle"), stage.title()),
                basis(stage),
                List.of(new Paper.Table(columns(), groups(page))),
                new Paper.Signature(List.of(words.t("paper.headOfUnit")), ""),
                Stream.concat(
                                Optional.ofNullable(page.due()).map(RegistrationDue::receiver).stream(),
                                Stream.of(words.t("paper.kept")))
                        .filter(recipient -> !recipient.isBlank())
                        .toList());
    }

    private String basis(Stage stage) {
        LocalDate date = stage.planDate();
        return stage.planNumber().isEmpty() || date == null
                ? ""
                : words.t(
                        "registration.paperBasis",
                        stage.planNumber(),
                        day(date.getDayOfMonth()),
                        day(date.getMonthValue()),
                        year(date),
                        stage.issuer());
    }

    private List<Paper.Column> columns() {
        return List.of(
                new Paper.Column(words.t("registration.paperOrd"), 3, true),
                new Paper.Column(words.t("work.content"), 10, false),
                new Paper.Column(words.t("work.name"), 12, false),
                new Paper.Column(words.t("work.until"), 6, false),
                new Paper.Column(words.t("work.charge"), 8, false),
                new Paper.Column(words.t("work.effect"), 10, false));
    }

    private List<Paper.Group> groups(FormPage page) {
        List<Paper.Group> groups = new ArrayList<>();
        for (ContentRows content : page.contents()) {
            List<WorkRow> works = content.works().stream()
                    .filter(row -> row.work().state() != WorkState.WITHDRAWN)
                    .toList();
            if (content.content() == null && works.isEmpty()) {
                continue;
            }
            List<String> head = List.of(
                    String.valueOf(groups.size() + 1),
                    content.content() == null ? "" : content.content().body());
            groups.add(new Paper.Group(
                    head,
                    works.isEmpty()
                            ? List.of(List.of("", "", "", ""))
                            : works.stream().map(this::cells).toList()));
        }
        return groups;
    }

    private List<String> cells(WorkRow row) {
        Promise promise = row.promise();
        return List.of(
                lines(promise.name(), promise.about()),
                words.until(promise.until()),
                lines(row.charge(), promise.charge().post()),
                lines(promise.effect(), row.figure(Vietnamese.LOCALE)));
    }

    private static String lines(String... parts) {
        return String.join(
                "\n", Stream.of(parts).filter(part -> !part.isBlank()).toList());
    }

    private static String day(int number) {
        return "%02d".formatted(number);
    }

    private static String year(LocalDate date) {
        return String.valueOf(date.getYear());
    }
}
