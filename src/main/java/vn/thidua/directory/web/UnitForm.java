package vn.thidua.directory.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.domain.UnitDesk;

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
        @NotBlank @Size(max = 200) String name,
        @NotNull @Size(max = 60) String shortName,
        @NotBlank String kind,
        @Nullable UUID parent,
        @NotNull @Size(max = 200) String parentName,
        @NotNull @Email @Size(max = 200) String email) {

    /** A field that did not come at all is an empty one. */
    public UnitForm {
        id = Objects.requireNonNullElseGet(id, UUID::randomUUID);
        name = Objects.requireNonNullElse(name, "");
        shortName = Objects.requireNonNullElse(shortName, "");
        kind = Objects.requireNonNullElse(kind, "");
        parentName = Objects.requireNonNullElse(parentName, "");
        email = Objects.requireNonNullElse(email, "");
    }

    static UnitForm empty(@Nullable UUID parent, String parentName) {
        return new UnitForm(UUID.randomUUID(), 0, "", "", "", parent, parentName, "");
    }

    static UnitForm of(Unit unit, String parentName, String email) {
        return new UnitForm(
                unit.id().value(),
                unit.version(),
                unit.name(),
                unit.shortName(),
                unit.kind(),
                unit.parent().map(UnitId::value).orElse(null),
                parentName,
                email);
    }

    UnitForm atVersion(long now) {
        return new UnitForm(id, now, name, shortName, kind, parent, parentName, email);
    }

    UnitForm under(@Nullable UnitId unit) {
        return new UnitForm(id, version, name, shortName, kind, unit == null ? null : unit.value(), parentName, email);
    }

    @Nullable
    UnitId parentId() {
        return parent == null ? null : new UnitId(parent);
    }

    UnitDesk.Change change() {
        return new UnitDesk.Change(
                kind, name.strip(), shortNameOrName(), parentId(), email.isBlank() ? null : email.strip());
    }

    String shortNameOrName() {
        return shortName.isBlank() ? name.strip() : shortName.strip();
    }
}
