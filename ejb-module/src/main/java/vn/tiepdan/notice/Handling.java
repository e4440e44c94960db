package vn.tiepdan.notice;

import java.util.Set;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;

/**
 * In whose hands a record is.
 *
 * @param shownCode the code by which officers speak of the record today
 * @param responsible to whom it is assigned, else who took it in
 * @param concerned officers of ours whom the record is about: none of them hears of it
 */
public record Handling(
        String shownCode, Secrecy secrecy, UnitCode unit, OfficerCode responsible, Set<OfficerCode> concerned) {}
