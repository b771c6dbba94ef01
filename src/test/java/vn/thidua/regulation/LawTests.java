package vn.thidua.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LawTests {

    private static final Law LAW = Law.shipped();

    @Test
    void knowsWhenADocumentEnds() {
        LegalDocument decree = LAW.find("98/2023/NĐ-CP").orElseThrow();
        assertThat(decree.endedBy(LocalDate.of(2025, 6, 30))).isEmpty();
        assertThat(decree.endedBy(LocalDate.of(2025, 7, 1))).contains(LocalDate.of(2025, 7, 1));
        assertThat(LAW.find("06/2022/QH15").orElseThrow().endedBy(LocalDate.of(2099, 1, 1)))
                .isEmpty();
        assertThat(LAW.find("999/2099/NĐ-CP")).isEmpty();
    }

    @Test
    void whatReplacesADocumentIsKnownAndStartsWhereItEnds() {
        for (LegalDocument document : LAW.documents()) {
            if (!document.replacedBy().isEmpty()) {
                LegalDocument next = LAW.find(document.replacedBy()).orElseThrow();
                assertThat(next.inForceFrom()).as(document.number()).isEqualTo(document.endedOn());
            }
        }
    }

    @Test
    void namesTheSuccessorThatIsInForceOnTheDay() {
        assertThat(successor(LAW, "91/2017/NĐ-CP", LocalDate.of(2025, 6, 30))).contains("98/2023/NĐ-CP");
        assertThat(successor(LAW, "91/2017/NĐ-CP", LocalDate.of(2025, 7, 1))).contains("152/2025/NĐ-CP");
        assertThat(successor(LAW, "91/2017/NĐ-CP", LocalDate.of(2027, 3, 1))).contains("152/2025/NĐ-CP");
        assertThat(successor(LAW, "08/2017/TT-BNV", LocalDate.of(2020, 1, 1))).contains("12/2019/TT-BNV");
        assertThat(successor(LAW, "08/2017/TT-BNV", LocalDate.of(2025, 11, 20))).contains("15/2025/TT-BNV");
        assertThat(successor(LAW, "152/2025/NĐ-CP", LocalDate.of(2027, 3, 1))).isEmpty();
    }

    @Test
    void followsARingOfSuccessorsOnlyOnce() {
        Law ring = new Law(List.of(ended("1", "2"), ended("2", "3"), ended("3", "2")), List.of());
        assertThat(successor(ring, "1", LocalDate.of(2026, 1, 1))).contains("2");
        assertThat(successor(ring, "2", LocalDate.of(2026, 1, 1))).isEmpty();
    }

    @Test
    void everyDocumentNamesItsSourceAndEndsAfterItBegan() {
        for (LegalDocument document : LAW.documents()) {
            assertThat(document.source()).as(document.number()).isNotEmpty().doesNotContain("github.com");
            if (document.inForceFrom() != null && document.endedOn() != null) {
                assertThat(document.endedOn()).as(document.number()).isAfter(document.inForceFrom());
            }
        }
    }

    @Test
    void takesAStartThatWasSeenForVerified() {
        assertThat(LAW.documents().stream()
                        .filter(document -> !document.verified())
                        .map(LegalDocument::number)
                        .toList())
                .isEqualTo(List.of("08/2017/TT-BNV", "12/2019/TT-BNV", "05/2020/TT-BNV"));
    }

    @Test
    void abolishedTermsRestOnAKnownDocument() {
        List<String> bases =
                LAW.abolished().stream().map(AbolishedTerm::basis).distinct().toList();
        assertThat(bases).isEqualTo(List.of("72/2025/QH15"));
        assertThat(LAW.find(bases.getFirst())).isPresent();
    }

    private static Optional<String> successor(Law law, String number, LocalDate day) {
        return law.successor(law.find(number).orElseThrow(), day).map(LegalDocument::number);
    }

    private static LegalDocument ended(String number, String replacedBy) {
        return new LegalDocument(number, "", null, null, LocalDate.of(2025, 1, 1), replacedBy, "", "", true);
    }

    @Test
    void prefersWomenAmongEqualsAsLongAsTheDecreeIsInForce() {
        assertThat(Law.shipped().preferences()).singleElement().satisfies(one -> {
            assertThat(one.holds(LocalDate.of(2025, 6, 30))).isFalse();
            assertThat(one.holds(LocalDate.of(2025, 7, 1))).isTrue();
            assertThat(one.holds(LocalDate.of(2027, 2, 28))).isTrue();
            assertThat(one.holds(LocalDate.of(2027, 3, 1))).isFalse();
            assertThat(one.basis()).isEqualTo("khoản 6 Điều 4 152/2025/NĐ-CP");
            assertThat(Law.shipped().find(one.document())).hasValueSatisfying(decree -> {
                assertThat(decree.inForceFrom()).isEqualTo(one.from());
                assertThat(decree.endedOn()).isEqualTo(one.until());
            });
        });
    }
}
