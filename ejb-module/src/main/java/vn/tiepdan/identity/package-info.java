/**
 * Công dân: who petitions and visits, as far as his name may be shown; contact, papers, masking.
 *
 * <p>Decides what a well-formed identity is and how it is masked. Leaves sealed identities to {@code protection}. Luật Tiếp
 * công dân (article 7), Nghị định 154/2026 (article 12: papers, and secrecy of every visitor's data).
 */
package vn.tiepdan.identity;
