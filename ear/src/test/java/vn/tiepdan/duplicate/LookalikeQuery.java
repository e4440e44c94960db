package vn.tiepdan.duplicate;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import vn.tiepdan.organisation.UnitCode;

/** The very query by which the product finds what is like a petition being typed, outside the server. */
public final class LookalikeQuery implements AutoCloseable {

    private final PreparedStatement query;

    public LookalikeQuery(Connection database) throws SQLException {
        query = database.prepareStatement(LookalikeRegister.FOUND.replaceAll("\\?\\d", "?"));
    }

    /** How many petitions of the ward it gives to be weighed. */
    public int ask(UnitCode ward, String name, String number, String telephone, String address, String text)
            throws SQLException {
        query.setString(1, numbers(Traits.words(ward, text)));
        query.setString(2, numbers(Traits.places(ward, text, address)));
        query.setString(3, ward.value());
        query.setString(4, number);
        query.setString(5, telephone);
        query.setString(6, Spelling.reduced(name));
        int found = 0;
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                found++;
            }
        }
        return found;
    }

    private static String numbers(List<Long> traits) {
        return traits.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    @Override
    public void close() throws SQLException {
        query.close();
    }
}
