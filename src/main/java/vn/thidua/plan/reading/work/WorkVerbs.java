package vn.thidua.plan.reading.work;

/** Verbs that begin what an office is told to do; where one starts in small letters, the name of the office has ended. */
final class WorkVerbs {

    /** All of them. */
    static final PhraseSet ALL = PhraseSet.of("""
            chủ trì, phối hợp, căn cứ, hướng dẫn, tham mưu, tổ chức, xây dựng, triển khai, chịu trách nhiệm, chịu, có trách nhiệm, có nhiệm vụ
            theo dõi, tổng hợp, báo cáo, gửi, nộp, phát huy, tăng cường, đẩy mạnh, thực hiện, phân công, chỉ đạo, tập trung, chủ động, nghiêm túc
            phải, cần, được, được giao, trong phạm vi, trên cơ sở, theo chức năng, theo nhiệm vụ, theo thẩm quyền, theo phân cấp, theo lĩnh vực, tiếp tục, giúp, đôn đốc
            kiểm tra, rà soát, chú ý, thường xuyên, quan tâm, là, đăng tải, đăng ký, đưa tin, tuyên truyền, vận động, bố trí, cân đối, thẩm định
            trình, lập, đề xuất, bình lựa chọn, họp, xét, xem xét, cụ thể hóa, quán triệt, phổ biến, phát động, hưởng ứng, tham gia, lồng ghép
            đánh giá, sơ kết, tổng kết, nghiên cứu, ban hành, đảm bảo, bảo đảm, tạo sự, cung cấp, cử, chuẩn bị, hoàn thành, hoàn thiện, khẩn trương
            kịp thời, làm đầu mối, đóng góp, hỗ trợ, huy động, khai thác, khuyến khích, kiện toàn, lãnh đạo, mở, nâng cao, nhân rộng, nêu
            phát hiện, phê duyệt, quản lý, quyết định, quyết tâm, ra sức, soạn thảo, giám sát, sử dụng, tạo điều kiện, thành lập, thống nhất, thông báo, thông tin
            tiếp nhận, tiến hành, tích cực, truyền thông, ưu tiên, vận dụng, đề nghị, đề ra, gắn, giới thiệu, giải quyết, giữ vững, cập nhật, ký, ký kết
            khảo sát, kết hợp, động viên, đưa, dự thảo, dự toán, duy trì, đối thoại, đổi mới, củng cố, cam kết, biểu dương, khen thưởng, tôn vinh
            bồi dưỡng, chấn chỉnh, xử lý, trực tiếp, nắm, nắm bắt, phân bổ, sắp xếp, thu thập, tập huấn, tập hợp, xác định, xác nhận, chấm điểm, chấm, gương mẫu
            giao, phụ trách, chấp hành, cụ thể, công bố, công khai, có kế hoạch, có văn bản, có hình thức, có biện pháp, có giải pháp, có, tuyên dương, vào cuộc, cùng phối hợp
            nỗ lực, phấn đấu, thi đua, đoàn kết, tìm hiểu, nhận thức, rèn luyện, học tập, dựa trên, dựa vào, lưu ý, quy định, nhằm, để
            trong quá trình, trong thời gian, trong tháng, trong năm, trong quý, trước ngày, trước, chậm nhất, hàng tháng, hàng quý, hàng năm, hằng tháng, hằng quý, hằng năm, định kỳ, ngay
            liên hệ, phản ánh, rút kinh nghiệm, tự kiểm tra, tự đánh giá, tham dự, trao đổi, thẩm tra, tổ chức triển khai, phát triển, thúc đẩy, tiếp thu, tổng hợp báo cáo
            tùy, tùy theo, khi, nếu, sau khi, ngoài việc, ngoài ra, đồng thời, cũng, đã, sẽ, đang, không, chưa, luôn, vẫn, nào, khác thì, thì, do, bằng, nhất là, như sau, thường trực
            theo, trên tinh thần, với vai trò, từ, đến hết, kết thúc, đầu tư, cải cách, phê bình, phụ trách, hợp đồng, góp phần, góp ý, cho ý kiến, lấy ý kiến, xây dựng kế hoạch
            tăng, giảm, cho, cho vay, dành, viết, trao, tặng, lắp đặt, treo, phát sóng, phát hành, nhắc nhở, tự, di dời, cải tạo, tu bổ, chỉnh trang, bàn giao, thanh toán, quyết toán, giải ngân
            thu hồi, ứng dụng, số hóa, kết nối, chia sẻ, cắt giảm, rút ngắn, công nhận, tuyển chọn, tiếp xúc, bám sát, xác minh, ngăn chặn, đấu tranh, tuần tra, tấn công, giữ gìn
            bình ổn, kêu gọi, thu hút, quảng bá, chăm lo, chăm sóc, thăm hỏi, niêm yết, tuyên truyền, vận hành, tháo gỡ, tổng rà soát, điều hành, đôn đốc, thúc đẩy, hòa giải, nhập
            """);

