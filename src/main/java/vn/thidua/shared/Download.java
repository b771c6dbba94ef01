package vn.thidua.shared;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A file that a browser keeps, or a picture that it shows. What it is called reaches the disk whole, Vietnamese letters and all; no browser or proxy keeps a
 * copy or guesses another kind.
 *
 * @param name file name with its ending
 */
public record Download(String name, MediaType type, byte[] bytes) {

    /** An Excel workbook. */
    public static final MediaType EXCEL =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    /** A Word document. */
    public static final MediaType WORD =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    /** Returns the answer that carries the file to be kept, and not to be shown. */
    public ResponseEntity<byte[]> answer() {
        return answer(ContentDisposition.attachment());
    }

    /** Returns the answer that carries a picture that we drew ourselves, to be shown. */
    public ResponseEntity<byte[]> shown() {
        return answer(ContentDisposition.inline());
    }

    private ResponseEntity<byte[]> answer(ContentDisposition.Builder disposition) {
        return ResponseEntity.ok()
                .contentType(type)
                .contentLength(bytes.length)
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(bytes);
    }
}
