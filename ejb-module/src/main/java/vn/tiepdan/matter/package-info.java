/**
 * Vụ việc: the case, to which the visits and petitions of one matter belong.
 *
 * <p>Decides what a case is called and who may see it. Leaves to {@code petition} and {@code reception} which of theirs belong
 * to it. A case that holds a denunciation is confidential from then on; its title never names a denouncer.
 */
package vn.tiepdan.matter;
