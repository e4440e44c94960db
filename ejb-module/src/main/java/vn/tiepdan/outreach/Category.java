package vn.tiepdan.outreach;

/** Whom a case is about, at case level: anybody, policy beneficiaries, people of merit, members of an organisation. */
public enum Category {
    GENERAL("R116"),
    WELFARE("R116, R121"),
    MERIT("R116, R122"),
    MEMBER("R116, R123");

    private final String serves;

    Category(String serves) {
        this.serves = serves;
    }

    String serves() {
        return serves;
    }
}
