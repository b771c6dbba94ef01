package vn.thidua.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
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
    void everyDocumentNamesItsSourceAndEndsAfterItBegan() {
        for (LegalDocument document : LAW.documents()) {
            assertThat(document.source()).as(document.number()).isNotEmpty();
            if (document.inForceFrom() != null && document.endedOn() != null) {
                assertThat(document.endedOn()).as(document.number()).isAfter(document.inForceFrom());
            }
        }
    }

    @Test
    void abolishedTermsRestOnAKnownDocument() {
        List<String> bases =
                LAW.abolished().stream().map(AbolishedTerm::basis).distinct().toList();
        assertThat(bases).isEqualTo(List.of("72/2025/QH15"));
        assertThat(LAW.find(bases.getFirst())).isPresent();
    }
}
