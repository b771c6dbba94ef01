package vn.thidua.scoring.round;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.organization.UnitId;
import vn.thidua.scoring.ScaleVersionId;
import vn.thidua.scoring.ScoreSheetId;
import vn.thidua.scoring.ScoringRoundId;
import vn.thidua.shared.By;
import vn.thidua.shared.Moments;

/** Writes rounds. */
@Repository
class RoundRows {

    private final JdbcClient jdbc;

    RoundRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes a round with its groups; false where it is there already. */
    boolean insert(ScoringRound round, List<ScoreSheet> sheets, By by, Instant now) {
        boolean fresh = jdbc.sql("""
                                insert into scoring_round (id, owner_id, title, year, scale_version_id, campaign_id, due_id, self_by, peer_by, verified_by, shown_to,
                                    opened_at, opened_by)
                                values (:id, :owner, :title, :year, :scale, :campaign, :due, :self, :peer, :verified, :shown, :now, :by) on conflict do nothing
                                """)
                        .param("id", round.id().value())
                        .param("owner", round.owner().value())
                        .param("title", round.title())
                        .param("year", round.year())
                        .param("scale", round.scale().value())
                        .param(
                                "campaign",
                                round.results()
                                        .map(from -> from.campaign().value())
                                        .orElse(null))
                        .param(
                                "due",
                                round.results().map(ScoringRound.Results::due).orElse(null))
                        .param("self", round.days().self())
                        .param("peer", round.days().peer())
                        .param("verified", round.days().verified())
                        .param("shown", round.shownTo().name())
                        .param("now", Moments.stored(now))
                        .param("by", by.name())
                        .update()
                > 0;
        if (fresh) {
            bind(round);
            groups(round);
            sheets(sheets);
        }
        return fresh;
    }

    /** Writes what quantities and names mean, in the place of what they meant. */
    void bind(ScoringRound round) {
        jdbc.sql("delete from scoring_binding where round_id = :id")
                .param("id", round.id().value())
                .update();
        jdbc.sql("delete from scoring_agency where round_id = :id")
                .param("id", round.id().value())
                .update();
        List<String> quantities = List.copyOf(round.targets().keySet());
        jdbc.sql("""
                        insert into scoring_binding (round_id, quantity, target_id)
                        select :id, b.quantity, b.target from unnest(cast(:quantities as text[]), cast(:targets as uuid[])) b (quantity, target)
                        """)
                .param("id", round.id().value())
                .param("quantities", quantities.toArray(String[]::new))
                .param("targets", quantities.stream().map(round.targets()::get).toArray(UUID[]::new))
                .update();
        List<String> names = List.copyOf(round.agencies().keySet());
        jdbc.sql("""
                        insert into scoring_agency (round_id, name, unit_id)
                        select :id, a.name, a.unit from unnest(cast(:names as text[]), cast(:units as uuid[])) a (name, unit)
                        """)
                .param("id", round.id().value())
                .param("names", names.toArray(String[]::new))
                .param(
                        "units",
                        names.stream()
                                .map(name -> value(round.agencies().get(name)))
                                .toArray(UUID[]::new))
                .update();
    }

    private static @Nullable UUID value(@Nullable UnitId unit) {
        return unit == null ? null : unit.value();
    }

    private void groups(ScoringRound round) {
        int ord = 1;
        for (ScoringRound.Group group : round.groups()) {
            jdbc.sql("""
                            insert into scoring_group (id, round_id, cluster_id, name, counts_only, ord)
                            values (:id, :round, :cluster, :name, :counts, :ord)
                            """)
                    .param("id", group.id())
                    .param("round", round.id().value())
                    .param("cluster", group.cluster())
                    .param("name", group.name())
                    .param("counts", group.countsOnly())
                    .param("ord", ord++)
                    .update();
        }
    }

