/**
 * Bảo vệ người tố cáo: sealed identities, what may be done without them, and drafts, which may hold one.
 *
 * <p>Decides how a sealed identity is kept: ciphertext from the first moment, the key outside the database, an alias in its
 * place. Opening one by request, reason and another person's yes has its door here. Luật Tố cáo (articles 47 to 58);
 * Quyết định 774/QĐ-TTg (a denouncer's name and address are Mật).
 */
package vn.tiepdan.protection;
