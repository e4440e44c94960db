/**
 * Nền chung: what every feature needs and no feature owns: refusals, the two clocks, settings, texts.
 *
 * <p>Decides nothing of the trade. Nothing with a subject of its own may move in here.
 */
package vn.tiepdan.shared;
