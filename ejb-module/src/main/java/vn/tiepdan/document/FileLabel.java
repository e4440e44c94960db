package vn.tiepdan.document;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Name and fingerprint of a file, sealed together, so that a list opens no content. */
record FileLabel(String name, String sha256) {

    byte[] bytes() {
        return (sha256 + "\n" + name).getBytes(UTF_8);
    }

    static FileLabel of(byte[] bytes) {
        String[] lines = new String(bytes, UTF_8).split("\n", 2);
        return new FileLabel(lines[1], lines[0]);
    }
}
