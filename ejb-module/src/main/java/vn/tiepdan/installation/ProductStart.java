package vn.tiepdan.installation;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import vn.tiepdan.lawchange.DeliveredLaw;
import vn.tiepdan.notice.LadderLoading;
import vn.tiepdan.shared.Settings;

/**
 * What happens before anybody can sign in: the schema is brought to this version by its owner, the law is loaded, and the
 * installation's content begins in the background, so that its progress can be told.
 */
@Singleton
@Startup
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class ProductStart {

    static final String SCHEMA = "tiepdan";

    @Resource(lookup = "java:jboss/datasources/TiepDanOwner")
    DataSource owner;

    @Inject
    Settings settings;

    @Inject
    DeliveredLaw law;

    @Inject
    LadderLoading ladders;

    @Inject
    Beginning beginning;

    @PostConstruct
    void start() {
        Flyway.configure(ProductStart.class.getClassLoader())
                .dataSource(owner)
                .schemas(SCHEMA)
                .defaultSchema(SCHEMA)
                .locations("classpath:db/migration")
                .placeholders(java.util.Map.of("appRole", settings.applicationRole()))
                .load()
                .migrate();
        law.load();
        ladders.load();
        beginning.begin();
    }
}
