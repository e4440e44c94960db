/** Tài liệu cho người viết phần mềm: the description of the public interface, for programs and for people. */
package vn.tiepdan.api.description;
