package vn.thidua.reporting.web.api;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.reporting.domain.Answer;
import vn.thidua.reporting.domain.FigureBatch;
import vn.thidua.reporting.domain.FigureLine;
import vn.thidua.reporting.domain.ReportRefusal;
import vn.thidua.reporting.domain.Typed;

/** Reads a table of figures: one JSON object for each, one after the other or in an array. */
final class LineReader {

    /* More than a quarter of a million lines with long notes. */
    private static final long MOST_BYTES = 128L << 20;

    private final JsonMapper json;
    private final List<FigureLine> lines = new ArrayList<>();

    private LineReader(JsonMapper json) {
        this.json = json;
    }

    /** What was sent. */
    record Sent(List<FigureLine> lines, String digest) {}

    /**
     * Reads all.
     *
     * @throws vn.thidua.shared.Refused with {@link ReportRefusal#BATCH_TOO_LONG}
     * @throws tools.jackson.core.JacksonException where it is no JSON
     */
    static Sent read(JsonMapper json, InputStream body) throws IOException {
        try (DigestInputStream digested =
                new DigestInputStream(new Limited(body), MessageDigest.getInstance("SHA-256"))) {
            LineReader reader = new LineReader(json);
            reader.read(digested);
            digested.readAllBytes();
            return new Sent(
                    reader.lines,
                    HexFormat.of().formatHex(digested.getMessageDigest().digest()));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    private void read(InputStream body) {
        try (JsonParser parser =
                json.reader().without(StreamReadFeature.AUTO_CLOSE_SOURCE).createParser(body)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    if (lines.size() == FigureBatch.MOST) {
                        ReportRefusal.BATCH_TOO_LONG.because(FigureBatch.MOST).raise();
                    }
                    lines.add(line(parser));
                } else if (token != JsonToken.START_ARRAY && token != JsonToken.END_ARRAY) {
                    lines.add(new FigureLine(lines.size() + 1, "", "", Typed.NOTHING));
                }
            }
        }
    }

    private FigureLine line(JsonParser parser) {
        String unit = "";
        String target = "";
        String value = "";
        String denominator = "";
        String note = "";
        String explanation = "";
        Answer answer = null;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            String text = text(parser);
            switch (name) {
                case "unit" -> unit = text;
                case "target" -> target = text;
                case "value", "numerator" -> value = text;
                case "denominator" -> denominator = text;
                case "answer" -> answer = answer(text);
                case "note" -> note = text;
                case "explanation" -> explanation = text;
                default -> {}
            }
        }
        return new FigureLine(lines.size() + 1, unit, target, new Typed(answer, value, denominator, note, explanation));
    }

    /** A number in JSON has a point before decimals; as people type numbers here, that would part thousands. */
    private static String text(JsonParser parser) {
        JsonToken token = parser.nextToken();
        return switch (token) {
            case VALUE_NUMBER_INT -> parser.getString();
            case VALUE_NUMBER_FLOAT -> parser.getString().replace('.', ',');
            case VALUE_STRING -> parser.getString().strip();
            case VALUE_TRUE -> "1";
            case VALUE_FALSE -> "0";
            default -> {
                parser.skipChildren();
                yield "";
            }
        };
    }

    private static @Nullable Answer answer(String code) {
        return switch (code) {
            case "NOTHING_YET" -> Answer.NOTHING_YET;
            case "NOT_APPLICABLE" -> Answer.NOT_APPLICABLE;
            default -> null;
        };
    }

    /** Gives no more bytes than any table has. */
    private static final class Limited extends FilterInputStream {

        private long left = MOST_BYTES;

        Limited(InputStream body) {
            super(body);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            take(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int some = super.read(into, from, most);
            take(Math.max(0, some));
            return some;
        }

        private void take(int some) {
            left -= some;
            if (left < 0) {
                ReportRefusal.BATCH_TOO_LONG.because(FigureBatch.MOST).raise();
            }
        }
    }
}
