package vn.thidua.plan.reading.work;

/** Word lists around the names of offices and the posts that stand for them. */
final class OfficeWords {

    /** Words that begin the name of one office; what follows belongs to the name. */
    static final PhraseSet HEADS = PhraseSet.of("""
            phòng, sở, ban, ủy ban, ủy ban nhân dân, ub, ubnd, ubmttq, ubmttqvn, mttq, mặt trận, mặt trận tổ quốc, bộ, vụ, cục, tổng cục, chi cục
            viện, viện kiểm sát, viện kiểm sát nhân dân, vkscnd, vksnd, tòa án, tòa án nhân dân, tand, văn phòng, vp, trung tâm, tttt, ttyt, tt
            trường, trường học, học viện, đại học, bệnh viện, trạm y tế, trạm, công an, công an nhân dân, quân sự, bộ chỉ huy, bch, ban chỉ huy
            ban chỉ huy quân sự, ban chấp hành, ban thường vụ, ban thường trực, thường trực, thường vụ, thanh tra, kho bạc, kho bạc nhà nước
            bảo hiểm, bảo hiểm xã hội, bhxh, ngân hàng, thuế, hải quan, kiểm lâm, hội đồng, hội đồng nhân dân, hđnd, hội, hội liên hiệp, đoàn
            đoàn thanh niên, đoàn tncs, thành đoàn, tỉnh đoàn, quận đoàn, huyện đoàn, xã đoàn, đoàn trường, đoàn khối, công đoàn, công đoàn viên chức
            công đoàn ngành, liên đoàn, liên đoàn lao động, lđlđ, liên hiệp, liên minh, hiệp hội, tổng công ty, công ty, tập đoàn, nhà máy
            xí nghiệp, hợp tác xã, báo, đài, tạp chí, cổng thông tin điện tử, trang thông tin điện tử, nhà xuất bản, thư viện, bảo tàng
            đảng ủy, chi bộ, đảng bộ, quận ủy, huyện ủy, thành ủy, tỉnh ủy, thị ủy, cấp ủy, chi ủy, khối, cụm, tổ, đội, bộ phận, khoa
            tổ chuyên môn, tổ công tác, tiểu ban, tổ giúp việc, điện lực, bưu điện, bưu chính, viễn thông, quỹ, kiểm toán, thống kê
            cơ quan thường trực, cơ quan, nhóm, hạt, đồn, đồn biên phòng, bộ đội biên phòng, biên phòng, quân khu, trung đoàn, sư đoàn
            quản lý thị trường, nhà văn hóa, ubkt, btctu, bql, ban quản lý, gd&đt, ld&đt, lđ-tb&xh, lđtb&xh, vh&tt, vhtt, vhttdl, tc-kh, tn&mt, kh&cn
            phường, xã, thị trấn, quận, huyện, thành phố, thị xã, tỉnh, chính quyền, ủy viên, khu phố, thôn, tổ dân phố, ấp, bản, xóm, tổng liên đoàn, liên đoàn, trung ương đoàn
            trung ương hội, thông tấn xã, quốc hội
            """);

    /** Posts; alone, or followed by the name of the office they stand for. */
    static final PhraseSet POSTS = PhraseSet.of("""
            thủ trưởng, chủ tịch, phó chủ tịch, giám đốc, phó giám đốc, tổng giám đốc, trưởng, trưởng phòng, phó trưởng phòng, trưởng ban
            phó trưởng ban, chánh, chánh văn phòng, phó chánh văn phòng, chánh thanh tra, hiệu trưởng, phó hiệu trưởng, bí thư, phó bí thư
            thành viên, các thành viên, ủy viên, lãnh đạo, ban lãnh đạo, người đứng đầu, đồng chí, đ/c, các đồng chí, cụm trưởng, khối trưởng
            tổ trưởng, tổ trưởng chuyên môn, chỉ huy trưởng, tư lệnh, chánh án, tổng biên tập, đội trưởng, trạm trưởng, trưởng trạm, viện trưởng, cục trưởng, chi cục trưởng, vụ trưởng, bộ trưởng, kế toán, kế toán trưởng, giáo viên
            giáo viên chủ nhiệm, gvcn, tổng phụ trách đội, tổng phụ trách, cán bộ, công chức, viên chức, cbgvnv, chuyên viên, đảng viên, đoàn viên
            hội viên, học sinh, sinh viên, người lao động, trưởng các, cha mẹ học sinh, phụ huynh, trưởng khu phố, trưởng thôn, trưởng ấp
            bí thư chi bộ, tổ phó, nhân viên, cán bộ quản lý, mỗi cá nhân, cá nhân, tập thể, mọi cán bộ, toàn thể, toàn thể cán bộ, ban giám hiệu, bgh
            """);

