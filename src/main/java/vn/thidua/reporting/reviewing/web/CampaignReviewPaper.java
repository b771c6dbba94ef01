package vn.thidua.reporting.reviewing.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.organization.Units;
import vn.thidua.paperwork.Paper;
import vn.thidua.paperwork.numbering.Stamp;
import vn.thidua.reporting.reviewing.CampaignReview;
import vn.thidua.reporting.reviewing.Cited;
import vn.thidua.shared.Vietnamese;

/** Makes the paper of a report that the program drafted. It is in Vietnamese, whoever prints it. */
@Component
class CampaignReviewPaper {

    private static final String[] ROMAN = {"I", "II", "III", "IV", "V", "VI", "VII"};

    private final MessageSource messages;
    private final Units units;
    private final Clock clock;

    CampaignReviewPaper(MessageSource messages, Units units, Clock clock) {
        this.messages = messages;
        this.units = units;
        this.clock = clock;
    }

    /** Returns the paper; before it is issued, number, place and signature are left to be filled in. */
    Paper of(CampaignReviewPage page) {
        CampaignReview review = page.review();
        Stamp issue = review.issue();
        LocalDate day = issue == null ? LocalDate.now(clock) : issue.on();
        List<Paper.Block> blocks = new ArrayList<>();
        for (CampaignReviewPage.Section section : page.sections()) {
            blocks.add(new Paper.Section(ROMAN[section.section().number() - 1] + ". "
                    + t("review.part." + section.section().part())));
            Cited.plain(section.section().body(), section.section().exhibit().sources())
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> blocks.add(new Paper.Text(line.strip())));
            Stream.of(section.table(), section.chart())
                    .filter(block -> block != null)
                    .forEach(blocks::add);
        }
        return new Paper(
                false,
                heading(page, day),
                List.of(t("review.paper"), review.title()),
                "",
                blocks,
                issue == null
                        ? new Paper.Signature(List.of(t("paper.headOfUnit")), "")
                        : new Paper.Signature(issue.signerPost().lines().toList(), issue.signer()),
                issue == null
                        ? List.of(t("paper.kept"))
                        : issue.recipients()
                                .lines()
                                .filter(line -> !line.isBlank())
                                .toList());
    }

    private Paper.Heading heading(CampaignReviewPage page, LocalDate day) {
        Stamp issue = page.review().issue();
        String above = units.nameAbove(page.review().organ(), day);
        return issue == null
                ? Paper.Heading.toFill(above, page.organ(), day)
                : Paper.Heading.of(above, page.organ(), t("paper.number", issue.printed()), issue.place(), day);
    }

    private String t(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Vietnamese.LOCALE);
    }
}
