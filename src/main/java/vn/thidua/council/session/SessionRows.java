package vn.thidua.council.session;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.access.AccountId;
import vn.thidua.council.CouncilId;
import vn.thidua.council.SessionId;
import vn.thidua.council.body.MemberPicker;
import vn.thidua.organization.UnitId;
import vn.thidua.regulation.value.VoteRule;
import vn.thidua.shared.By;
import vn.thidua.shared.Moments;

/** Writes sessions; one row each time but where the page of a form has several. */
@Repository
public class SessionRows {

    private final JdbcClient jdbc;

    SessionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes a session down under the next number of its year; false where it is there already. */
    boolean insert(SessionId id, CouncilId council, SittingDesk.Plan plan, By by) {
        jdbc.sql("select 1 from council where id = :id for update")
                .param("id", council.value())
                .query(Integer.class)
                .optional();
        return jdbc.sql("""
                                insert into council_session (id, council_id, year, number, title, starts_at, place, on_paper, secret, state, tellers, words, changed_by)
                                select :id, :council, :year, coalesce(max(number), 0) + 1, :title, :at, :place, :paper, :secret, 'PLANNED', :tellers, :words, :by
                                from council_session where council_id = :council and year = :year
                                on conflict (id) do nothing
                                """)
                        .param("id", id.value())
                        .param("council", council.value())
                        .param("year", plan.year())
                        .param("title", plan.title())
                        .param("at", Moments.stored(plan.begins()))
                        .param("place", plan.place())
                        .param("paper", plan.onPaper())
                        .param("secret", plan.secret())
                        .param("tellers", plan.tellers())
                        .param("words", plan.words())
                        .param("by", by.name())
                        .update()
                > 0;
    }

    void update(SessionId id, SittingDesk.Plan plan, By by) {
        jdbc.sql("""
                        update council_session set title = :title, starts_at = :at, place = :place, on_paper = :paper, secret = :secret,
                            tellers = :tellers, words = :words, changed_by = :by, version = version + 1 where id = :id
                        """)
                .param("id", id.value())
                .param("title", plan.title())
                .param("at", Moments.stored(plan.begins()))
                .param("place", plan.place())
                .param("paper", plan.onPaper())
                .param("secret", plan.secret())
                .param("tellers", plan.tellers())
                .param("words", plan.words())
                .param("by", by.name())
                .update();
    }

    /** Says how far a session is. */
    public void move(SessionId id, SessionState state, String word, Instant now, By by) {
        jdbc.sql("update council_session set state = :state, changed_by = :by, version = version + 1 where id = :id")
                .param("id", id.value())
                .param("state", state.name())
                .param("by", by.name())
                .update();
        note(id, state.name(), word, now, by);
    }

    /** Writes down what became of a session. */
    public void note(SessionId id, String what, String word, Instant now, By by) {
        jdbc.sql("""
                        insert into council_session_step (session_id, number, what, word, at, by_name)
                        select :id, coalesce(max(number), 0) + 1, :what, :word, :at, :by from council_session_step where session_id = :id
                        """)
                .param("id", id.value())
                .param("what", what)
                .param("word", word)
                .param("at", Moments.stored(now))
                .param("by", by.name())
                .update();
    }

    void open(SessionId id, boolean secret, Instant now) {
        jdbc.sql("update council_session set secret = :secret, opened_at = :now where id = :id")
                .param("id", id.value())
                .param("secret", secret)
                .param("now", Moments.stored(now))
                .update();
    }

    /** Puts proposals on the agenda; what stood there before keeps its id, and with it who is kept out. */
    void agenda(SessionId id, CouncilAgenda.Made made) {
        UUID[] items = made.items().stream().map(AgendaItem::id).toArray(UUID[]::new);
        jdbc.sql("""
                        delete from council_recusal r using council_item i
                        where i.id = r.item_id and i.session_id = :id and i.id <> all(:items)
                        """).param("id", id.value()).param("items", items).update();
        jdbc.sql("delete from council_item where session_id = :id and id <> all(:items)")
                .param("id", id.value())
                .param("items", items)
                .update();
        made.groups().forEach(group -> group(id, group));
        made.items().forEach(item -> item(id, item));
        jdbc.sql("delete from council_group where session_id = :id and id <> all(:groups)")
                .param("id", id.value())
                .param("groups", made.groups().stream().map(AgendaGroup::id).toArray(UUID[]::new))
                .update();
        passed(id, made.passed());
    }

