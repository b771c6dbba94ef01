package vn.thidua.commendation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.commendation.proposal.Proposal;
import vn.thidua.commendation.proposal.ProposalReads;
import vn.thidua.commendation.proposal.ProposalSight;
import vn.thidua.commendation.proposal.ProposalState;
import vn.thidua.commendation.proposal.TakenAlong;
import vn.thidua.commendation.round.AwardRound;
import vn.thidua.organization.Units;
import vn.thidua.paperwork.Paper;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Vietnamese;
import vn.thidua.shared.WrittenDay;

/** Drafts the papers of a dossier from what the unit wrote: to be looked at, changed, signed and uploaded. They are in Vietnamese, whoever prints them. */
@Component
class DraftedPapers {

    /** A summary of what one did, beside the papers of the law. */
    static final String SUMMARY = "TOM_TAT_THANH_TICH";

    private static final Set<String> LISTS = Set.of("TO_TRINH", "VAN_BAN_DE_NGHI", "DANH_SACH", "BIEN_BAN_XET");
    private static final Set<String> OWN = Set.of("BAO_CAO_THANH_TICH", SUMMARY);

    private final ProposalSight sight;
    private final ProposalReads reads;
    private final AwardRoundPages rounds;
    private final Units units;
    private final MessageSource messages;
    private final Clock clock;

    DraftedPapers(
            ProposalSight sight,
            ProposalReads reads,
            AwardRoundPages rounds,
            Units units,
            MessageSource messages,
            Clock clock) {
        this.sight = sight;
        this.reads = reads;
        this.rounds = rounds;
        this.units = units;
        this.messages = messages;
        this.clock = clock;
    }

    /** Tells whether the program drafts a paper. */
    static boolean drafts(String part) {
        return LISTS.contains(part) || OWN.contains(part);
    }

    /** Returns the draft of a paper. */
    Paper of(ProposalSight.Place place, String part, Actor actor) {
        if (!drafts(part)) {
            throw new NotFound("draft of " + part);
        }
        Proposal proposal = place.proposal();
        LocalDate today = LocalDate.now(clock);
        String organ = units.names(List.of(proposal.unit()), today).getOrDefault(proposal.unit(), "");
        List<Paper.Block> blocks = LISTS.contains(part)
                ? lists(place.round(), proposal, part, organ, actor)
                : own(place.round(), proposal, part);
        return new Paper(
                false,
                Paper.Heading.toFill(units.nameAbove(proposal.unit(), today), organ, today),
                List.of(
                        t("awardPaper." + part),
                        t("awardPaper.about", place.round().title())),
                "",
                blocks,
                new Paper.Signature(List.of(t("awardPaper.signer")), ""),
                List.of(t("awardPaper.receiver", rounds.owner(place.round())), t("awardPaper.filed")));
    }

    private List<Paper.Block> lists(AwardRound round, Proposal proposal, String part, String organ, Actor actor) {
        List<Paper.Block> blocks = new ArrayList<>();
        blocks.add(new Paper.Text(t("awardPaper.begin." + part, organ, round.title(), rounds.owner(round))));
        if (part.equals("BIEN_BAN_XET")) {
            blocks.add(new Paper.Text(t("awardPaper.attendance")));
        }
        List<Proposal> all = sight.visible(round, reads.dossier(proposal.dossier()), actor).stream()
                .filter(one -> one.state() != ProposalState.WITHDRAWN)
                .toList();
        List<Paper.Group> rows = new ArrayList<>();
        for (Proposal one : all) {
            rows.add(Paper.Group.row(
                    String.valueOf(rows.size() + 1),
                    one.who().name(),
                    one.who().post(),
                    rounds.label(one.form()).vi(),
                    brief(one.deeds().text())));
        }
        blocks.add(new Paper.Table(
                List.of(
                        new Paper.Column(t("awardPaper.ord"), 2, true),
                        new Paper.Column(t("awardPaper.name"), 8, false),
                        new Paper.Column(t("awardPaper.post"), 7, false),
                        new Paper.Column(t("awardPaper.form"), 8, false),
                        new Paper.Column(t("awardPaper.deeds"), 14, false)),
                rows));
        blocks.add(new Paper.Text(t("awardPaper.end." + part, all.size())));
        return blocks;
    }

    private List<Paper.Block> own(AwardRound round, Proposal proposal, String part) {
        List<Paper.Block> blocks = new ArrayList<>();
        blocks.add(new Paper.Text(t(
                "awardPaper.whom",
                proposal.who().name(),
                proposal.who().post(),
                rounds.label(proposal.form()).vi())));
        blocks.add(new Paper.Section(t("awardPaper.deedsHead")));
        String deeds = part.equals(SUMMARY)
                ? brief(proposal.deeds().text())
                : proposal.deeds().text();
        deeds.lines().filter(line -> !line.isBlank()).forEach(line -> blocks.add(new Paper.Text(line.strip())));
        if (!proposal.deeds().initiative().isBlank()) {
            blocks.add(
                    new Paper.Text(t("awardPaper.initiative", proposal.deeds().initiative())));
        }
        List<TakenAlong.Line> along =
                proposal.takenAlong().map(TakenAlong::lines).orElse(List.of());
        if (!along.isEmpty()) {
            blocks.add(new Paper.Section(t("awardPaper.resultsHead")));
            along.forEach(line -> blocks.add(
                    new Paper.Text(t("awards.along." + line.sort(), line.words().toArray()))));
        }
        blocks.add(new Paper.Text(t("awardPaper.round", round.title(), WrittenDay.of(round.lastDay()))));
        return blocks;
    }

    private static String brief(String text) {
        int most = 400;
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= most ? line : line.substring(0, most - 1).strip() + "…";
    }

    private String t(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Vietnamese.LOCALE);
    }
}
