package vn.thidua.campaign.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Grant;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.campaign.Campaigns;
import vn.thidua.memory.Memories;
import vn.thidua.memory.Memory;
import vn.thidua.memory.Subject;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.organization.domain.UnitLines;
import vn.thidua.plan.PlanId;
import vn.thidua.shared.NotFound;

/** Reads the heads of campaigns, and knows who may see which. */
@NamedInterface("desk")
@Repository
public class CampaignReads implements Campaigns {

    private static final String HEAD = """
            select c.id, c.kind, c.title, c.slogan, c.issuer, c.issuer_unit, c.starts_on, c.ends_on, c.higher_plan, c.plan_id, c.plan_number,
                c.plan_date, c.copied_from, c.state, c.launched_at, c.closed_at, c.version
            from campaign c
            """;
    private static final String ORDER = " order by c.state = 'CLOSED', c.starts_on desc nulls first, c.title, c.id";
    private static final String ADOPTED = " or exists (select 1 from campaign_adoption o ";
    private static final String RUN = runFrom(UnitLines::holds);
    private static final String SHOWN = shownTo(UnitLines::holds);
    private static final String RUN_ONE = runFrom(UnitLines::holdsForOne);
    private static final String OPEN = openTo(UnitLines::holdsForOne);

    private final JdbcClient jdbc;
    private final Units units;
    private final Inheritance inheritance;
    private final Clock clock;
    private final Memory<Sight, Optional<CampaignHead>> open;
    private final Memory<Sight, Boolean> run;

    CampaignReads(JdbcClient jdbc, Units units, Inheritance inheritance, Clock clock, Memories memories) {
        this.inheritance = inheritance;
        this.jdbc = jdbc;
        this.units = units;
        this.clock = clock;
        this.open = memories.of(Set.of(Subject.CAMPAIGN, Subject.ORGANIZATION), 10_000, this::open);
        this.run = memories.of(Set.of(Subject.CAMPAIGN, Subject.ORGANIZATION), 10_000, this::runs);
    }

    /** A campaign, as it is looked at in a role on a day. */
    private record Sight(CampaignId campaign, Grant role, LocalDate day) {}

    /** Returns how far roles reach today. */
    public Reach reach(Collection<Grant> grants) {
        return Reach.of(grants, units, LocalDate.now(clock));
    }

    /** Returns the campaigns within reach, running ones first. */
    public List<CampaignHead> visibleTo(Reach reach) {
        return within(jdbc.sql(HEAD + " where " + SHOWN + ORDER), reach)
                .query(CampaignReads::head)
                .list();
    }

    /** Returns the campaigns that the person may see in the role in use, running ones first. */
    public List<CampaignHead> visibleTo(Actor actor) {
        return actor.may(Act.SEE_CAMPAIGNS) ? visibleTo(reach(List.of(actor.active()))) : List.of();
    }

    /**
     * Returns a campaign that the person may see in the role in use.
     *
     * @throws NotFound when there is none or it is not theirs
     */
    public CampaignHead visible(CampaignId id, Actor actor) {
        return open(id, actor).orElseThrow(() -> new NotFound("campaign " + id));
    }

    /** Returns a campaign where the person may see it in the role in use. */
    public Optional<CampaignHead> open(CampaignId id, Actor actor) {
        return open.get(new Sight(id, actor.active(), LocalDate.now(clock)));
    }

    private Optional<CampaignHead> open(Sight sight) {
        return within(jdbc.sql(HEAD + " where " + OPEN + " and c.id = :id"), reach(List.of(sight.role())))
                .param("id", sight.campaign().value())
                .query(CampaignReads::head)
                .optional();
    }

    /** Returns which campaigns are run from the units of the role in use; only there may they be changed. */
    public Set<CampaignId> runBy(Actor actor) {
        return Set.copyOf(within(jdbc.sql("select c.id from campaign c where " + RUN), reach(List.of(actor.active())))
                .query((row, n) -> new CampaignId(row.getObject(1, UUID.class)))
                .list());
    }

    /** Tells whether a campaign is run from the units of the role in use. */
    public boolean runs(CampaignId id, Actor actor) {
        return run.get(new Sight(id, actor.active(), LocalDate.now(clock)));
    }

    private boolean runs(Sight sight) {
        return within(
                        jdbc.sql("select exists (select 1 from campaign c where " + RUN_ONE + " and c.id = :id)"),
                        reach(List.of(sight.role())))
                .param("id", sight.campaign().value())
                .query(Boolean.class)
                .single();
    }

