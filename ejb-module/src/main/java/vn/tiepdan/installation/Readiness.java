package vn.tiepdan.installation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Whether the product can be used yet, and if not, how far it has come. */
@ApplicationScoped
public class Readiness {

    private volatile boolean ready;
    private volatile String failure;
    private volatile int done;
    private volatile int all;

    public boolean isReady() {
        return ready;
    }

    /** The error id under which the log tells why the installation could not begin. */
    public Optional<String> failure() {
        return Optional.ofNullable(failure);
    }

    /** Deeds of the demonstration told so far. */
    public int done() {
        return done;
    }

    /** Deeds of the demonstration in all; 0 while it is not known. */
    public int all() {
        return all;
    }

    void progress(int told, int ofAll) {
        done = told;
        all = ofAll;
    }

    void ready() {
        ready = true;
    }

    void failed(String errorId) {
        failure = errorId;
    }
}