    private void passed(SessionId id, List<PassedOver> passed) {
        jdbc.sql("delete from council_passed where session_id = :id")
                .param("id", id.value())
                .update();
        jdbc.sql("""
                        insert into council_passed (session_id, ord, proposal_id, name, before_id)
                        select :id, p.ord, p.proposal, p.name, p.before
                        from unnest(:proposals::uuid[], :names::text[], :befores::uuid[]) with ordinality p (proposal, name, before, ord)
                        """)
                .param("id", id.value())
                .param(
                        "proposals",
                        passed.stream().map(one -> one.proposal().value()).toArray(UUID[]::new))
                .param("names", passed.stream().map(PassedOver::name).toArray(String[]::new))
                .param("befores", passed.stream().map(SessionRows::before).toArray(UUID[]::new))
                .update();
    }

    private static @Nullable UUID before(PassedOver one) {
        SessionId before = one.before();
        return before == null ? null : before.value();
    }

    private void group(SessionId id, AgendaGroup group) {
        jdbc.sql("""
                        insert into council_group (id, session_id, ord, round_id, ask_id, round, form, recipient, quota)
                        values (:id, :session, :ord, :roundId, :ask, :round, :form, :recipient, :quota)
                        on conflict (id) do update set ord = excluded.ord, round = excluded.round, form = excluded.form,
                            recipient = excluded.recipient, quota = excluded.quota
                        """)
                .param("id", group.id())
                .param("session", id.value())
                .param("ord", group.ord())
                .param("roundId", group.roundId())
                .param("ask", group.ask())
                .param("round", group.round())
                .param("form", group.form())
                .param("recipient", group.recipient().name())
                .param("quota", group.quota())
                .update();
    }

    private void item(SessionId id, AgendaItem item) {
        VoteRule rule = item.rule();
        jdbc.sql("""
                        insert into council_item (id, session_id, group_id, ord, proposal_id, subject_id, unit_id, name, post, points, received_on,
                            percent, more, secret, cited, verified)
                        values (:id, :session, :group, :ord, :proposal, :subject, :unit, :name, :post, :points, :received,
                            :percent, :more, :secret, :cited, :verified)
                        on conflict (id) do update set group_id = excluded.group_id, ord = excluded.ord, subject_id = excluded.subject_id,
                            unit_id = excluded.unit_id, name = excluded.name, post = excluded.post, points = excluded.points,
                            received_on = excluded.received_on, percent = excluded.percent, more = excluded.more, secret = excluded.secret,
                            cited = excluded.cited, verified = excluded.verified
                        """)
                .param("id", item.id())
                .param("session", id.value())
                .param("group", item.group())
                .param("ord", item.ord())
                .param("proposal", item.proposal().value())
                .param("subject", item.subject())
                .param("unit", item.unit().value())
                .param("name", item.name())
                .param("post", item.post())
                .param("points", item.points())
                .param("received", item.received())
                .param("percent", rule == null ? null : rule.percent())
                .param("more", rule != null && rule.more())
                .param("secret", rule != null && rule.secret())
                .param("cited", item.cited())
                .param("verified", item.verified())
                .update();
    }

    void points(SessionId id, UUID item, @Nullable BigDecimal points) {
        jdbc.sql("update council_item set points = :points where id = :item and session_id = :id")
                .param("id", id.value())
                .param("item", item)
                .param("points", points)
                .update();
    }

    /** Seats those who sit on the council on the day of the session; who was noted stays noted. */
    void seat(SessionId id) {
        String on = """
                from council_session s join council_member m on m.council_id = s.council_id
                    and m.from_on <= (s.starts_at at time zone 'Asia/Ho_Chi_Minh')::date
                    and (m.until_on is null or m.until_on > (s.starts_at at time zone 'Asia/Ho_Chi_Minh')::date)
                where s.id = :id
                """;
        String gone = "session_id = :id and person_id not in (select m.person_id " + on + ")";
        jdbc.sql("delete from council_recusal where seat_id in (select id from council_seat where " + gone + ")")
                .param("id", id.value())
                .update();
        jdbc.sql("delete from council_seat where " + gone)
                .param("id", id.value())
                .update();
        jdbc.sql("""
                        insert into council_seat (id, session_id, ord, person_id, name, post, unit_id, account_id, role, votes)
                        select gen_random_uuid(), s.id,
                            row_number() over (order by array_position(array['CHAIR', 'VICE_CHAIR', 'MEMBER', 'SECRETARY'], m.role), m.name collate vietnamese_names, m.id),
                            m.person_id, m.name, m.post, m.unit_id, m.account_id, m.role, m.votes
                        """ + on + """
                         on conflict (session_id, person_id) do update set ord = excluded.ord, name = excluded.name, post = excluded.post,
                            unit_id = excluded.unit_id, account_id = excluded.account_id, role = excluded.role, votes = excluded.votes
                        """).param("id", id.value()).update();
    }

