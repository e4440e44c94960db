/** Vụ việc: the list of cases, the page of one, and picking one by its words. */
package vn.tiepdan.web.matter;
