package vn.tiepdan.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import vn.tiepdan.access.AccountAdministration;
import vn.tiepdan.organisation.Role;

/** The archive stands in the server: beans are found, roles are kept, transactions and the two database roles are real. */
@ArquillianTest
class ArchiveIT {

    @Deployment
    static EnterpriseArchive archive() {
        return TheArchive.with(ArchiveIT.class);
    }

    @Inject
    Clock clock;

    @Inject
    AccountAdministration accounts;

    @Resource
    UserTransaction transaction;

    @Resource(lookup = "java:jboss/datasources/TiepDan")
    DataSource application;

    @Test
    void the_law_stands_on_the_day_that_was_told() {
        assertThat(LocalDate.now(clock)).isEqualTo(LocalDate.of(2024, 6, 18));
    }

    @Test
    void a_guarded_bean_refuses_who_has_no_role() {
        assertThatThrownBy(() -> accounts.accounts()).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void a_guarded_bean_answers_who_has_the_role() throws Exception {
        assertThat(Caller.as("quantri", Set.of(Role.ADMIN), () -> accounts.accounts()))
                .isNotNull();
    }

    @Test
    void a_transaction_begins_and_ends() throws Exception {
        transaction.begin();
        assertThat(transaction.getStatus()).isEqualTo(Status.STATUS_ACTIVE);
        transaction.rollback();
        assertThat(transaction.getStatus()).isEqualTo(Status.STATUS_NO_TRANSACTION);
    }

    @Test
    void the_application_may_not_change_the_schema() throws SQLException {
        try (Connection connection = application.getConnection();
                Statement statement = connection.createStatement();
                ResultSet who = statement.executeQuery("select current_user, current_schema")) {
            assertThat(who.next()).isTrue();
            assertThat(who.getString(1)).isEqualTo("tiepdan_app");
            assertThat(who.getString(2)).isEqualTo("tiepdan");
            assertThatThrownBy(() -> statement.execute("create table hole (id bigint)"))
                    .isInstanceOf(SQLException.class);
        }
    }
}
