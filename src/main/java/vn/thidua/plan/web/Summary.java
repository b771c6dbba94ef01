package vn.thidua.plan.web;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.domain.ItemKind;
import vn.thidua.plan.reading.Assignment;
import vn.thidua.plan.reading.Audience;
import vn.thidua.plan.reading.Commendation;
import vn.thidua.plan.reading.Content;
import vn.thidua.plan.reading.Dating;
import vn.thidua.plan.reading.Deadline;
import vn.thidua.plan.reading.Dossier;
import vn.thidua.plan.reading.FormColumn;
import vn.thidua.plan.reading.Header;
import vn.thidua.plan.reading.LegalReference;
import vn.thidua.plan.reading.Period;
import vn.thidua.plan.reading.ReadItem;
import vn.thidua.plan.reading.Recipient;
import vn.thidua.plan.reading.Target;

/**
 * An item in one line.
 *
 * @param title what it is about; empty where the kind says it
 * @param key key of the sentence with the figure or date, empty for none
 * @param figures what stands in that sentence
 * @param soft what is said beside it
 */
public record Summary(String title, String key, List<Object> figures, String soft) {

    private static final int LONG = 220;

    /** Returns the figures as the arguments of their sentence. */
    public Object[] arguments() {
        return figures.toArray();
    }

    /** Returns the line of an item. */
    static Summary of(ItemKind kind, ReadItem value) {
        return switch (value) {
            case Header.Field v when kind == ItemKind.ISSUED_ON -> strong("", Written.of(new Dating(v.value())), "");
            case Header.Field v -> strong("", v.value(), "");
            case Header.Signer v -> strong("", Written.of(v.name()), joined(v.title(), v.authority()));
            case Period v ->
                new Summary("", "plan.figure.period", List.of(Written.of(v.from()), Written.of(v.to())), "");
            case Audience.Group v -> plain(v.text(), "");
            case LegalReference v -> plain(v.ref(), joined(Written.of(v.date()), v.issuer()));
            case Content v -> plain((v.no() + " " + v.text()).strip(), "");
            case Target v -> target(v);
            case Assignment v ->
                plain(
                        (v.no() + " " + v.text()).strip(),
                        joined(String.join("; ", v.lead()), String.join("; ", v.support())));
            case Deadline v -> deadline(v);
            case Commendation v -> strong(v.form(), String.join(", ", v.recipients()), Written.of(v.authority()));
            case Dossier v ->
                due(joined(v.form(), String.join("; ", v.documents())), v.deadline(), v.exclusive(), null);
            case FormColumn v -> plain(v.title(), "");
            case Recipient v -> plain(v.text(), "");
            default -> plain("", "");
        };
    }

    /** Tells whether two values fill the form of an item alike. */
    static boolean sameForm(ItemKind kind, ReadItem one, ReadItem other) {
        return ItemForms.fields(kind, one).equals(ItemForms.fields(kind, other));
    }

    private static Summary target(Target v) {
        String qualifier = v.qualifier() == null ? "" : sign(v.qualifier()) + " ";
        String amount = qualifier + Written.of(v.value()) + until(v.valueMax()) + unit(v);
        return new Summary(
                shortened(v.subject()),
                "plan.figure." + v.op(),
                List.of(amount),
                joined(
                        v.denominator() == null ? null : "/ " + v.denominator(),
                        v.baseline(),
                        Written.of(v.lastDay() == null ? null : Dating.of(v.lastDay()))));
    }

    private static String unit(Target v) {
        return v.unit() == null ? "" : (v.unit().equals("%") ? "%" : " " + v.unit());
    }

    private static String until(@Nullable BigDecimal max) {
        return max == null ? "" : "–" + Written.of(max);
    }

    private static String sign(Target.Operator operator) {
        return switch (operator) {
            case AT_LEAST -> "≥";
            case AT_MOST -> "≤";
            case MORE -> ">";
            case LESS -> "<";
            default -> "";
        };
    }

    private static Summary deadline(Deadline v) {
        String title = shortened(joined(v.what(), v.who()));
        String recurring = Written.of(v.recurring());
        if (!recurring.isEmpty()) {
            int colon = recurring.indexOf(':');
            String rhythm = colon < 0 ? recurring : recurring.substring(0, colon);
            String on = colon < 0 ? "" : recurring.substring(colon + 1);
            return new Summary(
                    title, "plan.figure." + rhythm + (v.exclusive() ? ".before" : ""), List.of(on), Written.of(v.to()));
        }
        return due(title, v.date(), v.exclusive(), v.to());
    }

    private static Summary due(String title, @Nullable Dating date, boolean exclusive, @Nullable String to) {
        if (date == null) {
            return plain(title, Written.of(to));
        }
        Dating last = Dating.of(date.lastInTime(exclusive));
        return new Summary(shortened(title), "plan.figure.until", List.of(Written.of(last)), Written.of(to));
    }

    private static Summary plain(String title, String soft) {
        return new Summary(shortened(title), "", List.of(), shortened(soft));
    }

    private static Summary strong(String title, String figure, String soft) {
        return new Summary(shortened(title), "plan.figure.plain", List.of(figure), shortened(soft));
    }

    private static String joined(@Nullable String... parts) {
        StringBuilder all = new StringBuilder();
        for (String part : parts) {
            if (part != null && !part.isEmpty()) {
                all.append(all.isEmpty() ? "" : " · ").append(part);
            }
        }
        return all.toString();
    }

    private static String shortened(String text) {
        return text.length() <= LONG
                ? text
                : text.substring(0, text.lastIndexOf(' ', LONG) < 40 ? LONG : text.lastIndexOf(' ', LONG)) + "…";
    }
}
