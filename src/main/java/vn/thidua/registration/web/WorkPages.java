package vn.thidua.registration.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.organization.UnitId;
import vn.thidua.registration.WorkId;
import vn.thidua.registration.domain.RegistrationRefusal;
import vn.thidua.registration.domain.Work;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.Refusal;

/** Makes the form of a work, with whatever was typed into it. */
@Component
class WorkPages {

    private final Charges charges;
    private final WorkReader reader;

    WorkPages(Charges charges, WorkReader reader) {
        this.charges = charges;
        this.reader = reader;
    }

    /** Returns the form for a work that is not there yet. */
    WorkFormPage empty(FormPage page, UnitId unit, String content) {
        return typed(page, unit, WorkForm.empty(content), Complaints.NONE);
    }

    /** Returns the form as typed. */
    WorkFormPage typed(FormPage page, UnitId unit, WorkForm form, Complaints complaints) {
        return of(page, unit, form, complaints, null, Optional.empty());
    }

    /** Returns the form as typed, with why it was not taken; what somebody else wrote meanwhile stands beside, and sending it again writes over that. */
    WorkFormPage refused(FormPage page, UnitId unit, WorkForm form, Refusal refusal) {
        Work now = refusal.code() == RegistrationRefusal.CHANGED_MEANWHILE ? there(page, form) : null;
        return of(
                page,
                unit,
                now == null ? form : form.at(now.version()),
                Complaints.NONE,
                now == null ? null : reader.form(now),
                Optional.of(refusal));
    }

    private WorkFormPage of(
            FormPage page,
            UnitId unit,
            WorkForm form,
            Complaints complaints,
            @Nullable WorkForm theirs,
            Optional<Refusal> refusal) {
        Work there = there(page, form);
        return new WorkFormPage(
                page.stage(),
                page.path(),
                page.unit(),
                form,
                there != null,
                there != null && there.wantsReason(),
                charges.choices(unit),
                complaints,
                theirs,
                refusal.or(page::refusal));
    }

    private static @Nullable Work there(FormPage page, WorkForm form) {
        return page.contents().stream()
                .flatMap(content -> content.works().stream())
                .map(WorkRow::work)
                .filter(work -> work.id().equals(new WorkId(form.id())))
                .findFirst()
                .orElse(null);
    }
}
