package vn.tiepdan.web.reception;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.tiepdan.shared.MachineTime;

/**
 * Lets nobody ask for the board faster than walls need it: 120 times a minute from one address, beyond that 429.
 *
 * <p>Each server keeps its own count, which a restart forgets.
 */
@WebFilter({"/reception/board", "/reception/board.xhtml"})
public class BoardGate extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int A_MINUTE = 120;
    private static final int SECONDS = 60;

    /** So many addresses are remembered at most, those that asked last. */
    private static final int REMEMBERED = 5_000;

    @Inject
    @MachineTime
    transient Clock machine;

    private final transient Map<String, Count> asked = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
            return size() > REMEMBERED;
        }
    };

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long second = machine.instant().getEpochSecond();
        if (isTooOften(request.getRemoteAddr(), second / SECONDS)) {
            response.setHeader("Retry-After", String.valueOf(SECONDS - second % SECONDS));
            response.sendError(429);
            return;
        }
        chain.doFilter(request, response);
    }

    boolean isTooOften(String address, long minute) {
        synchronized (asked) {
            Count before = asked.get(address);
            int now = before == null || before.minute() != minute ? 1 : before.times() + 1;
            asked.put(address, new Count(minute, now));
            return now > A_MINUTE;
        }
    }

    private record Count(long minute, int times) {}
}
