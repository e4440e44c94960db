/**
 * Thẩm quyền: which body is competent for a petition about whom, of which kind, which time and on which day, and why.
 *
 * <p>It proposes; classification decides. The rules are rows with the days between which they hold, since the district level ended
 * on 30/06/2025. Under Luật Khiếu nại articles 17 to 23 and Luật Tố cáo articles 12 to 20.
 */
package vn.tiepdan.competence;
