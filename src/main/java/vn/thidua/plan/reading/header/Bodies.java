package vn.thidua.plan.reading.header;

import java.util.List;
import java.util.Map;

/** Words that names of issuing bodies are made of. */
final class Bodies {

    /** First words of names of bodies, in key spelling. */
    static final List<String> STARTS = List.of(
            "ủy ban nhân dân",
            "ubnd",
            "hội đồng nhân dân",
            "hđnd",
            "hội đồng thi đua",
            "hội đồng",
            "ủy ban mặt trận",
            "ủy ban mttq",
            "ủy ban",
            "sở ",
            "phòng ",
            "trường ",
            "bộ ",
            "tổng cục",
            "cục ",
            "chi cục",
            "công đoàn",
            "liên đoàn",
            "liên đội",
            "đội tntp",
            "đội thiếu niên",
            "chi đoàn",
            "đảng bộ",
            "đảng ủy",
            "đảng đoàn",
            "huyện ủy",
            "tỉnh ủy",
            "thành ủy",
            "quận ủy",
            "thị ủy",
            "chi bộ",
            "đoàn ",
            "tỉnh đoàn",
            "thành đoàn",
            "huyện đoàn",
            "quận đoàn",
            "ban ",
            "hội ",
            "trung tâm",
            "văn phòng",
            "thanh tra",
            "công an",
            "viện ",
            "tòa án",
            "bệnh viện",
            "công ty",
            "tổng công ty",
            "tập đoàn",
            "đại học",
            "học viện",
            "ngân hàng",
            "bảo hiểm",
            "kho bạc",
            "cụm thi đua",
            "khối thi đua",
            "trạm ",
            "mặt trận",
            "nhà ",
            "bch ",
            "btv ",
            "thủ tướng",
            "chính phủ",
            "tổng liên đoàn",
            "quốc hội",
            "bộ chỉ huy",
            "đài ",
            "vườn quốc gia",
            "lđlđ",
            "mttq");

    /** What only begins like a name of a body. */
    static final List<String> MEETINGS = List.of("hội nghị", "hội thảo", "hội thi", "ban hành");

    /** Kinds of bodies that belong to the place of the body above them, and name it only there. */
    static final List<String> PLACELESS = List.of(
            "phòng ",
            "sở ",
            "hội đồng thi đua",
            "ban ",
            "thanh tra",
            "văn phòng",
            "công an",
            "chi cục",
            "hội ",
            "trung tâm",
            "hạt kiểm lâm");

    /** Organs of a Party committee, union or association, which is named above them. */
    static final List<String> ORGANS = List.of("ban chấp hành", "ban thường vụ", "ban thường trực", "thường trực");

    /** Levels of territory. */
    static final List<String> LEVELS =
            List.of("tỉnh", "thành phố", "quận", "huyện", "thị xã", "xã", "phường", "thị trấn", "đặc khu");

    /** Abbreviations that are written out, in the spelling they are printed in. */
    static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("UBND", "Ủy ban nhân dân"),
            Map.entry("HĐND", "Hội đồng nhân dân"),
            Map.entry("MTTQ", "Mặt trận Tổ quốc"),
            Map.entry("LĐLĐ", "Liên đoàn Lao động"),
            Map.entry("GD&ĐT", "Giáo dục và Đào tạo"),
            Map.entry("GDĐT", "Giáo dục và Đào tạo"),
            Map.entry("GD-ĐT", "Giáo dục và Đào tạo"),
            Map.entry("BCH", "Ban Chấp hành"),
            Map.entry("BTV", "Ban Thường vụ"),
            Map.entry("TP", "Thành phố"),
            Map.entry("TP.", "Thành phố"),
            Map.entry("TT.", "Thị trấn"));

    /** Fields of work: two syllables, the first with a capital. */
    static final List<String> FIELDS = List.of(
            "giáo dục",
            "đào tạo",
            "nội vụ",
            "tài chính",
            "kế hoạch",
            "văn hóa",
            "thể thao",
            "du lịch",
            "thông tin",
            "truyền thông",
            "y tế",
            "tư pháp",
            "thanh tra",
            "tài nguyên",
            "môi trường",
            "nông nghiệp",
            "phát triển",
            "công thương",
            "xây dựng",
            "giao thông",
            "lao động",
            "thương binh",
            "khoa học",
            "công nghệ",
            "kinh tế",
            "hạ tầng",
            "quản lý",
            "đô thị",
            "dân tộc",
            "tôn giáo",
            "thi đua",
            "khen thưởng",
            "đầu tư",
            "tuyên giáo",
            "dân vận",
            "tổ chức",
            "chấp hành",
            "thường vụ",
            "chính trị",
            "thanh niên",
            "phụ nữ",
            "nông dân",
            "tổ quốc",
            "tiểu học",
            "mầm non",
            "mẫu giáo",
            "trung học",
            "phổ thông",
            "cao đẳng",
            "đại học",
            "phòng bệnh",
            "trung ương",
            "ngân hàng",
            "nhà nước",
            "điện lực",
            "quân sự",
            "biên phòng",
            "chỉ huy",
            "chỉ đạo",
            "chi nhánh",
            "bảo hiểm",
            "xã hội",
            "hải quan",
            "liên hiệp",
            "viễn thông",
            "bưu điện");

    /** Words of names that are written small. */
    static final List<String> SMALL = List.of(
            "và", "của", "nhân", "dân", "ban", "tỉnh", "quận", "huyện", "thị", "xã", "phường", "thành", "phố", "trấn",
            "đặc", "khu", "đội", "non", "học", "cơ", "sở", "trung", "mầm", "tiểu", "phổ", "thông", "trường", "cao",
            "đẳng", "đại", "trực", "thuộc", "các", "về", "hội", "đồng", "vận", "tải", "thôn", "trận", "đoàn", "ủy",
            "bộ", "phòng", "viện", "cục", "chi", "ngành", "tổng", "công", "ty", "cổ", "phần", "an", "số");

    private Bodies() {}
}
