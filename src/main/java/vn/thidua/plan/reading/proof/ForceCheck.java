package vn.thidua.plan.reading.proof;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.plan.reading.LegalReference;
import vn.thidua.plan.reading.Span;

/** Looks whether the legal bases about emulation and commendation were still in force on the day of issue. */
final class ForceCheck implements Check {

    /** First day on which an act is no longer in force. */
    private static final Map<String, LocalDate> ENDED = Map.ofEntries(
            Map.entry("15/2003/QH11", LocalDate.of(2024, 1, 1)),
            Map.entry("47/2005/QH11", LocalDate.of(2024, 1, 1)),
            Map.entry("39/2013/QH13", LocalDate.of(2024, 1, 1)),
            Map.entry("08/2017/TT-BNV", LocalDate.of(2020, 1, 1)),
            Map.entry("91/2017/NĐ-CP", LocalDate.of(2024, 1, 1)),
            Map.entry("12/2019/TT-BNV", LocalDate.of(2024, 4, 15)),
            Map.entry("05/2020/TT-BNV", LocalDate.of(2024, 4, 15)),
            Map.entry("98/2023/NĐ-CP", LocalDate.of(2025, 7, 1)),
            Map.entry("28/2024/NĐ-CP", LocalDate.of(2025, 7, 1)),
            Map.entry("01/2024/TT-BNV", LocalDate.of(2025, 8, 5)),
            Map.entry("29/2023/TT-BGDĐT", LocalDate.of(2026, 4, 2)),
            Map.entry("10/2024/TT-BGDĐT", LocalDate.of(2026, 4, 2)),
            Map.entry("152/2025/NĐ-CP", LocalDate.of(2027, 3, 1)));

    /** The first law, cited by its date or year. */
    private static final Pattern FIRST_LAW = Pattern.compile(
            "luật thi đua,? ?-?(?: và)? ?khen thưởng (?:số 15/2003/qh11 )?(?:ngày 26 ?(?:/|tháng) ?11 ?(?:/|năm) ?2003|năm 2003)");

    private static final String FIRST_LAW_NUMBER = "15/2003/QH11";

    @Override
    public void look(Evidence evidence, Findings findings) {
        LocalDate issued = evidence.issued();
        if (issued == null) {
            return;
        }
        Set<String> told = new HashSet<>();
        for (LegalReference basis : evidence.reading().legalBases()) {
            check(evidence, basis.ref(), basis.number(), basis.span(), issued, told, findings);
        }
        for (Passage passage : evidence.passages()) {
            for (Reference reference : passage.references()) {
                check(evidence, reference.name(), reference.printed(), reference.span(), issued, told, findings);
            }
            Matcher law = FIRST_LAW.matcher(passage.text().key());
            if (passage.hasDigit() && law.find()) {
                Span span = passage.text().span(law.start(), law.end());
                check(evidence, evidence.words(span), FIRST_LAW_NUMBER, span, issued, told, findings);
            }
        }
    }

    private static void check(
            Evidence evidence,
            String name,
            String number,
            Span span,
            LocalDate issued,
            Set<String> told,
            Findings findings) {
        LocalDate ended = ENDED.get(number);
        if (ended != null && !issued.isBefore(ended) && told.add(number)) {
            findings.add(Fault.BASIS_EXPIRED, evidence.where(span), span, Quotes.fold(name), Days.show(ended));
        }
    }
}
