package vn.thidua.plan.intake;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** Finds out what a file is by its first bytes; the name only tells Markdown from plain text. */
final class MediaType {
    static final String PDF = "application/pdf";
    static final String ZIP = "application/zip";
    static final String OLE = "application/x-tika-msoffice";
    static final String HTML = "text/html";
    static final String TEXT = "text/plain";
    static final String MARKDOWN = "text/markdown";
    static final Set<String> PICTURES = Set.of("image/png", "image/jpeg", "image/tiff", "image/bmp", "image/gif");

    private static final int HEAD = 4096;

    private MediaType() {}

    static String of(byte[] content, String name) {
        String head = new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1);
        String sure = byMagic(head);
        if (!sure.isEmpty()) {
            return sure;
        }
        if (!TextBytes.likely(content)) {
            return "";
        }
        String start = head.replace("\u0000", "").toLowerCase(Locale.ROOT).stripLeading();
        start = start.replaceFirst("^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)\\s*", "");
        if (start.startsWith("mime-version:")) {
            return "message/rfc822";
        }
        return text(start, name.toLowerCase(Locale.ROOT));
    }

    private static String text(String start, String name) {
        if (isHtml(start, name)) {
            return HTML;
        }
        if (start.startsWith("<?xml")) {
            return "application/xml";
        }
        return name.endsWith(".md") || name.endsWith(".markdown") ? MARKDOWN : TEXT;
    }

    private static boolean isHtml(String start, String name) {
        boolean named = name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
        return start.startsWith("<!doctype html")
                || start.startsWith("<html")
                || (start.startsWith("<") && start.contains("<html"))
                || (named && (start.contains("</") || start.contains("<p") || start.contains("<body")));
    }

    private static String byMagic(String head) {
        int pdf = head.indexOf("%PDF-");
        if (pdf >= 0 && pdf < 1024) {
            return PDF;
        }
        if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
            return ZIP;
        }
        if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return OLE;
        }
        if (head.startsWith("{\\rtf")) {
            return "application/rtf";
        }
        return picture(head);
    }

    private static String picture(String head) {
        if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
            return "image/png";
        }
        if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return "image/jpeg";
        }
        if (head.startsWith("II*\u0000") || head.startsWith("MM\u0000*")) {
            return "image/tiff";
        }
        if (head.startsWith("GIF8")) {
            return "image/gif";
        }
        // The two zero words tell a bitmap from a text that begins with "BM".
        return head.startsWith("BM") && head.length() > 10 && head.startsWith("\u0000\u0000\u0000\u0000", 6)
                ? "image/bmp"
                : "";
    }
}
