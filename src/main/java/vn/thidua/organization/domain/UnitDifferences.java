package vn.thidua.organization.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.Contacts;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitChanged.Change;
import vn.thidua.organization.UnitField;
import vn.thidua.organization.UnitId;

/** What would be different about a unit; pure. */
final class UnitDifferences {

    private final List<Change> changes = new ArrayList<>();

    private UnitDifferences() {}

    /**
     * Returns the fields that differ, none where nothing does.
     *
     * @param name gives a unit its name, null an empty one
     */
    static List<Change> between(
            Unit before, UnitDetails known, UnitDesk.Change wanted, Function<@Nullable UnitId, String> name) {
        UnitDifferences found = new UnitDifferences();
        found.note(UnitField.KIND, before.kind(), wanted.kind());
        found.note(UnitField.NAME, before.name(), wanted.name().strip());
        found.note(UnitField.SHORT_NAME, before.shortName(), wanted.shortName().strip());
        @Nullable UnitId parent = before.parent().orElse(null);
        if (!Objects.equals(parent, wanted.parent())) {
            found.changes.add(new Change(UnitField.PARENT, name.apply(parent), name.apply(wanted.parent())));
        }
        found.note(UnitField.CODE, known.code(), wanted.details().code());
        Contacts then = known.contacts();
        Contacts now = wanted.details().contacts();
        found.note(UnitField.EMAIL, then.email(), now.email());
        found.note(UnitField.PHONE, then.phone(), now.phone());
        found.note(UnitField.WEBSITE, then.website(), now.website());
        found.note(UnitField.ADDRESS, then.address(), now.address());
        return List.copyOf(found.changes);
    }

    private void note(UnitField field, String before, String after) {
        if (!before.equals(after)) {
            changes.add(new Change(field, before, after));
        }
    }
}
