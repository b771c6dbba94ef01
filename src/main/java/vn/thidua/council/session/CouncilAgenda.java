package vn.thidua.council.session;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    /** Parts of an agenda, what stands in them and what was passed over. */
    record Made(List<AgendaGroup> groups, List<AgendaItem> items, List<PassedOver> passed) {

        /** No agenda yet. */
        static final Made NONE = new Made(List.of(), List.of(), List.of());
    }

    /** Returns the rounds from which the person can take proposals. */
    public List<AwardRound> offered(Actor actor) {
        List<AwardRound> all = rounds.visible(actor);
        Set<?> run = rounds.runFrom(all.stream().map(AwardRound::owner).toList(), actor);
        return all.stream().filter(round -> run.contains(round.owner())).toList();
    }

    /**
     * Makes an agenda; what stands before another session is passed over, and so is what the law lets be given without a vote.
     *
     * @param before what stood there before, whose points and ids are kept
     */
    Made of(SessionId id, Collection<AwardRoundId> from, Made before, Actor actor) {
        List<AwardRound> chosen = offered(actor).stream()
                .filter(round -> from.contains(round.id()))
                .toList();
        List<Proposal> received =
                proposals.waiting(chosen.stream().map(AwardRound::id).toList(), ProposalState.RECEIVED);
        Map<UUID, SessionId> elsewhere =
                rows.elsewhere(received.stream().map(one -> one.id().value()).toList(), id);
        Map<ProposalId, AgendaItem> stood =
                before.items().stream().collect(Collectors.toMap(AgendaItem::proposal, Function.identity()));
        Map<UUID, UUID> parts = before.groups().stream().collect(Collectors.toMap(AgendaGroup::ask, AgendaGroup::id));
        Statutes statutes = law.statutes();
        List<AgendaGroup> groups = new ArrayList<>();
        List<AgendaItem> items = new ArrayList<>();
        List<PassedOver> passed = new ArrayList<>();
        for (AwardRound round : chosen) {
            for (Ask ask : round.asks()) {
                UUID part = parts.getOrDefault(ask.id(), UUID.randomUUID());
                AgendaGroup group = group(part, groups.size() + 1, round, ask);
                List<AgendaItem> of = new ArrayList<>();
                for (Proposal one : received) {
                    if (one.ask().equals(ask.id())) {
                        SessionId other = elsewhere.get(one.id().value());
                        AgendaItem item = item(group, items.size() + of.size() + 1, one, statutes);
                        VoteRule rule = item.rule();
                        if (other == null && (rule == null || rule.asked())) {
                            of.add(as(item, stood.get(one.id())));
                        } else {
                            passed.add(new PassedOver(one.id(), one.who().name(), other, ""));
                        }
                    }
                }
                if (!of.isEmpty()) {
                    groups.add(group);
                    items.addAll(of);
                }
            }
        }
        return new Made(groups, items, passed);
    }

    private static AgendaGroup group(UUID id, int ord, AwardRound round, Ask ask) {
        OptionalInt limit = ask.quota().limit();
        return new AgendaGroup(
                id,
                ord,
                round.id().value(),
                ask.id(),
                round.title(),
                ask.form(),
                ask.recipient(),
                limit.isPresent() ? Integer.valueOf(limit.getAsInt()) : null,
                0);
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

    private static AgendaItem as(AgendaItem item, @Nullable AgendaItem before) {
        return before == null ? item : with(item, before.id(), before.points());
    }

    private static AgendaItem with(AgendaItem item, UUID id, @Nullable BigDecimal points) {
        return new AgendaItem(
                id,
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
