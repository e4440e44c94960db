/**
 * Truy cập: accounts and their passwords, the way in to screens and API, client systems and their tokens.
 *
 * <p>Decides who somebody is. What he may do and see is asked of {@code organisation} for each request.
 */
package vn.tiepdan.access;
