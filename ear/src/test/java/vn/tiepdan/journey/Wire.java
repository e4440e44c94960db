package vn.tiepdan.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A request as bytes on the wire, such as no well-behaved client would send, and what came back. */
record Wire(int status, String head, String body) {

    /** Sends the lines of a head, and a body which may be shorter than the head announces; waits for the end of the answer. */
    static Wire send(Product product, String body, String... head) {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), product.api("/").getPort())) {
            socket.setSoTimeout(30_000);
            String request = String.join("\r\n", head) + "\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n" + body;
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            String whole = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int end = whole.indexOf("\r\n\r\n");
            return new Wire(
                    Integer.parseInt(whole.substring(9, 12)), whole.substring(0, end), whole.substring(end + 4));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Optional<String> header(String name) {
        String wanted = name.toLowerCase(Locale.ROOT) + ":";
        return Arrays.stream(head.split("\r\n"))
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(wanted))
                .map(line -> line.substring(wanted.length()).strip())
                .findFirst();
    }
}
