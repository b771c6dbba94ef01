package vn.thidua.scoring.grading.web;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.scoring.grading.Ground;
import vn.thidua.shared.WrittenNumber;

/** Says in a sentence what a proposal rests on. */
@Component
class GradeWords {

    private final MessageSource messages;

    GradeWords(MessageSource messages) {
        this.messages = messages;
    }

    /** Returns the sentence; it names what it is of, the place, the points and how many there are, the class. */
    String of(Ground ground, Locale locale) {
        Object[] named = {
            ground.of(),
            ground.place() == null ? "–" : String.valueOf(ground.place()),
            number(ground.total(), locale),
            number(ground.whole(), locale),
            ground.grading()
        };
        return messages.getMessage("gradeGround." + ground.kind(), named, locale);
    }

    private static String number(@Nullable BigDecimal number, Locale locale) {
        return number == null ? "" : WrittenNumber.of(number, locale);
    }
}