    private static String runFrom(BinaryOperator<String> holds) {
        return "(c.owner_unit is null and :runs or " + holds.apply("c.owner_unit", "run") + ADOPTED
                + "where o.campaign_id = c.id and " + holds.apply("o.unit_id", "own") + "))";
    }

    private static String shownTo(BinaryOperator<String> holds) {
        return "(" + runFrom(holds)
                + " or c.state <> 'DRAFT' and exists (select 1 from campaign_addressee a where a.campaign_id = c.id and "
                + UnitLines.holds("a.unit_id", "care") + "))";
    }

    /** Whoever runs a campaign may open those that carry it out; they do not fill their lists. */
    private static String openTo(BinaryOperator<String> holds) {
        return "(" + shownTo(holds) + ADOPTED
                + "join campaign h on h.id = o.higher_id where o.campaign_id = c.id and c.state <> 'DRAFT' and "
                + holds.apply("h.owner_unit", "run") + "))";
    }

    private JdbcClient.StatementSpec within(JdbcClient.StatementSpec sql, Reach reach) {
        LocalDate today = LocalDate.now(clock);
        UnitLines.bind(sql, "run", reach.run(), today);
        UnitLines.bind(sql, "own", reach.own(), today);
        UnitLines.bind(sql, "care", reach.care(), today);
        return sql.param("runs", !reach.run().isEmpty());
    }

    /** Returns a campaign, whoever asks. */
    public Optional<CampaignHead> find(CampaignId id) {
        return jdbc.sql(HEAD + " where c.id = :id")
                .param("id", id.value())
                .query(CampaignReads::head)
                .optional();
    }

    /** Returns the campaigns that were launched and are not closed. */
    public List<CampaignId> running() {
        return jdbc.sql("select id from campaign where state = 'LAUNCHED' order by id")
                .query((row, n) -> new CampaignId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Returns the unit whose office runs the campaign; empty where every standing office does. */
    public Optional<UnitId> owner(CampaignId id) {
        return jdbc.sql("select owner_unit from campaign where id = :id and owner_unit is not null")
                .param("id", id.value())
                .query((row, n) -> new UnitId(row.getObject(1, UUID.class)))
                .optional();
    }

    /** Returns the campaign made from the plan, or brought up to it. */
    public Optional<CampaignHead> of(PlanId plan) {
        return jdbc.sql(
                        HEAD
                                + " where c.plan_id = :plan or exists (select 1 from campaign_revision r where r.campaign_id = c.id and r.plan_id = :plan)")
                .param("plan", plan.value())
                .query(CampaignReads::head)
                .optional();
    }

    @Override
    public Optional<CampaignOutline> launched(CampaignId id) {
        return find(id).flatMap(CampaignHead::launched);
    }

    @Override
    public Map<CampaignId, CampaignOutline> launched(Collection<CampaignId> ids) {
        return jdbc
                .sql(HEAD + " where c.id = any(:ids)")
                .param("ids", ids.stream().map(CampaignId::value).toArray(UUID[]::new))
                .query(CampaignReads::head)
                .list()
                .stream()
                .flatMap(head -> head.launched().stream())
                .collect(Collectors.toMap(CampaignOutline::id, Function.identity()));
    }

    @Override
    public List<UnitId> addressed(CampaignId id) {
        return Inheritance.bind(
                        jdbc.sql("select distinct coalesce(h.heir_id, a.unit_id) from campaign_addressee a left join"
                                + Inheritance.TABLE + "on h.unit_id = a.unit_id where a.campaign_id = :id order by 1"),
                        inheritance.all())
                .param("id", id.value())
                .query((row, n) -> new UnitId(row.getObject(1, UUID.class)))
                .list();
    }

    private static CampaignHead head(ResultSet row, int number) throws SQLException {
        UUID issuer = row.getObject("issuer_unit", UUID.class);
        UUID plan = row.getObject("plan_id", UUID.class);
        UUID copied = row.getObject("copied_from", UUID.class);
        return new CampaignHead(
                new CampaignId(row.getObject("id", UUID.class)),
                CampaignKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("slogan"),
                row.getString("issuer"),
                issuer == null ? null : new UnitId(issuer),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getString("higher_plan"),
                plan == null ? null : new PlanId(plan),
                row.getString("plan_number"),
                row.getObject("plan_date", LocalDate.class),
                copied == null ? null : new CampaignId(copied),
                CampaignState.valueOf(row.getString("state")),
                moment(row, "launched_at"),
                moment(row, "closed_at"),
                row.getLong("version"));
    }

    static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
