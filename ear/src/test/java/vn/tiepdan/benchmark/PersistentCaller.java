package vn.tiepdan.benchmark;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import vn.tiepdan.benchmark.Figures.FailedCall;

/**
 * A caller that keeps one connection and works little itself (RFC 9112), so that where many call at once on the server's own
 * machine the server is measured and not they. It reads every answer to its end.
 */
final class PersistentCaller implements AutoCloseable {

    private static final String LENGTH = "content-length:";
    private static final String CHUNKED = "transfer-encoding: chunked";

    private final Socket socket;
    private final InputStream in;

    PersistentCaller(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(60_000);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 14);
    }

    /** Sends a request, its head without the lines that every request has, and reads the answer, which must have this status. */
    void call(String head, String body, int expected) throws FailedCall, IOException {
        byte[] sent = body.getBytes(StandardCharsets.UTF_8);
        byte[] start = (head + "Host: 127.0.0.1\r\nContent-Length: " + sent.length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] whole = new byte[start.length + sent.length];
        System.arraycopy(start, 0, whole, 0, start.length);
        System.arraycopy(sent, 0, whole, start.length, sent.length);
        socket.getOutputStream().write(whole);

        int status = Integer.parseInt(line().substring(9, 12));
        int length = 0;
        boolean chunked = false;
        for (String line = line(); !line.isEmpty(); line = line()) {
            String told = line.toLowerCase(Locale.ROOT);
            if (told.startsWith(LENGTH)) {
                length = Integer.parseInt(told.substring(LENGTH.length()).strip());
            }
            chunked |= told.equals(CHUNKED);
        }
        String answer = chunked ? chunks() : read(length);
        if (status != expected) {
            throw new FailedCall(status + " " + answer);
        }
    }

    private String chunks() throws IOException {
        StringBuilder answer = new StringBuilder();
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            answer.append(read(size));
            line();
        }
        line();
        return answer.toString();
    }

    private String read(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the answer ended early");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int sign = in.read(); sign != '\n'; sign = in.read()) {
            if (sign < 0) {
                throw new EOFException("the answer ended early");
            }
            if (sign != '\r') {
                line.append((char) sign);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
