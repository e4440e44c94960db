/** Phối hợp: the tasks and requests in which a client's body has a part, answered from its own system. */
package vn.tiepdan.api.coordination;
