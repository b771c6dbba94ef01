package vn.thidua.plan.reading.proof;

import static vn.thidua.plan.reading.Warning.Severity.MINOR;
import static vn.thidua.plan.reading.Warning.Severity.SERIOUS;

import vn.thidua.plan.reading.Warning.Severity;

/** What can be found, how much it weighs, and the sentence that says so; several sentences may share a code. */
enum Fault {
    ANNEX_NUMBER("number-mismatch", SERIOUS, "Ghi kèm theo %s, khác số %s của chính văn bản."),
    ANNEX_DATE("date-mismatch", SERIOUS, "Ghi kèm theo văn bản ngày %s, khác ngày %s của chính văn bản."),
    ANNEX_OF_OTHER(
            "annex-of-other-document",
            MINOR,
            "Ghi kèm theo %s là văn bản được viện dẫn, không phải %s của chính văn bản."),
    ARCHIVE_NUMBER("number-mismatch", MINOR, "Dòng lưu ghi số %s, khác số %s của chính văn bản."),

    NUMBERING_GAP("numbering-gap", SERIOUS, "Đánh số nhảy từ %s sang %s."),
    NUMBERING_START("numbering-gap", MINOR, "Đánh số bắt đầu từ %s, không thấy %s."),
    NUMBERING_DUPLICATE("numbering-duplicate", SERIOUS, "Số mục %s xuất hiện hai lần liền nhau."),
    NUMBERING_LETTER(
            "numbering-style", MINOR, "Đánh chữ cái không đều: từ %s sang %s không có đ, nơi khác trong văn bản có đ."),
    ROW_GAP("numbering-gap", MINOR, "Số thứ tự trong bảng nhảy từ %s sang %s."),
    ROW_DUPLICATE("numbering-duplicate", MINOR, "Số thứ tự %s trong bảng xuất hiện hai lần liền nhau."),

    NUMBERING_POINT("numbering-style", MINOR, "Số mục viết không đều: “%s”, nơi khác viết như “%s”."),
    ITEM_REPEATED("repeated-item", MINOR, "Mục lặp lại nguyên văn: “%s”."),

    NUMBER_MISSING("missing-number", SERIOUS, "Văn bản không có số, ký hiệu."),
    NUMBER_BLANK("missing-number", SERIOUS, "Số văn bản để trống: “%s”."),
    NUMBER_IN_ATTACHMENT(
            "missing-number", MINOR, "Phần đầu không có số; số %s chỉ xuất hiện ở dòng ban hành kèm theo."),
    NUMBER_UNREADABLE("unreadable", SERIOUS, "Không đọc được số văn bản: “%s”."),
    DATE_MISSING("missing-date", SERIOUS, "Văn bản không ghi ngày ban hành."),
    ISSUER_MISSING("missing-issuer", SERIOUS, "Không tìm thấy tên cơ quan ban hành."),
    SIGNER_MISSING("missing-signer", MINOR, "Không tìm thấy người ký văn bản."),
    RECIPIENTS_MISSING("missing-recipients", MINOR, "Văn bản không có phần Nơi nhận."),

    DATE_IMPOSSIBLE("date-malformed", SERIOUS, "Ngày không có trong lịch: “%s”."),
    DATE_BLANK("date-malformed", SERIOUS, "Ngày còn để trống: “%s”."),
    DATE_AS_MONTH("date-malformed", MINOR, "Ngày viết thành tháng: “%s”."),
    MONTH_IMPOSSIBLE("date-malformed", SERIOUS, "Không có tháng này: “%s”."),

    WEEKDAY("weekday-mismatch", SERIOUS, "“%s”: ngày này là %s."),
    PERIOD_ORDER("period-order", SERIOUS, "Thời gian ghi ngược: “%s”."),
    PERIOD_OVER("period-before-issue", SERIOUS, "Thời gian thi đua kết thúc ngày %s, trước ngày ban hành %s."),

    DEADLINE_BEFORE_ISSUE("deadline-before-issue", SERIOUS, "Hạn “%s” đã qua hoặc trùng ngày ban hành %s."),
    DEADLINE_TOO_SOON("deadline-too-soon", MINOR, "Hạn “%s” chỉ còn trong ngày ban hành %s."),
    DEADLINE_BEFORE_END(
            "deadline-before-period-end", SERIOUS, "Hạn báo cáo kết quả “%s” đến trước khi hết thời gian thi đua %s."),
    DOSSIER_BEFORE_END(
            "deadline-before-period-end",
            MINOR,
            "Hạn nộp hồ sơ khen thưởng %s đến trước khi hết thời gian thi đua %s."),
    DEADLINE_ORDER("deadline-order", SERIOUS, "%s phải gửi trước %s, sớm hơn hạn %s của đơn vị gửi cho nơi này."),

