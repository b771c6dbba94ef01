package vn.thidua.commendation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.campaign.Campaigns;
import vn.thidua.commendation.AwardRoundId;
import vn.thidua.commendation.ProposalId;
import vn.thidua.commendation.dossier.Dossiers;
import vn.thidua.commendation.dossier.Pieces;
import vn.thidua.commendation.eligibility.Assessment;
import vn.thidua.commendation.eligibility.Eligibility;
import vn.thidua.commendation.eligibility.EligibilityReads;
import vn.thidua.commendation.eligibility.QuotaWords;
import vn.thidua.commendation.proposal.Proposal;
import vn.thidua.commendation.proposal.ProposalReads;
import vn.thidua.commendation.proposal.ProposalSight;
import vn.thidua.commendation.round.Ask;
import vn.thidua.commendation.round.AwardRound;
import vn.thidua.commendation.round.AwardRoundReads;
import vn.thidua.commendation.round.AwardRoundRules;
import vn.thidua.commendation.round.AwardRoundSight;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.regulation.AwardForm;
import vn.thidua.regulation.LawBook;
import vn.thidua.shared.Phrase;
import vn.thidua.shared.Refusal;

/** Makes the pages of rounds; as many statements for many proposals as for one. */
@Component
class AwardRoundPages {

    private final AwardRounds rounds;
    private final Judged judged;
    private final ProposalReads proposals;
    private final ProposalSight sight;
    private final Units units;
    private final LawBook law;
    private final Clock clock;

    AwardRoundPages(
            AwardRounds rounds,
            Judged judged,
            ProposalReads proposals,
            ProposalSight sight,
            Units units,
            LawBook law,
            Clock clock) {
        this.rounds = rounds;
        this.judged = judged;
        this.proposals = proposals;
        this.sight = sight;
        this.units = units;
        this.law = law;
        this.clock = clock;
    }

    /** Reads rounds and whose they are. */
    @Component
    record AwardRounds(AwardRoundReads reads, AwardRoundSight sight, Campaigns campaigns) {}

    /** Judges proposals. */
    @Component
    record Judged(Eligibility eligibility, EligibilityReads reads, Dossiers dossiers) {}

    AwardRoundsPage list(Actor actor) {
        LocalDate today = LocalDate.now(clock);
        List<AwardRound> all = rounds.sight().visible(actor);
        Map<UnitId, String> names =
                units.names(all.stream().map(AwardRound::owner).collect(Collectors.toSet()), today);
        Map<UUID, Integer> counts = judged.reads()
                .counts(all.stream()
                        .flatMap(round -> round.asks().stream().map(Ask::id))
                        .toList());
        return new AwardRoundsPage(
                all.stream()
                        .map(round -> new AwardRoundsPage.Line(
                                round,
                                names.getOrDefault(round.owner(), ""),
                                round.asks().stream()
                                        .mapToInt(ask -> counts.getOrDefault(ask.id(), 0))
                                        .sum()))
                        .toList(),
                actor.may(Act.RUN_AWARDS),
                today);
    }

    AwardRoundPage show(AwardRoundId id, String why, Optional<Refusal> refusal, Actor actor) {
        LocalDate today = LocalDate.now(clock);
        AwardRound round = rounds.sight().visible(id, actor);
        List<AwardRoundPage.Line> lines = lines(round, actor);
        Map<UUID, Integer> counts =
                judged.reads().counts(round.asks().stream().map(Ask::id).toList());
        boolean may = actor.may(Act.PROPOSE);
        Optional<Refusal> whyNot = round.asks().stream()
                .map(ask -> AwardRoundRules.whyNotPropose(round, ask, today))
                .reduce((one, other) -> one.isEmpty() ? one : other)
                .orElse(Optional.empty());
        return new AwardRoundPage(
                round,
                owner(round),
                campaign(round.campaign()),
                round.asks().stream()
                        .map(ask -> asked(round, ask, counts.getOrDefault(ask.id(), 0)))
                        .toList(),
                lines,
                rounds.reads().changes(id),
                rounds.sight().runs(round, actor),
                may && whyNot.isEmpty(),
                may ? whyNot : Optional.empty(),
                why,
                refusal,
                today);
    }

    /** Returns what the person sees of who is proposed, with papers and findings. */
    List<AwardRoundPage.Line> lines(AwardRound round, Actor actor) {
        List<Proposal> seen = sight.visible(round, proposals.of(round.id()), actor);
        Map<ProposalId, Assessment> found = judged.eligibility().of(seen, List.of(round));
        Map<ProposalId, Pieces> papers = judged.dossiers().of(seen);
        Set<UnitId> proposing = seen.stream().map(Proposal::unit).collect(Collectors.toSet());
        Map<UnitId, String> names = units.names(proposing, LocalDate.now(clock));
        return seen.stream()
                .map(one -> {
                    Assessment assessment = Objects.requireNonNull(found.get(one.id()));
                    Pieces pieces = Objects.requireNonNull(papers.get(one.id()));
                    return new AwardRoundPage.Line(
                            one,
                            label(one.form()),
                            names.getOrDefault(one.unit(), ""),
                            pieces.settled(),
                            pieces.all().size(),
                            assessment.counts().verdict(),
                            assessment.counts().left().size());
                })
                .toList();
    }

    private AwardRoundPage.Asked asked(AwardRound round, Ask ask, int count) {
        return new AwardRoundPage.Asked(
                ask,
                label(ask.form()),
                round.lastDay(ask),
                count,
                ask.quota().limit().orElse(0),
                ask.quota().limits() ? Optional.of(QuotaWords.of(ask.quota(), count)) : Optional.empty());
    }

    Phrase.Label label(String form) {
        return law.statutes().form(form).map(AwardForm::label).orElse(new Phrase.Label(form, form));
    }

    String campaign(@Nullable CampaignId campaign) {
        return campaign == null
                ? ""
                : rounds.campaigns()
                        .launched(campaign)
                        .map(CampaignOutline::title)
                        .orElse("");
    }

    String owner(AwardRound round) {
        return units.names(List.of(round.owner()), LocalDate.now(clock)).getOrDefault(round.owner(), "");
    }

    List<AwardForm> forms() {
        return law.statutes().forms(LocalDate.now(clock));
    }
}
