/** The actual archive from inside: tests that run in the server, beside the beans they call. */
package vn.tiepdan.archive;
