package vn.thidua.plan.reading.proof;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.plan.reading.Span;
import vn.thidua.plan.reading.structure.Spelling;

/** Looks for a form of commendation that the committee awards in one place and its chair in another. */
final class AwarderCheck implements Check {

    private static final Pattern AWARD = Pattern.compile(
            "(bằng khen|giấy khen) của (chủ tịch )?(?:ủy ban nhân dân|ubnd) (tỉnh|thành phố|quận|huyện|phường|xã|thị trấn|thị xã|đặc khu)(?!\\p{L})");

    @Override
    public void look(Evidence evidence, Findings findings) {
        Map<String, Span> byChair = new HashMap<>();
        Map<String, Span> byCommittee = new HashMap<>();
        for (Passage passage : evidence.passages()) {
            Matcher award = AWARD.matcher(passage.text().key());
            while (award.find()) {
                String form = award.group(1) + " " + award.group(3);
                Span span = passage.text().span(award.start(), award.end());
                Map<String, Span> own = award.group(2) == null ? byCommittee : byChair;
                Span other = (award.group(2) == null ? byChair : byCommittee).get(form);
                if (own.putIfAbsent(form, span) == null && other != null) {
                    tell(evidence, passage, other, span, award.group(1), findings);
                }
            }
        }
    }

    private static void tell(Evidence evidence, Passage passage, Span one, Span other, String form, Findings findings) {
        String name = Spelling.key(form).substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1);
        findings.add(
                Fault.AWARDER_CONFLICT,
                passage.where(),
                other,
                List.of(one),
                name,
                evidence.words(one),
                evidence.words(other));
    }
}
