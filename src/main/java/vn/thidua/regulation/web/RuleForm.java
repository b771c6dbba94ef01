package vn.thidua.regulation.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.thidua.regulation.Grounds;
import vn.thidua.regulation.LocalRuleId;
import vn.thidua.regulation.Matter;
import vn.thidua.regulation.Provision;
import vn.thidua.regulation.RecipientKind;
import vn.thidua.regulation.Statutes;
import vn.thidua.regulation.local.LocalRule;
import vn.thidua.regulation.value.Unreadable;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.TypedDay;
import vn.thidua.shared.TypedText;

/**
 * A rule of the province as it is typed.
 *
 * @param id of the rule, also of one that is not kept yet
 * @param version the version on the screen, 0 for a new one
 * @param matter what it rules, by its code
 * @param recipient for whom, empty for all
 * @param value what it says
 * @param from first day, as typed
 * @param until last day, as typed; empty while no end is known
 */
public record RuleForm(
        UUID id,
        long version,
        String matter,
        String about,
        String recipient,
        ValueFields value,
        Map<String, String> texts) {

    private static final List<String> TEXTS = List.of("from", "until", "document", "article", "words", "verified");
    private static final int LONGEST = 200;
    private static final int LONGEST_WORDS = 2_000;
    private static final int LONGEST_RULE = 2_000;

    /** Returns the form of a rule that is kept. */
    static RuleForm of(LocalRule rule) {
        RecipientKind recipient = rule.recipient();
        return new RuleForm(
                rule.id().value(),
                rule.version(),
                rule.matter().code(),
                rule.about(),
                recipient == null ? "" : recipient.name(),
                ValueFields.of(rule.matter().code(), rule.text()),
                texts(rule.grounds(), rule.grounds().from()));
    }

    /** Returns the form of a new rule over one of the nation. */
    static RuleForm over(
            Matter<?> matter, String about, String recipient, Optional<? extends Provision<?>> nation, Begun begun) {
        return new RuleForm(
                UUID.randomUUID(),
                0,
                matter.code(),
                about,
                recipient,
                nation.map(rule -> ValueFields.of(matter.code(), rule.text())).orElse(new ValueFields(Map.of())),
                nation.filter(rule -> begun.comparing())
                        .map(rule -> texts(rule.grounds(), begun.today()))
                        .orElse(Map.of("from", begun.today().toString())));
    }

    /**
     * How a new rule is begun.
     *
     * @param comparing whether somebody compares a rule of the nation with its text, and so keeps document and article; a rule of the province stands in a paper of its own
     */
    record Begun(LocalDate today, boolean comparing) {}

    private static Map<String, String> texts(Grounds grounds, LocalDate from) {
        LocalDate until = grounds.until();
        return Map.of(
                "from",
                from.toString(),
                "until",
                until == null ? "" : until.minusDays(1).toString(),
                "document",
                grounds.document(),
                "article",
                grounds.article(),
                "words",
                grounds.local() ? grounds.words() : "",
                "verified",
                String.valueOf(grounds.local() && grounds.verified()));
    }

    /** Returns what was typed. */
    static RuleForm typed(UUID id, long version, Matter<?> matter, String about, MultiValueMap<String, String> typed) {
        return new RuleForm(
                id,
                version,
                matter.code(),
                about,
                first(typed, "recipient"),
                new ValueFields(Map.copyOf(typed)),
                TEXTS.stream().collect(Collectors.toMap(name -> name, name -> first(typed, name))));
    }

    private static String first(MultiValueMap<String, String> typed, String name) {
        String value = typed.getFirst(name);
        return value == null ? "" : TypedText.clean(value).strip();
    }

    /** Returns what stands in a field. */
    public String text(String name) {
        return texts.getOrDefault(name, "");
    }

    /** Returns the rule that is meant, with what is wrong. */
    Read read(Statutes statutes) {
        Complaints complaints = Complaints.NONE;
        Optional<LocalDate> from = TypedDay.read(text("from"));
        Optional<LocalDate> until = TypedDay.read(text("until"));
        if (from.isEmpty()) {
            complaints = complaints.with("from", "complaint.lawDay");
        }
        if (until.isEmpty() && !text("until").isEmpty()) {
            complaints = complaints.with("until", "complaint.lawDay");
        }
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            complaints = complaints.with("until", "complaint.lawOrder");
        }
        if (text("document").isEmpty()) {
            complaints = complaints.with("document", "complaint.NotBlank");
        }
        if (text("document").length() > LONGEST || text("article").length() > LONGEST) {
            complaints = complaints.with("document", "complaint.Size");
        }
        if (text("words").length() > LONGEST_WORDS) {
            complaints = complaints.with("words", "complaint.Size");
        }
        return understood(statutes, complaints, from, until);
    }

    private Read understood(
            Statutes statutes, Complaints complaints, Optional<LocalDate> from, Optional<LocalDate> until) {
        String text = value.text(matter);
        try {
            if (text.length() > LONGEST_RULE) {
                throw new Unreadable("long", LONGEST_RULE);
            }
            Grounds grounds = new Grounds(
                    text("document"),
                    text("article"),
                    from.orElse(LocalDate.EPOCH),
                    until.map(last -> last.plusDays(1)).orElse(null),
                    "",
                    text("verified").equals("true"),
                    true,
                    text("words"));
            Provision<?> rule = Provision.read(ruled(), about, kind(), text, grounds);
            NamedCodes.check(rule, statutes);
            return new Read(rule, complaints, null);
        } catch (Unreadable fault) {
            return new Read(null, complaints, fault);
        }
    }

    private @Nullable RecipientKind kind() {
        return Arrays.stream(RecipientKind.values())
                .filter(kind -> kind.name().equals(recipient))
                .findFirst()
                .orElse(null);
    }

    /** Returns what it rules. */
    Matter<?> ruled() {
        return Matter.of(matter).orElseThrow();
    }

    /** Returns the id of the rule. */
    LocalRuleId rule() {
        return new LocalRuleId(id);
    }

    /**
     * What was understood.
     *
     * @param rule the rule, null where its words cannot be read
     * @param complaints what is wrong with the other fields
     * @param fault why its words cannot be read, null where they can
     */
    record Read(
            @Nullable Provision<?> rule,
            Complaints complaints,
            @Nullable Unreadable fault) {}
}
