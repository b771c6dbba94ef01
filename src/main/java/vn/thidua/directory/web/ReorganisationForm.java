package vn.thidua.directory.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import vn.thidua.organization.reorganisation.LegalBasis;
import vn.thidua.organization.reorganisation.Reorganisation;

/**
 * What a person types about a reorganisation; only its title is needed to begin.
 *
 * @param id chosen when the empty form is shown, so that sending it twice drafts one
 * @param version of the draft that the form was opened with, 0 for a new one
 * @param rolesFollow whether roles held for a unit that ends are held for its heir
 */
public record ReorganisationForm(
        @NotNull UUID id,
        long version,
        @NotBlank @Size(max = 200) String title,
        @NotNull @Size(max = 100) String number,
        @NotNull @Size(max = 200) String issuer,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate issuedOn,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate effectiveOn,

        @Nullable Boolean rolesFollow) {

    /** A field that did not come at all is an empty one. */
    public ReorganisationForm {
        id = Objects.requireNonNullElseGet(id, UUID::randomUUID);
        title = Objects.requireNonNullElse(title, "");
        number = Objects.requireNonNullElse(number, "");
        issuer = Objects.requireNonNullElse(issuer, "");
        rolesFollow = Boolean.TRUE.equals(rolesFollow);
    }

    static ReorganisationForm empty() {
        return new ReorganisationForm(UUID.randomUUID(), 0, "", "", "", null, null, true);
    }

    static ReorganisationForm of(Reorganisation act) {
        Reorganisation.Head head = act.head();
        return new ReorganisationForm(
                act.id().value(),
                act.version(),
                head.title(),
                head.basis().number(),
                head.basis().issuer(),
                head.basis().date(),
                head.effectiveOn(),
                head.rolesFollow());
    }

    ReorganisationForm atVersion(long now) {
        return new ReorganisationForm(id, now, title, number, issuer, issuedOn, effectiveOn, rolesFollow);
    }

    Reorganisation.Head head() {
        return new Reorganisation.Head(
                title.strip(), new LegalBasis(number.strip(), issuer.strip(), issuedOn), effectiveOn, follow());
    }

    /** A box that is not ticked does not come at all. */
    public boolean follow() {
        return Boolean.TRUE.equals(rolesFollow);
    }

    /** Returns a day as a date field wants it, empty where there is none. */
    public static String field(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
