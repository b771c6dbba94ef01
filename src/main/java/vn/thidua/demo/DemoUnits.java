package vn.thidua.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.domain.AliasDesk;
import vn.thidua.organization.domain.UnitDesk;
import vn.thidua.shared.By;

/** The units of the demo office. */
@DemoOnly
class DemoUnits {

    private final UnitDesk units;
    private final AliasDesk names;

    DemoUnits(UnitDesk units, AliasDesk names) {
        this.units = units;
        this.names = names;
    }

    /** Creates them and returns them by the keys of the file. */
    Map<String, UnitId> create() {
        Map<String, UnitId> created = new HashMap<>();
        for (List<String> row : new DemoFile("units.txt").rows()) {
            UnitId unit = id(row.get(0));
            units.create(
                    unit,
                    new UnitDesk.Create(
                            row.get(2),
                            row.get(3),
                            row.get(4),
                            row.get(1).isEmpty() ? null : Objects.requireNonNull(created.get(row.get(1))),
                            null,
                            LocalDate.parse(row.get(5))),
                    By.PROGRAM);
            created.put(row.get(0), unit);
            Arrays.stream(row.get(6).split(";", -1))
                    .map(String::strip)
                    .filter(alias -> !alias.isEmpty())
                    .forEach(alias -> names.learn(alias, unit, null, By.PROGRAM));
        }
        return created;
    }

    /** Returns the id of the unit with this key in the file; it is always the same. */
    static UnitId id(String key) {
        return new UnitId(UUID.nameUUIDFromBytes(("demo/units/" + key).getBytes(StandardCharsets.UTF_8)));
    }
}
