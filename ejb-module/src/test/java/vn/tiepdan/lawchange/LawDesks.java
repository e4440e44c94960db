package vn.tiepdan.lawchange;

import vn.tiepdan.deadline.ClockDatabase;
import vn.tiepdan.organisation.Caller;
import vn.tiepdan.organisation.OfficerCode;

/** The beans of this feature, put together by hand inside one transaction upon those of the clocks. */
final class LawDesks {

    final LawChangeDesk desk = new LawChangeDesk();
    final LawForesight foresight = new LawForesight();
    final LawApplication application = new LawApplication();
    final LawChangeRegister register = new LawChangeRegister();
    final DeliveredLaw delivered = new DeliveredLaw();

    LawDesks(ClockDatabase.Desks desks) {
        LawChanges changes = new LawChanges();
        changes.em = desks.em;
        Caller caller = new Caller() {
            @Override
            public OfficerCode officer() {
                return new OfficerCode("quantri");
            }
        };
        desk.changes = changes;
        desk.recount = desks.recount;
        desk.trail = desks.audit;
        desk.caller = caller;
        desk.machine = desks.clock;
        foresight.changes = changes;
        foresight.recount = desks.recount;
        foresight.law = desks.clock;
        foresight.machine = desks.clock;
        application.changes = changes;
        application.recount = desks.recount;
        application.trail = desks.audit;
        application.caller = caller;
        application.law = desks.clock;
        application.machine = desks.clock;
        register.em = desks.em;
        register.recount = desks.recount;
        delivered.loading = desks.loading;
        delivered.recount = desks.recount;
        delivered.changes = changes;
        delivered.trail = desks.audit;
        delivered.machine = desks.clock;
    }
}
