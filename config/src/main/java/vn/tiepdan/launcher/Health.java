package vn.tiepdan.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the application says about itself: ready, given up, or how far it has come ({@code detail}, empty when it says nothing). */
record Health(boolean ready, boolean failed, String detail) {

    private static final Pattern DETAIL = Pattern.compile("\"detail\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))");

    static Health at(int port) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create("http://127.0.0.1:" + port + "/tiepdan-api/health/ready")
                            .toURL()
                            .openConnection(Proxy.NO_PROXY);
            connection.setConnectTimeout(2000);
            connection.setReadTimeout(5000);
            int status = connection.getResponseCode();
            try (InputStream body = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
                String text = body == null ? "" : new String(body.readAllBytes(), UTF_8);
                return new Health(
                        status == 200, text.contains("\"health.failed\""), status == 503 ? detailOf(text) : "");
            }
        } catch (IOException notListening) {
            return new Health(false, false, "");
        }
    }

    static String detailOf(String problem) {
        Matcher detail = DETAIL.matcher(problem);
        if (!detail.find()) {
            return "";
        }
        return ESCAPE.matcher(detail.group(1))
                .replaceAll(escape -> Matcher.quoteReplacement(
                        escape.group(1) != null
                                ? Character.toString(Integer.parseInt(escape.group(1), 16))
                                : escape.group(2)));
    }
}
