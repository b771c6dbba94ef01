package vn.thidua.encoding;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Arrays;

/** Text in a legacy encoding that comes little by little, decoded up to the last end of a word: marks belong to the letter before them. */
final class LegacyReader extends Reader {

    private static final int CHUNK = 32 * 1024;
    private static final String BETWEEN_WORDS = "\n\r\t ,;";

    private final LegacyEncoding encoding;
    private final InputStream bytes;
    private byte[] rest = {};
    private String text = "";
    private int at;

    LegacyReader(LegacyEncoding encoding, InputStream bytes) {
        this.encoding = encoding;
        this.bytes = bytes;
    }

    @Override
    public int read(char[] into, int from, int count) throws IOException {
        if (at == text.length() && !fill()) {
            return -1;
        }
        int some = Math.min(count, text.length() - at);
        text.getChars(at, at + some, into, from);
        at += some;
        return some;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    private boolean fill() throws IOException {
        byte[] more = bytes.readNBytes(CHUNK);
        byte[] all = Arrays.copyOf(rest, rest.length + more.length);
        System.arraycopy(more, 0, all, rest.length, more.length);
        int end = more.length < CHUNK ? all.length : endOfWord(all);
        text = encoding.decode(Arrays.copyOf(all, end));
        rest = Arrays.copyOfRange(all, end, all.length);
        at = 0;
        return !text.isEmpty();
    }

    /** Returns where the last word that is whole ends; in one endless word, where that ends for now. */
    private static int endOfWord(byte[] all) {
        for (int end = all.length; end > 0; end--) {
            if (BETWEEN_WORDS.indexOf(all[end - 1]) >= 0) {
                return end;
            }
        }
        return all.length;
    }
}
