package vn.thidua.award.printing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Actor;
import vn.thidua.award.CertificateRefusal;
import vn.thidua.award.certificate.Certificate;
import vn.thidua.award.certificate.Symbol;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.shared.Moments;
import vn.thidua.shared.Vietnamese;

/** Keeps what bodies have printed on their certificates: who decides, their name, their picture. */
@NamedInterface("desk")
@Service
@Transactional
public class Houses {

    /** Most bytes of a picture. */
    public static final int MOST = 4_000_000;

    private static final int LONGEST = 200;

    private final JdbcClient jdbc;
    private final Units units;
    private final MessageSource messages;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Houses(JdbcClient jdbc, Units units, MessageSource messages, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.units = units;
        this.messages = messages;
        this.events = events;
        this.clock = clock;
    }

    /** Returns what a body wrote down, else what its name says. */
    public House of(UnitId issuer) {
        return jdbc.sql("select *, symbol is not null as own from award_house where issuer_id = :issuer")
                .param("issuer", issuer.value())
                .query((row, n) -> new House(
                        issuer,
                        Certificate.House.valueOf(row.getString("house")),
                        row.getString("decider"),
                        row.getString("name"),
                        row.getBoolean("own"),
                        row.getString("changed_by"),
                        row.getLong("version")))
                .optional()
                .orElseGet(() -> named(issuer));
    }

    private House named(UnitId issuer) {
        String unit = units.names(List.of(issuer), LocalDate.now(clock)).getOrDefault(issuer, "");
        String committee = t("printing.committee");
        boolean people = Vietnamese.fold(unit).matches("(" + t("printing.communes") + ") .*");
        String name = people
                ? committee + " " + unit.substring(0, 1).toLowerCase(Vietnamese.LOCALE) + unit.substring(1)
                : unit;
        boolean chair = name.startsWith(committee);
        return new House(
                issuer,
                Certificate.House.STATE,
                t(chair ? "printing.chair" : "printing.head", name),
                name,
                false,
                "",
                -1);
    }

    private String t(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.of("vi"));
    }

    /** Returns the picture of a body, else that of the program. */
    public Symbol symbol(UnitId issuer) {
        return file(issuer).map(Symbol::of).orElseGet(Symbol::shipped);
    }

    private Optional<byte[]> file(UnitId issuer) {
        return jdbc.sql("select symbol from award_house where issuer_id = :issuer and symbol is not null")
                .param("issuer", issuer.value())
                .query((row, n) -> row.getBytes(1))
                .optional();
    }

    /**
     * Writes down who decides and what the body is called.
     *
     * @param house its version is the one that was on the screen
     * @throws vn.thidua.shared.Refused with a constant of {@link CertificateRefusal}
     */
    public void keep(House house, Actor actor) {
        if (house.decider().isBlank()
                || house.name().isBlank()
                || house.decider().length() > LONGEST
                || house.name().length() > LONGEST) {
            CertificateRefusal.NO_NAME.because(LONGEST).raise();
        }
        House there = of(house.issuer());
        if (there.version() != house.version()) {
            CertificateRefusal.CHANGED_MEANWHILE.because(there.changedBy()).raise();
        }
        if (!write(house, actor)) {
            CertificateRefusal.CHANGED_MEANWHILE
                    .because(of(house.issuer()).changedBy())
                    .raise();
        }
        events.publishEvent(new PrintingKept(house.issuer(), "HOUSE", house.decider(), Instant.now(clock), actor.by()));
    }

    private boolean write(House house, Actor actor) {
        return jdbc.sql("""
                        insert into award_house (issuer_id, house, decider, name, changed_at, changed_by) values (:issuer, :house, :decider, :name, :now, :by)
                        on conflict (issuer_id) do update set house = excluded.house, decider = excluded.decider, name = excluded.name,
                            changed_at = excluded.changed_at, changed_by = excluded.changed_by, version = award_house.version + 1
                        where award_house.version = :version
                        """)
                        .param("issuer", house.issuer().value())
                        .param("house", house.house().name())
                        .param("decider", house.decider().strip())
                        .param("name", house.name().strip())
                        .param("now", Moments.stored(Instant.now(clock)))
                        .param("version", house.version())
                        .param("by", actor.name())
                        .update()
                > 0;
    }

    /**
     * Takes a picture in, or with no bytes goes back to that of the program.
     *
     * @throws vn.thidua.shared.Refused with a constant of {@link CertificateRefusal}
     */
    public void keepSymbol(UnitId issuer, byte[] file, Actor actor) {
        if (file.length > MOST) {
            CertificateRefusal.FILE_TOO_LARGE.because(MOST / 1_000_000).raise();
        }
        boolean own = file.length > 0;
        if (own) {
            Symbol.of(file);
        }
        House there = of(issuer);
        if (there.version() < 0) {
            write(there, actor);
        }
        jdbc.sql("""
                        update award_house set symbol = :file, changed_at = :now, changed_by = :by, version = version + 1 where issuer_id = :issuer
                        """)
                .param("file", own ? file : null)
                .param("issuer", issuer.value())
                .param("now", Moments.stored(Instant.now(clock)))
                .param("by", actor.name())
                .update();
        events.publishEvent(new PrintingKept(issuer, "SYMBOL", there.name(), Instant.now(clock), actor.by()));
    }
}
