package vn.thidua.directory.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.Contacts;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitField;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.domain.UnitDesk;
import vn.thidua.organization.domain.UnitDetails;
import vn.thidua.organization.domain.UnitHistory;

/**
 * What a person types about a unit.
 *
 * @param id of the unit; chosen when the empty form is shown, so that sending it twice creates one unit
 * @param version of the unit that the form was opened with, 0 for a new one
 * @param parent id of what it belongs to, chosen from a list or known from before; holds as long as {@code parentName} names it
 * @param parentName what was typed for what it belongs to, empty at the top
 */
public record UnitForm(
        @NotNull UUID id,
        long version,
        @NotBlank @Size(max = Unit.LONGEST_NAME) String name,
        @NotNull @Size(max = Unit.LONGEST_SHORT_NAME) String shortName,
        @NotBlank String kind,
        @Nullable UUID parent,
        @NotNull @Size(max = 200) String parentName,

        @NotNull @Size(max = 35) @Pattern(regexp = UnitDetails.CODE, message = "complaint.unitCode")
        String code,

        @NotNull @Email @Size(max = 200) String email,

        @NotNull @Size(max = 100) @Pattern(regexp = Contacts.PHONE, message = "complaint.phone")
        String phone,

        @NotNull @Size(max = 200) @Pattern(regexp = Contacts.WEBSITE, message = "complaint.website")
        String website,

        @NotNull @Size(max = 300) String address) {

    /** A field that did not come at all is an empty one. */
    public UnitForm {
        id = Objects.requireNonNullElseGet(id, UUID::randomUUID);
        name = Objects.requireNonNullElse(name, "");
        shortName = Objects.requireNonNullElse(shortName, "");
        kind = Objects.requireNonNullElse(kind, "");
        parentName = Objects.requireNonNullElse(parentName, "");
        code = Objects.requireNonNullElse(code, "");
        email = Objects.requireNonNullElse(email, "");
        phone = Objects.requireNonNullElse(phone, "");
        website = Objects.requireNonNullElse(website, "");
        address = Objects.requireNonNullElse(address, "");
    }

    static UnitForm empty(@Nullable UUID parent, String parentName) {
        return new UnitForm(UUID.randomUUID(), 0, "", "", "", parent, parentName, "", "", "", "", "");
    }

    static UnitForm of(Unit unit, String parentName, UnitDetails details) {
        Contacts contacts = details.contacts();
        return new UnitForm(
                unit.id().value(),
                unit.version(),
                unit.name(),
                unit.shortName(),
                unit.kind(),
                unit.parent().map(UnitId::value).orElse(null),
                parentName,
                details.code(),
                contacts.email(),
                contacts.phone(),
                contacts.website(),
                contacts.address());
    }

    UnitForm atVersion(long now) {
        return new UnitForm(id, now, name, shortName, kind, parent, parentName, code, email, phone, website, address);
    }

    UnitForm under(@Nullable UnitId unit) {
        return new UnitForm(
                id,
                version,
                name,
                shortName,
                kind,
                unit == null ? null : unit.value(),
                parentName,
                code,
                email,
                phone,
                website,
                address);
    }

    /** Returns the form with what was there before a change, ready to be looked at and kept. */
    UnitForm back(UnitHistory.PastChange change) {
        String was = change.before();
        UnitField field = change.field();
        return new UnitForm(
                id,
                version,
                field == UnitField.NAME ? was : name,
                field == UnitField.SHORT_NAME ? was : shortName,
                field == UnitField.KIND ? was : kind,
                field == UnitField.PARENT ? null : parent,
                field == UnitField.PARENT ? was : parentName,
                field == UnitField.CODE ? was : code,
                field == UnitField.EMAIL ? was : email,
                field == UnitField.PHONE ? was : phone,
                field == UnitField.WEBSITE ? was : website,
                field == UnitField.ADDRESS ? was : address);
    }

    @Nullable
    UnitId parentId() {
        return parent == null ? null : new UnitId(parent);
    }

    UnitDesk.Change change() {
        return new UnitDesk.Change(
                kind,
                name.strip(),
                shortNameOrName(),
                parentId(),
                new UnitDetails(code, new Contacts(email, phone, website, address)));
    }

    String shortNameOrName() {
        return shortName.isBlank() ? name.strip() : shortName.strip();
    }
}
