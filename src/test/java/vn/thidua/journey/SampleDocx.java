package vn.thidua.journey;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** A plan of an invented district as a Word file. */
final class SampleDocx {

    private static final String BEFORE_TABLE = """
            ỦY BAN NHÂN DÂN
            QUẬN SAO MAI
            Số: 118/KH-UBND
            Sao Mai, ngày 05 tháng 10 năm 2026
            KẾ HOẠCH
            Phát động đợt thi đua cao điểm hoàn thành nhiệm vụ năm 2026 trên địa bàn quận Sao Mai
            Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;
            Ủy ban nhân dân quận ban hành Kế hoạch phát động đợt thi đua với các nội dung như sau:
            I. MỤC ĐÍCH, YÊU CẦU
            - Tạo khí thế thi đua sôi nổi trong toàn quận.
            II. NỘI DUNG THI ĐUA
            1. Thi đua nâng chất lượng phục vụ người dân: phấn đấu từ 98% hồ sơ trở lên được giải quyết đúng hạn.
            2. Thi đua xây dựng đường phố sạch, xanh: phấn đấu 14/16 phường không còn điểm đen về rác trước ngày 20 tháng 12 năm 2026.
            3. Thi đua dạy tốt, học tốt: 100% trường học có ít nhất một sáng kiến được công nhận.
            III. THỜI GIAN THI ĐUA
            Từ ngày 10 tháng 10 năm 2026 đến ngày 31 tháng 12 năm 2026.
            IV. HÌNH THỨC KHEN THƯỞNG
            Giấy khen của Chủ tịch Ủy ban nhân dân quận tặng tập thể, cá nhân có thành tích xuất sắc trong đợt thi đua.
            V. TỔ CHỨC THỰC HIỆN
            1. Phòng Nội vụ
            - Chủ trì theo dõi, đôn đốc các đơn vị; tổng hợp kết quả trình Ủy ban nhân dân quận trước ngày 15 tháng 12 năm 2026.
            2. Các trường học
            - Tổ chức hưởng ứng đợt thi đua; gửi báo cáo kết quả về Phòng Nội vụ trước ngày 10 tháng 12 năm 2026.
            3. Ủy ban nhân dân 16 phường
            - Xây dựng kế hoạch, tổ chức thực hiện; báo cáo trước ngày 08 hàng tháng.
            """;

    private static final String[][] TABLE = {
        {"TT", "Nội dung, nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp"},
        {"1", "Rà soát hồ sơ trễ hạn", "Phòng Nội vụ", "Ủy ban nhân dân 16 phường"},
        {"2", "Xóa điểm đen về rác", "Phòng Tài nguyên và Môi trường", "Ủy ban nhân dân 16 phường"},
    };

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

    private SampleDocx() {}

    /** Returns the file. */
    static byte[] bytes() throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            paragraphs(document, BEFORE_TABLE);
            paragraphs(document, FOOT);
            paragraphs(
                    document,
                    "PHỤ LỤC\nPHÂN CÔNG NHIỆM VỤ\n(Kèm theo Kế hoạch số 181/KH-UBND ngày 05 tháng 10 năm 2026)");
            XWPFTable table = document.createTable(TABLE.length, TABLE[0].length);
            for (int row = 0; row < TABLE.length; row++) {
                for (int column = 0; column < TABLE[row].length; column++) {
                    table.getRow(row).getCell(column).setText(TABLE[row][column]);
                }
            }
            document.write(out);
            return out.toByteArray();
        }
    }

    private static void paragraphs(XWPFDocument document, String text) {
        text.lines().forEach(line -> document.createParagraph().createRun().setText(line));
    }
}
