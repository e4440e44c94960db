/** Ai được gọi: who may call which resource, and how a client system gets its token. */
package vn.tiepdan.api.access;
