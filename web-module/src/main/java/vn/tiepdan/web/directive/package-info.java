/** Văn bản chỉ đạo: the pages of the library of directives. */
package vn.tiepdan.web.directive;
