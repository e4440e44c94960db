package vn.tiepdan.processing;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;

/**
 * The author takes the petition back, by a paper of his own or by minutes he signs.
 *
 * @param continuedFor why a denunciation is settled all the same (Luật Tố cáo article 33.3); null when it is not
 */
public record WithdrawPetition(LocalDate on, WithdrawalForm form, String reason, ContinueGround continuedFor)
        implements Serializable {

    public WithdrawPetition {
        reason = Folding.tidy(reason);
        List<Invalid> found = new ArrayList<>();
        Invalid.unless(on != null, found, "on", "processing.on.missing");
        Invalid.unless(form != null, found, "form", "processing.withdrawal.form-missing");
        Invalid.unless(reason == null || reason.length() <= 500, found, "reason", "processing.text.too-long", 500);
        Invalid.refuse(found);
    }

    /** How it was taken back. */
    public enum WithdrawalForm {
        PAPER,
        MINUTES
    }

    /** Why a denunciation goes on although it was taken back. */
    public enum ContinueGround {
        VIOLATION,
        COERCION,
        ABUSE
    }
}
