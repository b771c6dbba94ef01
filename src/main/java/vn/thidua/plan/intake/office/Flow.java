package vn.thidua.plan.intake.office;

import vn.thidua.plan.intake.work.TextSink;

/** Where paragraphs and tables go: onto the page or into a cell. */
interface Flow {
    /** Adds a paragraph; form feeds in it are page breaks. */
    void paragraph(String text);

    /** Adds a table. */
    void table(Table table);

    /** Returns a flow onto the page, footnotes at the foot. */
    static Flow onto(TextSink sink, Footnotes notes) {
        return new Flow() {
            @Override
            public void paragraph(String text) {
                if (text.indexOf('\f') >= 0) {
                    String[] parts = text.split("\f", -1);
                    for (int i = 0; i < parts.length; i++) {
                        if (i > 0) {
                            notes.write(sink);
                            sink.pageBreak();
                        }
                        sink.paragraph(parts[i]);
                    }
                } else {
                    sink.paragraph(text);
                }
            }

            @Override
            public void table(Table table) {
                table.write(sink);
            }
        };
    }

    /** Returns a flow into a cell. */
    static Flow into(Cell cell) {
        return new Flow() {
            @Override
            public void paragraph(String text) {
                cell.line(text);
            }

            @Override
            public void table(Table table) {
                cell.table(table);
            }
        };
    }
}
