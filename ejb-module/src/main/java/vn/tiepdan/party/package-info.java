/**
 * Người đứng đơn, đại diện, người được ủy quyền, luật sư: who stands in a petition beside its first author.
 *
 * <p>Decides who of the petitioners speaks for all, and by which papers somebody else acts for one of them. Everybody here is
 * sealed and named as the author is, whom {@code petition} keeps. Luật Tiếp công dân (article 29), Luật Khiếu nại (article 12),
 * Nghị định 154/2026/NĐ-CP (article 13), Nghị định 155/2026/NĐ-CP (articles 3 and 21).
 */
package vn.tiepdan.party;
