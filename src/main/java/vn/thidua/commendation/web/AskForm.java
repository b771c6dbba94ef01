package vn.thidua.commendation.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.commendation.round.Ask;
import vn.thidua.commendation.round.AskQuota;
import vn.thidua.commendation.round.CommendationRefusal;
import vn.thidua.regulation.RecipientKind;
import vn.thidua.shared.TypedDay;
import vn.thidua.shared.TypedNumber;

/** A line of the form of a round: something that is asked for, as typed. */
public record AskForm(
        String id,
        String form,
        String recipient,
        String most,
        String percent,
        String base,
        String baseWords,
        String rounding,
        String criteria,
        boolean heads,
        String lastDay) {

    private static final int LONGEST_NUMBER = 9;

    /** Returns an empty line. */
    static AskForm empty() {
        return new AskForm(UUID.randomUUID().toString(), "", "", "", "", "", "", "DOWN", "", false, "");
    }

    /** Returns the line of something that is asked for already. */
    static AskForm of(Ask ask) {
        LocalDate last = ask.lastDay();
        AskQuota quota = ask.quota();
        return new AskForm(
                ask.id().toString(),
                ask.form(),
                ask.recipient().name(),
                text(quota.most()),
                TypedNumber.text(quota.percent()),
                text(quota.base()),
                quota.baseWords(),
                quota.rounding().name(),
                String.join("\n", ask.criteria()),
                ask.heads(),
                last == null ? "" : last.toString());
    }

    /** Returns a line that was sent. */
    static AskForm typed(int line, Map<String, String> fields) {
        return new AskForm(
                field(fields, line, "id"),
                field(fields, line, "form"),
                field(fields, line, "recipient"),
                field(fields, line, "most"),
                field(fields, line, "percent"),
                field(fields, line, "base"),
                field(fields, line, "baseWords"),
                field(fields, line, "rounding"),
                field(fields, line, "criteria"),
                fields.containsKey("ask." + line + ".heads"),
                field(fields, line, "lastDay"));
    }

    private static String field(Map<String, String> fields, int line, String name) {
        return fields.getOrDefault("ask." + line + "." + name, "").strip();
    }

    /** Tells whether nothing is asked for here. */
    public boolean blank() {
        return form.isEmpty();
    }

    /**
     * Returns what is meant.
     *
     * @throws vn.thidua.shared.Refused with {@link CommendationRefusal#WRONG_RECIPIENT}, {@link CommendationRefusal#BAD_QUOTA} or {@link CommendationRefusal#NO_DAY}
     */
    Ask ask() {
        Optional<RecipientKind> kind = Arrays.stream(RecipientKind.values())
                .filter(one -> one.name().equals(recipient))
                .findFirst();
        if (kind.isEmpty()) {
            CommendationRefusal.WRONG_RECIPIENT.because(form).raise();
        }
        Optional<LocalDate> day = TypedDay.read(lastDay);
        if (!lastDay.isEmpty() && day.isEmpty()) {
            CommendationRefusal.NO_DAY.because().raise();
        }
        RoundingMode mode = rounding.equals("UP")
                ? RoundingMode.UP
                : rounding.equals("HALF_UP") ? RoundingMode.HALF_UP : RoundingMode.DOWN;
        return new Ask(
                uuid(),
                form,
                kind.orElseThrow(),
                new AskQuota(whole(most), share(), whole(base), baseWords, mode),
                criteria.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                heads,
                day.orElse(null));
    }

    private UUID uuid() {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException forged) {
            return UUID.randomUUID();
        }
    }

    private @Nullable Integer whole(String typed) {
        if (typed.isEmpty()) {
            return null;
        }
        if (!typed.matches("\\d+") || typed.length() > LONGEST_NUMBER) {
            CommendationRefusal.BAD_QUOTA.because(form).raise();
        }
        return Integer.valueOf(typed);
    }

    private @Nullable BigDecimal share() {
        Optional<BigDecimal> read = TypedNumber.of(percent);
        if (!percent.isEmpty() && read.isEmpty()) {
            CommendationRefusal.BAD_QUOTA.because(form).raise();
        }
        return read.orElse(null);
    }

    private static String text(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }
}
