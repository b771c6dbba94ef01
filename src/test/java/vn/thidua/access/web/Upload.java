package vn.thidua.access.web;

import java.util.List;

/** A form with a file, as a browser sends it. */
public record Upload(String contentType, String body) {

    private static final String BOUNDARY = "----thidua-bien-gioi";

    /** Returns the form with its fields, names and values in turn, and the file at its end. */
    public static Upload of(String file, String content, List<String> fields) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < fields.size(); i += 2) {
            part(body, "name=\"" + fields.get(i) + "\"")
                    .append(fields.get(i + 1))
                    .append("\r\n");
        }
        part(body, "name=\"file\"; filename=\"" + file + "\"").append(content).append("\r\n");
        return new Upload(
                "multipart/form-data; boundary=" + BOUNDARY,
                body.append("--").append(BOUNDARY).append("--\r\n").toString());
    }

    private static StringBuilder part(StringBuilder body, String disposition) {
        return body.append("--")
                .append(BOUNDARY)
                .append("\r\nContent-Disposition: form-data; ")
                .append(disposition)
                .append("\r\n\r\n");
    }
}
