package vn.thidua.honours.intake;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.honours.CommendationKind;
import vn.thidua.honours.HonourState;
import vn.thidua.honours.domain.Honour;
import vn.thidua.honours.domain.JobClass;
import vn.thidua.organization.people.Gender;
import vn.thidua.regulation.RecipientKind;
import vn.thidua.shared.Phrase;
import vn.thidua.shared.TypedDay;
import vn.thidua.shared.TypedText;

/** Understands the cells of one row; what is wrong with them is noted. */
final class AwardCells {

    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern YEAR = Pattern.compile("(?:((?:19|20)\\d\\d)\\s*[-–]\\s*)?((?:19|20)\\d\\d)");
    private static final int NAME = 200;
    private static final int TEXT = 1_000;

    private final List<String> cells;
    private final AwardWords words;
    private final List<Phrase> faults = new ArrayList<>();

    AwardCells(List<String> cells, AwardWords words) {
        this.cells = cells;
        this.words = words;
    }

    List<Phrase> faults() {
        return faults;
    }

    String text(int column) {
        return TypedText.clean(cells.get(column)).strip().replaceAll("\\s+", " ");
    }

    @Nullable
    RecipientKind recipient() {
        return word(RecipientKind.class, "law.word.", AwardColumns.RECIPIENT, true);
    }

    String name() {
        return needed(AwardColumns.NAME, NAME);
    }

    Optional<LocalDate> bornOn() {
        return Optional.ofNullable(day(AwardColumns.BORN_ON, false));
    }

    @Nullable
    LocalDate decidedOn() {
        return day(AwardColumns.DECIDED_ON, true);
    }

    Honour.Award award(String form) {
        return new Honour.Award(
                form,
                word(CommendationKind.class, "honours.kind.", AwardColumns.KIND, false),
                limited(AwardColumns.ACHIEVEMENT, TEXT),
                year(),
                day(AwardColumns.FROM, false),
                day(AwardColumns.UNTIL, false));
    }

    Honour.Facts facts() {
        return new Honour.Facts(
                word(JobClass.class, "honours.job.", AwardColumns.JOB, false),
                word(Gender.class, "honours.gender.", AwardColumns.GENDER, false),
                enterprise(),
                limited(AwardColumns.PROPOSED_BY, NAME));
    }

    String needed(int column, int longest) {
        String text = limited(column, longest);
        if (text.isEmpty()) {
            wrong("honours.fault.empty", column);
        }
        return text;
    }

    String limited(int column, int longest) {
        String text = text(column);
        if (text.length() > longest) {
            wrong("honours.fault.long", column);
        }
        return text;
    }

    /** Only what stands is entered: how an honour ended is noted on its own page, with the decision. */
    void checkState() {
        String typed = text(AwardColumns.STATE);
        if (!typed.isEmpty()
                && words.read(HonourState.class, "honours.state.", typed)
                        .filter(state -> state == HonourState.VALID)
                        .isEmpty()) {
            faults.add(Phrase.of("honours.fault.state", typed));
        }
    }

    private @Nullable Integer year() {
        String typed = text(AwardColumns.YEAR);
        if (typed.isEmpty()) {
            return null;
        }
        Matcher year = YEAR.matcher(typed);
        if (!year.matches()
                || year.group(1) != null && Integer.parseInt(year.group(2)) != Integer.parseInt(year.group(1)) + 1) {
            faults.add(Phrase.of("honours.fault.year", typed));
            return null;
        }
        return Integer.valueOf(year.group(2));
    }

    private @Nullable Boolean enterprise() {
        String typed = text(AwardColumns.ENTERPRISE);
        if (typed.isEmpty()) {
            return null;
        }
        Optional<Boolean> yes = words.yes(typed);
        if (yes.isEmpty()) {
            faults.add(Phrase.of("honours.fault.word", typed, heading(AwardColumns.ENTERPRISE)));
        }
        return yes.orElse(null);
    }

    private <E extends Enum<E>> @Nullable E word(Class<E> type, String prefix, int column, boolean needed) {
        String typed = text(column);
        if (typed.isEmpty()) {
            if (needed) {
                wrong("honours.fault.empty", column);
            }
            return null;
        }
        Optional<E> meant = words.read(type, prefix, typed);
        if (meant.isEmpty()) {
            faults.add(Phrase.of("honours.fault.word", typed, heading(column)));
        }
        return meant.orElse(null);
    }

    private @Nullable LocalDate day(int column, boolean needed) {
        String typed = text(column);
        if (typed.isEmpty()) {
            if (needed) {
                wrong("honours.fault.empty", column);
            }
            return null;
        }
        Optional<LocalDate> day = TypedDay.read(typed).or(() -> written(typed));
        if (day.isEmpty()) {
            faults.add(Phrase.of("honours.fault.day", typed, heading(column)));
        }
        return day.orElse(null);
    }

    private static Optional<LocalDate> written(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.replace('-', '/').replace('.', '/'), TYPED))
                    .filter(TypedDay::sensible);
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private void wrong(String key, int column) {
        faults.add(Phrase.of(key, heading(column)));
    }

    private static Phrase heading(int column) {
        return Phrase.of(AwardColumns.ALL.get(column).key());
    }
}
