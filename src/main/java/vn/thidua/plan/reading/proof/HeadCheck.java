package vn.thidua.plan.reading.proof;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.plan.reading.Header;
import vn.thidua.plan.reading.Part;
import vn.thidua.plan.reading.Span;
import vn.thidua.plan.reading.proof.Passage.Zone;

/** Looks whether head and foot say all that a document must: number, date, issuer, signer, recipients. */
final class HeadCheck implements Check {

    private static final Pattern NUMBER_LINE = Pattern.compile("(?<![\\p{L}])số ?[:.]? ?(.{0,40})");

    private static final Pattern WELL_FORMED = Pattern.compile("\\d{1,6}\\.? ?[-/] ?(?:\\d{4} ?/ ?)?\\p{L}{2}");

    @Override
    public void look(Evidence evidence, Findings findings) {
        Header header = evidence.header();
        Span top = top(evidence);
        if (header.number() == null) {
            number(evidence, findings, top);
        }
        if (header.date() == null) {
            date(evidence, findings, top);
        }
        if (header.issuer() == null) {
            findings.add(Fault.ISSUER_MISSING, "Phần đầu văn bản", top);
        }
        Span end = new Span(evidence.raw().length(), evidence.raw().length());
        if (header.signer() == null || header.signer().name() == null) {
            findings.add(Fault.SIGNER_MISSING, "Phần cuối văn bản", end);
        }
        if (evidence.reading().recipients().isEmpty()) {
            findings.add(Fault.RECIPIENTS_MISSING, "Phần cuối văn bản", end);
        }
    }

    private static Span top(Evidence evidence) {
        Header.Field type = evidence.header().type();
        return type != null ? type.span() : new Span(0, 0);
    }

    private static void number(Evidence evidence, Findings findings, Span top) {
        for (Passage passage : evidence.passages()) {
            if (passage.zone() == Zone.HEAD && passage.kind() != Part.Kind.ANNEX) {
                Matcher line = NUMBER_LINE.matcher(passage.text().key());
                if (line.find()) {
                    if (WELL_FORMED.matcher(line.group(1)).lookingAt()) {
                        return; // it is the number of another part
                    }
                    Span span = passage.text().span(line.start(), numberEnd(passage, line));
                    findings.add(
                            isBlank(line.group(1)) ? Fault.NUMBER_BLANK : Fault.NUMBER_UNREADABLE,
                            passage.where(),
                            span,
                            evidence.words(span));
                    return;
                }
            }
        }
        Header.Field attached = evidence.header().attachedTo();
        if (attached == null) {
            findings.add(Fault.NUMBER_MISSING, "Phần đầu văn bản", top);
        } else if (evidence.outline().first(Part.Kind.DECISION).isPresent()) {
            findings.add(Fault.NUMBER_IN_ATTACHMENT, "Phần đầu văn bản", top, attached.value());
        }
    }

    /** The number ends where the place name of the other column begins: at a capital behind a space. */
    private static int numberEnd(Passage passage, Matcher line) {
        String text = passage.text().toString();
        for (int i = line.start(1) + 1; i + 1 < line.end(1); i++) {
            if (text.charAt(i) == ' '
                    && Character.isUpperCase(text.charAt(i + 1))
                    && i - line.start(1) > 3
                    && text.substring(line.start(1), i).indexOf('/') >= 0) {
                return i;
            }
        }
        return line.end(1);
    }

    /** "Số:      /KH-UBND": nothing but dots and spaces ahead of the slash. */
    private static boolean isBlank(String number) {
        int slash = number.indexOf('/');
        String serial = slash < 0 ? number : number.substring(0, slash);
        boolean blank = serial.chars().allMatch(c -> c == ' ' || c == '.' || c == '…' || c == '_');
        return blank && (slash < 0 || (slash + 1 < number.length() && Character.isLetter(number.charAt(slash + 1))));
    }

    private static void date(Evidence evidence, Findings findings, Span top) {
        HeadDate blank = HeadDate.find(evidence);
        if (blank != null) {
            findings.add(Fault.DATE_BLANK, blank.where(), blank.span(), evidence.words(blank.span()));
        } else if (evidence.header().attachedTo() == null) {
            findings.add(Fault.DATE_MISSING, "Phần đầu văn bản", top);
        }
    }
}