    private void sheets(List<ScoreSheet> sheets) {
        jdbc.sql("""
                        insert into scoring_sheet (id, round_id, group_id, unit_id, name, peer_id)
                        select s.* from unnest(cast(:ids as uuid[]), cast(:rounds as uuid[]), cast(:groups as uuid[]), cast(:units as uuid[]), cast(:names as text[]),
                            cast(:peers as uuid[])) s
                        """)
                .param("ids", sheets.stream().map(one -> one.id().value()).toArray(UUID[]::new))
                .param("rounds", sheets.stream().map(one -> one.round().value()).toArray(UUID[]::new))
                .param("groups", sheets.stream().map(ScoreSheet::group).toArray(UUID[]::new))
                .param("units", sheets.stream().map(one -> one.unit().value()).toArray(UUID[]::new))
                .param("names", sheets.stream().map(ScoreSheet::name).toArray(String[]::new))
                .param("peers", sheets.stream().map(one -> value(one.peer())).toArray(UUID[]::new))
                .update();
    }

    /** Changes the title and the last days; false where somebody else did so meanwhile. */
    boolean change(
            ScoringRoundId id, String title, ScoringRound.Days days, ScoringRound.Audience shownTo, long version) {
        return jdbc.sql("""
                                update scoring_round set title = :title, self_by = :self, peer_by = :peer, verified_by = :verified, shown_to = :shown,
                                    version = version + 1
                                where id = :id and version = :version
                                """)
                        .param("id", id.value())
                        .param("title", title)
                        .param("self", days.self())
                        .param("peer", days.peer())
                        .param("verified", days.verified())
                        .param("shown", shownTo.name())
                        .param("version", version)
                        .update()
                > 0;
    }

    /** Lets a round go by another version of its scale; false where somebody else changed it meanwhile. */
    boolean rescale(ScoringRoundId id, ScaleVersionId to, long version) {
        return jdbc.sql(
                                "update scoring_round set scale_version_id = :to, version = version + 1 where id = :id and version = :version")
                        .param("id", id.value())
                        .param("to", to.value())
                        .param("version", version)
                        .update()
                > 0;
    }

    /** Closes a round at a moment, or opens it again at none; false where it was so already. */
    boolean close(ScoringRoundId id, @Nullable Instant at) {
        return jdbc.sql("""
                                update scoring_round set closed_at = cast(:at as timestamptz), version = version + 1
                                where id = :id and (closed_at is null) <> (cast(:at as timestamptz) is null)
                                """)
                        .param("id", id.value())
                        .param("at", at == null ? null : Moments.stored(at))
                        .update()
                > 0;
    }

    /** Lets a unit compete no more, or again. */
    void leave(ScoreSheetId id, @Nullable LocalDate day, String why) {
        jdbc.sql("update scoring_sheet set left_on = :day, left_why = :why, version = version + 1 where id = :id")
                .param("id", id.value())
                .param("day", day)
                .param("why", why)
                .update();
    }

    /** Says which units score which. */
    void peers(List<PeerDesk.Turn> turns) {
        jdbc.sql("""
                        update scoring_sheet s set peer_id = p.peer, version = version + 1
                        from unnest(cast(:sheets as uuid[]), cast(:peers as uuid[])) p (sheet, peer) where s.id = p.sheet
                        """)
                .param(
                        "sheets",
                        turns.stream().map(turn -> turn.sheet().value()).toArray(UUID[]::new))
                .param(
                        "peers",
                        turns.stream().map(turn -> value(turn.becomes())).toArray(UUID[]::new))
                .update();
    }

    /** Keeps the places of a group from being made final until the transaction ends. */
    void hold(UUID group) {
        hold(List.of(group));
    }

    /** Keeps the places of groups from being made final until the transaction ends; everybody takes them in the same order. */
    void hold(Collection<UUID> groups) {
        jdbc.sql("select 1 from scoring_group where id = any(:groups) order by id for share")
                .param("groups", groups.toArray(UUID[]::new))
                .query(Integer.class)
                .list();
    }

