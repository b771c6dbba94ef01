package vn.thidua.plan.reading.header;

import vn.thidua.plan.reading.structure.Outline;

/** Invented papers for the tests of this package. */
final class SamplePapers {

    static final String WARD = """
            UBND QUẬN SAO MAI
            PHÒNG GIÁO DỤC VÀ ĐÀO TẠO
            Số: 25 /KH-PGDĐT
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Sao Mai, ngày 05 tháng 9 năm 2030

            KẾ HOẠCH
            PHÁT ĐỘNG THI ĐUA “TRƯỜNG XANH” TẠI QUẬN SAO MAI

            Thực hiện Chỉ thị số 05/CT-UBND ngày 01/9/2030 của Ủy ban nhân dân quận về năm học mới và Kế hoạch 7/KH-SGDĐT;

            Phòng xây dựng kế hoạch thi đua “Trường xanh” tại quận Sao Mai như sau:

            I. ĐỐI TƯỢNG, THỜI GIAN

            1. Đối tượng thi đua

            - Tập thể: các trường mầm non.

            - Cá nhân: giáo viên, nhân viên.

            2. Thời gian: từ ngày ban hành Kế hoạch đến hết tháng 5/2031.

            Nơi nhận:
            - UBND quận (b/c);
            - Các trường mầm non
            công lập;
            - Lưu: VT.
            KT. TRƯỞNG PHÒNG
            PHÓ TRƯỞNG PHÒNG
            Lê Thị Bưởi
            """;

    static final String PLAN = "Số: 9/KH-UBND\nSao Mai, ngày 01 tháng 02 năm 2030\n\nKẾ HOẠCH\n\nTrồng cây\n\n";

    private SamplePapers() {}

    static Outline ward() {
        return Outline.of(WARD);
    }

    /** A plan of a few lines with the given body. */
    static Outline plan(String body) {
        return Outline.of(PLAN + body);
    }
}
