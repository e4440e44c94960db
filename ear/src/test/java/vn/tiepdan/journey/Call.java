package vn.tiepdan.journey;

import java.util.Map;
import java.util.TreeMap;

/** A request to the public interface; a header set to null is not sent. */
record Call(String method, String path, Map<String, String> headers, String body) {

    static Call get(String path) {
        return new Call("GET", path, Map.of(), null);
    }

    static Call post(String path, String key, String body) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.put("Content-Type", "application/json");
        headers.put("Idempotency-Key", key);
        return new Call("POST", path, headers, body);
    }

    Call with(String header, String value) {
        Map<String, String> more = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        more.putAll(headers);
        more.put(header, value);
        return new Call(method, path, more, body);
    }

    Call method(String other) {
        return new Call(other, path, headers, body);
    }

    Call to(String otherPath) {
        return new Call(method, otherPath, headers, body);
    }

    Call saying(String otherBody) {
        return new Call(method, path, headers, otherBody);
    }
}
