package vn.thidua.plan.reading.work;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.reading.structure.Table;
import vn.thidua.plan.reading.structure.Text;

/**
 * What the columns of a table of work hold; -1 where there is no such column.
 *
 * @param work what is to be done
 * @param lead who leads or, where nobody is said to lead, who performs
 * @param support who supports or performs beside a leading office
 * @param time by when
 * @param guessed whether the roles were found in the cells, not in titles
 */
record WorkColumns(int work, int lead, int support, int time, boolean guessed) {

    private static final PhraseSet WORK = PhraseSet.of("""
            nội dung, nội dung công việc, nhiệm vụ, công việc, hoạt động, tên nhiệm vụ, nội dung nhiệm vụ, nội dung thực hiện, công tác, chỉ tiêu, tên công việc, nội dung thi đua
            hạng mục, đầu việc, chủ đề, giải pháp, sản phẩm
            """);
    private static final PhraseSet TIME = PhraseSet.of(
            "thời gian, thời hạn, tiến độ, hạn hoàn thành, thời điểm, hoàn thành, thời gian hoàn thành, lộ trình, ngày hoàn thành, hạn, mốc thời gian");
    private static final PhraseSet SUPPORTING = PhraseSet.of("phối hợp");
    private static final PhraseSet LEADING = PhraseSet.of("chủ trì, đầu mối, phụ trách, chủ quản, tham mưu");
    private static final PhraseSet PERFORMING = PhraseSet.of("""
            cơ quan thực hiện, đơn vị thực hiện, phân công thực hiện, phân công, người thực hiện, trách nhiệm, trách nhiệm thực hiện, cơ quan đơn vị thực hiện, bộ phận thực hiện
            đơn vị tổ chức thực hiện, đơn vị triển khai, phân công nhiệm vụ, thực hiện, đơn vị, cơ quan, tổ chức thực hiện
            """);
    private static final PhraseSet RESULT = PhraseSet.of(
            "sản phẩm, kết quả, ghi chú, kinh phí, cách tính, đơn vị tính, số lượng, điểm, tên công trình, dự án đăng ký, dự kiến kết quả");

    /** A table of prizes charges nobody. */
    private static final PhraseSet PRIZES = PhraseSet.of(
            "mức thưởng, tiền thưởng, giải thưởng, cơ cấu giải, hình thức khen thưởng, mức khen thưởng, trị giá");

    /** Returns the roles of the columns, null where the table is none of work. */
    static @Nullable WorkColumns of(Table table) {
        List<Text> header = table.header();
        if (header.stream().anyMatch(title -> has(PRIZES, Tokens.of(title)))) {
            return null;
        }
        int work = -1;
        int lead = -1;
        int support = -1;
        int time = -1;
        int perform = -1;
        for (int i = 0; i < header.size(); i++) {
            List<Token> title = Tokens.of(header.get(i));
            boolean isTime = has(TIME, title) && !has(RESULT, title);
            if (has(SUPPORTING, title) && !has(LEADING, title)) {
                support = first(support, i);
            } else if (has(LEADING, title)) {
                lead = first(lead, i);
            } else if (isTime) {
                time = first(time, i);
            } else if (work < 0 && has(WORK, title)) {
                work = i;
            } else if (!has(RESULT, title) && has(PERFORMING, title)) {
                perform = first(perform, i);
            }
        }
        if (lead < 0) {
            lead = perform;
        } else if (support < 0) {
            support = perform;
        }
        if (work < 0) {
            work = header.isEmpty() ? -1 : longestColumn(table, lead, support, time);
        }
        if ((lead >= 0 && lead == work) || work < 0 || (lead < 0 && time < 0)) {
            return ColumnGuess.of(table);
        }
        return new WorkColumns(work, lead, support, time, false);
    }

    private static int first(int known, int column) {
        return known < 0 ? column : known;
    }

    private static boolean has(PhraseSet words, List<Token> title) {
        return words.occurs(title, 0, title.size());
    }

    private static int longestColumn(Table table, int... others) {
        long[] lengths = new long[table.width()];
        for (Table.Row row : table.rows()) {
            for (int i = 0; i < lengths.length; i++) {
                lengths[i] += row.cell(i).length();
            }
        }
        for (int other : others) {
            if (other >= 0 && other < lengths.length) {
                lengths[other] = -1;
            }
        }
        int longest = -1;
        for (int i = 0; i < lengths.length; i++) {
            if (lengths[i] > 0 && (longest < 0 || lengths[i] > lengths[longest])) {
                longest = i;
            }
        }
        return longest;
    }
}
