package vn.thidua.plan.reading.target;

/** Word lists of the grammar of quantities that more than one class looks at. */
final class Lexicon {

    /** Words behind which a number names one of many: "phường 17", "Điều 5", "lần thứ 4". */
    static final Phrases LABELS = Phrases.of("""
            số, thứ, lần thứ, mức độ, mức, cấp độ, cấp, độ, bậc, điều, khoản, điểm, mục, tiểu mục, chương, phần, phụ lục, biểu, mẫu, bảng, nội dung, chỉ tiêu, mục tiêu, tiêu chí, nhiệm vụ, giải pháp, hoạt động
            đề án, dự án, chương trình, tiểu dự án, nghị quyết, chỉ thị, quyết định, kế hoạch, thông tư, nghị định, kết luận, công văn, hướng dẫn, quy định, luật, văn bản, phường, quận, lớp, khối, khu phố, tổ dân phố, tổ
            thôn, ấp, khóm, đường, quốc lộ, tỉnh lộ, hẻm, ngõ, ngách, kiệt, nhà số, phòng số, tháng, quý, tuần, ngày, khóa, kỳ, kỳ họp, đợt, vòng, học kỳ, loại, hạng, nhóm, phiên bản, covid, tổng đài, đường dây nóng, cổng thông tin, hotline
            ý, câu, dòng, cột, trang, bài, tập, số hiệu, mã số, mã, điện thoại, fax, trường tiểu học, iso, tcvn, vùng, khu vực, trung tâm, công nghiệp, web, thế hệ, giai đoạn, bước, công đoàn khóa, lứa tuổi, độ tuổi, tuổi""");

    /** Labels that stay labels whatever follows the number. */
    static final Phrases STRICT_LABELS = Phrases.of(
            "số, thứ, lần thứ, mức độ, điều, khoản, mục, phụ lục, biểu, mẫu, phường, quận, lớp, khóa, kỳ họp, tổng đài, quốc lộ, trang, độ tuổi, covid, tháng, ngày");

    /** Comparators before a number. */
    static final Phrases AT_LEAST = Phrases.of("""
            ít nhất, tối thiểu, không dưới, không thấp hơn, không ít hơn, không kém, thấp nhất, từ, bằng hoặc cao hơn, bằng hoặc trên, ít nhất là, tối thiểu là, lớn hơn hoặc bằng, ≥, tối thiểu từ, ít nhất từ, tối thiểu đạt, ít nhất đạt
            bằng hoặc vượt, đạt và vượt, từ mức""");

    static final Phrases AT_MOST = Phrases.of("""
            không quá, tối đa, nhiều nhất, không vượt quá, không vượt, không cao hơn, không nhiều hơn, không lớn hơn, cao nhất, tối đa là, nhỏ hơn hoặc bằng, ≤, không trên, không để quá, không để vượt quá, không để xảy ra quá, không xảy ra quá, không để xảy ra trên""");

    static final Phrases MORE =
            Phrases.of("trên, hơn, lớn hơn, cao hơn, nhiều hơn, >, vượt mức, vượt trên, vượt quá, trên mức");

    static final Phrases LESS = Phrases.of("dưới, thấp hơn, nhỏ hơn, ít hơn, chưa đến, chưa tới, <, dưới mức");

    /** Comparators behind a number. */
    static final Phrases UPWARDS = Phrases.of("trở lên, trở lên/năm, hoặc hơn, hoặc cao hơn, trở lến");

    static final Phrases DOWNWARDS = Phrases.of("trở xuống");

    /** Verbs of a rise. */
    static final Phrases RISE = Phrases.of(
            "tăng, tăng thêm, tăng trưởng, nâng thêm, tăng bình quân, tăng trung bình, bổ sung thêm, tăng lên thêm");

    /** Verbs of going beyond something given. */
    static final Phrases EXCEED = Phrases.of("vượt, hoàn thành vượt, đạt vượt, vượt thu, tăng thu, tăng vượt");

    /** Verbs of a fall. */
    static final Phrases FALL = Phrases.of(
            "giảm, kéo giảm, làm giảm, cắt giảm, giảm thiểu, giảm thêm, hạ, giảm bình quân, giảm trung bình, tiết giảm, tinh giản, tinh gọn, rút ngắn, tiết kiệm");

    /** Verbs that move a level and are followed by what it is to be: "nâng tỷ lệ … lên 80%". */
    static final Phrases MOVE = Phrases.of(
            "nâng, đưa, nâng cao, tăng, giảm, kéo giảm, hạ, tăng tỷ lệ, nâng tỷ lệ, kiềm chế, kiểm chế, khống chế");

