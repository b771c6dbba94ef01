package vn.thidua.organization.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.domain.UnitListCheck.Fate;
import vn.thidua.organization.domain.UnitListCheck.Line;
import vn.thidua.shared.By;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Vietnamese;

/** Takes lists of units: kept as uploaded, looked at by a person, then applied as a whole or not at all. */
@NamedInterface("desk")
@Service
@Transactional
public class UnitListDesk {

    private static final Duration KEPT = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final UnitDesk units;
    private final UnitReads reads;
    private final AliasReads aliases;
    private final AliasDesk names;
    private final Clock clock;

    UnitListDesk(
            JdbcClient jdbc,
            JsonMapper json,
            UnitDesk units,
            UnitReads reads,
            AliasReads aliases,
            AliasDesk names,
            Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.units = units;
        this.reads = reads;
        this.aliases = aliases;
        this.names = names;
        this.clock = clock;
    }

    /** A list that waits, with what it would do today. */
    public record Waiting(UUID id, String fileName, boolean applied, UnitListCheck check) {}

    /** Keeps the rows of an uploaded workbook and returns their number. */
    public UUID take(String fileName, List<UnitListRow> rows, By by) {
        UUID id = UUID.randomUUID();
        jdbc.sql("delete from unit_import where created_at < :old")
                .param("old", at(Instant.now(clock).minus(KEPT)))
                .update();
        jdbc.sql("""
                        insert into unit_import (id, file_name, rows, created_at, created_by)
                        values (:id, :file, :rows, :now, :by)
                        """)
                .param("id", id)
                .param("file", fileName)
                .param("rows", json.writeValueAsString(rows))
                .param("now", at(Instant.now(clock)))
                .param("by", by.account())
                .update();
        return id;
    }

    /** Returns a list of the same person with what it would do. */
    @Transactional(readOnly = true)
    public Waiting look(UUID id, By by) {
        return read(id, by, "");
    }

    /**
     * Creates the units of a list and returns how many; a second time changes nothing and returns 0.
     *
     * @throws vn.thidua.shared.Refused with {@link UnitRefusal#LIST_HAS_FAULTS}
     */
    public int apply(UUID id, By by) {
        Waiting list = read(id, by, " for update");
        if (list.applied()) {
            return 0;
        }
        UnitListCheck check = list.check();
        if (!check.clean()) {
            UnitRefusal.LIST_HAS_FAULTS.because(check.count(Fate.FAULTY)).raise();
        }
        int created = create(check.lines(), by);
        jdbc.sql("update unit_import set applied_at = :now where id = :id")
                .param("now", at(Instant.now(clock)))
                .param("id", id)
                .update();
        return created;
    }

    /** Creates parents before what belongs to them. */
    private int create(List<Line> lines, By by) {
        LocalDate today = LocalDate.now(clock);
        Map<Integer, UnitId> made = new HashMap<>();
        int before = -1;
        while (made.size() > before) {
            before = made.size();
            for (int i = 0; i < lines.size(); i++) {
                Line line = lines.get(i);
                if (line.fate() == Fate.CREATE && !made.containsKey(i) && ready(line, made)) {
                    made.put(i, create(line, parent(line, made), today, by));
                }
            }
        }
        return made.size();
    }

    private UnitId create(Line line, @Nullable UnitId parent, LocalDate today, By by) {
        UnitListRow row = line.row();
        UnitId unit = units.create(
                new UnitDesk.Create(
                        Objects.requireNonNull(line.kind()),
                        row.name(),
                        row.shortName().isEmpty() ? row.name() : row.shortName(),
                        parent,
                        row.email().isEmpty() ? null : row.email(),
                        today),
                by);
        row.otherNames().forEach(alias -> names.learn(alias, unit, null, by));
        return unit;
    }

    private static boolean ready(Line line, Map<Integer, UnitId> made) {
        int row = line.place().orElseThrow().row();
        return row < 0 || made.containsKey(row);
    }

    private static @Nullable UnitId parent(Line line, Map<Integer, UnitId> made) {
        UnitListCheck.UnitPlace place = line.place().orElseThrow();
        return place.row() < 0 ? place.unit() : made.get(place.row());
    }

    private Waiting read(UUID id, By by, String lock) {
        record Kept(String fileName, String rows, boolean applied) {}
        Kept kept = jdbc.sql("select file_name, rows, applied_at from unit_import where id = :id and created_by = :by"
                        + lock)
                .param("id", id)
                .param("by", by.account())
                .query((row, n) ->
                        new Kept(row.getString(1), row.getString(2), row.getObject(3, OffsetDateTime.class) != null))
                .optional()
                .orElseThrow(() -> new NotFound("unit import " + id));
        List<UnitListRow> rows = json.readValue(kept.rows(), new TypeReference<List<UnitListRow>>() {});
        return new Waiting(
                id,
                kept.fileName(),
                kept.applied(),
                UnitListRules.check(rows, reads.on(LocalDate.now(clock)), reads.kinds(), aliases.everybodys()));
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atZone(Vietnamese.ZONE).toOffsetDateTime();
    }
}
