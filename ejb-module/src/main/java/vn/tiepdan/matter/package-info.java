/**
 * Vụ việc: the case, to which the visits and petitions of one matter belong.
 *
 * <p>Decides what a case is called and who may see it. Leaves to {@code petition} and {@code reception} which of theirs belong
 * to it. A case opened with a denunciation is confidential and holds denunciations only; no title names anybody under seal.
 */
package vn.tiepdan.matter;
