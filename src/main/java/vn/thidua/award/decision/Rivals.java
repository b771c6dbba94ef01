package vn.thidua.award.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.award.decision.Hindrance.Sort;
import vn.thidua.commendation.ProposalId;
import vn.thidua.commendation.proposal.DeedsPrint;
import vn.thidua.commendation.proposal.Proposal;
import vn.thidua.regulation.AwardForm;
import vn.thidua.regulation.LawBook;
import vn.thidua.regulation.Statutes;
import vn.thidua.shared.Phrase;

/** Looks in other decisions for the same recipient: with much the same achievement, or with the same title of the same year. One statement, however many. */
@Component
class Rivals {

    /* From here on two texts are told as the same. */
    private static final int SAME = 80;

    private final JdbcClient jdbc;
    private final LawBook law;

    Rivals(JdbcClient jdbc, LawBook law) {
        this.jdbc = jdbc;
        this.law = law;
    }

    /** An award to one of the recipients in another decision. */
    private record Other(
            UUID subject, @Nullable UUID proposal, String form, int year, String title, String number, String deeds) {}

    Map<ProposalId, List<Hindrance>> of(Collection<Proposal> proposals, @Nullable DecisionId own) {
        UUID[] subjects = proposals.stream()
                .map(one -> one.who().subject())
                .filter(java.util.Objects::nonNull)
                .distinct()
                .toArray(UUID[]::new);
        List<Other> others = others(subjects, own);
        Statutes statutes = law.statutes();
        Map<ProposalId, List<Hindrance>> found = new HashMap<>();
        for (Proposal proposal : proposals) {
            List<Hindrance> against = against(
                    others.stream()
                            .filter(other ->
                                    other.subject().equals(proposal.who().subject())
                                            && !proposal.id().value().equals(other.proposal()))
                            .toList(),
                    proposal.deeds().text(),
                    statutes);
            if (!against.isEmpty()) {
                found.put(proposal.id(), against);
            }
        }
        return found;
    }

    /** Returns what stands against an award written by hand. */
    List<Hindrance> of(UUID subject, String form, int year, String deeds, @Nullable DecisionId own) {
        List<Other> others = others(new UUID[] {subject}, own);
        Statutes statutes = law.statutes();
        List<Hindrance> against = new ArrayList<>(against(others, deeds, statutes));
        others.stream()
                .filter(other -> other.form().equals(form)
                        && other.year() == year
                        && statutes.form(form).filter(AwardForm::everyYear).isPresent())
                .map(other -> hindrance("decisionGate.sameTitle", other, statutes))
                .forEach(against::add);
        return against;
    }

    private static List<Hindrance> against(List<Other> others, String deeds, Statutes statutes) {
        Integer[] print = DeedsPrint.of(deeds);
        return others.stream()
                .filter(other -> DeedsPrint.likeness(print, DeedsPrint.of(other.deeds())) >= SAME)
                .map(other -> hindrance("decisionGate.sameAchievement", other, statutes))
                .toList();
    }

    private static Hindrance hindrance(String key, Other other, Statutes statutes) {
        return new Hindrance(
                Sort.SAME_ACHIEVEMENT,
                Phrase.of(
                        key,
                        statutes.form(other.form())
                                .<Object>map(AwardForm::label)
                                .orElse(other.form()),
                        other.number().isEmpty() ? other.title() : other.number()),
                Optional.empty(),
                false);
    }

    private List<Other> others(UUID[] subjects, @Nullable DecisionId own) {
        return jdbc.sql("""
                        select c.subject_id, c.proposal_id, d.form, d.year, d.title, c.achievement,
                            case when d.number is null then '' else d.number || '/' || d.symbol end as printed
                        from award_conferral c join award_decision d on d.id = c.decision_id
                        where c.subject_id = any(:subjects) and c.state = 'VALID' and d.state in ('DRAFT', 'NUMBERED', 'EFFECTIVE')
                            and d.id is distinct from cast(:own as uuid)
                        order by c.made_at, c.id
                        """)
                .param("subjects", subjects)
                .param("own", own == null ? null : own.value())
                .query((row, n) -> new Other(
                        row.getObject("subject_id", UUID.class),
                        row.getObject("proposal_id", UUID.class),
                        row.getString("form"),
                        row.getInt("year"),
                        row.getString("title"),
                        row.getString("printed"),
                        row.getString("achievement")))
                .list();
    }
}
