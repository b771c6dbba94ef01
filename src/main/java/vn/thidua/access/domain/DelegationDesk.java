package vn.thidua.access.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Account;
import vn.thidua.access.AccountId;
import vn.thidua.access.Act;
import vn.thidua.access.DelegationEnded;
import vn.thidua.access.DelegationEntered;
import vn.thidua.access.Period;
import vn.thidua.shared.By;
import vn.thidua.shared.Moments;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;

/** Takes the commands on delegations; one at a time with those on roles, so that nobody hands over what is being withdrawn. */
@Service
@Transactional
public class DelegationDesk {

    private final JdbcClient jdbc;
    private final DelegationReads reads;
    private final GrantReads grants;
    private final AccountReads accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DelegationDesk(
            JdbcClient jdbc,
            DelegationReads reads,
            GrantReads grants,
            AccountReads accounts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.reads = reads;
        this.grants = grants;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    /** The file of a paper. */
    public record PaperFile(String name, byte[] bytes) {}

    /**
     * A role to be handed over.
     *
     * @param id chosen by whoever asks, so that asking twice hands over once
     * @param acts what of the role, empty for everything
     */
    public record HandOver(
            UUID id,
            AccountId principal,
            UUID grant,
            AccountId deputy,
            Set<Act> acts,
            Period period,
            Delegation.Reason reason,
            String note,
            String paperNumber,
            LocalDate paperDate,
            Optional<PaperFile> file) {}

    /**
     * Hands over; a second time changes nothing.
     *
     * @throws vn.thidua.shared.Refused with a {@link DelegationRefusal}
     */
    public void enter(HandOver wanted, By by) {
        GrantDesk.lock(jdbc);
        LocalDate today = LocalDate.now(clock);
        if (reads.find(wanted.id(), today).isPresent()) {
            return;
        }
        HeldGrant grant = whyNot(wanted, by, today);
        OffsetDateTime now = Moments.stored(Instant.now(clock));
        jdbc.sql("""
                        insert into delegation (id, grant_id, deputy_id, acts, starts_on, ends_on, reason, note, paper_number, paper_date,
                            file_name, file_bytes, entered_by, entered_at)
                        values (:id, :grant, :deputy, :acts, :start, :end, :reason, :note, :number, :date, :name, :bytes, :by, :now)
                        """)
                .param("id", wanted.id())
                .param("grant", wanted.grant())
                .param("deputy", wanted.deputy().value())
                .param("acts", Acts.names(wanted.acts()))
                .param("start", wanted.period().startsOn())
                .param("end", wanted.period().endsOn())
                .param("reason", wanted.reason().name())
                .param("note", wanted.note())
                .param("number", wanted.paperNumber())
                .param("date", wanted.paperDate())
                .param("name", wanted.file().map(PaperFile::name).orElse(null))
                .param("bytes", wanted.file().map(PaperFile::bytes).orElse(null))
                .param("by", by.name())
                .param("now", now)
                .update();
        Delegation made = reads.find(wanted.id(), today).orElseThrow();
        events.publishEvent(new DelegationEntered(
                made.id(),
                grant.account(),
                wanted.deputy(),
                grant.role(),
                made.acts().stream().sorted().toList(),
                made.period().startsOn(),
                made.lastDay(),
                made.paper().number(),
                now.toInstant(),
                by));
    }

    /** Ends a delegation at once. A second time, or after its last day, changes nothing. */
    public void end(UUID id, By by) {
        GrantDesk.lock(jdbc);
        Delegation delegation =
                reads.find(id, LocalDate.now(clock)).orElseThrow(() -> new NotFound("delegation " + id));
        if (!delegation.open(LocalDate.now(clock))) {
            return;
        }
        Instant now = Instant.now(clock);
        jdbc.sql("update delegation set ended_by = :by, ended_at = :now where id = :id")
                .param("by", by.name())
                .param("now", Moments.stored(now))
                .param("id", id)
                .update();
        events.publishEvent(new DelegationEnded(
                id, delegation.principal().account(), delegation.deputy().account(), now, by));
    }

    /** Asks the rules with the table locked, and returns the role that is handed over. */
    private HeldGrant whyNot(HandOver wanted, By by, LocalDate today) {
        HeldGrant grant = grants.of(wanted.principal(), today).stream()
                .filter(held -> held.id().equals(wanted.grant()))
                .findFirst()
                .orElseThrow(() -> new NotFound("grant " + wanted.grant()));
        Account deputy = accounts.find(wanted.deputy()).orElseThrow(() -> new NotFound("account " + wanted.deputy()));
        List<Delegation> others = reads.of(wanted.principal(), today).stream()
                .filter(other -> other.grant().equals(grant.id()))
                .toList();
        DelegationRules.whyNotHandOver(grant, deputy, wanted.acts(), wanted.period(), others, by)
                .ifPresent(Refusal::raise);
        return grant;
    }
}
