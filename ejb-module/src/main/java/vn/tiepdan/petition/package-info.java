/**
 * Đơn: the petition from receipt to its answer: intake, classification, numbering, reply, correction, voiding.
 *
 * <p>Decides in which book a petition stands and what may be done with it. Leaves the clocks to {@code deadline}, names to
 * {@code identity} and {@code protection}, settlement to features to come. Until it is classified every author is sealed; a
 * denunciation stays so. Luật Tiếp công dân (articles 25, 26, 28), Luật Khiếu nại (article 27), Luật Tố cáo (article 24).
 */
package vn.tiepdan.petition;
