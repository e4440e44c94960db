package vn.tiepdan.installation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import vn.tiepdan.access.AccountAdministration;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.OrganisationDirectory;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.SetUpUnit;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitKind;
import vn.tiepdan.shared.Settings;

/** What a database found empty is given: the demonstration, or one administrator who does the rest. */
@ApplicationScoped
class FirstContent {

    private static final UnitCode FIRST_WARD = new UnitCode("P1");
    private static final OfficerCode FIRST_ADMINISTRATOR = new OfficerCode("quantri");

    @Inject
    Settings settings;

    @Inject
    Installations installations;

    @Inject
    Demonstration demonstration;

    @Inject
    OrganisationDirectory directory;

    @Inject
    AccountAdministration accounts;

    @Inject
    ActingAs acting;

    @Inject
    UserTransaction transaction;

    @Inject
    Clock clock;

    void fill() throws Exception {
        if (installations.isNew()) {
            boolean demo = settings.demonstration();
            LocalDateTime now = LocalDateTime.now(clock);
            transaction.begin();
            try {
                installations.begin(demo);
                if (!demo) {
                    acting.system(now, () -> firstAdministrator(now.toLocalDate()));
                }
                transaction.commit();
            } catch (Exception broken) {
                transaction.rollback();
                throw broken;
            }
        }
        if (installations.isDemonstration()) {
            demonstration.tell();
        }
    }

    /** A ward named to be renamed by units of its own, and one account that must change its password at once. */
    private List<String> firstAdministrator(LocalDate today) {
        String password =
                settings.password().orElseThrow(() -> new IllegalStateException("TIEPDAN_PASSWORD is not set"));
        directory.setUp(new SetUpUnit(
                FIRST_WARD,
                "Phường (đặt tên trong phần Đơn vị)",
                "Ward (name it under Units)",
                UnitKind.WARD,
                null,
                null,
                null,
                null,
                null,
                today));
        directory.enrol(FIRST_ADMINISTRATOR, "Quản trị hệ thống");
        directory.grant(FIRST_ADMINISTRATOR, Role.ADMIN, FIRST_WARD, today, null);
        accounts.openWith(FIRST_ADMINISTRATOR.value(), FIRST_ADMINISTRATOR, password, true);
        return List.of();
    }
}
