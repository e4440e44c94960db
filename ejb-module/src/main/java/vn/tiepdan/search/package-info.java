/**
 * Bộ lọc đã lưu: filters of long lists that an officer keeps under a name.
 *
 * <p>Decides how many and what is never kept: the words sought, which may be the name of somebody under seal. How records are
 * found is decided where they are kept, by the predicate of their lists.
 */
package vn.tiepdan.search;
