package vn.tiepdan.reception;

import java.io.Serializable;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.matter.SubjectField;
import vn.tiepdan.petition.PetitionKind;

/** Say what a visit is about; the case is one there is, one to open under a title, or none. */
public record ClassifyVisit(PetitionKind kind, SubjectField field, MatterCode matter, String newMatterTitle)
        implements Serializable {

    public ClassifyVisit {
        RegisterVisit.require(kind != null, "kind", "petition.kind.missing");
        field = field == null ? SubjectField.OTHER : field;
    }
}
