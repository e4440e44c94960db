/** Tra cứu: where is my petition? */
package vn.tiepdan.web.search;