    /** Verbs that say in a cell what the office beside them is charged with. */
    static final PhraseSet CHARGES = PhraseSet.of(
            "chủ trì, phối hợp, thực hiện, tham mưu, tổng hợp, phụ trách, theo dõi, triển khai, tổ chức, chịu trách nhiệm, làm đầu mối, đầu mối, hướng dẫn, báo cáo, xây dựng, và, cùng, với");

    /** Those that are also a name's second word right behind its head: Ban chỉ đạo, Tổ kiểm tra, Bộ phận theo dõi. */
    static final PhraseSet IN_NAMES = PhraseSet.of("""
            chỉ đạo, tổ chức, kiểm tra, quản lý, tiếp nhận, giám sát, thẩm định, tư vấn, vận động, chủ nhiệm, xét duyệt, thường trực, đại diện, điều hành
            truyền thông, tuyên truyền, thi đua, khen thưởng, thanh tra, xúc tiến, bình xét, soạn thảo, biên tập
            """);

    /** Words that put the offices behind them beside the leading one. */
    static final PhraseSet WITH = PhraseSet.of("""
            phối hợp với, phối hợp cùng, phối hợp cùng với, phối hợp chặt chẽ với, phối hợp chặt chẽ cùng, phối hợp, cùng phối hợp với, phối kết hợp với, kết hợp với
            phối hợp tốt với, chủ động phối hợp với, phối hợp thường xuyên với, phối hợp đồng bộ với, phối hợp giữa, phối hợp có hiệu quả với, phối hợp hiệu quả với
            """);

    /** Nouns with a verb in them. */
    static final PhraseSet NOUNS = PhraseSet.of("""
            giáo dục thường xuyên, dự án đầu tư, dự án đầu tư xây dựng, đầu tư xây dựng công trình, chủ đầu tư, nhà đầu tư, đào tạo, cải cách hành chính, xúc tiến đầu tư, đầu tư xây dựng, đầu tư công, thi đua khen thưởng, thi đua - khen thưởng
            cụm thi đua, khối thi đua, phong trào thi đua, công tác thi đua, công lập, dân lập, độc lập, tư lập, trung lập, công trình, chương trình, quy trình, lộ trình, truyền hình
            tổng phụ trách, thư ký, giao thông, việc làm, bầu cử, mặt bằng, chi bộ, chi cục, chi đoàn, chi hội, quản lý nhà nước, quản lý cấp trên, quản lý giáo dục, quản lý dự án, quản lý thị trường
            thông tin đại chúng, thông tin cơ sở, thông tin và truyền thông, thông tin truyền thông, thông tin điện tử, thông tin liên lạc, báo chí truyền thông, cơ quan truyền thông, đơn vị truyền thông
            tổ chức chính trị, tổ chức xã hội, tổ chức đoàn thể, tổ chức hội, tổ chức thành viên, tổ chức đảng, tổ chức kinh tế, tổ chức tôn giáo, tổ chức liên quan
            tổ chức có liên quan, tổ chức cá nhân, tổ chức cơ sở, tổ chức khác, tổ chức trên địa bàn, tổ chức quần chúng, tổ chức công đoàn, tổ chức cán bộ, tổ chức phi chính phủ
            khoa học công nghệ, nghiên cứu khoa học, kế hoạch và đầu tư, kế hoạch đầu tư, kế hoạch - đầu tư, thanh tra kiểm tra, kiểm tra giám sát, phát triển nông thôn, phát triển quỹ đất
            cơ quan thường trực, ban thường trực, cơ quan chuyên trách, cơ quan chỉ đạo, ban chỉ đạo, ban tổ chức, ban quản lý, ủy ban kiểm tra, tổ giúp việc
            """);

    /** Heads whose name goes on with a verb. */
    static final PhraseSet NAMED_BY_VERB = PhraseSet.of(
            "ban, tổ, hội đồng, đoàn, bộ phận, ủy ban, trung tâm, tiểu ban, cơ quan, đội, nhóm, quỹ, tổ công tác, thường trực, văn phòng");

    private WorkVerbs() {}
}
