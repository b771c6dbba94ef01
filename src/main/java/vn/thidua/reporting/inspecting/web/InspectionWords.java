package vn.thidua.reporting.inspecting.web;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.reporting.inspecting.Sampled;
import vn.thidua.shared.Vietnamese;

/** Sentences that stay with figures; in Vietnamese, whoever writes them. */
@Component
class InspectionWords {

    private final MessageSource messages;

    InspectionWords(MessageSource messages) {
        this.messages = messages;
    }

    /** Returns why a figure is corrected: it names the inspection. */
    String correction(VisitPage page, int number) {
        String reason = page.samples().stream()
                .map(VisitPage.Sample::sampled)
                .filter(one -> one.number() == number)
                .map(Sampled::reason)
                .findFirst()
                .orElse("");
        return messages.getMessage(
                "inspection.correctionWhy", new Object[] {page.inspection().title(), reason}, Vietnamese.LOCALE);
    }
}
