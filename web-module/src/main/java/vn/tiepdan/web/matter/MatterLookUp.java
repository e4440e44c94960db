package vn.tiepdan.web.matter;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Collectors;
import vn.tiepdan.matter.MatterRegister;

/** The few cases whose title holds the words being typed; the words come in the body, so that no address keeps them. */
@WebServlet("/look-up/matters")
public class MatterLookUp extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 8;
    private static final int LONGEST = 100;

    @Inject
    transient MatterRegister matters;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getHeader("X-TiepDan") == null) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        String words = request.getReader().lines().collect(Collectors.joining(" "));
        JsonArrayBuilder found = Json.createArrayBuilder();
        matters.find(words.length() > LONGEST ? words.substring(0, LONGEST) : words, 0, SHOWN)
                .forEach(row -> found.add(row.code() + " · " + row.title()));
        response.setContentType("application/json;charset=UTF-8");
        Json.createWriter(response.getWriter()).writeArray(found.build());
    }
}
