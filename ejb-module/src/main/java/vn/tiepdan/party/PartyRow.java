package vn.tiepdan.party;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One who stands in a petition as the caller may see him: names masked or absent as his view demands, nobody under seal named.
 *
 * @param actsFor the ordinal of the petitioner he acts for, 0 being the first author; null for a petitioner
 * @param name as the caller may see it; null when sealed or not his to see
 * @param lacksCertification whether his paper ought to be notarised or certified and is not
 */
public record PartyRow(
        int ordinal,
        PartyRole role,
        Integer actsFor,
        boolean sealed,
        boolean representative,
        String name,
        String address,
        String telephone,
        String paper,
        CounselKind counsel,
        String cardNumber,
        AuthorityKind authority,
        String authorityNumber,
        LocalDate authorityOn,
        Certification certification,
        String certifiedBy,
        boolean lacksCertification,
        LocalDate endedOn,
        String endReason)
        implements Serializable {}
