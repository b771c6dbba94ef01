package vn.thidua.plan.reading.proof;

import java.util.List;
import vn.thidua.plan.reading.PlanReader;
import vn.thidua.plan.reading.Warning;

/** An invented plan without any slip, into which a test puts one. */
final class SamplePlan {

    static final String CLEAN = """
            ỦY BAN NHÂN DÂN
            PHƯỜNG HOA SEN

            Số: 15/KH-UBND

            Hoa Sen, ngày 05 tháng 3 năm 2026

            KẾ HOẠCH
            Phát động phong trào thi đua chào mừng ngày thành lập phường

            Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15 ngày 15 tháng 6 năm 2022;

            Thực hiện Kế hoạch số 12/KH-UBND ngày 02 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Sao Mai về phong trào thi đua năm 2026, Ủy ban nhân dân phường ban hành Kế hoạch như sau:

            I. MỤC ĐÍCH, YÊU CẦU

            1. Mục đích

            - Động viên cán bộ, công chức và Nhân dân hăng hái thi đua, lập thành tích chào mừng ngày hội lớn của phường.

            2. Yêu cầu

            - Phong trào phải thiết thực, không phô trương, mỗi khu phố có ít nhất một việc làm cụ thể.

            II. NỘI DUNG THI ĐUA

            1. Thi đua xây dựng tuyến đường xanh, phấn đấu 90% hộ dân phân loại rác tại nhà.

            2. Thi đua cải cách hành chính, tỷ lệ hồ sơ giải quyết đúng hạn đạt trên 98%.

            3. Thời gian thi đua: từ ngày 10 tháng 3 năm 2026 đến ngày 30 tháng 9 năm 2026.

            III. TỔ CHỨC THỰC HIỆN

            1. Văn phòng theo dõi, tổng hợp kết quả của các khu phố.

            2. Các khu phố gửi báo cáo kết quả về Văn phòng trước ngày 10 tháng 10 năm 2026.

            Trên đây là Kế hoạch phát động phong trào thi đua của phường, đề nghị các đơn vị thực hiện./.

            Nơi nhận:
            - Ủy ban nhân dân tỉnh;
            - Các khu phố;
            - Lưu: VT.

            TM. ỦY BAN NHÂN DÂN
            CHỦ TỊCH



            Trần Văn Mẫu
            """;

    private SamplePlan() {}

    /** Returns the clean plan with some of its words replaced. */
    static String with(String words, String others) {
        if (!CLEAN.contains(words)) {
            throw new IllegalArgumentException("not in the plan: " + words);
        }
        return CLEAN.replace(words, others);
    }

    /** Returns the codes of the warnings of a text, in the order of the text. */
    static List<String> codes(String plan) {
        return PlanReader.read(plan).warnings().stream().map(Warning::code).toList();
    }

    /** Returns the warnings of a text. */
    static List<Warning> warnings(String plan) {
        return PlanReader.read(plan).warnings();
    }

    /** Returns what the first warning points at, as printed. */
    static String pointedAt(String plan) {
        return warnings(plan).getFirst().span().in(plan);
    }
}
