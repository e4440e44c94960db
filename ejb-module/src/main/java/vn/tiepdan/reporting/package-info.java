/**
 * Báo cáo: what records tell together; reads, never writes facts.
 *
 * <p>So far the life of a case, told as one line over all its visits and petitions, their clocks, receipts, files and verdicts;
 * its papers, and what is still to be done on it.
 */
package vn.tiepdan.reporting;
