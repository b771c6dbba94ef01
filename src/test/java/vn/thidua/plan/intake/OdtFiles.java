package vn.thidua.plan.intake;

/** OpenDocument texts made for tests. */
final class OdtFiles {
    private static final String NAMESPACES = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
            + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
            + " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
            + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\"";

    private OdtFiles() {}

    /** A document with this inside {@code office:text}. */
    static byte[] body(String xml) {
        return body("", xml);
    }

    /** A document with these automatic styles and this inside {@code office:text}. */
    static byte[] body(String styles, String xml) {
        return Samples.zip(
                "mimetype",
                "application/vnd.oasis.opendocument.text",
                "content.xml",
                "<office:document-content " + NAMESPACES + "><office:automatic-styles>" + styles
                        + "</office:automatic-styles><office:body><office:text>" + xml
                        + "</office:text></office:body></office:document-content>");
    }
}
