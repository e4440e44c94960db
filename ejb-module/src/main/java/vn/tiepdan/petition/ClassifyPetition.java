package vn.tiepdan.petition;

import java.io.Serializable;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.matter.SubjectField;

/**
 * Say what a petition is.
 *
 * @param matter a case it belongs to, or null
 * @param newMatterTitle the title of a case to open for it, or null
 */
public record ClassifyPetition(
        PetitionKind kind, SubjectField field, Competence competence, MatterCode matter, String newMatterTitle)
        implements Serializable {

    public ClassifyPetition {
        TakeInPetition.require(kind != null, "kind", "petition.kind.missing");
        field = field == null ? SubjectField.OTHER : field;
        competence = competence == null ? Competence.OWN : competence;
    }
}
