/**
 * Data to measure with, and what was measured: a generator that fills a demonstration with believable petitions, visits,
 * cases and clocks, and a benchmark that sets the product's figures beside those of its bare database.
 *
 * <p>Neither is part of the product nor of {@code ./test}: both are started by a Maven profile of their own ({@code data},
 * {@code benchmark}). They stand among the tests of the archive because they need what those have: the product's engine,
 * vault and folding, the real PostgreSQL, and the product started whole. What to make of the figures: docs/do-hieu-nang.md.
 */
package vn.tiepdan.benchmark;
