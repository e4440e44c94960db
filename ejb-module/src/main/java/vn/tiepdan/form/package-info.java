/**
 * Biểu mẫu: official forms filled with facts and printed as PDF and DOCX.
 *
 * <p>Decides: which form is in force on a day, how a document is headed, and how it looks on paper (Decree 30/2020/NĐ-CP).
 *
 * <p>Leaves to others: the facts, whose they are and who may print them. It stores nothing.
 */
package vn.tiepdan.form;
