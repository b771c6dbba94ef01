package vn.thidua.plan.reading.proof;

/**
 * The two-syllable words of official writing.
 *
 * <p>Every line is one word; behind the bar stand pairs of syllables that differ from it in tones and hats only, and still are good Vietnamese,
 * be it as a word or where two words meet ("chỉ tiêu" and "chi tiêu", "nhân dân" and "nhận dân"). Such pairs are never suspected.
 */
final class CompoundWords {

    static final String LIST = """
            tổ chức
            xây dựng
            đơn vị
            tỷ lệ
            nhiệm vụ
            kế hoạch
            giáo dục
            chính phủ
            thành phố
            phổ thông
            phổ biến
            chỉ thị
            chỉ tiêu | chi tiêu
            cụ thể | cứ thế
            toàn thể | toàn thế
            đẩy mạnh
            đổi mới | đội mới, đời mới
            chuyển đổi | chuyển đội, chuyển đời, chuyên đối
            phấn đấu | phần đầu, phần đấu, phần đâu, phân đầu
            yêu cầu
            đặc điểm
            đặc biệt
            nhân dân | nhận dân, nhẫn dân, nhân dẫn, nhận dẫn
            lồng ghép
            phối hợp
            kết quả | kết qua
            hiệu quả | hiểu qua, hiệu qua, hiểu quá
            tình trạng | tính trạng
            chất lượng | chất lương
            tuyên truyền | tuyến truyền
            tiếp tục
            tập trung | tạp trung
            thực hiện
            triển khai
            quy định
            hướng dẫn | hướng dân, hưởng dân
            kiểm tra
            báo cáo | bao cao, báo cao
            tổng hợp
            tổng kết
            khen thưởng | khen thường
            phong trào | phòng trào
            phát động | phát đồng, phát đông
            phát triển
            kinh tế
            xã hội
            văn hóa | vẫn hóa, vạn hóa
            ủy ban
            quốc phòng
            an ninh
            trật tự | trật từ
            môi trường | mỗi trường, mọi trường, mới trường, mời trường, mới trưởng, mỗi trưởng, mời trưởng, mọi trưởng
            trách nhiệm
            cán bộ | cần bộ, cần bổ, cần bỏ, cần bố, can bộ, căn bộ
            công chức
            viên chức
            lãnh đạo | lãnh đảo
            chỉ đạo | chỉ đào, chi đào, chị đào
            đôn đốc | đón đọc
            tham mưu
            thường xuyên
            kịp thời
            nâng cao | năng cao, nặng cao, nắng cao
            tăng cường
            cải cách | cái cách
            hành chính | hành chỉnh, hạnh chính
            thủ tục
            giải pháp
            mục tiêu | mức tiêu, mục tiểu
            mục đích
            nội dung | nội dùng
            thời gian
            đối tượng
            tập thể | tập thế, tạp thể
            cá nhân | cả nhân, cá nhận, ca nhân
            gia đình | gia định, giá định, giả định, già đình
            nông thôn
            doanh nghiệp
            hội đồng | hội động, hội đóng, hội đông
            chủ tịch
            chủ trì
            thường trực
            cơ quan | có quan, có quản, có quân, có quận, cơ quản, có quán, cố quan, cổ quan
            chức năng
            thẩm quyền | tham quyền, thảm quyền
            quyết định
            nghị quyết
            nghị định
            công văn | công vận, công vẫn, công vấn
            kèm theo
            phụ lục
            căn cứ | cần cù
            danh hiệu
            tiêu biểu
            xuất sắc
            thành tích
            hồ sơ | hộ so, hộ số, hộ sở, hồ số, hồ so, hồ sở, họ so, họ sợ, hộ sẽ
            tiêu chuẩn
            tiêu chí | tiêu chi
            điều kiện
            ngân sách
            kinh phí
            quản lý | quan lý, quận lý, quân lý
            nhà nước
            học sinh
            giáo viên
            mầm non
            tiểu học
            đào tạo | đạo tạo, dao tạo
            bồi dưỡng
            tập huấn
            chương trình
            công trình
            đầu tư | đầu từ, đấu từ, dầu từ, đầu tự, dấu từ, đầu tu, đâu từ, đau từ
            sản xuất
            kinh doanh
            dịch vụ
            công nghệ
            thông tin | thống tin
            dữ liệu | dự liệu
            tích cực
            chủ động | chủ đồng, chủ đông
            sáng tạo | sang tạo
            sáng kiến
            điển hình | diễn hình
            tiên tiến | tiền tiến
            nhân rộng | nhận rộng
            biểu dương | biểu đương
            bảo đảm
            đảm bảo
            bảo vệ | báo về, bảo về, bao về, bão về
            sức khỏe
            trẻ em
            phụ nữ
            thanh niên | thành niên
            đoàn thể | đoàn thế
            mặt trận
            tổ quốc
            đảng viên
            chính quyền
            địa phương
            địa bàn
            nhu cầu | như cầu, như câu
            nguồn lực
            vận động | vẫn động, văn đồng, văn đông, vẫn đóng, vận đồng
            vận chuyển | vẫn chuyển, vấn chuyển, văn chuyển, vấn chuyên, văn chuyên, vẫn chuyên
            củng cố | cùng có, cũng có, cùng cơ, cũng cố, cùng cố, cũng cơ, cúng cỗ, cùng cổ, cũng cổ
            hoàn thành
            hoàn thiện
            khắc phục
            khó khăn
            vướng mắc
            trung ương
            tình hình | tỉnh hình, tính hình
            thực tế
            thực tiễn
            quan trọng | quan trong, quận trong, quân trong, quản trong, quản trọng, quan trông, quán trong
            nghiêm túc
            nghiêm trọng | nghiêm trong
            quán triệt
            kỷ luật
            kỷ cương
            kỷ niệm
            kỹ thuật
            kỹ năng
            nghiệp vụ
            chuyên môn
            tuyển dụng
            sử dụng | sự dùng, sử dùng, sư dùng
            hoạt động
            lao động
            hợp tác
            đoàn kết
            đời sống
            thu nhập
            việc làm
            giảm nghèo
            hộ nghèo | họ nghèo
            bình đẳng
            pháp luật
            vi phạm | vị phạm, vì phạm
            xử lý
            thanh tra
            tham nhũng
            lãng phí
            tiết kiệm
            công khai
            kiện toàn
            bổ sung
            sửa đổi
            quy trình
            quy hoạch
            thi đua | thì đưa, thi đưa, thị đưa, thì đua
            lực lượng
            đóng góp
            cống hiến
            giữ vững
            trong sạch | trong sách
            gương mẫu
            khuyến khích
            nỗ lực
            khẩn trương
            đồng bộ | động bộ, động bổ, động bố, động bỏ, đông bộ, đồng bố, đồng bỏ, đóng bộ, đồng bổ, đông bố
            ảnh hưởng
            hằng năm | hàng năm, hàng nấm, hạng năm, hạng nam, hàng nam
            hiện đại | hiện đài, hiện đãi, hiện dài
            trình độ | trình đó, trình đô, trình đồ, trình đo, trinh độ
            đạt chuẩn
            hỗ trợ | hồ trợ
            bầu cử
            đại biểu
            đại hội | đài hội
            nhiệm kỳ
            giai đoạn
            tầm nhìn | tâm nhìn
            chăm lo
            chăm sóc
            thôn bản | thon bản
            """;

    private CompoundWords() {}
}
