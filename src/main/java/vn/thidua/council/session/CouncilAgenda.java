package vn.thidua.council.session;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.commendation.AwardRoundId;
import vn.thidua.commendation.ProposalId;
import vn.thidua.commendation.proposal.Proposal;
import vn.thidua.commendation.proposal.ProposalReads;
import vn.thidua.commendation.proposal.ProposalState;
import vn.thidua.commendation.proposal.TakenAlong;
import vn.thidua.commendation.round.Ask;
import vn.thidua.commendation.round.AwardRound;
import vn.thidua.commendation.round.AwardRoundSight;
import vn.thidua.council.SessionId;
import vn.thidua.regulation.Grounds;
import vn.thidua.regulation.LawBook;
import vn.thidua.regulation.Matter;
import vn.thidua.regulation.Provision;
import vn.thidua.regulation.Statutes;
import vn.thidua.regulation.value.VoteRule;

/** Makes an agenda of the proposals of rounds that were received, each with the rule of the law of the day of its receipt; three statements, however many. */
@Component
public class CouncilAgenda {

    private static final String RANKED = "RANK";
    private static final int TOTAL = 2;

    private final AwardRoundSight rounds;
    private final ProposalReads proposals;
    private final SessionRows rows;
    private final LawBook law;

    CouncilAgenda(AwardRoundSight rounds, ProposalReads proposals, SessionRows rows, LawBook law) {
        this.rounds = rounds;
        this.proposals = proposals;
        this.rows = rows;
        this.law = law;
    }

    /** Parts of an agenda and what stands in them. */
    record Made(List<AgendaGroup> groups, List<AgendaItem> items) {}

    /** Returns the rounds from which the person can take proposals. */
    public List<AwardRound> offered(Actor actor) {
        List<AwardRound> all = rounds.visible(actor);
        Set<?> run = rounds.runFrom(all.stream().map(AwardRound::owner).toList(), actor);
        return all.stream().filter(round -> run.contains(round.owner())).toList();
    }

    /**
     * Makes an agenda; what stands before another session is passed over, and so is what the law lets be given without a vote.
     *
     * @param before what stood there before, whose points are kept
     */
    Made of(SessionId id, Collection<AwardRoundId> from, List<AgendaItem> before, Actor actor) {
        List<AwardRound> chosen = offered(actor).stream()
                .filter(round -> from.contains(round.id()))
                .toList();
        List<Proposal> received = proposals.waiting(from, ProposalState.RECEIVED);
        Set<UUID> elsewhere = new HashSet<>(
                rows.elsewhere(received.stream().map(one -> one.id().value()).toList(), id));
        Map<ProposalId, Optional<BigDecimal>> points = new HashMap<>();
        before.forEach(item -> points.put(item.proposal(), Optional.ofNullable(item.points())));
        Statutes statutes = law.statutes();
        List<AgendaGroup> groups = new ArrayList<>();
        List<AgendaItem> items = new ArrayList<>();
        for (AwardRound round : chosen) {
            for (Ask ask : round.asks()) {
                AgendaGroup group = group(groups.size() + 1, round, ask);
                List<AgendaItem> of = new ArrayList<>();
                for (Proposal one : received) {
                    if (one.ask().equals(ask.id())
                            && !elsewhere.contains(one.id().value())) {
                        int ord = items.size() + of.size() + 1;
                        AgendaItem item = item(group, ord, one, statutes);
                        VoteRule rule = item.rule();
                        if (rule == null || rule.asked()) {
                            of.add(
                                    points.containsKey(one.id())
                                            ? with(
                                                    item,
                                                    Objects.requireNonNull(points.get(one.id()))
                                                            .orElse(null))
                                            : item);
                        }
                    }
                }
                if (!of.isEmpty()) {
                    groups.add(group);
                    items.addAll(of);
                }
            }
        }
        return new Made(groups, items);
    }

    private static AgendaGroup group(int ord, AwardRound round, Ask ask) {
        OptionalInt limit = ask.quota().limit();
        return new AgendaGroup(
                UUID.randomUUID(),
                ord,
                round.id().value(),
                ask.id(),
                round.title(),
                ask.form(),
                ask.recipient(),
                limit.isPresent() ? Integer.valueOf(limit.getAsInt()) : null);
    }

    private static AgendaItem item(AgendaGroup group, int ord, Proposal one, Statutes statutes) {
        var received = Objects.requireNonNull(one.course().receivedOn());
        Optional<Provision<VoteRule>> rule =
                statutes.find(Matter.VOTE, one.form(), one.who().kind(), received);
        return new AgendaItem(
                UUID.randomUUID(),
                group.id(),
                ord,
                one.id(),
                one.who().subject(),
                one.unit(),
                one.who().name(),
                one.who().post(),
                one.takenAlong().map(CouncilAgenda::points).orElse(null),
                received,
                rule.map(Provision::value).orElse(null),
                rule.map(Provision::grounds).map(Grounds::cited).orElse(""),
                rule.map(found -> found.grounds().verified()).orElse(false));
    }

    /** Returns the points that the unit had in the campaign, null where they did not come along. */
    private static @Nullable BigDecimal points(TakenAlong along) {
        return along.lines().stream()
                .filter(line -> line.sort().equals(RANKED) && line.words().size() > TOTAL)
                .map(line -> line.words().get(TOTAL).replace(".", "").replace(',', '.'))
                .filter(text -> text.matches("\\d+(\\.\\d+)?"))
                .findFirst()
                .map(BigDecimal::new)
                .orElse(null);
    }

    private static AgendaItem with(AgendaItem item, @Nullable BigDecimal points) {
        return new AgendaItem(
                item.id(),
                item.group(),
                item.ord(),
                item.proposal(),
                item.subject(),
                item.unit(),
                item.name(),
                item.post(),
                points,
                item.received(),
                item.rule(),
                item.cited(),
                item.verified());
    }
}
