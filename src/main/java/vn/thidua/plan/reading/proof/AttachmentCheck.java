package vn.thidua.plan.reading.proof;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.reading.Header;
import vn.thidua.plan.reading.Part;
import vn.thidua.plan.reading.Span;
import vn.thidua.plan.reading.proof.Passage.Zone;

/** Compares the number and date that annexes and the archive line give with those of the document itself. */
final class AttachmentCheck implements Check {

    private static final Pattern ATTACHED = Pattern.compile("\\(?(?:ban hành )?kèm theo ");
    private static final Pattern ARCHIVE =
            Pattern.compile("(?<!\\p{L})lưu ?:.{0,40}?(\\d{1,6}) ?/ ?([\\p{L}&]{2,12}-?[\\p{L}&]{0,12})");

    @Override
    public void look(Evidence evidence, Findings findings) {
        for (Passage passage : evidence.passages()) {
            boolean early = passage.zone() == Zone.BODY
                    && passage.kind() == Part.Kind.ANNEX
                    && passage.text().length() < 300;
            if (passage.zone() == Zone.ATTACHMENT || passage.zone() == Zone.FOOT || early) {
                attachment(evidence, passage, findings);
            }
            if (passage.zone() == Zone.FOOT) {
                archive(evidence, passage, findings);
            }
        }
    }

    private static void attachment(Evidence evidence, Passage passage, Findings findings) {
        Matcher opening = ATTACHED.matcher(passage.text().key());
        if (!opening.find() || opening.start() > 2) {
            return;
        }
        List<Reference> references = passage.references();
        if (references.isEmpty()) {
            return;
        }
        Reference named = references.getFirst();
        String own = ownNumber(evidence, passage);
        if (own == null) {
            return;
        }
        if (!named.number().equals(compact(own))) {
            boolean basis = evidence.reading().legalBases().stream()
                    .anyMatch(other -> compact(other.number()).equals(named.number()));
            Fault fault = basis ? Fault.ANNEX_OF_OTHER : Fault.ANNEX_NUMBER;
            findings.add(fault, passage.where(), named.span(), numberSpans(evidence), named.name(), own);
        } else {
            LocalDate issued = evidence.issued();
            LocalDate dated = named.dated();
            if (issued != null && dated != null && !issued.equals(dated)) {
                findings.add(Fault.ANNEX_DATE, passage.where(), named.span(), Days.show(dated), Days.show(issued));
            }
        }
    }

    /** The number that the document gives itself; a plan attached to a decision without a number has nothing to compare with. */
    private static @Nullable String ownNumber(Evidence evidence, Passage passage) {
        Header.Field attached = evidence.header().attachedTo();
        String own = evidence.number();
        if (attached == null || (passage.kind() == Part.Kind.PLAN && own != null)) {
            return own;
        }
        return passage.kind() == Part.Kind.ANNEX ? attached.value() : null;
    }

    private static void archive(Evidence evidence, Passage passage, Findings findings) {
        String own = evidence.number();
        Matcher line = ARCHIVE.matcher(passage.text().key());
        if (own == null || !line.find()) {
            return;
        }
        String serial = own.replaceAll("\\D.*", "");
        if (!serial.isEmpty() && !stripZeros(serial).equals(stripZeros(line.group(1)))) {
            Span span = passage.text().span(line.start(1), line.end(2));
            findings.add(Fault.ARCHIVE_NUMBER, passage.where(), span, numberSpans(evidence), evidence.words(span), own);
        }
    }

    private static List<Span> numberSpans(Evidence evidence) {
        Header.Field number = evidence.header().number();
        return number == null ? List.of() : List.of(number.span());
    }

    private static String compact(String number) {
        return number.replace(" ", "").toUpperCase(Locale.ROOT);
    }

    private static String stripZeros(String serial) {
        int at = 0;
        while (at < serial.length() - 1 && serial.charAt(at) == '0') {
            at++;
        }
        return serial.substring(at);
    }
}