    /** Plain nouns for kinds of offices, mostly in the plural. */
    static final PhraseSet KINDS = PhraseSet.of("""
            cơ quan, đơn vị, đơn vị sự nghiệp, cơ quan chuyên môn, địa phương, doanh nghiệp, doanh nhân, đoàn thể, hội đoàn thể, ban ngành, sở ngành
            tổ chức, ngành, cấp, trường, nhà trường, trường học, cơ sở, báo, báo chí, đài, sở, ban, phòng, phòng ban, hội, gia đình, cộng đồng
            cụm, khối, cụm thi đua, khối thi đua, hộ gia đình, hợp tác xã, chi bộ, công đoàn cơ sở, tổ dân phố, khu phố, thôn, ấp, bộ phận, khoa
            tổ, phường, xã, quận, huyện, thị xã, thành phố, đặc khu, thị trấn, cấp ủy, chính quyền, mặt trận, lực lượng, lực lượng vũ trang, tập thể, cá nhân
            cơ quan báo chí, cơ quan truyền thông, cơ quan thông tấn, chủ đầu tư, nhà đầu tư, bộ, tổ chức chính trị, chi đoàn, liên đội
            chi hội, tổ hội, chi đội, câu lạc bộ, nghiệp đoàn, công đoàn, lớp, khối lớp
            """);

    /** Words in front of the name of a person. */
    static final PhraseSet PERSONS = PhraseSet.of("thầy, cô, ông, bà, thầy giáo, cô giáo, anh, chị, đồng chí, đ/c");

    /** Words that put what follows into the plural or single it out; an office may begin behind them. */
    static final PhraseSet PLURALS =
            PhraseSet.of("các, những, mọi, từng, mỗi, toàn thể, tất cả các, một số, riêng các, đối với các, hệ thống");

    /** Words in front of an office in a heading or order that are no part of its name. */
    static final PhraseSet LEADS_IN = PhraseSet.of("""
            giao, giao cho, giao nhiệm vụ cho, phân công, phân công cho, đề nghị, kính đề nghị, trân trọng đề nghị, yêu cầu, đối với, về phía
            trách nhiệm của, nhiệm vụ của, đề nghị đồng chí, ủy quyền cho, nhiệm vụ, trách nhiệm, giao trách nhiệm cho, giao trách nhiệm, ủy nhiệm
            mời, thống nhất giao, thống nhất phân công, cùng với, cùng, riêng, riêng đối với, phân công nhiệm vụ cho, phân công nhiệm vụ
            """);

    /** Words that an office begins with although they are also found in running text; they count only with a capital or a plural. */
    static final PhraseSet WEAK_HEADS = PhraseSet.of("""
            ban, bộ, hội, đoàn, vụ, viện, tổ, đội, trường, khối, cụm, phòng, quỹ, nhóm, hạt, đồn, trạm, khoa, thuế, thống kê, quân sự, thường trực
            thanh tra, bảo hiểm, kiểm toán, hải quan, điện lực, viễn thông, liên hiệp, biên phòng, công ty, ngân hàng, tt, mặt trận, trung tâm, báo, đài, sở
            phường, xã, thị trấn, quận, huyện, thành phố, thị xã, tỉnh, chính quyền, cơ quan, khu phố, thôn, tổ dân phố, ấp, bản, xóm
            """);

    /** Openings that only look like an office: "Ban hành", "Hội nghị", "Tổ chức thực hiện". */
    static final PhraseSet NO_OFFICES = PhraseSet.of("""
            khoa học, tổ quốc, vụ đông, vụ xuân, vụ mùa, phòng học, trường lớp, hội trường, ban hành, ban bố, báo cáo, báo động, hội nghị, hội thảo, hội thi, hội thao, hội họp, hội nhập, hội tụ, đoàn kết, bộ máy, bộ tiêu chí, bộ luật, bộ phim
            đội ngũ, trường hợp, khối lượng, vụ việc, vụ án, phòng chống, phòng ngừa, phòng cháy, quỹ đất, quỹ thời gian, viện trợ, viện dẫn
            cụm từ, tổ chức thực hiện, tổ chức triển khai, tổ chức phát động, tổ chức tốt, tổ chức các, tổ chức sơ kết, tổ chức tổng kết, tổ chức hội nghị, tổ chức kiểm tra
            tổ chức đánh giá, tổ chức quán triệt, tổ chức tuyên truyền, tổ chức tập huấn, tổ chức bình xét, tổ chức xét, tổ chức lễ, tổ chức cho, tổ chức rà soát, tổ chức có
            hội đủ, hội chợ, đài thọ, thuế thu nhập, đồn đại, trạm dừng, trung tâm của, nhóm giải pháp, nhóm chỉ tiêu, nhóm nhiệm vụ, nhóm nội dung, khối đại đoàn kết
            các nhiệm vụ, các chỉ tiêu, các giải pháp, các nội dung, các hoạt động, các phong trào, các tiêu chí, các quy định, các văn bản, các mục tiêu, các công trình
            trường học văn hóa, các hình thức, các danh hiệu, thực hiện, bảo hiểm y tế toàn dân, quận hóa, xã hội, xã hội hóa, tập thể dục, cá nhân hóa, mỗi tháng, mỗi năm, mỗi quý
            bản mô tả, bản đăng ký, bản báo cáo, bản sao, bản tự, bản cam kết, bản kê, bản tóm tắt, bản giao ước, bản thân, bản tin, bản đồ
            """);

