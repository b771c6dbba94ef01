package vn.thidua.award.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.award.decision.Hindrance.Sort;
import vn.thidua.commendation.ProposalId;
import vn.thidua.commendation.proposal.DeedsPrint;
import vn.thidua.commendation.proposal.ProposalReads;
import vn.thidua.organization.UnitId;
import vn.thidua.regulation.AwardForm;
import vn.thidua.regulation.FormKind;
import vn.thidua.regulation.LawBook;
import vn.thidua.regulation.RecipientKind;
import vn.thidua.regulation.Statutes;
import vn.thidua.shared.Phrase;

/** Looks for awards to the same recipients in other decisions: one achievement has one award. A draft stands in the way of drafts only. */
@Component
class Rivals {

    /* From here on two texts are told as the same. */
    private static final int SAME = 80;

    private final JdbcClient jdbc;
    private final ProposalReads proposals;
    private final LawBook law;

    Rivals(JdbcClient jdbc, ProposalReads proposals, LawBook law) {
        this.jdbc = jdbc;
        this.proposals = proposals;
        this.law = law;
    }

    /**
     * An award that is to be given.
     *
     * @param proposal from which it comes, null where it is written by hand
     * @param deeds for which it is given
     */
    record Asked(Whom whom, @Nullable ProposalId proposal, String form, int year, String deeds) {}

    /** An award in another decision. */
    private record Other(
            Whom whom,
            @Nullable ProposalId proposal,
            String form,
            int year,
            String title,
            String number,
            String achievement) {}

    /**
     * Returns what stands against each of the awards, in their order.
     *
     * @param issuers who give them; households are known within an issuer only
     */
    List<List<Hindrance>> of(Collection<UnitId> issuers, List<Asked> asked, @Nullable DecisionId own) {
        Map<Whom, List<Other>> others =
                others(issuers, asked, own).stream().collect(Collectors.groupingBy(Other::whom));
        Map<ProposalId, String> deeds = proposals.deeds(others.values().stream()
                .flatMap(List::stream)
                .map(Other::proposal)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        Statutes statutes = law.statutes();
        return asked.stream()
                .map(one -> against(one, others.getOrDefault(one.whom(), List.of()), deeds, statutes))
                .toList();
    }

    private static List<Hindrance> against(
            Asked one, List<Other> others, Map<ProposalId, String> deeds, Statutes statutes) {
        Integer[] print = DeedsPrint.of(one.deeds());
        List<Hindrance> against = new ArrayList<>();
        for (Other other : others) {
            if (one.proposal() != null && one.proposal().equals(other.proposal())) {
                continue;
            }
            if (alike(print, other.achievement())
                    || other.proposal() != null
                            && !title(one.form(), statutes)
                            && !title(other.form(), statutes)
                            && alike(print, deeds.getOrDefault(other.proposal(), ""))) {
                against.add(hindrance("decisionGate.sameAchievement", other, other.year() != one.year(), statutes));
            }
            if (one.proposal() == null
                    && other.form().equals(one.form())
                    && other.year() == one.year()
                    && statutes.form(one.form()).filter(AwardForm::everyYear).isPresent()) {
                against.add(hindrance("decisionGate.sameTitle", other, false, statutes));
            }
        }
        return against;
    }

    private static boolean alike(Integer[] print, String text) {
        return DeedsPrint.likeness(print, DeedsPrint.of(text)) >= SAME;
    }

    /** Titles stand beside each other, and beside a form of commendation, for the work of the same year. */
    private static boolean title(String form, Statutes statutes) {
        return statutes.form(form)
                .map(AwardForm::kind)
                .filter(kind -> kind == FormKind.TITLE || kind == FormKind.LOCAL_TITLE)
                .isPresent();
    }

    private static Hindrance hindrance(String key, Other other, boolean waivable, Statutes statutes) {
        return new Hindrance(
                Sort.SAME_ACHIEVEMENT,
                Phrase.of(
                        key,
                        statutes.form(other.form())
                                .<Object>map(AwardForm::label)
                                .orElse(other.form()),
                        other.number().isEmpty() ? other.title() : other.number()),
                Optional.empty(),
                waivable);
    }

    /* Names are folded here as Vietnamese.fold does it: without marks and case, đ (273) as d, anything else between words as one blank. */
    private List<Other> others(Collection<UnitId> issuers, List<Asked> asked, @Nullable DecisionId own) {
        return jdbc.sql("""
                        select c.recipient, c.subject_id, c.name, c.line, c.unit_id, c.proposal_id, d.form, d.year, d.title, c.achievement,
                            case when d.number is null then '' else d.number || '/' || d.symbol end as printed
                        from award_conferral c join award_decision d on d.id = c.decision_id
                        where c.state = 'VALID' and d.state in ('DRAFT', 'NUMBERED', 'EFFECTIVE') and d.id is distinct from cast(:own as uuid)
                            and (d.state <> 'DRAFT' or not exists (select 1 from award_decision o where o.id = cast(:own as uuid) and o.state = 'NUMBERED'))
                            and (c.subject_id = any(:subjects)
                                or cardinality(:households) > 0 and d.issuer_id = any(:issuers) and c.recipient = 'HOUSEHOLD'
                                and trim(regexp_replace(translate(regexp_replace(normalize(lower(c.name), NFD), '[\\u0300-\\u036f]', '', 'g'), chr(273), 'd'), '[^[:alnum:]]+', ' ', 'g'))
                                    = any(:households))
                        order by c.made_at, c.id
                        """)
                .param(
                        "subjects",
                        asked.stream()
                                .map(one -> one.whom().subject())
                                .filter(Objects::nonNull)
                                .distinct()
                                .toArray(UUID[]::new))
                .param(
                        "households",
                        asked.stream()
                                .filter(one -> one.whom().subject() == null)
                                .map(one -> one.whom().name())
                                .distinct()
                                .toArray(String[]::new))
                .param("issuers", issuers.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("own", own == null ? null : own.value())
                .query((row, n) -> {
                    UUID proposal = row.getObject("proposal_id", UUID.class);
                    return new Other(
                            Whom.of(
                                    RecipientKind.valueOf(row.getString("recipient")),
                                    row.getObject("subject_id", UUID.class),
                                    row.getString("name"),
                                    row.getString("line"),
                                    new UnitId(row.getObject("unit_id", UUID.class))),
                            proposal == null ? null : new ProposalId(proposal),
                            row.getString("form"),
                            row.getInt("year"),
                            row.getString("title"),
                            row.getString("printed"),
                            row.getString("achievement"));
                })
                .list();
    }
}
