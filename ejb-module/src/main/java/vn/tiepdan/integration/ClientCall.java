package vn.tiepdan.integration;

/** One call of a client under a key of its own, with all that tells whether another call with this key is the same. */
public record ClientCall(String client, String key, String content) {

    public static ClientCall of(String client, String key, String path, String body) {
        return new ClientCall(client, key, path + "\n" + body);
    }

    @Override
    public String toString() {
        return "ClientCall[…]";
    }
}
