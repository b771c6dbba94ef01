package vn.thidua.bench;

import java.nio.charset.StandardCharsets;

/** Plans of any length with everything in them that real ones have: sections, targets, assignments, tables. */
final class SamplePlans {

    private static final String HEAD = """
            ỦY BAN NHÂN DÂN
            QUẬN SAO MAI

            Số: 215/KH-UBND

            Sao Mai, ngày 12 tháng 01 năm 2026

            KẾ HOẠCH

            Phát động phong trào thi đua yêu nước năm 2026 trên địa bàn quận Sao Mai

            Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022; Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ.

            """;

    private static final String SECTION = """
            %1$d. Nội dung thi đua thứ %1$d

            %1$d.1. Thi đua đổi mới cách làm, nâng chất lượng phục vụ; phấn đấu trên 95%% hồ sơ được giải quyết đúng hạn, mức độ hài lòng của người dân đạt từ 90%% trở lên.

            %1$d.2. Phấn đấu 14/16 phường hoàn thành việc lắp đèn chiếu sáng ngõ hẻm trước ngày 20 tháng 11 năm 2026; giảm ít nhất 10%% số vụ vi phạm so với cùng kỳ năm 2025.

            - Giao Phòng Kinh tế chủ trì, phối hợp với Phòng Tài chính - Kế hoạch và Ủy ban nhân dân 16 phường tổ chức thực hiện; báo cáo kết quả trước ngày 08 hàng tháng.

            - Giao Phòng Văn hóa và Thông tin chủ trì tuyên truyền gương người tốt, việc tốt trên hệ thống truyền thanh cơ sở.

            TT\tNội dung\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian
            1\tTrồng mới 2.500 cây xanh\tPhòng Quản lý đô thị\tỦy ban nhân dân 16 phường\tTháng 9/2026
            2\tTập huấn cho 100%% cán bộ phụ trách\tPhòng Nội vụ\tCác đơn vị liên quan\tQuý II/2026

            """;

    private static final String FOOT = """
            Nơi nhận:
            - Thường trực Quận ủy;
            - Các phòng, ban thuộc quận;
            - UBND 16 phường;
            - Lưu: VT.

            TM. ỦY BAN NHÂN DÂN
            CHỦ TỊCH

            Nguyễn Văn Mẫu
            """;

    /** One section without an end: a paragraph with a target, a deadline and offices each. */
    static final String PARAGRAPH =
            "Phấn đấu đến cuối năm trên 95% hồ sơ được giải quyết đúng hạn; giao Phòng Nội vụ chủ trì, phối hợp với Phòng Tài chính thực hiện trước ngày 20/11/2026.\n\n";

    /** A row of a table that assigns work. */
    static final String ROW =
            "1\tTrồng mới 250 cây xanh\tPhòng Quản lý đô thị\tỦy ban nhân dân 16 phường\tTháng 9/2026\n";

    /** Hardly a word without something to warn of. */
    static final String FAULTS =
            "1. Đạt 45 % hộ ,thực hiên tôt trước 31/6/2026 .\n\nCăn cứ Quyết định số 12/QĐ-UBND ngày 31 tháng 6 năm 2027;\n\n";

    /** A line of those who receive the plan. */
    static final String RECIPIENT = "- Phòng Nội vụ;\n";

    private SamplePlans() {}

    /** Returns a plan that is hardly more than one piece again and again, of about so many bytes of UTF-8. */
    static String repeating(String piece, int bytes) {
        String below = piece.equals(RECIPIENT) ? "Nơi nhận:\n" : "I. NỘI DUNG THI ĐUA\n\n";
        return HEAD + below + piece.repeat(bytes / piece.getBytes(StandardCharsets.UTF_8).length) + "\n" + FOOT;
    }

    /** Returns a plan of at least so many bytes of UTF-8 and at most one section more. */
    static String ofSize(int bytes) {
        StringBuilder plan = new StringBuilder(HEAD).append("II. NỘI DUNG THI ĐUA\n\n");
        int size = HEAD.getBytes(StandardCharsets.UTF_8).length + FOOT.getBytes(StandardCharsets.UTF_8).length;
        for (int n = 1; size < bytes; n++) {
            String section = SECTION.formatted(n);
            plan.append(section);
            size += section.getBytes(StandardCharsets.UTF_8).length;
        }
        return plan.append(FOOT).toString();
    }
}
