package vn.tiepdan.identity;

/**
 * Told to the features below before other facts of a citizen take the place of those known.
 *
 * @param code the citizen's code
 * @param before what is known of him until now
 */
public record CitizenChanges(String code, PersonalData before) {}
