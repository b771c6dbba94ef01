package vn.thidua.award.statement;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Statements as the text of a code: written with a key, checked with the published keys. Pure functions. */
public final class StatementCode {

    /** What stands before a statement where the office has no address of its own. */
    public static final String BARE = "THIDUA:";

    private static final Pattern GAPS = Pattern.compile("\\s+");
    private static final int SIGNED_BY_ONE = 18;
    private static final int DAYS = 100;
    private static final int ALGORITHM = 1;
    private static final int EDDSA = -8;
    private static final int KEY_ID = 4;
    private static final int PARTS = 4;
    private static final int FIELDS = 7;

    private StatementCode() {}

    /**
     * Returns the text of a code.
     *
     * @param address where the office answers for its certificates, in capitals and with a last slash, or {@link #BARE}
     */
    public static String of(Statement statement, StatementKey key, String address) {
        byte[] header = header(key.published());
        byte[] payload = payload(statement);
        byte[] signature = key.sign(signed(header, payload));
        byte[] code = new CborOut()
                .tag(SIGNED_BY_ONE)
                .array(PARTS)
                .bytes(header)
                .map(0)
                .bytes(payload)
                .bytes(signature)
                .done();
        return address.toUpperCase(Locale.ROOT) + Base32.of(code);
    }

    /** Returns the statement alone, without the address before it and without gaps that somebody typed. */
    public static String bare(String text) {
        String whole = GAPS.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
        return whole.substring(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf(':')) + 1);
    }

    /** Returns what the text of a code is worth. */
    public static Checked check(String text, PublishedKeys keys) {
        Optional<byte[]> bytes = Base32.read(bare(text));
        if (bytes.isEmpty() || bytes.get().length == 0) {
            return new Checked.NoStatement();
        }
        try {
            return check(bytes.get(), keys);
        } catch (CborIn.Unreadable noStatement) {
            return new Checked.NoStatement();
        }
    }

    private static Checked check(byte[] code, PublishedKeys keys) throws CborIn.Unreadable {
        CborIn in = new CborIn(code);
        if (in.tag() != SIGNED_BY_ONE || in.array() != PARTS) {
            return new Checked.NoStatement();
        }
        byte[] header = in.bytes();
        if (in.map() != 0) {
            return new Checked.NoStatement();
        }
        byte[] payload = in.bytes();
        byte[] signature = in.bytes();
        in.end();
        Optional<String> id = keyId(header);
        if (id.isEmpty()) {
            return new Checked.NoStatement();
        }
        Optional<PublishedKey> key = keys.with(id.get());
        if (key.isEmpty()) {
            return new Checked.UnknownKey(id.get());
        }
        return key.get().signed(signed(header, payload), signature)
                ? new Checked.Genuine(statement(payload), id.get())
                : new Checked.Altered(id.get());
    }

    private static byte[] header(PublishedKey key) {
        return new CborOut()
                .map(2)
                .number(ALGORITHM)
                .number(EDDSA)
                .number(KEY_ID)
                .bytes(key.idBytes())
                .done();
    }

    private static Optional<String> keyId(byte[] header) throws CborIn.Unreadable {
        CborIn in = new CborIn(header);
        boolean ours = in.map() == 2 && in.number() == ALGORITHM && in.number() == EDDSA && in.number() == KEY_ID;
        return ours ? Optional.of(HexFormat.of().formatHex(in.bytes())) : Optional.empty();
    }

    /* What is signed, by RFC 9052 section 4.4. */
    private static byte[] signed(byte[] header, byte[] payload) {
        return new CborOut()
                .array(PARTS)
                .text("Signature1")
                .bytes(header)
                .bytes(new byte[0])
                .bytes(payload)
                .done();
    }

    private static byte[] payload(Statement statement) {
        return new CborOut()
                .map(FIELDS)
                .number(1)
                .text(statement.certificate())
                .number(2)
                .text(statement.award())
                .number(3)
                .text(statement.recipient())
                .number(4)
                .text(statement.issuer())
                .number(5)
                .text(statement.decision())
                .number(6)
                .tag(DAYS)
                .number(statement.decided().toEpochDay())
                .number(7)
                .number(statement.place())
                .done();
    }

    private static Statement statement(byte[] payload) throws CborIn.Unreadable {
        CborIn in = new CborIn(payload);
        expect(in.map() == FIELDS);
        String certificate = text(in, 1);
        String award = text(in, 2);
        String recipient = text(in, 3);
        String issuer = text(in, 4);
        String decision = text(in, 5);
        expect(in.number() == 6 && in.tag() == DAYS);
        LocalDate decided = LocalDate.ofEpochDay(in.number());
        expect(in.number() == 7);
        int place = (int) in.number();
        in.end();
        return new Statement(certificate, award, recipient, issuer, decision, decided, place);
    }

    private static String text(CborIn in, int field) throws CborIn.Unreadable {
        expect(in.number() == field);
        return in.text();
    }

    private static void expect(boolean so) throws CborIn.Unreadable {
        if (!so) {
            throw new CborIn.Unreadable();
        }
    }
}
