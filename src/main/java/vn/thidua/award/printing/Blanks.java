package vn.thidua.award.printing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Actor;
import vn.thidua.award.CertificateRefusal;
import vn.thidua.award.certificate.Blank;
import vn.thidua.award.certificate.Box;
import vn.thidua.award.certificate.Face;
import vn.thidua.award.certificate.Layout;
import vn.thidua.award.certificate.Lettering;
import vn.thidua.award.certificate.Place;
import vn.thidua.award.certificate.PlaceName;
import vn.thidua.award.certificate.Sheet;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.Moments;
import vn.thidua.shared.Refusal;

/** The pre-printed blanks of bodies: what is written where. */
@NamedInterface("desk")
@Service
@Transactional
public class Blanks {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Blanks(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Returns the blanks of a body that are in use, by name. */
    public List<KeptBlank> of(UnitId issuer) {
        Map<UUID, List<Place>> places = jdbc
                .sql("""
                        select p.* from award_blank_place p join award_blank b on b.id = p.blank_id where b.issuer_id = :issuer and b.retired_at is null
                        """)
                .param("issuer", issuer.value())
                .query((row, n) -> Map.entry(row.getObject("blank_id", UUID.class), place(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return jdbc.sql("""
                        select * from award_blank where issuer_id = :issuer and retired_at is null order by name collate vietnamese_names, id
                        """)
                .param("issuer", issuer.value())
                .query((row, n) -> {
                    UUID id = row.getObject("id", UUID.class);
                    Sheet sheet = new Sheet(row.getDouble("width"), row.getDouble("height"));
                    return new KeptBlank(
                            id,
                            new Blank(row.getString("name"), new Layout(sheet, places.getOrDefault(id, List.of()))),
                            row.getString("changed_by"),
                            row.getLong("version"));
                })
                .list();
    }

    /** Returns a blank of a body. */
    public Optional<KeptBlank> find(UUID id, UnitId issuer) {
        return of(issuer).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /**
     * Writes a blank down, or changes it.
     *
     * @param kept its version is the one that was on the screen
     * @throws vn.thidua.shared.Refused with a constant of {@link CertificateRefusal}
     */
    public void keep(KeptBlank kept, UnitId issuer, Actor actor) {
        Blank blank = kept.blank();
        String name = Designs.named(blank.name(), Designs.LONGEST);
        Sheet sheet = blank.layout().sheet();
        if (!sheet.as(Sheet.A4)) {
            CertificateRefusal.NOT_A4.because(sheet.width(), sheet.height()).raise();
        }
        blank.layout().whyNot().ifPresent(Refusal::raise);
        if (of(issuer).stream()
                .anyMatch(one ->
                        one.blank().name().equalsIgnoreCase(name) && !one.id().equals(kept.id()))) {
            CertificateRefusal.NAME_TAKEN.because(name).raise();
        }
        find(kept.id(), issuer)
                .filter(there -> there.version() != kept.version())
                .ifPresent(there -> CertificateRefusal.CHANGED_MEANWHILE
                        .because(there.changedBy())
                        .raise());
        Instant now = Instant.now(clock);
        int written = jdbc.sql("""
                        insert into award_blank (id, issuer_id, name, width, height, changed_at, changed_by)
                        values (:id, :issuer, :name, :width, :height, :now, :by)
                        on conflict (id) do update set name = excluded.name, width = excluded.width, height = excluded.height,
                            changed_at = excluded.changed_at, changed_by = excluded.changed_by, version = award_blank.version + 1
                        where award_blank.issuer_id = excluded.issuer_id and award_blank.version = :version
                        """)
                .param("id", kept.id())
                .param("version", kept.version())
                .param("issuer", issuer.value())
                .param("name", name)
                .param("width", sheet.width())
                .param("height", sheet.height())
                .param("now", Moments.stored(now))
                .param("by", actor.name())
                .update();
        if (written == 0) {
            CertificateRefusal.CHANGED_MEANWHILE
                    .because(find(kept.id(), issuer).map(KeptBlank::changedBy).orElse(""))
                    .raise();
        }
        jdbc.sql("delete from award_blank_place where blank_id = :id")
                .param("id", kept.id())
                .update();
        blank.layout().places().forEach(place -> write(kept.id(), place));
        events.publishEvent(new PrintingKept(issuer, "BLANK", name, now, actor.by()));
    }

    private void write(UUID blank, Place place) {
        Lettering letters = place.lettering();
        jdbc.sql("""
                        insert into award_blank_place (blank_id, place, x, y, width, height, face, largest, least, lines, align, colour, capitals)
                        values (:blank, :place, :x, :y, :width, :height, :face, :largest, :least, :lines, :align, :colour, :capitals)
                        """)
                .param("blank", blank)
                .param("place", place.name().name())
                .param("x", place.box().x())
                .param("y", place.box().y())
                .param("width", place.box().width())
                .param("height", place.box().height())
                .param("face", letters.face().name())
                .param("largest", letters.largest())
                .param("least", letters.least())
                .param("lines", letters.lines())
                .param("align", letters.align().name())
                .param("colour", letters.colour())
                .param("capitals", letters.capitals())
                .update();
    }

    /** Puts a blank aside; what was printed on it stays in the log. */
    public void retire(UUID id, UnitId issuer, Actor actor) {
        Instant now = Instant.now(clock);
        jdbc.sql(
                        "update award_blank set retired_at = :now where id = :id and issuer_id = :issuer and retired_at is null returning name")
                .param("now", Moments.stored(now))
                .param("id", id)
                .param("issuer", issuer.value())
                .query(String.class)
                .optional()
                .ifPresent(name -> events.publishEvent(new PrintingKept(issuer, "BLANK", name, now, actor.by())));
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(
                PlaceName.valueOf(row.getString("place")),
                new Box(row.getDouble("x"), row.getDouble("y"), row.getDouble("width"), row.getDouble("height")),
                new Lettering(
                        Face.valueOf(row.getString("face")),
                        row.getDouble("largest"),
                        row.getDouble("least"),
                        row.getInt("lines"),
                        Lettering.Align.valueOf(row.getString("align")),
                        row.getInt("colour"),
                        row.getBoolean("capitals")));
    }
}
