package vn.thidua.plan.reading.header;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.reading.structure.Spelling;

/** Posts of those who sign. */
final class Posts {

    /** As written in a sentence, longer ones before those they contain. */
    private static final List<String> POSTS = List.of(
            "Phó Chủ tịch Thường trực",
            "Phó Chủ tịch",
            "Chủ tịch Hội đồng",
            "Chủ tịch",
            "Phó Tổng Giám đốc",
            "Tổng Giám đốc",
            "Phó Giám đốc",
            "Giám đốc",
            "Phó Hiệu trưởng phụ trách",
            "Phó Hiệu trưởng",
            "Hiệu trưởng",
            "Phó Trưởng phòng",
            "Trưởng phòng",
            "Phó Trưởng ban",
            "Trưởng ban",
            "Phó Chánh Văn phòng",
            "Chánh Văn phòng",
            "Phó Bí thư Thường trực",
            "Phó Bí thư",
            "Bí thư",
            "Phó Chánh Thanh tra",
            "Chánh Thanh tra",
            "Thứ trưởng",
            "Bộ trưởng",
            "Phó Tổng cục trưởng",
            "Tổng cục trưởng",
            "Phó Cục trưởng",
            "Cục trưởng",
            "Phó Chi cục trưởng",
            "Chi cục trưởng",
            "Phó Vụ trưởng",
            "Vụ trưởng",
            "Phó Viện trưởng",
            "Viện trưởng",
            "Phó Tổng Thanh tra",
            "Tổng Thanh tra",
            "Phó Thủ tướng",
            "Thủ tướng",
            "Phó Chủ nhiệm",
            "Chủ nhiệm",
            "Chánh án",
            "Trưởng Công an",
            "Chỉ huy trưởng",
            "Chính ủy",
            "Tổng Biên tập",
            "Tổng Thư ký",
            "Trưởng khoa",
            "Quyền Giám đốc",
            "Trưởng trạm",
            "Đội trưởng",
            "Ủy viên Thường vụ",
            "Ủy viên",
            "Trưởng đoàn",
            "Phó Tổng Biên tập");

    private Posts() {}

    /** The post that a line begins with, as written in a sentence; null where it begins with none. */
    static @Nullable String at(String key) {
        for (String post : POSTS) {
            if (key.startsWith(Spelling.key(post))) {
                return post;
            }
        }
        if (key.startsWith("p.")) {
            return at("phó " + key.substring(2).stripLeading());
        }
        String rest = key.startsWith("q. ") ? key.substring(3) : key.startsWith("quyền ") ? key.substring(6) : "";
        String post = rest.isEmpty() ? null : at(rest);
        return post == null ? null : "Q. " + post;
    }
}
