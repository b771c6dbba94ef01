package vn.thidua.plan.reading.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class YearCheckTests {

    private static String also(String words) {
        return SamplePlan.with("- Phong trào phải thiết thực", "- " + words + "; phong trào phải thiết thực");
    }

    @Test
    void findsSchoolYearOfTwoYears() {
        assertThat(SamplePlan.codes(also("Tổng kết năm học 2023-2025"))).containsExactly("year-pair");
        assertThat(SamplePlan.codes(also("Tổng kết năm học 2024 - 2025"))).isEmpty();
    }

    @Test
    void findsFiveYearPlanOfSixYears() {
        assertThat(SamplePlan.codes(also("Góp phần hoàn thành kế hoạch 05 năm (2025 - 2030)")))
                .containsExactly("year-pair");
        assertThat(SamplePlan.codes(also("Góp phần hoàn thành kế hoạch 05 năm (2026 - 2030)")))
                .isEmpty();
        assertThat(SamplePlan.codes(also("Tổng kết 5 năm (2020 - 2025) thực hiện phong trào")))
                .isEmpty();
    }

    @Test
    void addsUpAnniversaries() {
        assertThat(SamplePlan.codes(also("Chào mừng kỷ niệm 50 năm ngày thành lập phường (20/4/1976 - 20/4/2026)")))
                .isEmpty();
        assertThat(SamplePlan.codes(also("Chào mừng kỷ niệm 55 năm ngày thành lập phường (20/4/1976 - 20/4/2026)")))
                .containsExactly("year-pair");
        assertThat(SamplePlan.codes(also(
                        "Chào mừng kỷ niệm 80 năm Quốc khánh, kỷ niệm 50 năm ngày thành lập phường (1976 - 2026)")))
                .isEmpty();
    }

    @Test
    void findsLevelsThatAreNoMore() {
        assertThat(SamplePlan.codes(also("Phối hợp với các xã, phường, thị trấn lân cận")))
                .containsExactly("outdated-term");
        String before = also("Phối hợp với các xã, phường, thị trấn lân cận")
                .replace("2026", "2024")
                .replace("số 06/2022", "số 06/2022");
        assertThat(SamplePlan.codes(before)).isEmpty();
    }

    @Test
    void findsPlaceSpelledTwoWays() {
        String plan = SamplePlan.CLEAN
                .replace("Hoa Sen, ngày", "Hòa Sen, ngày")
                .replace("HOA SEN", "HÒA SEN")
                .replace("của phường, đề nghị", "của phường Hoà Sen, đề nghị");
        assertThat(SamplePlan.codes(plan)).containsExactly("spelling-variants");
    }

    @Test
    void findsTwoAwardersOfOneForm() {
        String reward =
                "III. KHEN THƯỞNG\n\n- Giấy khen của Chủ tịch Ủy ban nhân dân phường cho các tập thể.\n\n- Giấy khen của Ủy ban nhân dân phường cho các cá nhân.\n\n";
        assertThat(SamplePlan.codes(SamplePlan.with("III. TỔ CHỨC", reward + "IV. TỔ CHỨC")))
                .containsExactly("authority-conflict");
    }
}
