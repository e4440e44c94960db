/** The public interface of the product for other programs. */
package vn.tiepdan.api;
