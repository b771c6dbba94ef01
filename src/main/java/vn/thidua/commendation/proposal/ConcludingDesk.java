package vn.thidua.commendation.proposal;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.commendation.ProposalId;
import vn.thidua.commendation.ProposalMoved;
import vn.thidua.shared.By;
import vn.thidua.shared.Moments;

/** Notes what decisions make of proposals, in the transaction of the decision. */
@NamedInterface("desk")
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ConcludingDesk {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConcludingDesk(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Notes that a decision gave what was proposed; only the office's to give are taken.
     *
     * @param decision number of the decision
     * @return those that were moved
     */
    public Set<ProposalId> awarded(Collection<ProposalId> ids, String decision, By by) {
        Instant now = Instant.now(clock);
        UUID[] all = ids.stream().map(ProposalId::value).toArray(UUID[]::new);
        List<Map.Entry<ProposalId, String>> moved = jdbc.sql("""
                        update commendation_proposal set state = 'AWARDED', changed_at = :now, changed_by = :by, version = version + 1
                        where id = any(:ids) and state = 'RECEIVED' returning id, name
                        """)
                .param("ids", all)
                .param("now", Moments.stored(now))
                .param("by", by.name())
                .query((row, n) -> Map.entry(new ProposalId(row.getObject(1, UUID.class)), row.getString(2)))
                .list();
        jdbc.sql("""
                        insert into commendation_step (proposal_id, number, state, word, at, by_name)
                        select p.id, coalesce((select max(s.number) from commendation_step s where s.proposal_id = p.id), 0) + 1, 'AWARDED', :word, :now, :by
                        from unnest(cast(:ids as uuid[])) p (id)
                        """)
                .param("ids", moved.stream().map(one -> one.getKey().value()).toArray(UUID[]::new))
                .param("word", decision)
                .param("now", Moments.stored(now))
                .param("by", by.name())
                .update();
        moved.forEach(one -> events.publishEvent(
                new ProposalMoved(one.getKey(), one.getValue(), ProposalState.AWARDED.name(), decision, now, by)));
        return moved.stream().map(Map.Entry::getKey).collect(Collectors.toSet());
    }
}