    /** Words that look like a change and are none. */
    static final Phrases NO_CHANGE = Phrases.of("""
            tăng cường, giảm nghèo, gia tăng, tăng gia, miễn giảm, giá trị gia tăng, giá trị tăng thêm, thu nhập tăng thêm, xóa đói giảm nghèo, thoát nghèo, tăng tốc, không giảm, không tăng, giảm trừ, giảm giá, giảm ngập, giảm nhẹ
            giảm phát thải, suy giảm, tỷ lệ giảm, miễn, vượt qua, vượt khó, vượt trội, vượt bậc, tuổi hạ, giảm ô nhiễm""");

    /** Words that say the number is a level to be reached, not a step. */
    static final Phrases LEVEL = Phrases.of("""
            còn, xuống còn, lên, lên mức, xuống, xuống mức, đạt, đạt mức, chiếm, là, ở mức, bằng, đặt, đạt tỷ lệ, đạt được, lên đến, lên tới, giữ ở mức, duy trì ở mức, duy trì mức, đạt khoảng, tương đương, không còn, chỉ còn, ước đạt, gấp""");

    /** Small words between a verb and its number. */
    static final Phrases FILLERS = Phrases.of("""
            thêm, bình quân, trung bình, khoảng, xấp xỉ, gần, hàng năm, hằng năm, cả năm, hàng tháng, hằng tháng, phải, cần, sẽ, tỷ lệ, tỉ lệ, ty lệ, tổng số, số, mức, kết quả, mới, được, ở, cho, cả, đủ, tổng cộng, tổng
            và, hoặc, cơ bản, toàn bộ, luôn, ổn định, ổn định ở, tiếp tục, bình quân hàng năm, trong năm, trong đó, có, xong, trong kỳ, hàng quý, hằng quý""");

    /** Verbs of a promise. */
    static final Phrases PROMISE = Phrases.of("""
            phấn đấu, phần đấu, phấn đầu, phần đầu, đảm bảo, bảo đảm, phấn đấu đạt, quyết tâm, đặt mục tiêu, đặt chỉ tiêu, đề ra, yêu cầu, duy trì, giữ vững, giữ, hướng tới, hướng đến, mục tiêu, chỉ tiêu, đăng ký, cam kết, thi đua, nỗ lực""");

    /** Verbs whose object is reached, made or done, so that a count behind them is a promise. */
    static final Phrases MAKE = Phrases.of("""
            đạt, có, hoàn thành, xây dựng, xây dựng mới, xây mới, xây, thành lập, thành lập mới, phát triển, phát triển mới, kết nạp, trồng, trồng mới, giải quyết việc làm, giải quyết việc làm mới, tạo việc làm, tạo việc làm mới, tạo, đào tạo, đào tạo nghề
            thu hút, vận động, huy động, quyên góp, xóa, xoá, xóa bỏ, sửa chữa, hỗ trợ, giúp đỡ, giúp, tặng, trao, trao tặng, khánh thành, khởi công, công nhận, được công nhận, ra mắt, mở, mở mới, mở rộng, nhân rộng, thực hiện, triển khai, tổ chức
            tổ chức được, đăng ký, hình thành, thí điểm, bồi dưỡng, tập huấn, giới thiệu, tuyển, tuyển mới, tuyển sinh, tiếp nhận, hiến, hiến tặng, cấp, cấp mới, lắp đặt, trang bị, cải tạo, nâng cấp, duy trì, đầu tư, kiểm tra, thanh tra, giám sát, phê duyệt
            đưa vào hoạt động, đưa vào sử dụng, đưa, đón, đón tiếp, xử lý, giải quyết, lắp, làm mới, cung cấp, kiện toàn, củng cố, ban hành, biên soạn, xuất bản, đăng, đăng tải, phát sóng, viết, sản xuất, khai thác, kéo dài, cứng hóa, bê tông hóa, thoát nghèo, ủng hộ
            đảm nhận, nhận đỡ đầu, đỡ đầu, chăm lo, phát hiện, phát hiện và bồi dưỡng, phát huy, lựa chọn, bình chọn, tuyên dương, biểu dương, tôn vinh, nhận, tham gia, chuyển đổi, áp dụng, cắt giảm, tiết kiệm, bố trí, dành, sáng tác, nuôi, chuyển giao, số hóa, cấp giấy, nạo vét, xóa, tiết kiệm được, đóng điện, khơi thông, ký kết, kết nối, đỡ đầu, phụng dưỡng, thăm, thăm hỏi, gặp mặt, thay thế, di dời, đạt được, sơn sửa, tu sửa, nhân rộng được, may, gieo trồng, tiêm, khám, phát, phát hành""");

    /** Counts of these are a matter of form, not of achievement. */
    static final Phrases SLIGHT = Phrases.of(
            "bản, bộ hồ sơ, phần, bước, nội dung, nhóm tiện ích, mặt, trang, dòng, cột, thành viên, ủy viên, khâu, cuộc vận động, trụ cột, yếu tố, nguyên tắc, phương diện, lĩnh vực, vấn đề, loại, cấp, nhóm giải pháp, tháng đầu năm, quyển, bộ");

    private Lexicon() {}
}
