package vn.thidua.award.printing;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
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
import vn.thidua.award.certificate.Design;
import vn.thidua.award.certificate.Sheet;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.Moments;

/** The designs of certificates: those of the program, and those that bodies drew themselves. */
@NamedInterface("desk")
@Service
@Transactional
public class Designs {

    /** Most bytes of a file. */
    public static final int MOST = 2_000_000;

    /** Most characters of a name. */
    public static final int LONGEST = 80;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Designs(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Returns the own designs of a body that are in use, by name. */
    public List<OwnDesign> of(UnitId issuer) {
        return jdbc.sql("""
                        select id, name, made_at, made_by from award_design where issuer_id = :issuer and retired_at is null
                        order by name collate vietnamese_names, id
                        """)
                .param("issuer", issuer.value())
                .query((row, n) -> new OwnDesign(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getObject(3, OffsetDateTime.class).toInstant(),
                        row.getString(4)))
                .list();
    }

    /**
     * Returns a design by its name in the program or its id.
     *
     * @throws vn.thidua.shared.Refused with {@link CertificateRefusal#LAYOUT_GONE}
     */
    public Design design(String which, UnitId issuer) {
        return shipped(which)
                .map(Design.Shipped::design)
                .or(() -> file(which, issuer).map(Design::read))
                .orElseThrow(() -> new vn.thidua.shared.Refused(CertificateRefusal.LAYOUT_GONE.because()));
    }

    /** Returns the design of the program that is called so. */
    public static Optional<Design.Shipped> shipped(String which) {
        return Arrays.stream(Design.Shipped.values())
                .filter(one -> one.name().equals(which))
                .findFirst();
    }

    /** Returns the file of an own design of a body, in use or not. */
    public Optional<byte[]> file(String which, UnitId issuer) {
        return jdbc.sql("select file from award_design where cast(id as text) = :id and issuer_id = :issuer")
                .param("id", which)
                .param("issuer", issuer.value())
                .query((row, n) -> row.getBytes(1))
                .optional();
    }

    /**
     * Takes a design in; the same sent twice is one.
     *
     * @throws vn.thidua.shared.Refused with a constant of {@link CertificateRefusal}
     */
    public void keep(UUID id, UnitId issuer, String name, byte[] file, Actor actor) {
        String called = named(name, LONGEST);
        if (file.length == 0) {
            CertificateRefusal.NO_FILE.because().raise();
        }
        if (file.length > MOST) {
            CertificateRefusal.FILE_TOO_LARGE.because(MOST / 1_000_000).raise();
        }
        Sheet sheet = Design.read(file).layout().sheet();
        if (!sheet.as(Sheet.A4)) {
            CertificateRefusal.NOT_A4.because(sheet.width(), sheet.height()).raise();
        }
        if (of(issuer).stream()
                .anyMatch(
                        one -> one.name().equalsIgnoreCase(called) && !one.id().equals(id))) {
            CertificateRefusal.NAME_TAKEN.because(called).raise();
        }
        Instant now = Instant.now(clock);
        int made = jdbc.sql("""
                        insert into award_design (id, issuer_id, name, file, made_at, made_by) values (:id, :issuer, :name, :file, :now, :by)
                        on conflict (id) do nothing
                        """)
                .param("id", id)
                .param("issuer", issuer.value())
                .param("name", called)
                .param("file", file)
                .param("now", Moments.stored(now))
                .param("by", actor.name())
                .update();
        if (made > 0) {
            events.publishEvent(new PrintingKept(issuer, "DESIGN", called, now, actor.by()));
        }
    }

    /** Puts a design aside; what was printed with it stays as it was. */
    public void retire(UUID id, UnitId issuer, Actor actor) {
        Instant now = Instant.now(clock);
        jdbc.sql(
                        "update award_design set retired_at = :now where id = :id and issuer_id = :issuer and retired_at is null returning name")
                .param("now", Moments.stored(now))
                .param("id", id)
                .param("issuer", issuer.value())
                .query(String.class)
                .optional()
                .ifPresent(name -> events.publishEvent(new PrintingKept(issuer, "DESIGN", name, now, actor.by())));
    }

    static String named(String name, int longest) {
        String called = name.strip();
        if (called.isEmpty() || called.length() > longest) {
            CertificateRefusal.NO_NAME.because(longest).raise();
        }
        return called;
    }
}
