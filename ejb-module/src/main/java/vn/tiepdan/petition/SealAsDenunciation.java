package vn.tiepdan.petition;

import java.io.Serializable;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.matter.SubjectField;

/**
 * Say that a petition in the open book denounces, and tell it again without naming whoever wrote it.
 *
 * @param matter a confidential case it belongs to, or null
 * @param newMatterTitle the title of a confidential case to open for it, or null
 */
public record SealAsDenunciation(
        String summary,
        String requests,
        SubjectField field,
        Competence competence,
        MatterCode matter,
        String newMatterTitle)
        implements Serializable {

    ClassifyPetition classification() {
        return new ClassifyPetition(PetitionKind.DENUNCIATION, field, competence, matter, newMatterTitle);
    }

    @Override
    public String toString() {
        return "SealAsDenunciation[…]";
    }
}
