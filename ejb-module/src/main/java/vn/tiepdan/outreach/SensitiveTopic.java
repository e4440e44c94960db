package vn.tiepdan.outreach;

/** A topic of a case that few read, each reading remembered. */
public enum SensitiveTopic {
    ETHNIC("R118"),
    RELIGION("R119"),
    BELIEF("R120");

    private final String serves;

    SensitiveTopic(String serves) {
        this.serves = serves;
    }

    String serves() {
        return serves;
    }
}
