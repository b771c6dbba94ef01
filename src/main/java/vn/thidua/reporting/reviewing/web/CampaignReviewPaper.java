package vn.thidua.reporting.reviewing.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.paperwork.Paper;
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
        CampaignReview.Issue issue = review.issue();
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
                new Paper.Heading(
                        above(review.organ(), day),
                        page.organ(),
                        issue == null ? t("paper.numberToFill") : t("review.number", issue.printed()),
                        placed(issue, day)),
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

    private String above(UnitId unit, LocalDate day) {
        return units.find(unit, day)
                .flatMap(Unit::parent)
                .map(parent -> units.names(List.of(parent), day).getOrDefault(parent, ""))
                .orElse("");
    }

    private String placed(CampaignReview.@Nullable Issue issue, LocalDate day) {
        String date = t(
                "paper.placed",
                "%02d".formatted(day.getDayOfMonth()),
                "%02d".formatted(day.getMonthValue()),
                String.valueOf(day.getYear()));
        return issue == null || issue.place().isBlank() ? date : issue.place() + date.substring(date.indexOf(','));
    }

    private String t(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Vietnamese.LOCALE);
    }
}
