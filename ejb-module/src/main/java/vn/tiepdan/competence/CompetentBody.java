package vn.tiepdan.competence;

import vn.tiepdan.organisation.UnitKind;
import vn.tiepdan.petition.RecipientBranch;

/** Who settles: the head of a level of the administration, or a branch apart from it. */
public enum CompetentBody {
    WARD_CHAIR(UnitKind.WARD, RecipientBranch.ADMINISTRATION),
    DISTRICT_DEPARTMENT_HEAD(null, RecipientBranch.ADMINISTRATION),
    DISTRICT_CHAIR(UnitKind.CITY, RecipientBranch.ADMINISTRATION),
    DEPARTMENT_DIRECTOR(null, RecipientBranch.ADMINISTRATION),
    PROVINCE_CHAIR(UnitKind.PROVINCE, RecipientBranch.ADMINISTRATION),
    MINISTER(null, RecipientBranch.ADMINISTRATION),
    JUSTICE(null, RecipientBranch.JUSTICE),
    ELECTED_BODY(null, RecipientBranch.ELECTED_BODY),
    PARTY(null, RecipientBranch.PARTY),
    HEAD_OF_PUBLIC_UNIT(null, RecipientBranch.PUBLIC_UNIT),
    HEAD_OF_ENTERPRISE(null, RecipientBranch.STATE_ENTERPRISE);

    private final UnitKind level;
    private final RecipientBranch branch;

    CompetentBody(UnitKind level, RecipientBranch branch) {
        this.level = level;
        this.branch = branch;
    }

    /** The level of the administration at whose head it stands; null for what is no unit here. */
    UnitKind level() {
        return level;
    }

    public RecipientBranch branch() {
        return branch;
    }
}
