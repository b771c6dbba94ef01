package vn.thidua.encoding;

/** The one-byte-a-letter tables. A code that a table leaves out stays what it is in windows-1252. */
enum OneByte {
    TCVN3(0xa1, "ĂÂÊÔƠƯĐăâêôơưđ......àảãáạ.ằẳẵắ.......ặầẩẫấậè.ẻẽéẹềểễếệìỉ...ĩíịò.ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ."),
    VISCII(
            0x80,
            "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ");

    private static final String VISCII_CONTROLS = "\u0002Ẳ\u0005Ẵ\u0006Ẫ\u0014Ỷ\u0019Ỹ\u001eỴ";

    private final int first;
    private final String letters;

    OneByte(int first, String letters) {
        this.first = first;
        this.letters = letters;
    }

    String decode(String units) {
        StringBuilder out = new StringBuilder(units.length());
        for (int i = 0; i < units.length(); i++) {
            out.append(letter(units.charAt(i)));
        }
        return out.toString();
    }

    private char letter(char unit) {
        int index = unit - first;
        if (index >= 0 && index < letters.length()) {
            return letters.charAt(index) == '.' ? unit : letters.charAt(index);
        }
        if (this == VISCII && unit < 0x20) {
            int control = VISCII_CONTROLS.indexOf(unit);
            return control < 0 ? unit : VISCII_CONTROLS.charAt(control + 1);
        }
        return unit;
    }
}
