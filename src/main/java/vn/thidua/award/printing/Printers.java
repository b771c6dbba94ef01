package vn.thidua.award.printing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Actor;
import vn.thidua.award.CertificateRefusal;
import vn.thidua.award.certificate.Offset;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.Moments;

/** The printers of bodies and their offsets. */
@NamedInterface("desk")
@Service
@Transactional
public class Printers {

    /** The most millimetres that a printer misses. */
    public static final int MOST = 20;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Printers(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Returns the printers of a body that are in use, by name. */
    public List<Printer> of(UnitId issuer) {
        return jdbc.sql("""
                        select * from award_printer where issuer_id = :issuer and retired_at is null order by name collate vietnamese_names, id
                        """)
                .param("issuer", issuer.value())
                .query((row, n) -> printer(row))
                .list();
    }

    /** Returns a printer of a body. */
    public Optional<Printer> find(UUID id, UnitId issuer) {
        return of(issuer).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /**
     * Writes a printer down, or changes it.
     *
     * @param printer its version is the one that was on the screen
     * @throws vn.thidua.shared.Refused with a constant of {@link CertificateRefusal}
     */
    public void keep(Printer printer, UnitId issuer, Actor actor) {
        String name = Designs.named(printer.name(), Designs.LONGEST);
        if (Math.abs(printer.offset().right()) > MOST
                || Math.abs(printer.offset().down()) > MOST) {
            CertificateRefusal.OFFSET_TOO_LARGE.because(MOST).raise();
        }
        if (of(issuer).stream()
                .anyMatch(one -> one.name().equalsIgnoreCase(name) && !one.id().equals(printer.id()))) {
            CertificateRefusal.NAME_TAKEN.because(name).raise();
        }
        find(printer.id(), issuer)
                .filter(there -> there.version() != printer.version())
                .ifPresent(there -> CertificateRefusal.CHANGED_MEANWHILE
                        .because(there.changedBy())
                        .raise());
        Instant now = Instant.now(clock);
        int written = jdbc.sql("""
                        insert into award_printer (id, issuer_id, name, move_right, move_down, changed_at, changed_by)
                        values (:id, :issuer, :name, :right, :down, :now, :by)
                        on conflict (id) do update set name = excluded.name, move_right = excluded.move_right, move_down = excluded.move_down,
                            changed_at = excluded.changed_at, changed_by = excluded.changed_by, version = award_printer.version + 1
                        where award_printer.issuer_id = excluded.issuer_id and award_printer.version = :version
                        """)
                .param("id", printer.id())
                .param("version", printer.version())
                .param("issuer", issuer.value())
                .param("name", name)
                .param("right", printer.offset().right())
                .param("down", printer.offset().down())
                .param("now", Moments.stored(now))
                .param("by", actor.name())
                .update();
        if (written == 0) {
            CertificateRefusal.CHANGED_MEANWHILE
                    .because(find(printer.id(), issuer).map(Printer::changedBy).orElse(""))
                    .raise();
        }
        events.publishEvent(new PrintingKept(issuer, "PRINTER", name, now, actor.by()));
    }

    /** Puts a printer aside. */
    public void retire(UUID id, UnitId issuer, Actor actor) {
        Instant now = Instant.now(clock);
        jdbc.sql(
                        "update award_printer set retired_at = :now where id = :id and issuer_id = :issuer and retired_at is null returning name")
                .param("now", Moments.stored(now))
                .param("id", id)
                .param("issuer", issuer.value())
                .query(String.class)
                .optional()
                .ifPresent(name -> events.publishEvent(new PrintingKept(issuer, "PRINTER", name, now, actor.by())));
    }

    private static Printer printer(ResultSet row) throws SQLException {
        return new Printer(
                row.getObject("id", UUID.class),
                row.getString("name"),
                new Offset(row.getDouble("move_right"), row.getDouble("move_down")),
                row.getString("changed_by"),
                row.getLong("version"));
    }
}
