/**
 * Xử lý đơn: from the conditions of a petition to its one main outcome, and to the reply of the body to which it went.
 *
 * <p>Decides which conditions are asked of which petition, what is done with the answers, and what belongs to each outcome: its
 * document, recipient, notice with proof, and clock. Stage and kind stay with the petition itself; settlement after acceptance is
 * left to its own feature. Under Luật Khiếu nại articles 11, 27 and 36, Luật Tố cáo articles 24 to 29 and 33, Luật Tiếp công dân
 * articles 26 to 28, Thông tư 05/2021/TT-TTCP.
 */
package vn.tiepdan.processing;
