/** Cases for other programs. */
package vn.tiepdan.api.matter;