    /** Notes of a seat whether it is taken; of a stand-in also who that is in the directory. */
    void attend(UUID seat, SeatDesk.Noted noted, MemberPicker.@Nullable Somebody standIn) {
        AccountId account = noted.account();
        UnitId unit = standIn == null ? null : standIn.unit();
        jdbc.sql("""
                        update council_seat set attendance = :attendance, word = :word, stand_in = :standIn, stand_in_account = :account,
                            stand_in_person = :person, stand_in_unit = :unit
                        where id = :id
                        """)
                .param("id", seat)
                .param("attendance", noted.attendance().name())
                .param("word", noted.word())
                .param("standIn", noted.standIn())
                .param("account", account == null ? null : account.value())
                .param("person", standIn == null ? null : standIn.row().id().value())
                .param("unit", unit == null ? null : unit.value())
                .update();
    }

    void recuse(Recusal one) {
        jdbc.sql("""
                        insert into council_recusal (item_id, seat_id, why, word, holds, by_name) values (:item, :seat, :why, :word, :holds, :by)
                        on conflict (item_id, seat_id) do update set word = excluded.word, holds = excluded.holds, by_name = excluded.by_name
                        """)
                .param("item", one.item())
                .param("seat", one.seat())
                .param("why", one.why().name())
                .param("word", one.word())
                .param("holds", one.holds())
                .param("by", one.by())
                .update();
    }

    /** Keeps members and those who stand in for them out of the votes on themselves and on their own units; what people said stays, but nobody is let in on themselves. */
    void recuseByData(SessionId id, By by) {
        jdbc.sql("""
                        insert into council_recusal as kept (item_id, seat_id, why, word, holds, by_name)
                        select i.id, t.id, case when bool_or(g.recipient = 'INDIVIDUAL' and i.subject_id = w.person) then 'OWN_NAME' else 'OWN_UNIT' end,
                            '', true, :by
                        from council_item i join council_group g on g.id = i.group_id join council_seat t on t.session_id = i.session_id and t.votes
                        join lateral (values (t.person_id, t.unit_id), (t.stand_in_person, t.stand_in_unit)) w (person, unit)
                            on g.recipient = 'INDIVIDUAL' and (i.subject_id = w.person or i.unit_id = w.unit)
                                or g.recipient = 'COLLECTIVE' and i.subject_id = w.unit
                        where i.session_id = :id group by i.id, t.id
                        on conflict (item_id, seat_id) do update set why = excluded.why, word = excluded.word, holds = true, by_name = excluded.by_name
                        where excluded.why = 'OWN_NAME' and not (kept.why = 'OWN_NAME' and kept.holds)
                        """).param("id", id.value()).param("by", by.name()).update();
    }

    /** Forgets who was kept out by data and said nothing to it: the session is prepared once more. */
    void forgetRecusals(SessionId id) {
        jdbc.sql("""
                        delete from council_recusal r using council_item i
                        where i.id = r.item_id and i.session_id = :id and (r.why = 'OWN_NAME' or r.why = 'OWN_UNIT' and r.word = '')
                        """).param("id", id.value()).update();
    }

    /** Forgets the same of one seat, for somebody else is there. */
    void forgetRecusals(UUID seat) {
        jdbc.sql("""
                        delete from council_recusal
                        where seat_id = :seat and (why = 'OWN_NAME' or why = 'OWN_UNIT' and word = '')
                        """).param("seat", seat).update();
    }

    /** Writes the number of the minutes down. */
    public void number(SessionId id, int number, LocalDate on) {
        jdbc.sql(
                        "update council_session set minutes_no = :number, minutes_on = :on, version = version + 1 where id = :id")
                .param("id", id.value())
                .param("number", number)
                .param("on", on)
                .update();
    }

    /** Returns the other session that is held or will be before which proposals stand, of a council of the same kind and body: an opinion of another council takes nothing off the agenda. */
    Map<UUID, SessionId> elsewhere(Collection<UUID> proposals, SessionId but) {
        record Stands(UUID proposal, SessionId before) {}
        return jdbc
                .sql("""
                        select distinct on (i.proposal_id) i.proposal_id, s.id
                        from council_item i join council_session s on s.id = i.session_id join council k on k.id = s.council_id
                        join council_session own on own.id = :but join council o on o.id = own.council_id
                        where i.proposal_id = any(:proposals) and s.id <> own.id and s.state <> 'CANCELLED'
                            and k.kind = o.kind and k.owner_id = o.owner_id
                        order by i.proposal_id, s.starts_at desc, s.id
                        """)
                .param("proposals", proposals.toArray(UUID[]::new))
                .param("but", but.value())
                .query((row, n) ->
                        new Stands(row.getObject(1, UUID.class), new SessionId(row.getObject(2, UUID.class))))
                .list()
                .stream()
                .collect(Collectors.toMap(Stands::proposal, Stands::before));
    }
}
