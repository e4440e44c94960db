package vn.tiepdan.web.warning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.tiepdan.warning.WarningRegister;
import vn.tiepdan.web.shared.Menu;

/** The alarms to which the caller was called and that nobody has taken up, told on the first page. */
@Named
@RequestScoped
public class AlarmsCalled {

    @Inject
    WarningRegister register;

    @Inject
    Menu menu;

    private Long count;

    public long getCount() {
        if (count == null) {
            count = menu.offers("ALARMS") ? register.countCalled() : 0;
        }
        return count;
    }
}
