package vn.tiepdan.petition;

import java.util.Set;
import vn.tiepdan.organisation.OfficerCode;

/**
 * Who stands at the desk, by the code of his open record or by the alias of his seal; exactly one of them.
 *
 * @param hiddenFrom the officers of ours from whom his visit is hidden, since it is about them
 */
public record Visitor(String citizen, String seal, Set<OfficerCode> hiddenFrom) {}
