package vn.thidua.campaign.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.domain.AudienceLine;
import vn.thidua.campaign.domain.CampaignBody;
import vn.thidua.campaign.domain.CampaignHead;
import vn.thidua.regulation.Law;
import vn.thidua.regulation.LegalDocument;
import vn.thidua.shared.Vietnamese;
import vn.thidua.shared.WrittenDay;

/** Drafts the parts of a plan document that people write: the law of the day, the higher plan, and sentences made of what the campaign says. */
@Component
class PaperDraft {

    private final MessageSource messages;
    private final Clock clock;

    PaperDraft(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    PaperText of(CampaignHead head, CampaignBody body) {
        String whom = body.audience().stream().map(AudienceLine::body).collect(Collectors.joining(", "));
        return new PaperText(
                basis(head),
                t(
                        "planPaper.draft.purpose",
                        head.title(),
                        body.contents().size(),
                        body.targets().size()),
                t("planPaper.draft.measures"),
                t("planPaper.draft.organising", whom.isEmpty() ? t("planPaper.draft.everybody") : whom, head.issuer()));
    }

    private String basis(CampaignHead head) {
        LocalDate today = LocalDate.now(clock);
        List<String> lines = new ArrayList<>();
        Law.shipped().documents().stream()
                .filter(one -> one.title().toLowerCase(Locale.ROOT).contains(t("planPaper.draft.field"))
                        && inForce(one, today))
                .forEach(one -> lines.add(t("planPaper.draft.law", one.title(), one.number(), day(one.issuedOn()))));
        if (!head.higherPlan().isBlank()) {
            lines.add(t("planPaper.draft.higher", head.higherPlan()));
        }
        return String.join("\n", lines);
    }

    private static boolean inForce(LegalDocument document, LocalDate day) {
        LocalDate from = document.inForceFrom();
        return document.verified()
                && document.issuedOn() != null
                && from != null
                && !from.isAfter(day)
                && document.endedBy(day).isEmpty();
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : WrittenDay.of(day);
    }

    private String t(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Vietnamese.LOCALE);
    }
}
