package vn.thidua.plan.reading.header;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.reading.Certainty;
import vn.thidua.plan.reading.Header.Field;
import vn.thidua.plan.reading.structure.Block;
import vn.thidua.plan.reading.structure.DocumentPart;
import vn.thidua.plan.reading.structure.Text;

/** Kinds of documents and their abbreviations. */
final class DocumentTypes {

    private static final Map<String, String> TYPES = new LinkedHashMap<>();

    static {
        TYPES.put("kế hoạch", "KH");
        TYPES.put("ké hoạch", "KH");
        TYPES.put("kê hoạch", "KH");
        TYPES.put("ke hoach", "KH");
        TYPES.put("quyết định", "QĐ");
        TYPES.put("chỉ thị", "CT");
        TYPES.put("hướng dẫn", "HD");
        TYPES.put("chương trình hành động", "CTr");
        TYPES.put("chương trình", "CTr");
        TYPES.put("thông báo", "TB");
        TYPES.put("thông tri", "TT");
        TYPES.put("nghị quyết", "NQ");
        TYPES.put("phương án", "PA");
        TYPES.put("đề án", "ĐA");
        TYPES.put("công văn", "CV");
        TYPES.put("quy chế", "QC");
        TYPES.put("quy định", "QyĐ");
        TYPES.put("thể lệ", "TL");
    }

    /** An official letter names no kind, neither in its head nor in its number: its symbol begins with the issuing body. */
    private static final String LETTER = "CV";

    /** Where the head is lost the plan says what it is: "… ban hành Kế hoạch … như sau:". */
    private static final Pattern STATED = Pattern.compile(
            "\\s(?:ban hành|xây dựng|lập|đề ra) (kế hoạch|chương trình|hướng dẫn)\\b", Pattern.UNICODE_CHARACTER_CLASS);

    private DocumentTypes() {}

    /** The kind named at the start of the title, otherwise that in the number; null where neither names one. */
    static @Nullable Field of(DocumentPart part, @Nullable Field number) {
        if (!part.title().isEmpty()) {
            Text line = part.titleText();
            String type = named(line);
            if (type != null) {
                return new Field(type, line.subText(0, wordLength(line)).span(), Certainty.SURE);
            }
        }
        if (number == null) {
            return stated(part);
        }
        String kind = DocumentNumber.kind(number.value());
        boolean letter =
                part.title().isEmpty() && !TYPES.containsValue(kind) && SubjectReader.about(part.head()) != null;
        return new Field(letter ? LETTER : kind, number.span(), Certainty.UNSURE);
    }

    private static @Nullable Field stated(DocumentPart part) {
        for (Block block : part.body().children()) {
            if (block.isNumbered()) {
                break;
            }
            Text text = block.text();
            Matcher stated = STATED.matcher(text.key());
            if (stated.find() && text.key().contains("như sau")) {
                String type = named(text.from(stated.start(1)));
                return type == null
                        ? null
                        : new Field(type, text.span(stated.start(1), stated.end(1)), Certainty.UNSURE);
            }
        }
        return null;
    }

    /** Length of the words that name the kind at the start of a title, 0 where it begins with none. */
    static int wordLength(Text line) {
        String key = line.key();
        return TYPES.keySet().stream()
                .filter(key::startsWith)
                .mapToInt(String::length)
                .findFirst()
                .orElse(0);
    }

    private static @Nullable String named(Text line) {
        String key = line.key();
        for (Map.Entry<String, String> type : TYPES.entrySet()) {
            if (key.startsWith(type.getKey())) {
                return type.getValue();
            }
        }
        return null;
    }
}
