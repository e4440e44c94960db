package vn.tiepdan.web.schedule;

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
 * Lets nobody ask for the public schedule faster than 120 times a minute from one address (429): the page is open to everybody and
 * read from the database.
 *
 * <p>Each server keeps its own count of the addresses that asked last, which a restart forgets.
 */
@WebFilter({"/schedule/public", "/schedule/public.xhtml"})
public class PublicPace extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int A_MINUTE = 120;
    private static final long SECONDS = 60;
    private static final int REMEMBERED = 10_000;

    @Inject
    @MachineTime
    transient Clock machine;

    private final transient Map<String, Minute> callers = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Minute> eldest) {
            return size() > REMEMBERED;
        }
    };

    private record Minute(long number, int asked) {}

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long second = machine.instant().getEpochSecond();
        if (request.getUserPrincipal() == null && isTooFast(request.getRemoteAddr(), second / SECONDS)) {
            response.setHeader("Retry-After", String.valueOf(SECONDS - second % SECONDS));
            response.sendError(429);
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean isTooFast(String address, long minute) {
        synchronized (callers) {
            Minute before = callers.get(address);
            Minute now = before == null || before.number() != minute
                    ? new Minute(minute, 1)
                    : new Minute(minute, before.asked() + 1);
            callers.put(address, now);
            return now.asked() > A_MINUTE;
        }
    }
}
