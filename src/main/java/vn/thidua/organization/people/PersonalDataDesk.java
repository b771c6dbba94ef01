package vn.thidua.organization.people;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.PersonErased;
import vn.thidua.organization.PersonHandedOut;
import vn.thidua.organization.PersonId;
import vn.thidua.shared.By;
import vn.thidua.shared.Moments;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Vietnamese;

/** Answers a person about its own data: hands them out, or erases them where the law allows. */
@NamedInterface("desk")
@Service
@Transactional
public class PersonalDataDesk {

    /* What is about the person itself; positions stay, for awards rest on them. */
    private static final List<String> EMPTYING = List.of(
            "delete from person_name where person_id in (:ids) and ends_on is not null",
            "update person_name set name = :name, folded = :folded, sort_key = :key, starts_on = :ever where person_id in (:ids)",
            "delete from person_identity where person_id in (:ids)",
            "delete from person_fact where person_id in (:ids)",
            "update person_change set before = '', after = '' where person_id in (:ids)",
            "update unit_change set before = '', after = '' where field = 'HEAD' and person_before is null and person_after is null"
                    + " and unit_id in (select unit_id from unit_head where person_id in (:ids))",
            "update person_merge set reason = '' where kept_id in (:ids) or gone_id in (:ids)",
            "update person set code = null, born_on = null, gender = null, phone = null, email = null, erased_at = :now,"
                    + " version = version + 1 where id in (:ids)");

    private final JdbcClient jdbc;
    private final PersonRows people;
    private final IdentityDesk identities;
    private final IdentityReads numbers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PersonalDataDesk(
            JdbcClient jdbc,
            PersonRows people,
            IdentityDesk identities,
            IdentityReads numbers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.identities = identities;
        this.numbers = numbers;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Why data are erased.
     *
     * @param basis legal document and article
     * @param paper number of the request or decision
     * @param pseudonym the name that stands for the person from then on
     */
    @NamedInterface("desk")
    public record Erasure(String basis, String paper, String reason, String pseudonym) {}

    /**
     * Notes that the data of a person are handed out for it, and returns its identity numbers as the paper shows them.
     *
     * @param full whether they are shown in full
     */
    public List<String> handOut(PersonId person, String reason, boolean full, By by) {
        PersonRules.whyNotChange(people.lock(person)).ifPresent(Refusal::raise);
        events.publishEvent(new PersonHandedOut(person, reason.strip(), full, Instant.now(clock), by));
        return numbers.of(person).stream()
                .map(identity -> full ? identities.read(person, identity.id()).digits() : identity.masked())
                .toList();
    }

    /**
     * Erases the personal data of a person, and of the files that were merged into it; its positions stay under a pseudonym. There is no way back. A second time changes nothing.
     *
     * @throws vn.thidua.shared.Refused with {@link PersonRefusal#MERGED}
     */
    public void erase(PersonId person, Erasure why, By by) {
        PersonFile file = people.lock(person);
        if (file.erasedAt().isPresent()) {
            return;
        }
        PersonRules.whyNotChange(file).ifPresent(Refusal::raise);
        List<UUID> ids = jdbc.sql("""
                        with recursive files (id) as (
                            select cast(:id as uuid) union select p.id from person p join files f on p.merged_into = f.id
                        )
                        select id from files
                        """)
                .param("id", person.value())
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
        Instant now = Instant.now(clock);
        jdbc.sql("""
                        insert into person_erasure (person_id, basis, paper, reason, erased_at, erased_by)
                        values (:id, :basis, :paper, :reason, :now, :by)
                        """)
                .param("id", person.value())
                .param("basis", why.basis())
                .param("paper", why.paper().strip())
                .param("reason", why.reason().strip())
                .param("now", Moments.stored(now))
                .param("by", by.name())
                .update();
        for (String sql : EMPTYING) {
            jdbc.sql(sql)
                    .param("ids", ids)
                    .param("name", why.pseudonym())
                    .param("folded", Vietnamese.fold(why.pseudonym()))
                    .param("key", NameOrder.key(why.pseudonym()))
                    .param("ever", PersonName.EVER)
                    .param("now", Moments.stored(now))
                    .update();
        }
        events.publishEvent(new PersonErased(person, why.basis(), why.paper().strip(), now, by));
    }
}
