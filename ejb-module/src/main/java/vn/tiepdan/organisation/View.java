package vn.tiepdan.organisation;

import java.io.Serializable;
import java.util.Set;

/**
 * What an officer may see on a day, as one value: the parameters of every scope predicate.
 *
 * @param units whose records; never empty
 * @param whole all records of these units, not only the ones taken in by or assigned to the officer
 * @param desk also what is not classified yet
 * @param denunciations also the book of denunciations, entirely
 * @param detail how much of each record
 */
record View(
        OfficerCode me,
        UnitCode home,
        Set<String> roles,
        Set<UnitCode> units,
        boolean whole,
        boolean desk,
        boolean denunciations,
        Detail detail)
        implements Serializable {}
