package vn.tiepdan.archive;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Another office's small application on the same server, with the server's default data source and its own sign-in. */
@WebServlet("/hello")
@DeclareRoles("guest")
@ServletSecurity(@HttpConstraint(rolesAllowed = "guest"))
public class NeighbourServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Resource
    private transient DataSource standard;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (Connection connection = standard.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select current_database()")) {
            found.next();
            response.getWriter().print(request.getUserPrincipal().getName() + " in " + found.getString(1));
        } catch (SQLException broken) {
            throw new IOException(broken);
        }
    }
}