    TARGET_CONFLICT("target-conflict", SERIOUS, "Chỉ tiêu “%s” nêu hai giá trị: “%s” và “%s”."),
    TARGET_SUBJECT("target-subject", MINOR, "“%s” không nêu đo gì; hiểu là “%s” ở phía trước."),
    TARGET_WORDING("target-conflict", MINOR, "Chỉ tiêu “%s” nêu hai cách: “%s” và “%s”."),

    TARGET_WITHOUT_NUMBER("target-without-number", MINOR, "“%s” không có con số."),
    AWARDER_CONFLICT("authority-conflict", MINOR, "%s ghi hai thẩm quyền: “%s” và “%s”."),
    COUNT_MISMATCH("count-mismatch", SERIOUS, "Số và chữ không khớp: “%s”."),

    REFERENCE_DATES("reference-conflict", SERIOUS, "%s ghi hai ngày khác nhau: %s và %s."),
    REFERENCE_SYMBOLS("reference-conflict", SERIOUS, "Cùng một văn bản ngày %s ghi hai ký hiệu: %s và %s."),
    REFERENCE_YEAR("reference-conflict", SERIOUS, "%s mang năm %s nhưng ghi ngày %s."),
    REFERENCE_AFTER_ISSUE("reference-conflict", SERIOUS, "%s ghi ngày %s, sau ngày ban hành %s của chính văn bản."),
    REFERENCE_MALFORMED("reference-malformed", SERIOUS, "Số, ký hiệu viết sai: “%s”."),
    BASIS_EXPIRED("legal-basis-expired", SERIOUS, "%s đã hết hiệu lực từ ngày %s%s."),
    BASIS_EXPIRED_UNVERIFIED(
            "legal-basis-expired", SERIOUS, "%s đã hết hiệu lực từ ngày %s%s; ngày này chưa được kiểm chứng."),

    WORD_SUSPECT("ocr-suspect", MINOR, "“%s” có lẽ là “%s”."),
    LETTER_SUSPECT("ocr-suspect", MINOR, "Chữ lạ trong “%s”, có lẽ do nhận dạng sai."),
    SYLLABLE_SUSPECT("ocr-suspect", MINOR, "“%s” không phải tiếng Việt, có lẽ gõ sai."),
    SYMBOL_SUSPECT("ocr-suspect", MINOR, "Ký hiệu “%s” mất dấu, có lẽ là “%s”."),
    POINT_STRAY("ocr-suspect", MINOR, "Dấu câu thừa hoặc sai chỗ: “%s”."),
    WORD_MISSING("missing-word", MINOR, "“%s” thiếu chữ “%s”."),
    TONES_LOST("ocr-suspect", SERIOUS, "Văn bản mất gần hết dấu tiếng Việt."),
    POORLY_READ("ocr-suspect", SERIOUS, "Văn bản nhận dạng kém: %s chỗ nghi sai, chỉ nêu %s chỗ đầu."),
    SPACE_MISSING("missing-space", MINOR, "“%s”: thiếu dấu cách."),
    WORD_DOUBLED("doubled-word", MINOR, "Lặp chữ: “%s”."),
    QUOTE_UNBALANCED("unbalanced-quote", MINOR, "Ngoặc kép không đủ đôi: “%s”."),
    MARK("foreign-mark", MINOR, "Dấu vết không thuộc nội dung văn bản: “%s”."),
    STAMP("foreign-mark", MINOR, "Dấu ký số hoặc dấu đóng lẫn vào văn bản: “%s”."),
    UNREADABLE("unreadable", SERIOUS, "Đoạn không đọc được: “%s”."),

    YEARS_SCHOOL("year-pair", MINOR, "Năm học “%s” không phải hai năm liền nhau."),
    YEARS_OTHER_SCHOOL("year-pair", MINOR, "Ghi “%s”, khác %s của chính văn bản."),
    YEARS_PLAN("year-pair", MINOR, "“%s”: hai mốc năm không khớp với số năm."),
    ANNIVERSARY("year-pair", SERIOUS, "“%s”: từ năm %s đến năm %s là %s năm."),
    PLACE_SPELLING("spelling-variants", MINOR, "Địa danh viết hai cách: “%s” và “%s”."),
    TERM_OUTDATED("outdated-term", MINOR, "“%s”: từ ngày %s không còn cấp này."),
    LEAD_MISSING("missing-lead", MINOR, "Dòng %s của bảng phân công không ghi cơ quan chủ trì.");

    private final String code;
    private final Severity severity;
    private final String sentence;

    Fault(String code, Severity severity, String sentence) {
        this.code = code;
        this.severity = severity;
        this.sentence = sentence;
    }

    String code() {
        return code;
    }

    Severity severity() {
        return severity;
    }

    String sentence(Object... words) {
        return sentence.formatted(words);
    }
}
