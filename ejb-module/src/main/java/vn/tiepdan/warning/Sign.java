package vn.tiepdan.warning;

import java.time.LocalDate;
import vn.tiepdan.matter.SubjectField;

/**
 * One visit, or one petition that nobody brought to a visit, as the alarm counts it. Lives as long as a computation lasts.
 *
 * @param place the code of its residential group; null where the record names none
 * @param party who came, told apart by nothing but being the same or another
 * @param people of a visit those who came, of a petition those who signed
 */
record Sign(LocalDate day, String place, SubjectField field, String party, int people) {}
