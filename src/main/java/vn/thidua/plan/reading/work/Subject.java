package vn.thidua.plan.reading.work;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.reading.structure.Text;

/**
 * Who is to act in a sentence.
 *
 * @param offices those named
 * @param at index of the token where the first name begins
 * @param ordered whether a word of order stands before them ("Đề nghị …", "Giao …")
 */
record Subject(OfficeList offices, int at, boolean ordered) {

    /** How far into a sentence the opening may run: "Trước ngày 10 tháng 11 năm 2026, các phòng …". */
    private static final int LONGEST_OPENING = 45;

    private static final int LONGEST_LABEL = 10;

    private static final PhraseSet OPENINGS = PhraseSet.of("""
            căn cứ, trong, trước, định kỳ, hàng tháng, hằng tháng, hàng quý, hằng quý, hàng năm, hằng năm, sau, khi, trên cơ sở, để, nhằm, kết thúc, theo, từ, ngoài
            chậm nhất, vào, qua, đồng thời, tùy, tùy theo, đối với, ngay sau, đến, trên tinh thần, với tinh thần, hưởng ứng, thực hiện
            """);

    private static final PhraseSet ORDERS = PhraseSet.of(
            "giao, giao cho, đề nghị, yêu cầu, phân công, kính đề nghị, ủy quyền cho, giao nhiệm vụ cho, đề nghị đồng chí");

    /** Returns who acts in a sentence or the heading of an item, null where it names nobody. */
    static @Nullable Subject of(Text sentence, List<Token> tokens) {
        int at = overLabel(tokens, overMarks(tokens, 0));
        if (at < 0) {
            return null;
        }
        int lead = leadIn(tokens, at);
        if (OfficeStart.opens(tokens, lead)) {
            Subject subject = new Subject(OfficeNames.read(sentence, tokens, lead), lead, lead > at);
            return subject.isIssuerOrdering(tokens) ? behindOrder(sentence, tokens, subject) : subject;
        }
        return OPENINGS.startsAt(tokens, at) ? behindOpening(sentence, tokens, at) : null;
    }

    /** Skips a label without an office ("Chế độ báo cáo: các đơn vị gửi …"); -1 where the label is that of a role. */
    private static int overLabel(List<Token> tokens, int at) {
        int limit = Math.min(tokens.size(), at + LONGEST_LABEL);
        for (int i = at; i < limit && !tokens.get(i).is(".") && !tokens.get(i).is(";"); i++) {
            if (tokens.get(i).is(":")) {
                if (Role.length(tokens, at) > 0 && Role.length(tokens, at) >= i - at - 2) {
                    return -1;
                }
                boolean named = OfficeStart.opens(tokens, at + OfficeWords.LEADS_IN.match(tokens, at));
                int behind = overMarks(tokens, i + 1);
                boolean acts = OfficeStart.within(tokens, behind) || OPENINGS.startsAt(tokens, behind);
                return named || !acts ? at : behind;
            }
        }
        return at;
    }

    boolean isEmpty() {
        return offices.isEmpty();
    }

    /** Skips words of order and "Đối với", one after the other. */
    private static int leadIn(List<Token> tokens, int at) {
        int i = at;
        for (int round = 0; round < 3; round++) {
            int length = OfficeWords.LEADS_IN.match(tokens, i);
            if (length == 0) {
                break;
            }
            i = overMarks(tokens, i + length);
        }
        return i;
    }

    private static int overMarks(List<Token> tokens, int at) {
        int i = at;
        while (i < tokens.size() && tokens.get(i).isMark()) {
            i++;
        }
        return i;
    }

    /** "Ủy ban nhân dân phường giao Công chức …", "… yêu cầu các đơn vị …": the one who orders is not the one who acts. */
    private boolean isIssuerOrdering(List<Token> tokens) {
        return !ordered && ORDERS.startsAt(tokens, offices.next());
    }

    private static Subject behindOrder(Text sentence, List<Token> tokens, Subject issuer) {
        int order = issuer.offices().next();
        int at = order + ORDERS.match(tokens, order);
        return OfficeStart.opens(tokens, at) ? new Subject(OfficeNames.read(sentence, tokens, at), at, true) : issuer;
    }

    private static @Nullable Subject behindOpening(Text sentence, List<Token> tokens, int from) {
        int limit = Math.min(tokens.size(), from + LONGEST_OPENING);
        for (int i = from + 1; i < limit; i++) {
            if (tokens.get(i).is(".")
                    && i + 1 < tokens.size()
                    && tokens.get(i).to() < tokens.get(i + 1).from()) {
                return null;
            }
            int order = ORDERS.match(tokens, i);
            int at = order > 0 ? i + order : tokens.get(i).is(",") ? overOrder(tokens, i + 1) : -1;
            if (at > 0 && at < tokens.size() && startsOffice(tokens, at, order > 0)) {
                OfficeList offices = OfficeNames.read(sentence, tokens, at);
                if (WorkVerbs.ALL.startsAt(tokens, offices.next())) {
                    return new Subject(offices, at, order > 0 || at > i + 1);
                }
            }
        }
        return null;
    }

    private static boolean startsOffice(List<Token> tokens, int at, boolean ordered) {
        return ordered ? OfficeStart.opens(tokens, at) : OfficeStart.within(tokens, at);
    }

    private static int overOrder(List<Token> tokens, int at) {
        return at + ORDERS.match(tokens, at);
    }
}
