package vn.thidua.commendation.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.commendation.clearance.Clearance;
import vn.thidua.commendation.clearance.ClearanceSight;
import vn.thidua.organization.Units;
import vn.thidua.paperwork.Paper;
import vn.thidua.shared.Vietnamese;
import vn.thidua.shared.WrittenDay;

/** Drafts the letter that asks a body about candidates. It is in Vietnamese, whoever prints it. */
@Component
class ClearanceLetter {

    private final AwardRoundPages rounds;
    private final Units units;
    private final MessageSource messages;

    ClearanceLetter(AwardRoundPages rounds, Units units, MessageSource messages) {
        this.rounds = rounds;
        this.units = units;
        this.messages = messages;
    }

    /** Returns the letter. */
    Paper of(ClearanceSight.Place place) {
        Clearance clearance = place.clearance();
        String organ = rounds.owner(place.round());
        List<Paper.Block> blocks = new ArrayList<>();
        blocks.add(new Paper.Text(t("clearancePaper.begin", organ, place.round().title(), clearance.body())));
        if (!clearance.words().isBlank()) {
            clearance
                    .words()
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> blocks.add(new Paper.Text(line.strip())));
        }
        List<Paper.Group> rows = new ArrayList<>();
        for (Clearance.Item item : clearance.items()) {
            rows.add(Paper.Group.row(
                    String.valueOf(rows.size() + 1),
                    item.name(),
                    item.post(),
                    rounds.label(item.form()).vi(),
                    ""));
        }
        blocks.add(new Paper.Table(
                List.of(
                        new Paper.Column(t("awardPaper.ord"), 2, true),
                        new Paper.Column(t("awardPaper.name"), 9, false),
                        new Paper.Column(t("awardPaper.post"), 9, false),
                        new Paper.Column(t("awardPaper.form"), 8, false),
                        new Paper.Column(t("clearancePaper.opinion"), 9, false)),
                rows));
        blocks.add(new Paper.Text(
                t("clearancePaper.end", WrittenDay.of(clearance.term().dueOn()), organ)));
        return new Paper(
                false,
                Paper.Heading.toFill(
                                units.nameAbove(
                                        place.round().owner(), clearance.term().askedOn()),
                                organ,
                                clearance.term().askedOn())
                        .about(t("clearancePaper.about", place.round().title())),
                List.of(t("clearancePaper.to", clearance.body())),
                "",
                blocks,
                new Paper.Signature(List.of(t("awardPaper.signer")), ""),
                List.of(t("awardPaper.receiver", t("clearancePaper.asAbove")), t("awardPaper.filed")));
    }

    private String t(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Vietnamese.LOCALE);
    }
}