    /** Posts of one person, recognised in small letters too. */
    static final PhraseSet SINGLE_POSTS = PhraseSet.of("""
            thủ trưởng, chủ tịch, phó chủ tịch, giám đốc, phó giám đốc, tổng giám đốc, trưởng phòng, trưởng ban, chánh văn phòng, hiệu trưởng, phó hiệu trưởng
            bí thư, phó bí thư, lãnh đạo, người đứng đầu, đồng chí, đ/c, chỉ huy trưởng, tư lệnh, chánh án, viện trưởng, tổng biên tập, cụm trưởng, khối trưởng, tổ trưởng, tổng phụ trách
            """);

    /** Heads that need no capital and no name to be known for an office. */
    static final PhraseSet CLEAR_HEADS = PhraseSet.of("""
            ubnd, hđnd, mttq, bhxh, lđlđ, bch, ttyt, công an, công đoàn, văn phòng, chi cục, quận ủy, huyện ủy, thành ủy, tỉnh ủy, đảng ủy, tỉnh đoàn, thành đoàn
            huyện đoàn, quận đoàn, cấp ủy, chi ủy, bệnh viện, học viện, tòa án, hội đồng, kho bạc, liên đoàn, bưu điện
            """);

    /** Kinds that stand beside an office by name, in the singular too. */
    static final PhraseSet PLAIN_KINDS = PhraseSet.of(
            "cơ quan, đơn vị, địa phương, doanh nghiệp, đoàn thể, cơ sở, tổ chức, nhà trường, cấp ủy, chính quyền, tập thể, cá nhân");

    /** Kinds of places, which go with the office named before them: "Ủy ban nhân dân phường, xã, đặc khu". */
    static final PhraseSet PLACES = PhraseSet.of(
            "phường, xã, quận, huyện, thị xã, thành phố, đặc khu, thị trấn, khu phố, tổ dân phố, thôn, ấp, ngành, cấp, tổ, khối, cụm, hội, ban, phòng, bộ, khoa");

    /** A noun only before what kind it is ("tổ chức đoàn thể"), otherwise the verb "to hold". */
    static final PhraseSet ORGANISATION = PhraseSet.of("tổ chức");

    static final PhraseSet JOINT_HEADS = PhraseSet.of("văn phòng, vp");

    static final PhraseSet COUNCILS = PhraseSet.of(
            "hội đồng nhân dân, hđnd, đoàn đbqh, đoàn đại biểu quốc hội, đđbqh, đbqh, huyện ủy, quận ủy, thị ủy");

    static final PhraseSet JOINED = PhraseSet.of("ủy ban, ủy ban nhân dân, ubnd, hội đồng nhân dân, hđnd");

    /** Verbs that begin what is ordered even with a capital, behind a dash. */
    static final PhraseSet CAPITAL_VERBS =
            PhraseSet.of("chủ trì, phối hợp, tham mưu, hướng dẫn, triển khai, thực hiện, xây dựng kế hoạch");

    /** Words with a verb in them that still belong to the name. */
    static final PhraseSet BELONGING = PhraseSet.of(
            "có liên quan, được giao nhiệm vụ, được phân công, được giao, trực thuộc, liên quan, thuộc, có chức năng, có chức năng liên quan, trong tỉnh, trong ngành");

    /** What may follow "liên quan" within a name. */
    static final PhraseSet BEHIND_RELATED = PhraseSet.of(
            "trên, của, thuộc, trong, đến, tới, ở, tại, khác, dự án, cấp, quận, huyện, tỉnh, thành phố, xã, phường, và, cùng, với");

    static final PhraseSet PRESS = PhraseSet.of("báo, các báo");

    private OfficeWords() {}
}
