package vn.thidua.plan.reading.reward;

import java.util.List;

/** Names of the forms of commendation and of the emulation titles, spelled as {@code Text.key()} does, longer names before their beginnings. */
final class FormNames {

    /** Forms of commendation (hình thức khen thưởng). */
    static final List<String> FORMS = List.of(
            "huân chương sao vàng",
            "huân chương hồ chí minh",
            "huân chương độc lập",
            "huân chương quân công",
            "huân chương lao động",
            "huân chương bảo vệ tổ quốc",
            "huân chương chiến công",
            "huân chương đại đoàn kết dân tộc",
            "huân chương dũng cảm",
            "huân chương hữu nghị",
            "huân chương",
            "huy chương chiến sĩ vẻ vang",
            "huy chương hữu nghị",
            "cờ thi đua xuất sắc",
            "cờ thi đua",
            "cờ truyền thống",
            "cờ đơn vị dẫn đầu",
            "bằng lao động sáng tạo",
            "bằng khen",
            "giấy khen",
            "thư khen",
            "kỷ niệm chương",
            "kỉ niệm chương",
            "huy hiệu");

    /** Emulation and honorary titles (danh hiệu). */
    static final List<String> TITLES = List.of(
            "tập thể lao động xuất sắc",
            "tập thể lao động tiên tiến",
            "lao động tiên tiến",
            "chiến sĩ tiên tiến",
            "chiến sỹ tiên tiến",
            "chiến sĩ thi đua toàn quốc",
            "chiến sỹ thi đua toàn quốc",
            "chiến sĩ thi đua cấp tỉnh",
            "chiến sĩ thi đua cấp thành phố",
            "chiến sĩ thi đua cấp bộ",
            "chiến sỹ thi đua cấp tỉnh",
            "chiến sỹ thi đua cấp bộ",
            "chiến sĩ thi đua tỉnh",
            "chiến sĩ thi đua thành phố",
            "chiến sĩ thi đua bộ",
            "chiến sĩ thi đua cơ sở",
            "chiến sỹ thi đua cơ sở",
            "chiến sĩ thi đua",
            "chiến sỹ thi đua",
            "đơn vị quyết thắng",
            "đơn vị tiên tiến",
            "anh hùng lao động",
            "nhà giáo nhân dân",
            "nhà giáo ưu tú",
            "gia đình văn hóa",
            "gia đình tiêu biểu",
            "công dân tiêu biểu",
            "người tốt, việc tốt");

    /** Classes that belong to the name of an order. */
    static final List<String> CLASSES = List.of("hạng nhất", "hạng nhì", "hạng ba", "các hạng", "các loại");

    /** Beginnings of forms that only a collective can be given. */
    private static final List<String> FOR_COLLECTIVES = List.of("cờ ", "tập thể lao động", "đơn vị ");

    /** Beginnings of forms that only a person can be given. */
    private static final List<String> FOR_PERSONS = List.of(
            "lao động tiên tiến", "chiến sĩ", "chiến sỹ", "kỷ niệm chương", "kỉ niệm chương", "nhà giáo", "công dân");

    private FormNames() {}

    /** Returns those of the kinds of recipients that a form can go to; all of them where that would leave none. */
    static List<String> fitting(String formKey, List<String> kinds) {
        boolean collective = FOR_COLLECTIVES.stream().anyMatch(formKey::startsWith);
        boolean person = FOR_PERSONS.stream().anyMatch(formKey::startsWith);
        if (!collective && !person) {
            return kinds;
        }
        List<String> fitting = kinds.stream()
                .filter(kind -> collective != "cá nhân".equals(kind))
                .toList();
        return fitting.isEmpty() ? kinds : fitting;
    }

    /** Tells whether the form is an order, a medal or a title: no office is named with it. */
    static boolean isOfState(String formKey) {
        return formKey.startsWith("huân chương")
                || formKey.startsWith("huy chương")
                || TITLES.stream().anyMatch(formKey::startsWith);
    }
}
