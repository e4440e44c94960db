package vn.tiepdan.notice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A mail server that takes every letter and keeps it as it came. */
final class PostOffice implements AutoCloseable {

    private final ServerSocket door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    private final List<String> taken = Collections.synchronizedList(new ArrayList<>());

    PostOffice() throws IOException {
        Thread clerk = new Thread(this::serve, "post office");
        clerk.setDaemon(true);
        clerk.start();
    }

    int port() {
        return door.getLocalPort();
    }

    List<String> taken() {
        return List.copyOf(taken);
    }

    private void serve() {
        while (!door.isClosed()) {
            try (Socket caller = door.accept()) {
                listen(caller);
            } catch (IOException gone) {
                if (!door.isClosed()) {
                    throw new UncheckedIOException(gone);
                }
            }
        }
    }

    private void listen(Socket caller) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
        say(caller, "220 post office");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.equals("DATA")) {
                say(caller, "354 go on");
                StringBuilder letter = new StringBuilder();
                for (String text = in.readLine(); !text.equals("."); text = in.readLine()) {
                    letter.append(text).append('\n');
                }
                taken.add(letter.toString());
            } else if (line.equals("QUIT")) {
                say(caller, "221 bye");
                return;
            }
            say(caller, "250 good");
        }
    }

    private static void say(Socket caller, String line) throws IOException {
        caller.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        caller.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
