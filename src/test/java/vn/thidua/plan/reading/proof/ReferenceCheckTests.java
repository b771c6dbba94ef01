package vn.thidua.plan.reading.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReferenceCheckTests {

    private static String also(String words) {
        return SamplePlan.with("- Phong trào phải thiết thực", "- Thực hiện " + words + ", phong trào phải thiết thực");
    }

    @Test
    void findsOneDocumentWithTwoDates() {
        assertThat(SamplePlan.codes(also("Kế hoạch số 12/KH-UBND ngày 20/01/2026")))
                .containsExactly("reference-conflict");
        assertThat(SamplePlan.codes(also("Kế hoạch số 12/KH-UBND ngày 02/01/2026")))
                .isEmpty();
    }

    @Test
    void acceptsOneNumberInTwoYears() {
        assertThat(SamplePlan.codes(also("Kế hoạch số 12/KH-UBND ngày 15/01/2024")))
                .isEmpty();
    }

    @Test
    void findsOneDocumentWithTwoSymbols() {
        assertThat(SamplePlan.codes(also("Kế hoạch số 12/KH-HĐND ngày 02/01/2026")))
                .containsExactly("reference-conflict");
    }

    @Test
    void findsYearThatDisagreesWithDate() {
        assertThat(SamplePlan.codes(also("Nghị định số 30/2020/NĐ-CP ngày 05/3/2021")))
                .containsExactly("reference-conflict");
        assertThat(SamplePlan.codes(also("Nghị định số 30/2020/NĐ-CP ngày 05/3/2020")))
                .isEmpty();
    }

    @Test
    void findsDocumentOfLaterDate() {
        assertThat(SamplePlan.codes(also("Công văn số 88/UBND-VX ngày 20/5/2026")))
                .containsExactly("reference-conflict");
    }

    @Test
    void findsMisprintedYearInNumber() {
        String plan = also("Thông tư số 07/20225/TT-BNV");
        assertThat(SamplePlan.codes(plan)).containsExactly("reference-malformed");
        assertThat(SamplePlan.warnings(plan).getFirst().message()).contains("07/20225/TT-BNV");
    }

    @Test
    void findsActThatIsNoLongerInForce() {
        assertThat(SamplePlan.codes(also("Nghị định số 98/2023/NĐ-CP ngày 31/12/2023")))
                .containsExactly("legal-basis-expired");
        assertThat(SamplePlan.codes(also("Luật Thi đua, khen thưởng ngày 26/11/2003")))
                .containsExactly("legal-basis-expired");
        assertThat(SamplePlan.codes(also("Luật Thi đua, khen thưởng ngày 15/6/2022")))
                .isEmpty();
        assertThat(SamplePlan.codes(also("Nghị định số 152/2025/NĐ-CP ngày 14/6/2025")))
                .isEmpty();
    }

    @Test
    void saysWhatReplacedTheActAndWhatIsNotVerified() {
        assertThat(SamplePlan.warnings(also("Nghị định số 98/2023/NĐ-CP ngày 31/12/2023"))
                        .getFirst()
                        .message())
                .endsWith("đã hết hiệu lực từ ngày 01/07/2025, thay bằng 152/2025/NĐ-CP (khoản 2 Điều 59).");
        assertThat(SamplePlan.warnings(also("Thông tư số 12/2019/TT-BNV"))
                        .getFirst()
                        .message())
                .endsWith(
                        "đã hết hiệu lực từ ngày 15/04/2024, thay bằng 15/2025/TT-BNV; ngày này chưa được kiểm chứng.");
    }

    @Test
    void namesNoSuccessorThatHasEndedItself() {
        assertThat(SamplePlan.warnings(also("Nghị định số 91/2017/NĐ-CP ngày 31/7/2017"))
                        .getFirst()
                        .message())
                .endsWith("đã hết hiệu lực từ ngày 01/01/2024, thay bằng 152/2025/NĐ-CP.");
        assertThat(SamplePlan.warnings(also("Thông tư số 08/2017/TT-BNV"))
                        .getFirst()
                        .message())
                .endsWith(
                        "đã hết hiệu lực từ ngày 01/01/2020, thay bằng 15/2025/TT-BNV; ngày này chưa được kiểm chứng.");
    }
}
