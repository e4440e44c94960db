package vn.tiepdan.duplicate;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.petition.PetitionCode;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.petition.RecordStage;

/**
 * A petition that is like another.
 *
 * @param why the reasons, the strongest first
 * @param open whether another may still be filed away as its duplicate
 */
public record Lookalike(
        PetitionCode code,
        LocalDate receivedOn,
        PetitionKind kind,
        RecordStage stage,
        String summary,
        MatterCode matter,
        boolean open,
        List<Likeness> why,
        int score)
        implements Serializable {}
