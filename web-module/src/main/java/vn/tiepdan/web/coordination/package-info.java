/** Phối hợp: the pages of tasks, requests and their threads. */
package vn.tiepdan.web.coordination;
