package vn.thidua.plan.reading.work;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.plan.reading.Assignment;
import vn.thidua.plan.reading.Dating;
import vn.thidua.plan.reading.Deadline;
import vn.thidua.plan.reading.structure.Outline;
import vn.thidua.plan.reading.structure.Text;

/** Short plans of an invented ward, and pieces of them. */
final class SampleWork {

    static final Dating ISSUED = Dating.of(LocalDate.of(2026, 2, 5));

    private SampleWork() {}

    /** Returns a plan with a head, the given body and a foot. */
    static String plan(String body) {
        return """
                ỦY BAN NHÂN DÂN
                PHƯỜNG HOA SEN

                Số: 12/KH-UBND

                Hoa Sen, ngày 05 tháng 02 năm 2026

                KẾ HOẠCH
                Phát động phong trào thi đua năm 2026 trên địa bàn phường Hoa Sen

                I. MỤC ĐÍCH, YÊU CẦU

                1. Mục đích: Tạo khí thế thi đua sôi nổi.

                %s

                Nơi nhận:
                - UBND thành phố;
                - Lưu: VT.

                CHỦ TỊCH

                Trần Văn Nụ
                """.formatted(body);
    }

    static Outline outline(String body) {
        return Outline.of(plan(body));
    }

    /** Returns a sentence as a text of its own. */
    static Text text(String sentence) {
        return Outline.of("I. MỤC\n\n1. " + sentence + "\n").blocks().getLast().text();
    }

    static List<Assignment> assignments(String body) {
        return AssignmentReader.read(outline(body));
    }

    static List<Deadline> deadlines(String body) {
        return DeadlineReader.read(outline(body), ISSUED);
    }

    /** Returns the only deadline of a sentence that stands in the section on carrying the plan out. */
    static Deadline deadline(String sentence) {
        List<Deadline> found = deadlines("III. TỔ CHỨC THỰC HIỆN\n\n1. " + sentence);
        if (found.size() != 1) {
            throw new AssertionError("not one deadline: " + found);
        }
        return found.getFirst();
    }
}
