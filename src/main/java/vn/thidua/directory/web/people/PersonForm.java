package vn.thidua.directory.web.people;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import vn.thidua.organization.people.Gender;
import vn.thidua.organization.people.PersonDesk;
import vn.thidua.organization.people.PersonDetails;
import vn.thidua.organization.people.PersonFile;
import vn.thidua.organization.people.PersonName;

/**
 * What somebody types about a person.
 *
 * @param id chosen when the empty form is shown, so that sending it twice registers one person
 * @param version of the person that the form was opened with, 0 for a new one
 * @param nameFrom first day of a new name, null where the name is only put right
 */
public record PersonForm(
        @NotNull UUID id,
        long version,

        @NotNull @Pattern(regexp = PersonDetails.CODE, message = "complaint.personCode")
        String code,

        @NotBlank @Size(max = 120) @Pattern(regexp = PersonName.WRITTEN, message = "complaint.personName")
        String name,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate nameFrom,

        @Nullable @PastOrPresent @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate bornOn,

        @Nullable Gender gender,
        @NotNull @Size(max = 40) String phone,
        @NotNull @Email @Size(max = 200) String email) {

    /** A field that did not come at all is an empty one. */
    public PersonForm {
        id = Objects.requireNonNullElseGet(id, UUID::randomUUID);
        code = Objects.requireNonNullElse(code, "");
        name = Objects.requireNonNullElse(name, "");
        phone = Objects.requireNonNullElse(phone, "");
        email = Objects.requireNonNullElse(email, "");
    }

    static PersonForm empty() {
        return new PersonForm(UUID.randomUUID(), 0, "", "", null, null, null, "", "");
    }

    static PersonForm of(PersonFile person, String name) {
        PersonDetails details = person.details();
        return new PersonForm(
                person.id().value(),
                person.version(),
                Objects.requireNonNullElse(details.code(), ""),
                name,
                null,
                details.bornOn(),
                details.gender(),
                Objects.requireNonNullElse(details.phone(), ""),
                Objects.requireNonNullElse(details.email(), ""));
    }

    PersonForm atVersion(long now) {
        return new PersonForm(id, now, code, name, nameFrom, bornOn, gender, phone, email);
    }

    PersonDesk.Change change() {
        return new PersonDesk.Change(name, nameFrom, details());
    }

    PersonDetails details() {
        return new PersonDetails(
                code.isBlank() ? null : PersonDetails.tidyCode(code),
                bornOn,
                gender,
                phone.isBlank() ? null : phone.strip(),
                email.isBlank() ? null : email.strip());
    }

    /** Returns a date as a field of a form takes it. */
    public static String field(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
