package vn.thidua.plan.reading.reward;

import java.util.List;
import vn.thidua.plan.reading.Commendation;
import vn.thidua.plan.reading.Dossier;
import vn.thidua.plan.reading.structure.Outline;

/** An invented plan around a section about rewards. */
final class SampleRewards {

    private static final String HEAD = """
            ỦY BAN NHÂN DÂN
            PHƯỜNG HOA SEN

            Số: 15/KH-UBND

            Hoa Sen, ngày 05 tháng 3 năm 2026

            KẾ HOẠCH
            Phát động phong trào thi đua chào mừng ngày thành lập phường

            I. MỤC ĐÍCH

            - Kịp thời biểu dương, khen thưởng các tập thể, cá nhân tiêu biểu.

            II. NỘI DUNG THI ĐUA

            1. Thi đua xây dựng tuyến đường xanh.

            """;

    private static final String FOOT = """

            IV. TỔ CHỨC THỰC HIỆN

            1. Văn phòng tham mưu khen thưởng tập thể, cá nhân tiêu biểu.

            Nơi nhận:
            - Các khu phố;
            - Lưu: VT.

            TM. ỦY BAN NHÂN DÂN
            CHỦ TỊCH

            Trần Văn Mẫu
            """;

    private SampleRewards() {}

    static String plan(String section) {
        return HEAD + section + FOOT;
    }

    /** Returns the commendations as "form | authority | recipients | criteria". */
    static List<String> commendations(String section) {
        return CommendationReader.read(Outline.of(plan(section))).stream()
                .map(SampleRewards::show)
                .toList();
    }

    static List<Dossier> dossiers(String section) {
        return DossierReader.read(Outline.of(plan(section)));
    }

    private static String show(Commendation commendation) {
        return commendation.form() + " | " + commendation.authority() + " | "
                + String.join(", ", commendation.recipients()) + " | " + String.join("; ", commendation.criteria());
    }
}
