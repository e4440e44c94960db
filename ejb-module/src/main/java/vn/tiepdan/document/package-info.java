/**
 * Văn bản: numbers of the books, receipts for papers, attachments.
 *
 * <p>Decides: the next number of a book (none skipped, none twice), what a code looks like, what a receipt says, which files
 * may be attached and how they are kept. A denunciation, and anything whose kind is not yet known, gets a random code, so
 * that codes betray no count.
 *
 * <p>Leaves to others: whose record a paper belongs to and who may see it (the owner of the record answers
 * {@link vn.tiepdan.document.PapersAsked}), the name of the giver (handed in when a receipt is printed), encryption
 * ({@code protection}), how a form looks on paper ({@code form}).
 *
 * <p>Law: Circular 04/2021/TT-TTCP and Decree 154/2026/NĐ-CP for forms 02/TCD and 03/TCD;
 * Law on Denunciations, articles 47 and 56, for what must not be printed.
 */
package vn.tiepdan.document;
