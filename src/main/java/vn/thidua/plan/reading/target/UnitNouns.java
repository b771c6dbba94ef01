package vn.thidua.plan.reading.target;

/** What plans count: nouns that stand behind a number as its unit. */
final class UnitNouns {

    /** People. */
    private static final String PEOPLE = """
            người, em, cháu, trẻ, trẻ em, học sinh, sinh viên, học viên, giáo viên, giảng viên, cán bộ, công chức, viên chức, lao động, người lao động
            đảng viên, đoàn viên, hội viên, đội viên, thanh niên, quần chúng, quần chúng ưu tú, công nhân, nông dân, phụ nữ, bác sĩ, bác sỹ, y sĩ, dược sĩ, thạc sĩ, tiến sĩ
            chủ hộ, chị em, hội viên nữ, hộ, hộ dân, hộ gia đình, hộ nghèo, hộ cận nghèo, gia đình, nhân khẩu, dân, người dân, công dân, thanh niên nhập ngũ, lượt người, lượt khách, lượt, lượt học sinh
            cá nhân, tập thể, gương, tấm gương, điển hình, điển hình tiên tiến, gương điển hình, chiến sĩ, chiến sĩ thi đua, chiến sĩ thi đua cơ sở, cstđ, cstđcs, lao động tiên tiến, đồng chí, đ / c, đc, gv, hs, cbgv, nhân viên, chi ủy viên, hội viên nông dân, tình nguyện viên
            tuyên truyền viên, hòa giải viên, cộng tác viên, chuyên gia, nạn nhân, thương binh, người có uy tín, chủ thể, khách, hành khách, du khách, khách du lịch""";

    /** Places and bodies. */
    private static final String BODIES = """
            tỉnh, thành phố, huyện, quận, thị xã, xã, phường, thị trấn, đặc khu, thôn, bản, ấp, buôn, làng, khóm, xóm, khu, khu phố, khu dân cư, tổ dân phố, tổ, cụm, khối
            cơ quan, đơn vị, tổ chức, cơ sở, cơ sở y tế, cơ sở giáo dục, doanh nghiệp, hợp tác xã, tổ hợp tác, hộ kinh doanh, trang trại, câu lạc bộ, clb, đội, nhóm, chi bộ, chi đoàn
            chi hội, tổ chức đảng, công đoàn cơ sở, cđcs, tổ công nghệ số cộng đồng, trường, trường học, lớp, trạm, bệnh viện, trung tâm, thư viện, phòng học, phòng, giường bệnh
            tủ sách, nhà văn hóa, sân thể thao, chợ, cửa hàng, điểm du lịch, điểm trường, khu công nghiệp, cụm công nghiệp, nhà máy, xí nghiệp, kho, dòng họ, làng nghề, ban, ngành, sở, hội""";

    /** Things done and made. */
    private static final String WORKS = """
            mô hình, công trình, phần việc, dự án, đề án, đề tài, sáng kiến, sáng kiến kinh nghiệm, skkn, giấy chứng nhận, bóng đèn, giải pháp, sản phẩm, sản phẩm ocop, chương trình, kế hoạch, hoạt động, phong trào, cuộc vận động, cuộc thi, hội thi, hội nghị, hội thảo
            tọa đàm, diễn đàn, lớp tập huấn, lớp bồi dưỡng, khóa, khóa đào tạo, buổi, buổi tuyên truyền, đợt, cuộc, cuộc kiểm tra, cuộc thanh tra, chuyến, tin, bài, tin bài, bài viết, phóng sự, chuyên mục, chuyên trang
            chuyên đề, video, clip, tờ rơi, pano, băng rôn, áp phích, ấn phẩm, văn bản, nghị quyết, quyết định, thủ tục, thủ tục hành chính, tthc, dịch vụ, dịch vụ công, hồ sơ, nhiệm vụ, chỉ tiêu, tiêu chí, danh hiệu
            giải, giải thưởng, huy chương, huy chương vàng, bằng khen, giấy khen, chứng chỉ, việc làm, chỗ làm việc, nhà, căn, căn nhà, ngôi nhà, nhà ở, căn hộ, nhà tình nghĩa, nhà tình thương, mái ấm, mái ấm tình thương, nhà đại đoàn kết
            nhà vệ sinh, suất, suất quà, phần quà, suất học bổng, học bổng, thẻ, sổ, đơn vị máu, đơn vị máu an toàn, cây, cây xanh, con, cầu, tuyến, tuyến đường, đường, cổng, camera, máy tính, máy, bộ máy tính, xe
            vụ, vụ việc, vụ án, vụ cháy, trường hợp, ca, ca sinh, ca mắc, ca bệnh, bậc, hạng, gian hàng, sàn, tài khoản, địa chỉ, thuê bao, văn kiện, di tích, lễ hội, thiết chế, vườn, vườn mẫu, tuyến phố, con đường
            tác phẩm, bài hát, tiết mục, trận đấu, môn, tiết dạy, tiết, tiết học, ngày lương, đổi mới, đổi mới sáng tạo, trạm biến áp, xuất tuyến, nhánh rẽ, bữa cơm, suất cơm, phép đo, kỹ thuật, kỹ thuật mới, thành viên, đồ dùng, đồ dùng dạy học, ngày công, bài báo, sản phẩm truyền thông, cuốn, cuốn sách, quyển, ấn bản, quầy, cây trồng, gốc, bể, hố, công tơ, trạm sạc""";

