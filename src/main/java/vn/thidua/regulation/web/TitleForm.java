package vn.thidua.regulation.web;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import vn.thidua.regulation.AwardForm;
import vn.thidua.regulation.FormKind;
import vn.thidua.regulation.FormLevel;
import vn.thidua.regulation.Grounds;
import vn.thidua.regulation.RecipientKind;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.TypedDay;
import vn.thidua.shared.TypedText;

/**
 * A title of the province as it is typed (Article 32 of the law of 2022).
 *
 * @param recipients whom it can go to
 */
public record TitleForm(
        String code,
        String name,
        String nameEn,
        String level,
        Set<RecipientKind> recipients,
        List<String> ticked,
        Written written) {

    private static final String PREFIX = "LOCAL_";
    private static final int LONGEST = 200;

    /** Where it stands and since when it is given, as typed. */
    public record Written(String from, String until, String document, String article) {}

    /** Returns the empty form. */
    static TitleForm empty(LocalDate today) {
        return new TitleForm(
                "",
                "",
                "",
                "BASE",
                Set.of(),
                List.of("everyYear", "certificate"),
                new Written(today.toString(), "", "", ""));
    }

    /** Returns the form of a title that is kept. */
    static TitleForm of(AwardForm form) {
        LocalDate until = form.grounds().until();
        return new TitleForm(
                form.code(),
                form.name(),
                form.nameEn(),
                form.level().name(),
                form.recipients(),
                Stream.of(
                                form.everyYear() ? "everyYear" : "",
                                form.certificate() ? "certificate" : "",
                                form.onceInALife() ? "once" : "")
                        .filter(tick -> !tick.isEmpty())
                        .toList(),
                new Written(
                        form.grounds().from().toString(),
                        until == null ? "" : until.minusDays(1).toString(),
                        form.grounds().document(),
                        form.grounds().article()));
    }

    /** Returns the same with a code that nobody can change. */
    TitleForm named(String fixed) {
        return new TitleForm(fixed, name, nameEn, level, recipients, ticked, written);
    }

    /** Returns what was typed. */
    static TitleForm typed(MultiValueMap<String, String> typed) {
        Set<RecipientKind> recipients = EnumSet.noneOf(RecipientKind.class);
        for (RecipientKind kind : RecipientKind.values()) {
            if (typed.getOrDefault("recipients", List.of()).contains(kind.name())) {
                recipients.add(kind);
            }
        }
        return new TitleForm(
                one(typed, "code").toUpperCase(Locale.ROOT),
                one(typed, "name"),
                one(typed, "nameEn"),
                one(typed, "level"),
                recipients,
                List.copyOf(typed.getOrDefault("ticked", List.of())),
                new Written(one(typed, "from"), one(typed, "until"), one(typed, "document"), one(typed, "article")));
    }

    private static String one(MultiValueMap<String, String> typed, String name) {
        String value = typed.getFirst(name);
        return value == null ? "" : TypedText.clean(value).strip();
    }

    /** Returns what is wrong with it. */
    Complaints complaints() {
        Complaints complaints = Complaints.NONE;
        if (!bare().matches("[A-Z0-9][A-Z0-9_]{0,33}")) {
            complaints = complaints.with("code", "complaint.lawCode");
        }
        if (name.isEmpty()) {
            complaints = complaints.with("name", "complaint.NotBlank");
        } else if (name.length() > LONGEST || nameEn.length() > LONGEST) {
            complaints = complaints.with("name", "complaint.Size");
        }
        if (recipients.isEmpty()) {
            complaints = complaints.with("recipients", "complaint.lawRecipients");
        }
        if (TypedDay.read(written.from()).isEmpty()) {
            complaints = complaints.with("from", "complaint.lawDay");
        }
        Optional<LocalDate> until = TypedDay.read(written.until());
        if (until.isEmpty() && !written.until().isEmpty()) {
            complaints = complaints.with("until", "complaint.lawDay");
        } else if (until.isPresent()
                && TypedDay.read(written.from()).filter(until.get()::isBefore).isPresent()) {
            complaints = complaints.with("until", "complaint.lawOrder");
        }
        if (written.document().isEmpty()) {
            complaints = complaints.with("document", "complaint.NotBlank");
        } else if (written.document().length() > LONGEST || written.article().length() > LONGEST) {
            complaints = complaints.with("document", "complaint.Size");
        }
        return complaints;
    }

    /** Returns the title, if nothing is wrong. */
    Optional<AwardForm> title() {
        return complaints().none() ? TypedDay.read(written.from()).map(this::title) : Optional.empty();
    }

    private AwardForm title(LocalDate from) {
        return new AwardForm(
                PREFIX + bare(),
                FormKind.LOCAL_TITLE,
                level.equals("PROVINCE") ? FormLevel.PROVINCE : FormLevel.BASE,
                recipients,
                name,
                nameEn.isEmpty() ? name : nameEn,
                ticked.contains("everyYear"),
                ticked.contains("certificate"),
                ticked.contains("once"),
                new Grounds(
                        written.document(),
                        written.article(),
                        from,
                        TypedDay.read(written.until())
                                .map(last -> last.plusDays(1))
                                .orElse(null),
                        "",
                        true,
                        true,
                        ""));
    }

    private String bare() {
        return code.startsWith(PREFIX) ? code.substring(PREFIX.length()) : code;
    }
}
