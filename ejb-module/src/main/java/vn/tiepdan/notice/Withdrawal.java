package vn.tiepdan.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Takes back what was told about a record to officers whom it turns out to concern. */
@ApplicationScoped
class Withdrawal {

    @Inject
    Notices notices;

    void concerned(@Observes OfficersConcerned event) {
        notices.withhold(event.subject(), event.officers());
    }
}
