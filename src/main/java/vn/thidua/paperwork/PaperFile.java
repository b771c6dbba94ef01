package vn.thidua.paperwork;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.thidua.shared.Download;

/**
 * A paper as a file that a browser keeps.
 *
 * @param name file name without its ending
 */
public record PaperFile(String name, Paper paper) {

    /** Returns the answer that carries it for Word. */
    public ResponseEntity<byte[]> word() {
        return new Download(name + ".docx", Download.WORD, PaperDocx.of(paper)).answer();
    }

    /** Returns the answer that carries it as PDF. */
    public ResponseEntity<byte[]> pdf() {
        return new Download(name + ".pdf", MediaType.APPLICATION_PDF, PaperPdf.of(paper)).answer();
    }
}