    /** Physical measures. */
    private static final String MEASURES = """
            m, m2, m3, km, km2, cm, ha, héc ta, hécta, mét, mét vuông, mét khối, kg, tấn, tạ, yến, lít, kwh, mw, tấn/ha, mẫu, sào, chiếc, cái, bộ, đôi, thùng, bao""";

    static final Phrases ALL = Phrases.of(PEOPLE, BODIES, WORKS, MEASURES);

    /** People and works: a number of them may end a clause and be a target, where a number of bodies only names them. */
    static final Phrases ACHIEVED = Phrases.of(PEOPLE, WORKS);

    /** Physical measures and heads of cattle, which are never part of the name of a body. */
    static final Phrases SIZES = Phrases.of(MEASURES, "con, cây, cây xanh, lượt khách, lượt người, giường bệnh");

    /** Parts of an amount of money. */
    static final Phrases MONEY = Phrases.of("""
            đồng, đ, vnđ, vnd, usd, đô la mỹ, nghìn đồng, ngàn đồng, triệu đồng, tỷ đồng, tỉ đồng, nghìn tỷ đồng, ngàn tỷ đồng, nghìn tỉ đồng, triệu usd, tỷ usd, triệu, tỷ, tỉ, nghìn tỷ
            tỷ . đ, triệu . đ, tr . đ, tr . đồng, tr đồng, triệu đô la, tỷ đô la, triệu đô la mỹ, trđ, tỷ vnđ""");

    /** Numbers that go with a noun: "12 triệu đoàn viên". */
    static final Phrases LARGE = Phrases.of("nghìn, ngàn, vạn, triệu, tỷ, tỉ, trăm, chục");

    /** Stretches of time. */
    static final Phrases TIME = Phrases.of("""
            năm, tháng, tháng tuổi, tuần, ngày, ngày làm việc, giờ, giờ làm việc, phút, giây, buổi/ngày, tuổi, quý, thế kỷ, thập kỷ, năm học, nhiệm kỳ, học kỳ, mùa, tiếng, vụ/năm, ngày đêm, h""");

    /** What a measure can be per: "triệu đồng/người/năm". */
    static final Phrases PER = Phrases.of("""
            người, đầu người, năm, tháng, quý, tuần, ngày, hộ, dân, vạn dân, ha, xã, phường, huyện, tỉnh, đơn vị, cơ sở, trường, lớp, học sinh, giáo viên, trẻ, cháu, lao động, hội viên, đoàn viên, đảng viên, vụ, lần, lượt, giường
            trạm, thôn, bản, ấp, khu phố, trẻ em, chi bộ, chi đoàn, cán bộ, cơ quan, công chức, m2, km2, tổ, chi hội, hợp tác xã, doanh nghiệp, cá nhân, tập thể, phụ nữ, bà mẹ, đợt, nhiệm kỳ, năm học, học kỳ, hecta, đêm, giờ, buổi""");

    private UnitNouns() {}
}
