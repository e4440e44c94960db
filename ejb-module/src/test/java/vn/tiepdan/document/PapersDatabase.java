package vn.tiepdan.document;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.function.Function;
import vn.tiepdan.SchemaCopy;

/** A real PostgreSQL with our schema, two wards, two officers, a citizen and a sealed identity. */
final class PapersDatabase implements AutoCloseable {

    private final SchemaCopy server;
    private final EntityManagerFactory factory;

    PapersDatabase() throws IOException, SQLException {
        server = new SchemaCopy();
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    insert into unit (code, name_vi, name_en, kind, valid_from) values
                        ('TDAN', 'Phường Thịnh Đán', 'Thịnh Đán ward', 'WARD', '2000-01-01'),
                        ('TTHINH', 'Phường Tân Thịnh', 'Tân Thịnh ward', 'WARD', '2000-01-01');
                    insert into officer (code, full_name) values ('motcua', 'Trần Thu Hà'), ('congan', 'Lê Minh');
                    insert into citizen (id, version, code, unit_code, kind, full_name, folded_name, paper_kind, paper_number, address)
                        values (1, 1, 'CD-1', 'TDAN', 'PERSON', 'Nguyễn Thị Hường', 'nguyen thi huong', 'IDENTITY_CARD', '019184001234', 'Tổ 8');
                    insert into sealed_identity (id, version, code, unit_code, ciphertext, sealed_at)
                        values (1, 1, 'NP-1', 'TDAN', '\\x00', now());
                    """);
            connection.commit();
        }
        factory = Persistence.createEntityManagerFactory(
                "papers",
                Map.of(
                        "eclipselink.persistencexml", "META-INF/document-persistence.xml",
                        "jakarta.persistence.jdbc.url", server.url(SchemaCopy.SUPERUSER),
                        "jakarta.persistence.jdbc.driver", "org.postgresql.Driver"));
    }

    Connection connection() throws SQLException {
        return server.connection(SchemaCopy.SUPERUSER);
    }

    /** One transaction, rolled back when the work throws. */
    <T> T inTransaction(Function<EntityManager, T> work) {
        EntityManager em = factory.createEntityManager();
        try {
            em.getTransaction().begin();
            T result = work.apply(em);
            em.getTransaction().commit();
            return result;
        } finally {
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
            }
            em.close();
        }
    }

    @Override
    public void close() throws IOException {
        factory.close();
        server.close();
    }
}
