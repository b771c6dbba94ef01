package vn.thidua.plan.reading.reward;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.plan.reading.Certainty;
import vn.thidua.plan.reading.FormColumn;
import vn.thidua.plan.reading.structure.Block;
import vn.thidua.plan.reading.structure.DocumentPart;
import vn.thidua.plan.reading.structure.Outline;
import vn.thidua.plan.reading.structure.Table;
import vn.thidua.plan.reading.structure.Text;

/** Reads the columns of the form on which units register works, tasks or titles. */
public final class RegistrationFormReader {

    private static final List<String> TITLES = List.of("đăng ký", "đăng kí");

    private RegistrationFormReader() {}

    /** Returns the columns of the first registration form, in order; empty where the text holds none. */
    public static List<FormColumn> read(Outline outline) {
        for (DocumentPart part : outline.parts()) {
            boolean titled = Words.hasAny(part.titleText().key(), TITLES);
            String before = "";
            for (Block block : part.blocks()) {
                Table table = block.table();
                if (table == null) {
                    before = block.text().key();
                } else if ((titled || (before.length() < 300 && Words.hasAny(before, TITLES)))
                        && table.header().size() > 1) {
                    return columns(table);
                }
            }
        }
        return List.of();
    }

    private static List<FormColumn> columns(Table table) {
        List<FormColumn> columns = new ArrayList<>();
        for (Text title : table.header()) {
            if (!title.isEmpty()) {
                columns.add(new FormColumn(title.toString(), title.span(), Certainty.SURE));
            }
        }
        return columns;
    }
}
