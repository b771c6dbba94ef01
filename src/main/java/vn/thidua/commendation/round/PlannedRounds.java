package vn.thidua.commendation.round;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.domain.BodyReads;
import vn.thidua.campaign.domain.CampaignCommendation;
import vn.thidua.campaign.domain.CampaignDeadline;
import vn.thidua.campaign.domain.CampaignHead;
import vn.thidua.campaign.domain.CampaignReads;
import vn.thidua.campaign.domain.DeadlineSort;
import vn.thidua.campaign.domain.DueRule;
import vn.thidua.campaign.domain.Lateness;
import vn.thidua.commendation.AwardRoundId;
import vn.thidua.honours.CommendationKind;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.regulation.AwardForm;
import vn.thidua.regulation.LawBook;
import vn.thidua.regulation.RecipientKind;
import vn.thidua.shared.Vietnamese;

/** Makes a round of what the plan of a campaign promises: a proposal that people look at and change, never more. */
@NamedInterface("desk")
@Component
public class PlannedRounds {

    private static final Pattern AT_MOST = Pattern.compile("khong qua (\\d{1,4}) (tap the|ca nhan|ho)");
    private static final String HEADS = "tap the do ca nhan lanh dao";

    private final CampaignReads campaigns;
    private final BodyReads bodies;
    private final AwardRoundSight sight;
    private final Units units;
    private final LawBook law;
    private final Clock clock;

    PlannedRounds(
            CampaignReads campaigns, BodyReads bodies, AwardRoundSight sight, Units units, LawBook law, Clock clock) {
        this.campaigns = campaigns;
        this.bodies = bodies;
        this.sight = sight;
        this.units = units;
        this.law = law;
        this.clock = clock;
    }

    /** Returns an empty round of the body for which the person works. */
    public AwardRound empty(UUID id, Actor actor) {
        LocalDate today = LocalDate.now(clock);
        return new AwardRound(
                new AwardRoundId(id),
                sight.body(actor),
                CommendationKind.MERIT,
                "",
                today.getYear(),
                null,
                "",
                today.plusMonths(1),
                false,
                List.of(),
                RoundState.DRAFT,
                "",
                0);
    }

    /**
     * Returns the round that the plan of a campaign describes.
     *
     * @throws vn.thidua.shared.NotFound where the person may not see the campaign
     */
    public AwardRound of(CampaignId id, UUID round, Actor actor) {
        CampaignHead head = campaigns.visible(id, actor);
        AwardRound empty = empty(round, actor);
        List<CampaignDeadline> due = bodies.deadlines(id).stream()
                .filter(deadline -> deadline.sort() == DeadlineSort.DOSSIER)
                .toList();
        LocalDate last = due.stream()
                .flatMap(deadline -> deadline.rule().expand(head.startsOn(), head.endsOn()).stream())
                .map(DueRule.Due::lastDay)
                .min(Comparator.naturalOrder())
                .orElse(empty.lastDay());
        LocalDate ends = head.endsOn();
        return new AwardRound(
                empty.id(),
                empty.owner(),
                CommendationKind.CAMPAIGN,
                head.title(),
                ends == null ? empty.year() : ends.getYear(),
                id,
                due.stream()
                        .map(deadline -> deadline.source().quote())
                        .findFirst()
                        .orElse(""),
                last,
                due.stream().noneMatch(deadline -> deadline.lateness() == Lateness.VOID),
                asks(bodies.commendations(id), last, empty.owner()),
                RoundState.DRAFT,
                "",
                0);
    }

    private List<Ask> asks(List<CampaignCommendation> promised, LocalDate last, UnitId owner) {
        String kind = units.find(owner, LocalDate.now(clock)).map(Unit::kind).orElse("");
        PlannedForm forms = new PlannedForm(law.statutes(), last, OfficeAuthority.of(kind));
        List<Ask> asks = new ArrayList<>();
        for (CampaignCommendation one : promised) {
            Optional<AwardForm> form = forms.meant(one.form(), one.authority());
            LocalDate due = one.papersDueOn();
            for (RecipientKind recipient :
                    form.map(meant -> recipients(one, meant)).orElse(List.of())) {
                Ask ask = new Ask(
                        UUID.randomUUID(),
                        form.orElseThrow().code(),
                        recipient,
                        quota(one, recipient),
                        one.criteria(),
                        heads(one, recipient),
                        due == null || due.equals(last) ? null : due);
                if (asks.stream()
                        .noneMatch(there -> there.form().equals(ask.form()) && there.recipient() == ask.recipient())) {
                    asks.add(ask);
                }
            }
        }
        return asks;
    }

    private static List<RecipientKind> recipients(CampaignCommendation one, AwardForm form) {
        String words = Vietnamese.fold(String.join(" ", one.recipients()));
        List<RecipientKind> named = Arrays.stream(RecipientKind.values())
                .filter(form.recipients()::contains)
                .filter(kind -> words.contains(word(kind)))
                .toList();
        return named.isEmpty()
                ? form.recipients().stream()
                        .filter(kind -> kind != RecipientKind.HOUSEHOLD)
                        .sorted()
                        .toList()
                : named;
    }

    private static AskQuota quota(CampaignCommendation one, RecipientKind recipient) {
        Matcher words = AT_MOST.matcher(Vietnamese.fold(one.source().quote() + " " + String.join(" ", one.criteria())));
        while (words.find()) {
            if (words.group(2).equals(word(recipient)) || word(recipient).startsWith(words.group(2))) {
                return new AskQuota(Integer.parseInt(words.group(1)), null, null, "", AskQuota.NONE.rounding());
            }
        }
        return AskQuota.NONE;
    }

    private static boolean heads(CampaignCommendation one, RecipientKind recipient) {
        return recipient == RecipientKind.INDIVIDUAL
                && Vietnamese.fold(String.join(" ", one.criteria())).contains(HEADS);
    }

    private static String word(RecipientKind kind) {
        return switch (kind) {
            case INDIVIDUAL -> "ca nhan";
            case COLLECTIVE -> "tap the";
            case HOUSEHOLD -> "ho gia dinh";
        };
    }
}
