package vn.tiepdan.identity;

/** The paper by which somebody shows who he is; having none is no reason to refuse him. */
public enum PaperKind {
    /** Căn cước, 12 digits. */
    IDENTITY_CARD,
    /** Chứng minh nhân dân, 9 digits: on old files only. */
    OLD_IDENTITY_CARD,
    /** Giấy chứng nhận căn cước, 12 digits. */
    IDENTITY_CERTIFICATE,
    PASSPORT,
    /** Giấy giới thiệu, đăng ký of an organisation. */
    ORGANISATION_PAPER,
    /** A written petition that tells no number; nobody is there to be asked why. */
    NOT_STATED,
    NONE;

    private static final int OLD_LENGTH = 9;

    /** Which identity card a number as it was typed belongs to, by its length without blanks and points. */
    public static PaperKind ofCardNumber(String number) {
        return number.replaceAll("[ .]", "").length() == OLD_LENGTH ? OLD_IDENTITY_CARD : IDENTITY_CARD;
    }
}
