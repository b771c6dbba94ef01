package vn.thidua.paperwork;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Bars as a chart of Word itself, with its figures in a sheet behind it, so that whoever edits the paper can edit them. */
final class DocxChart {

    private static final int WIDTH = 16;
    private static final double HIGH = 2;
    private static final double BAR = 0.8;
    private static final int NAMES = 0;
    private static final int VALUES = 1;
    private static final int GAP = 60;
    private static final byte[] INK = {(byte) 0x6b, 0x0f, 0x12};

    private DocxChart() {}

    static void write(XWPFDocument document, Paper.Chart content) {
        if (content.bars().isEmpty()) {
            return;
        }
        try {
            XWPFChart chart = document.createChart(WIDTH * Units.EMU_PER_CENTIMETER, (int)
                    ((HIGH + BAR * content.bars().size()) * Units.EMU_PER_CENTIMETER));
            chart.setTitleText(content.title());
            chart.setTitleOverlay(false);
            XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.LEFT);
            names.setOrientation(AxisOrientation.MAX_MIN);
            XDDFValueAxis values = chart.createValueAxis(AxisPosition.BOTTOM);
            values.setCrosses(AxisCrosses.AUTO_ZERO);
            values.setCrossBetween(AxisCrossBetween.BETWEEN);
            values.setMinimum(0);
            values.setMaximum(content.most());
            XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, values);
            data.setBarDirection(BarDirection.BAR);
            XDDFChartData.Series series = data.addSeries(
                    XDDFDataSourcesFactory.fromArray(
                            content.bars().stream().map(Paper.Bar::name).toArray(String[]::new),
                            cells(chart, content, NAMES),
                            NAMES),
                    XDDFDataSourcesFactory.fromArray(
                            content.bars().stream().map(Paper.Bar::value).toArray(Integer[]::new),
                            cells(chart, content, VALUES),
                            VALUES));
            series.setTitle(content.title(), chart.setSheetTitle(content.title(), VALUES));
            series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(INK)));
            data.setGapWidth(GAP);
            chart.setAutoTitleDeleted(false);
            chart.plot(data);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InvalidFormatException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Below the row of headings. Figures that stand in no cell are not drawn by every office program. */
    private static String cells(XWPFChart chart, Paper.Chart content, int column) {
        return chart.formatRange(new CellRangeAddress(1, content.bars().size(), column, column));
    }
}
