package vn.thidua.regulation;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A title (danh hiệu) or a form of commendation (hình thức khen thưởng), under the name it has in a time.
 *
 * @param code stable name
 * @param kind what sort of honour it is
 * @param level where it is decided on
 * @param recipients whom it can go to
 * @param name what it is called, in Vietnamese
 * @param nameEn the same in English
 * @param everyYear whether it is given for a year
 * @param certificate whether whoever decides hands over a certificate that the office prints
 * @param onceInALife whether nobody gets it twice
 * @param grounds since when and by which article it is there
 */
public record AwardForm(
        String code,
        FormKind kind,
        FormLevel level,
        Set<RecipientKind> recipients,
        String name,
        String nameEn,
        boolean everyYear,
        boolean certificate,
        boolean onceInALife,
        Grounds grounds) {

    /** Keeps a copy of the recipients. */
    public AwardForm {
        recipients = Set.copyOf(recipients);
    }

    /** Tells whether it is there on a day. */
    public boolean holds(LocalDate day) {
        return grounds.hold(day);
    }

    /** Returns the name in a language. */
    public String name(@Nullable String language) {
        return "en".equals(language) ? nameEn : name;
    }
}
