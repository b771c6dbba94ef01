package vn.thidua.registration.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.domain.CampaignContent;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitId;
import vn.thidua.registration.domain.Promise;
import vn.thidua.registration.domain.Stage;
import vn.thidua.registration.domain.Until;
import vn.thidua.registration.domain.Work;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.TypedNumber;
import vn.thidua.shared.Vietnamese;

/** Understands what is typed about works, and writes it out to be typed on. */
@Component
class WorkReader {

    private final Charges charges;
    private final Sentences words;

    WorkReader(Charges charges, MessageSource messages) {
        this.charges = charges;
        this.words = new Sentences(messages, Vietnamese.LOCALE);
    }

    /**
     * What was understood.
     *
     * @param complaints what could not be
     */
    record Understood(Promise promise, Complaints complaints) {}

    /** Understands a form; what is empty may stay so until the work is handed in. */
    Understood read(WorkForm form, Complaints complaints, Stage stage, UnitId unit) {
        Optional<Until> until = Until.of(form.until());
        Optional<BigDecimal> figure = TypedNumber.of(form.figure());
        Complaints all = complaints;
        if (until.isEmpty() && !form.until().isEmpty()) {
            all = all.with("until", "complaint.until");
        }
        if (figure.isEmpty() && !form.figure().isEmpty()) {
            all = all.with("figure", "complaint.plan.number");
        }
        return new Understood(
                new Promise(
                        content(form.content(), stage),
                        form.name(),
                        form.about(),
                        until.orElse(null),
                        charges.of(form.charge(), form.post(), unit),
                        form.effect(),
                        figure.orElse(null),
                        form.figureUnit()),
                all);
    }

    /** Returns the form of a work that is there. */
    WorkForm form(Work work) {
        Promise typed = work.typed();
        Map<PersonId, String> names = charges.names(List.of(typed));
        return new WorkForm(
                work.id().value(),
                work.version(),
                typed.content() == null ? "" : typed.content().toString(),
                typed.name(),
                typed.about(),
                words.until(typed.until()),
                Charges.name(typed.charge(), names),
                typed.charge().post(),
                typed.effect(),
                words.number(typed.figure()),
                typed.figureUnit(),
                work.why());
    }

    private static @Nullable UUID content(String typed, Stage stage) {
        return stage.contents().stream()
                .map(CampaignContent::id)
                .filter(id -> id.toString().equals(typed))
                .findFirst()
                .orElse(null);
    }
}