    /** Keeps others from changing sheets until the transaction ends; everybody takes them in the same order. */
    void own(Collection<ScoreSheetId> sheets) {
        jdbc.sql("select 1 from scoring_sheet where id = any(:ids) order by id for update")
                .param("ids", sheets.stream().map(ScoreSheetId::value).toArray(UUID[]::new))
                .query(Integer.class)
                .list();
    }

    /** Counts a change of sheets; false where somebody else changed one of them meanwhile. */
    boolean touch(List<SheetDesk.Filled> filled) {
        return jdbc.sql("""
                                update scoring_sheet s set version = s.version + 1
                                from unnest(cast(:sheets as uuid[]), cast(:versions as bigint[])) f (sheet, version) where s.id = f.sheet and s.version = f.version
                                """)
                        .param(
                                "sheets",
                                filled.stream()
                                        .map(one -> one.part().sheet().value())
                                        .toArray(UUID[]::new))
                        .param(
                                "versions",
                                filled.stream().map(SheetDesk.Filled::version).toArray(Long[]::new))
                        .update()
                == filled.size();
    }

    /** Keeps what somebody said on sheets, behind what was said before. */
    void say(List<SheetDesk.Filled> filled, By by, Instant now) {
        List<SheetDesk.Part> parts = filled.stream()
                .flatMap(one -> one.said().stream().map(said -> one.part()))
                .toList();
        List<Said> said = filled.stream().flatMap(one -> one.said().stream()).toList();
        jdbc.sql("""
                        insert into scoring_entry (sheet_id, subject, stage, unit_id, number, value, why, at, by_id, by_name)
                        select s.sheet, s.subject, s.stage, s.unit,
                            coalesce((select max(e.number) from scoring_entry e
                                      where e.sheet_id = s.sheet and e.subject = s.subject and e.stage = s.stage and e.unit_id = s.unit), 0) + 1,
                            s.value, s.why, :now, :account, :by
                        from unnest(cast(:sheets as uuid[]), cast(:stages as text[]), cast(:units as uuid[]), cast(:subjects as text[]), cast(:values as numeric[]),
                            cast(:whys as text[])) s (sheet, stage, unit, subject, value, why)
                        """)
                .param("sheets", parts.stream().map(one -> one.sheet().value()).toArray(UUID[]::new))
                .param("stages", parts.stream().map(one -> one.stage().name()).toArray(String[]::new))
                .param("units", parts.stream().map(one -> one.unit().value()).toArray(UUID[]::new))
                .param("subjects", said.stream().map(Said::subject).toArray(String[]::new))
                .param("values", said.stream().map(Said::value).toArray(BigDecimal[]::new))
                .param("whys", said.stream().map(Said::why).toArray(String[]::new))
                .param("now", Moments.stored(now))
                .param("account", by.account())
                .param("by", by.name())
                .update();
    }

    /** Notes that the scores of a part were handed in, or given back. */
    void hand(ScoreSheetId id, Stage stage, boolean in, By by, Instant now) {
        String column = stage == Stage.SELF ? "said" : "peer";
        jdbc.sql("update scoring_sheet set " + column + "_at = :at, " + column
                        + "_by = :by, version = version + 1 where id = :id")
                .param("id", id.value())
                .param("at", in ? Moments.stored(now) : null)
                .param("by", in ? by.name() : "")
                .update();
    }

    /** Keeps what somebody says to the others; once, however often it is sent. */
    boolean remark(UUID id, ScoreSheetId sheet, String subject, String body, UnitId unit, By by, Instant now) {
        return jdbc.sql("""
                                insert into scoring_remark (id, sheet_id, subject, body, at, by_id, by_name, unit_id)
                                values (:id, :sheet, :subject, :body, :now, :account, :by, :unit) on conflict do nothing
                                """)
                        .param("id", id)
                        .param("sheet", sheet.value())
                        .param("subject", subject)
                        .param("body", body)
                        .param("now", Moments.stored(now))
                        .param("account", by.account())
                        .param("by", by.name())
                        .param("unit", unit.value())
                        .update()
                > 0;
    }
}
